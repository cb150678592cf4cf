// Writes dictionaries/regions.tsv from the npm packages gb2260 (revisions 2002-2016) and @vant/area-data (current codes),
// and from dictionaries/regions-changes.tsv. Run by hand when one of them changes: node scripts/make-regions.js
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { areaList } from '@vant/area-data';
import { shortNames } from './region-names.js';

const require = createRequire(import.meta.url);
const dictionaries = new URL('../dictionaries/', import.meta.url);

/** Entries of the lists that are no divisions: 市辖区, 县, 省直辖县级行政区划. */
const NOT_A_DIVISION = /市辖区$|^(?:市|县|(?:省|自治区)直辖.*)$/;
/** Development zones that the current list holds beside the official divisions, under numbers of their own. */
const ZONE_NAME = /(?:开发区|高新区|园区|管理区|示范区|实验区|新区|新城|名胜区|管委会)$/;
const ZONE_NUMBER = /(?:[79]\d|50)$/;
/** Prefectures without counties: what the current list puts under them are towns. */
const UNDER_TOWNS = /^(?:4419|4420|4604|6202)(?!00)/;
/** Divisions that the current list still holds though they ended. */
const ENDED = new Set(['320611', '350402', '370634']);

/** Divisions that the packages lack. 660000 is the code of the Corps in official statistics. */
const ADDED = { 660000: '新疆生产建设兵团', 500157: '两江新区', 653228: '和康县', 653229: '和安县' };

function isOfficial([code, name]) {
  if (NOT_A_DIVISION.test(name)) return false;
  if (/^[78]/.test(code)) return code.endsWith('0000');
  if (UNDER_TOWNS.test(code) || ENDED.has(code)) return false;
  return !(ZONE_NAME.test(name) && (ZONE_NUMBER.test(code) || code === '320112'));
}

function currentList() {
  const { province_list, city_list, county_list } = areaList;
  const listed = { ...province_list, ...city_list, ...county_list };
  const municipal = Object.entries(listed).filter(([code]) => !/^(?:11|12|31|50)0[12]00$/.test(code));
  return new Map([...municipal.filter(isOfficial), ...Object.entries(ADDED)]);
}

function readChanges() {
  const lines = readFileSync(new URL('regions-changes.tsv', dictionaries), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [year, code, name, successor] = line.split('\t');
      return { year, code, name, successor };
    });
}

const stemOf = (name) => name.replace(/(?:地区|自治州|自治县|自治旗|[市县区盟旗])$/, '');
const yearOf = (revision) => revision.slice(0, 4);

/** The division of the next revision that a vanished one became: the same name under a new code, a new name under its code, or a new status. */
function successorIn(next, previous, code, name) {
  const added = [...next].filter(
    ([other, its]) => other.startsWith(code.slice(0, 2)) && previous.get(other) !== its,
  );
  if (added.some(([, its]) => its === name)) return name;
  if (next.has(code)) return next.get(code);
  const stem = stemOf(name);
  return stem.length > 1 ? added.find(([, its]) => stemOf(its) === stem)?.[1] : undefined;
}

function collectRows() {
  const folder = 'gb2260/lib/';
  const revisions = require(`${folder}revisions.json`).sort();
  const snapshots = revisions.map((revision) => ({
    year: yearOf(revision),
    list: new Map(
      Object.entries(require(`${folder}${revision}.json`)).filter(
        ([code, name]) => !NOT_A_DIVISION.test(name) && (!/^[78]/.test(code) || code.endsWith('0000')),
      ),
    ),
  }));
  snapshots.push({ year: '', list: currentList() });

  const rows = new Map();
  const changes = readChanges();
  const ended = new Map(
    changes.filter(({ successor }) => successor !== '+').map((change) => [change.code + change.name, change]),
  );
  const add = (code, name, from) => {
    const key = code + name;
    if (!rows.has(key)) rows.set(key, { code, name, from, until: '', successor: '' });
    if (from !== '' && !ended.has(key)) rows.get(key).until = '';
    return rows.get(key);
  };
  for (const { year, code, name, successor } of changes) {
    if (successor === '+') continue;
    Object.assign(add(code, name, ''), { until: year, successor });
  }
  for (const [index, { year, list }] of snapshots.entries()) {
    const previous = snapshots[index - 1]?.list;
    for (const [code, name] of list)
      if (previous?.get(code) !== name) add(code, name, previous ? year || 'now' : '');
    if (!previous) continue;
    for (const [code, name] of previous) {
      if (list.get(code) === name || ended.has(code + name)) continue;
      const successor = successorIn(list, previous, code, name) ?? '';
      if (year === '') console.error(`no year: ${code} ${name} ${successor}`);
      else if (successor === '') console.error(`no successor: ${code} ${name}`);
      Object.assign(rows.get(code + name), { until: year, successor });
    }
  }
  dateFoundations(rows, changes, snapshots.at(-2).list);
  for (const row of rows.values()) if (row.from === 'now') row.from = '';
  return [...rows.values()].sort((a, b) => (a.code + a.from).localeCompare(b.code + b.from));
}

/** Gives a row the year of the change that founded it, where the lists alone do not tell. */
function dateFoundations(rows, changes, lastDated) {
  const byName = new Map();
  for (const row of rows.values()) {
    const key = row.code.slice(0, 2) + row.name;
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  for (const { year, code, name, successor } of changes) {
    if (successor === '+') {
      const row = rows.get(code + name);
      if (row) row.from = year;
      else console.error(`not listed: ${code} ${name}`);
      continue;
    }
    for (const row of byName.get(code.slice(0, 2) + successor) ?? []) {
      const isNew =
        year <= '2002' ? stemOf(name) === stemOf(successor) : lastDated.get(row.code) !== row.name;
      const isLater = row.until === '' || row.until > year;
      if (!/\d/.test(row.from) && isNew && isLater && row.code !== code) row.from = year;
      if (!/\d/.test(row.from) && row.code === code && row.name === successor && row.name !== name)
        row.from = year;
    }
  }
}

const rows = collectRows();
const header = [
  '# Administrative divisions of China since 1998, one row for each name and code. Written by scripts/make-regions.js; do not edit.',
  '# source: npm @vant/area-data (MIT) for the current codes, npm gb2260 (MIT) for 2002-2016, regions-changes.tsv for the rest',
  '# code\tname\tshort names\tfirst year\tyear it ended\tsuccessor',
];
const lines = rows.map(({ code, name, from, until, successor }) =>
  [code, name, shortNames(code, name).join(' '), from, until, successor].join('\t'),
);
writeFileSync(new URL('regions.tsv', dictionaries), `${[...header, ...lines].join('\n')}\n`);
console.log(`${rows.length} rows, ${rows.filter((row) => row.until === '').length} current`);
