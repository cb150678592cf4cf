import type { Lexicon } from '../../lexicon/index.ts';
import { jsonText } from '../../output/json-text.ts';
import type { WholeName } from '../../segment/index.ts';
import type { Say } from '../language.ts';
import { readDictionaries } from '../openings.ts';
import { stdoutSink } from '../stdout.ts';
import { parseChoice } from '../values.ts';
import { articlesNamed, type RawReadOptions } from './text.ts';

export interface RawSegmentOptions extends RawReadOptions {
  format?: string;
  dict?: string[];
}

/** jieba's part of speech for a name of the dictionaries, by its kind; other kinds are left to the segmenter. */
const TAGS: Record<string, string> = {
  body: 'nt',
  organ: 'nt',
  region: 'ns',
  'foreign-place': 'ns',
  trigger: 'v',
};

/** The longest names of the dictionaries, left to right, none overlapping another. */
function wholeNames(folded: string, lexicon: Lexicon): WholeName[] {
  const names: WholeName[] = [];
  let at = 0;
  for (const { start, end, id } of lexicon.scan(folded)) {
    const tag = TAGS[lexicon.entries[id]?.kind ?? ''];
    if (tag === undefined || start < at) continue;
    names.push({ start, end, tag });
    at = end;
  }
  return names;
}

/** `dashiji segment`: the sentences of articles as words with their parts of speech, as text or one JSON object a sentence. */
export async function segment(
  operands: readonly string[],
  raw: RawSegmentOptions,
  say: Say,
): Promise<number> {
  const format = parseChoice(say, '--format', raw.format ?? 'text', ['text', 'ndjson']);
  const [{ loadLexicon }, { segment: segmentSentence }, { foldText }, { sentences }] = await Promise.all([
    import('../../lexicon/index.ts'),
    import('../../segment/index.ts'),
    import('../../text/fold.ts'),
    import('../../text/sentences.ts'),
  ]);
  const lexicon = loadLexicon({ dict: await readDictionaries(raw.dict ?? [], say) });
  const sink = stdoutSink();
  let code = 0;
  for await (const { article, failed } of articlesNamed(operands, raw, say)) {
    if (failed) code = 1;
    if (!article) continue;
    const { file, entry } = article.source;
    const text = foldText(article.text);
    const names = wholeNames(text.folded, lexicon);
    let at = 0;
    for (const sentence of sentences(text.folded)) {
      const inside: WholeName[] = [];
      for (; at < names.length && names[at]!.start < sentence.end; at++) inside.push(names[at]!);
      const tokens = segmentSentence(text, sentence, inside);
      const line =
        format === 'ndjson'
          ? jsonText({ file, entry, ...sentence, text: text.raw.slice(sentence.start, sentence.end), tokens })
          : tokens.map((token) => `${token.text}/${token.tag}`).join(' ');
      await sink.write(`${line}\n`);
    }
  }
  await sink.close();
  return code;
}
