// Prints how well places are read: every current path and bare name, and every division that ended since 2000, each in
// "X人民政府发布通知". The lists are read from the npm packages themselves, not from dictionaries/. Run after `npm run build`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { areaList } from '@vant/area-data';
import { findRegions } from '../dist/entities/regions.js';

const require = createRequire(import.meta.url);
const SHOWN = 15;

/** Entries that are no divisions, and the towns and development zones that the list holds beside them. */
const NOT_A_DIVISION = /市辖区$|^(?:市|县|(?:省|自治区)直辖.*)$/;
const ZONE = /(?:开发区|高新区|园区|管理区|示范区|实验区|新区|新城|名胜区|管委会|行政委员会)$/;
const UNDER_TOWNS = /^(?:4419|4420|4604|6202)(?!00)/;
const MUNICIPALITY = /^(?:11|12|31|50)/;

function currentDivisions() {
  const all = { ...areaList.province_list, ...areaList.city_list, ...areaList.county_list };
  return new Map(
    Object.entries(all).filter(
      ([code, name]) =>
        (!/^[78]/.test(code) || code.endsWith('0000')) &&
        !NOT_A_DIVISION.test(name) &&
        !UNDER_TOWNS.test(code) &&
        !/^(?:11|12|31|50)0[12]00$/.test(code) &&
        !(ZONE.test(name) && /(?:[79]\d|50|12)$/.test(code) && code !== '120116'),
    ),
  );
}

/** The parents' names and the division's own: 浙江省温州市苍南县. */
function pathOf(code, names) {
  const province = names.get(`${code.slice(0, 2)}0000`);
  const prefecture = MUNICIPALITY.test(code) ? undefined : names.get(`${code.slice(0, 4)}00`);
  const parts = [province, prefecture, names.get(code)].filter((name) => name && !NOT_A_DIVISION.test(name));
  return [...new Set(parts)].join('');
}

/** Divisions of the revisions since 2002 that no longer exist, each with its last code and path. */
function endedDivisions(current) {
  const revisions = require('gb2260/lib/revisions.json').sort();
  const currentNames = new Set([...current.values()]);
  const ended = new Map();
  for (const revision of revisions) {
    const list = new Map(Object.entries(require(`gb2260/lib/${revision}.json`)));
    for (const [code, name] of list) {
      if (NOT_A_DIVISION.test(name) || /^[78]/.test(code) || currentNames.has(name)) continue;
      ended.set(name, { code, path: pathOf(code, list) });
    }
  }
  return [...ended.values()];
}

/** Divisions that ended in 2000-2002, before the packages begin: our own table, so a check of the reading only. */
function endedBefore(current) {
  const table = readFileSync(new URL('../dictionaries/regions-changes.tsv', import.meta.url), 'utf8');
  const first = Object.entries(require('gb2260/lib/200212.json'));
  const rows = table
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([year]) => year >= '2000' && year <= '2002');
  const names = new Map([...first, ...rows.map(([, code, name]) => [code, name])]);
  const currentNames = new Set(current.values());
  const last = new Map(rows.map(([, code]) => [pathOf(code, names), code]));
  const ended = [...last].filter(([, code]) => !currentNames.has(names.get(code)));
  return ended.map(([place, code]) => ({ code, place }));
}

function measure(label, cases) {
  const wrong = cases.filter(({ code, place }) => {
    const [found, ...more] = findRegions(`${place}人民政府发布通知`);
    return found?.code !== code || found.start !== 0 || found.end !== place.length || more.length > 0;
  });
  const right = cases.length - wrong.length;
  console.log(`${label}: ${right}/${cases.length} ${((100 * right) / cases.length).toFixed(2)} %`);
  for (const { code, place } of wrong.slice(0, SHOWN)) {
    const found = findRegions(`${place}人民政府发布通知`).map((region) => `${region.text} ${region.code}`);
    console.log(`  ${code} ${place}: ${found.join(', ') || 'nothing'}`);
  }
}

const current = currentDivisions();
const paths = [...current.keys()].map((code) => ({ code, place: pathOf(code, current) }));
measure('current full paths', paths);

const bearers = new Map();
for (const [code, name] of current) bearers.set(name, [...(bearers.get(name) ?? []), code]);
const bare = [...bearers].filter(([, codes]) => codes.length === 1);
measure(
  'unambiguous bare names',
  bare.map(([place, [code]]) => ({ code, place })),
);

const ended = endedDivisions(current);
measure(
  'ended since 2002, full paths',
  ended.map(({ code, path }) => ({ code, place: path })),
);
measure('ended in 2000-2002, full paths', endedBefore(current));
