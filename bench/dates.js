#!/usr/bin/env node
// Speed of findDates on text of news and notices, and its growth on texts made to hurt: node bench/dates.js [--text FOLDER] [--dist FOLDER]
// Speed is in MB of UTF-8 a second on one core, median of 7; growth is the time of 1 MB over the time of 250 kB.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    dist: { type: 'string', default: new URL('../dist/', import.meta.url).pathname },
  },
});
const { findDates } = await import(join(values.dist, 'dates/index.js'));

const RUNS = 7;
const MEGABYTE = 1_000_000;

/** A day in the life of an agency, in words of our own. */
const SAMPLE = `某市发展和改革委员会6月9日召开会议，通报今年前五个月重点项目进展。会议指出，截至5月31日，全市开工项目共有一百二十个，比去年同期增加两成。
根据工作安排，各县区应于6月底前完成自查，并将自查报告于7月5日前报送市级主管部门；市级部门将在8月中旬组织抽查。
此前，2020年12月18日，该委印发了关于加强项目储备的通知（发改〔2020〕31号），自2021年1月1日起施行，有效期五年。
负责人表示，下一步要坚持问题导向，把服务企业放在更加突出的位置，推动审批事项应减尽减，持续优化营商环境，让群众少跑路、好办事。
业内人士认为，政策的连续性对稳定预期十分重要。昨日下午，相关企业代表参加了座谈，就融资、用地、用工等问题提出了意见建议。
`;

const megabyteOf = (unit, bytes) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));

function median(text) {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.hrtime.bigint();
    findDates(text, { publishedOn: '2021-06-12' });
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

const articles = values.text
  ? readdirSync(values.text)
      .filter((name) => !name.endsWith('.json'))
      .map((name) => readFileSync(join(values.text, name), 'utf8').replace(/<[^<>]{0,2000}>/g, ''))
      .join('\n')
  : SAMPLE;
const text = megabyteOf(articles, MEGABYTE);
findDates(text.slice(0, 100_000), { publishedOn: '2021-06-12' });
const size = Buffer.byteLength(text) / MEGABYTE;
const milliseconds = median(text);
console.log(
  `speed     ${((size * 1000) / milliseconds).toFixed(1)} MB/s (${size.toFixed(1)} MB in ${milliseconds.toFixed(0)} ms)`,
);

for (const unit of [
  '0123456789',
  '7',
  '年月日',
  '一二三',
  '1月',
  '2021年',
  '1日至',
  '自',
  '（',
  '《',
  '2021-',
  '上',
  '三个月前',
  '12:',
  ' ',
]) {
  const small = median(megabyteOf(unit, MEGABYTE / 4));
  const large = median(megabyteOf(unit, MEGABYTE));
  console.log(
    `growth    ${(large / small).toFixed(1)}x  ${unit} (${small.toFixed(0)} ms -> ${large.toFixed(0)} ms)`,
  );
}
