import type { BodyMention, BodyName, RegionLevel } from '../../model/mention.ts';
import { anyOf } from '../../text/patterns.ts';
import { mentionAt, type Reading } from './context.ts';
import { organNames } from './organ-name.ts';
import type { PlaceFinder } from './place-finder.ts';
import { type Place, placeNameInBody } from './places.ts';
import { isNameRun, SHARED } from './words.ts';

const DEPARTMENT = /部门(?!户)/g;
/** The longest field of work in front of 部门. */
const LONGEST = 8;
/** Departments that are left unnamed: 有关部门, 各部门, 监管部门. */
const UNNAMED_ENDINGS = anyOf(
  '有关 相关 多个 多 个 两 几 本地 当地 职能 主管 下属 直属 政府 所属 不同 所有 其他 业务 权威 上级 一线',
);
const UNNAMED = new RegExp(`^各|${UNNAMED_ENDINGS}$|^${anyOf('监管 执法 管理 行政 司法 要害 关键')}$`);

/** 公安部、国家网信办四部门: many, counted. */
const COUNTED = /、|[两二三四五六七八九十多几]$/;

/** 国务院环境保护主管部门, 国务院证券监督管理机构: laws name a ministry by its field, so that it may change its name. */
const OF_STATE_COUNCIL =
  /国务院[\u4e00-\u9fff]{2,14}?(?:主管部门|行政部门|管理部门|监督管理机构|管理机构|部门)(?:、|分支机构|派出机构)?/g;

/** Departments that laws name by their field under the State Council. */
export function readStateDepartments(reading: Reading): BodyMention[] {
  const mentions: BodyMention[] = [];
  for (const match of reading.folded.matchAll(OF_STATE_COUNCIL)) {
    const name = match[0].replace(/、$/, '');
    if (/有关|相关|各/.test(name) || !isNameRun(name)) continue;
    const names = [{ name, from: null, until: null }];
    const facts = { names, level: 'national', region: null, form: 'name', rule: 'body/department' } as const;
    mentions.push(mentionAt(reading, match.index, match.index + name.length, facts));
  }
  return mentions;
}

/** What the office of a field is called at a province, and at a city or county. */
const OFFICES: Readonly<Record<RegionLevel, readonly string[]>> = {
  province: ['厅', '局', '委'],
  prefecture: ['局', '委', '厅'],
  county: ['局', '委'],
};

/** 文旅部门 of a place is its 文旅厅 or 文旅局, where the dictionary knows one: the names it can have, or null. */
export function officeOf(
  { lexicon, places, month }: Reading,
  field: string,
  place: Place,
): BodyName[] | null {
  for (const ending of OFFICES[place.level]) {
    const surface = field.replace(/的$/, '') + ending;
    const rows = lexicon.find(surface).flatMap((id) => {
      const entry = lexicon.entries[id]!;
      return entry.kind === 'organ' ? [entry.row] : [];
    });
    const names = rows.length > 0 ? organNames(rows, surface, place, places, month) : [];
    if (names.length > 0) return names;
  }
  return null;
}

/** 河北省金融监管部门, 北京市教育部门: a place's department named by its field; which office it is stays open. */
export function readDepartments(reading: Reading, finder: PlaceFinder): BodyMention[] {
  const { folded, places } = reading;
  const mentions: BodyMention[] = [];
  for (const match of folded.matchAll(DEPARTMENT)) {
    const end = match.index + match[0].length;
    for (let length = 2; length <= LONGEST; length++) {
      const at = finder.endingAt(match.index - length);
      if (!at) continue;
      const field = folded.slice(at.end, match.index);
      if (UNNAMED.test(field) || COUNTED.test(field) || SHARED.test(field) || !isNameRun(field)) break;
      const open = placeNameInBody(places, at.place) + folded.slice(at.end, end);
      const { level, code } = at.place;
      const names = officeOf(reading, field, at.place) ?? [{ name: open, from: null, until: null }];
      mentions.push(
        mentionAt(reading, at.start, end, {
          names,
          level,
          region: code,
          form: 'place-organ',
          rule: 'body/department',
        }),
      );
      break;
    }
  }
  return mentions;
}
