import { type Lexicon, loadLexicon } from '../lexicon/index.ts';
import type { NameMatch } from '../lexicon/names.ts';
import type { BodyMention, RegionMention } from '../model/mention.ts';
import { type FoldedText, foldText } from '../text/fold.ts';
import { readAnaphora } from './bodies/anaphora.ts';
import { settleCentralBanks } from './bodies/central-banks.ts';
import { readCentralNames } from './bodies/central-names.ts';
import { readCollectives } from './bodies/collectives.ts';
import { type BodyContext, makeReading, type Reading } from './bodies/context.ts';
import { readDepartments, readStateDepartments } from './bodies/departments.ts';
import { readForeign } from './bodies/foreign.ts';
import { readGroups } from './bodies/groups.ts';
import { readHomeBodies } from './bodies/home-bodies.ts';
import { readIntroduced } from './bodies/introduced.ts';
import { readLocal } from './bodies/local.ts';
import { readMissions } from './bodies/missions.ts';
import { NOT_FOUNDED, readNamed } from './bodies/named.ts';
import { readOffices } from './bodies/offices.ts';
import { makePlaceFinder } from './bodies/place-finder.ts';
import { readPlaceWords } from './bodies/place-words.ts';
import { selectLongest } from './bodies/select.ts';
import { readSharedOrgans } from './bodies/shared-organs.ts';
import { readOpen, readShortForms } from './bodies/short-forms.ts';
import { readSpaced } from './bodies/spaced.ts';
import { readTaiwan } from './bodies/taiwan.ts';
import { readTopicPlaces } from './bodies/topic-places.ts';
import { readTownships } from './bodies/townships.ts';
import { withUnit } from './bodies/units.ts';
import { readUnlisted } from './bodies/unlisted.ts';
import { readZones } from './bodies/zones.ts';
import { readRegions } from './regions.ts';

export type { BodyContext } from './bodies/context.ts';

/** What the library gives for a body: its words, its full official name, and where it belongs. */
export type PublicBody = Pick<BodyMention, 'text' | 'start' | 'end' | 'name' | 'level' | 'region'>;

/** Public bodies named in a text: sorted, not overlapping. */
export function readBodies(
  text: FoldedText,
  names: readonly NameMatch[],
  regions: readonly RegionMention[],
  lexicon: Lexicon,
  context: BodyContext,
): BodyMention[] {
  const reading = makeReading(text, names, regions, lexicon, context);
  const spaced = readSpaced(reading, (closed) => readWords(closed, lexicon, context));
  return withReferences(reading, selectLongest([...spaced, ...readFullNames(reading)]));
}

/** Names that say by themselves, or with a place nearby, who is meant: the longest at each place. */
function readFullNames(reading: Reading): BodyMention[] {
  const finder = makePlaceFinder(reading);
  const named = readNamed(reading);
  const longest = selectLongest([
    ...readOffices(
      reading,
      finder,
      named.filter(({ rule }) => rule !== NOT_FOUNDED),
    ),
    ...named,
    ...readLocal(reading, finder),
    ...readForeign(reading),
    ...readDepartments(reading, finder),
    ...readStateDepartments(reading),
    ...readZones(reading, finder),
    ...readGroups(reading, finder),
    ...readPlaceWords(reading, finder),
    ...readTopicPlaces(reading, finder),
    ...readCollectives(reading),
    ...readTownships(reading),
    ...readUnlisted(reading),
    ...readCentralNames(reading),
    ...readMissions(reading),
    ...readTaiwan(reading),
  ]);
  const settled = selectLongest([...readHomeBodies(reading, longest), ...longest]);
  const founded = settled.filter(({ rule }) => rule !== NOT_FOUNDED);
  const shared = readSharedOrgans(reading, founded);
  return selectLongest([...founded.map((body) => withUnit(reading, body)), ...shared]);
}

/** Adds what needs the full names: short forms, names the text gives itself, words that refer back. */
function withReferences(reading: Reading, bodies: readonly BodyMention[]): BodyMention[] {
  const settled = settleCentralBanks(reading, bodies);
  const shortForms = readShortForms(reading, settled);
  const named = selectLongest([...shortForms, ...settled, ...readOpen(reading)]);
  const introduced = selectLongest([...named, ...readIntroduced(reading, named)]);
  return selectLongest([...introduced, ...readAnaphora(reading, introduced)]);
}

function readWords(words: string, lexicon: Lexicon, context: BodyContext): BodyMention[] {
  const text = foldText(words);
  const names = lexicon.scan(text.folded);
  return readBodies(text, names, readRegions(text, names, lexicon, context), lexicon, context);
}

/**
 * Public bodies named in a text: in order, without overlaps, offsets in UTF-16 code units. `publishedOn` (`YYYY-MM-DD`)
 * decides which body an alias meant then; without it, names are read as they are used today. `region` is a GB/T 2260 code.
 */
export function findBodies(
  text: string,
  { publishedOn = null, lexicon = loadLexicon() }: { publishedOn?: string | null; lexicon?: Lexicon } = {},
): PublicBody[] {
  const mentions = readWords(text, lexicon, { publishedOn });
  return mentions.map(({ text: words, start, end, name, level, region }) => ({
    text: words,
    start,
    end,
    name,
    level,
    region,
  }));
}
