import type { BodyRow } from '../../lexicon/rows.ts';
import type { BodyMention } from '../../model/mention.ts';
import { mentionAt, type Reading } from './context.ts';
import { isInUse } from './validity.ts';

/** Words for several bodies at once. Which bodies are meant can depend on the year: those in use then. */
const EXCHANGES = ['上海证券交易所', '深圳证券交易所', '北京证券交易所'];
const COLLECTIVES: ReadonlyMap<string, readonly string[]> = new Map([
  ['两高', ['最高人民法院', '最高人民检察院']],
  ['两办', ['中共中央办公厅', '国务院办公厅']],
  ...['沪深交易所', '沪深两大交易所', '沪深两市交易所', '沪深证券交易所', '沪深两家交易所', '两大交易所'].map(
    (name) => [name, EXCHANGES.slice(0, 2)] as const,
  ),
  ...['沪深北交易所', '沪深北三大交易所', '沪深北三家交易所', '京沪深交易所', '三大交易所'].map(
    (name) => [name, EXCHANGES] as const,
  ),
  ['一行两会', ['中国人民银行', '中国银行保险监督管理委员会', '中国证券监督管理委员会']],
  [
    '一行三会',
    ['中国人民银行', '中国银行业监督管理委员会', '中国证券监督管理委员会', '中国保险监督管理委员会'],
  ],
  ['一行一局一会', ['中国人民银行', '国家金融监督管理总局', '中国证券监督管理委员会']],
]);
const SURFACE = new RegExp([...COLLECTIVES.keys()].join('|'), 'g');
/** 两高项目, “两高一资”: high use of energy and high emissions, not the two supreme organs; 村两办, 两办法. */
const OTHERWISE = /^[”"]?(?:项目|一资|一低|一剩|一危|行业|企业|产业|指标|耗能|油田|法|学|公|理)/;

/** 两高, 两办, 一行两会: one mention for each body, over the characters of the word one after the other, so that none overlap. */
export function readCollectives(reading: Reading): BodyMention[] {
  const { folded, month } = reading;
  const mentions: BodyMention[] = [];
  for (const match of folded.matchAll(SURFACE)) {
    const end = match.index + match[0].length;
    if (OTHERWISE.test(folded.slice(end, end + 4))) continue;
    // 省委、省政府两办 are those of the place.
    if (match[0] === '两办' && /[省市县区府委]$/.test(folded.slice(0, match.index).slice(-1))) continue;
    const rows = COLLECTIVES.get(match[0])!.flatMap((name) => rowNamed(reading, name) ?? []);
    if (
      rows.some(
        (row) => row.from !== null && month !== null && !isInUse({ from: row.from, until: null }, month),
      )
    )
      continue;
    for (const [i, row] of rows.entries()) {
      const start = match.index + i;
      const stop = i === rows.length - 1 ? end : start + 1;
      const names = [{ name: row.name, from: row.from, until: row.until }];
      mentions.push(
        mentionAt(reading, start, stop, {
          names,
          level: row.level,
          region: row.region,
          form: 'name',
          rule: 'body/collective',
        }),
      );
    }
  }
  return mentions;
}

function rowNamed({ lexicon }: Reading, name: string): BodyRow | undefined {
  for (const id of lexicon.find(name)) {
    const entry = lexicon.entries[id]!;
    if (entry.kind === 'body' && entry.row.name === name) return entry.row;
  }
  return undefined;
}
