import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ARTICLES, dashiji, eventsOf, folder } from './command.ts';

const home = folder(ARTICLES);
const here = { cwd: home };
const FILES = ['a.md', 'b.txt', 'c.html'];

describe('every format', () => {
  test('json is the default: one valid document, sorted by date', () => {
    const { code, stdout } = dashiji(['extract', ...FILES], here);
    expect(code).toBe(0);
    const document = JSON.parse(stdout);
    const schema = JSON.parse(dashiji(['schema']).stdout);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    const dates = document.events.map((event: { date: string }) => event.date);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toContain('2021-05-21');
  });

  test('ndjson streams in input order; every line is valid', () => {
    const events = eventsOf(dashiji(['extract', ...FILES, '-f', 'ndjson'], here).stdout);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(dashiji(['schema', 'event']).stdout),
    );
    for (const event of events) expect(validate(event), JSON.stringify(validate.errors)).toBe(true);
    const files = events.map((event) => event.source.file);
    expect([...new Set(files)]).toEqual(FILES);
    expect(events.at(-1)?.date).toBe('2020-01-05');
  });

  test('ndjson --sort is by date, whatever the order of the inputs', () => {
    const sorted = dashiji(['extract', ...FILES, '-f', 'ndjson', '--sort'], here).stdout;
    expect(eventsOf(sorted)[0]?.date).toBe('2020-01-05');
    expect(dashiji(['extract', ...[...FILES].reverse(), '-f', 'ndjson', '--sort'], here).stdout).toBe(sorted);
  });

  test('csv has flat columns in snake case', () => {
    const { stdout } = dashiji(['extract', ...FILES, '-f', 'csv'], here);
    const rows = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row.date)).toContain('2021-05-21');
    expect(rows.find((row) => row.date === '2021-05-21')).toMatchObject({
      date_start: '2021-05-21',
      bodies: '国务院金融稳定发展委员会',
      source_file: 'a.md',
      source_published_on: '2021-06-12',
    });
  });

  test('csv --excel --lang zh: byte order mark, CRLF, Chinese headers and labels', () => {
    const { stdout } = dashiji(['extract', 'a.md', '-f', 'csv', '--excel', '--lang', 'zh'], here);
    expect(stdout.startsWith('\ufeff日期,')).toBe(true);
    const lines = stdout.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines[1]).toContain('会议');
  });

  test('--fields chooses columns', () => {
    const { stdout } = dashiji(['extract', 'c.html', '-f', 'csv', '--fields', 'type,date'], here);
    expect(stdout).toBe('type,date\nmeeting,2020-01-05\n');
  });

  test('markdown is a table', () => {
    const { stdout } = dashiji(['extract', 'c.html', '-f', 'markdown', '--fields', 'date,bodies'], here);
    expect(stdout).toBe('| date | bodies |\n| --- | --- |\n| 2020-01-05 | 国家互联网信息办公室 |\n');
  });

  test('ics holds the deadlines', () => {
    const { stdout } = dashiji(['extract', 'a.md', '-f', 'ics'], here);
    expect(stdout).toContain('DTSTART;VALUE=DATE:20210630\r\n');
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  test('timelinejs has a slide for each event', () => {
    const { stdout } = dashiji(['extract', 'a.md', '-f', 'timelinejs'], here);
    expect(JSON.parse(stdout).events[0].start_date).toEqual({ year: 2021, month: 5, day: 21 });
  });

  test.each([
    ['x.json', '{'],
    ['x.ndjson', '{"id"'],
    ['x.jsonl', '{"id"'],
    ['x.csv', 'date,'],
    ['x.md', '| date'],
    ['x.ics', 'BEGIN:VCALENDAR'],
    ['x.timeline.json', '{\n  "events"'],
  ])('the ending of -o %s names the format', (name, beginning) => {
    const { code, stdout } = dashiji(['extract', 'a.md', '-o', name], here);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(path.join(home, name), 'utf8').startsWith(beginning)).toBe(true);
  });

  test.each(['json', 'ndjson', 'csv', 'markdown', 'ics', 'timelinejs'])(
    '%s is the same from run to run',
    (format) => {
      const once = dashiji(['extract', ...FILES, '-f', format], here).stdout;
      const again = dashiji(['extract', ...FILES, '-f', format], {
        cwd: home,
        env: { TZ: 'America/New_York', LANG: 'zh_CN.UTF-8' },
      }).stdout;
      expect(again).toBe(once);
    },
  );
});

describe('filters', () => {
  const dates = (...args: string[]) =>
    eventsOf(dashiji(['extract', ...FILES, '-f', 'ndjson', ...args], here).stdout).map((event) => event.date);

  test('--since and --until', () => {
    expect(dates('--since', '2021-06').every((date) => date >= '2021-06')).toBe(true);
    expect(dates('--until', '2020')).toEqual(['2020-01-05']);
    expect(dates('--since', '2021-05-21', '--until', '2021-05-21')).toEqual(['2021-05-21']);
  });

  test('--type, repeated or with commas', () => {
    expect(dates('--type', 'deadline')).toEqual(['2021-06-30']);
    expect(dates('--type', 'deadline,meeting')).toEqual(dates('--type', 'deadline', '--type', 'meeting'));
  });

  test('--body and --region', () => {
    expect(dates('--body', '网信办,互联网信息')).toEqual(['2020-01-05']);
    expect(dates('--region', '云南')).toEqual(dates('--region', '530000'));
    expect(dates('--region', '云南')).toContain('2021-06-30');
    expect(dates('--region', '云南')).not.toContain('2021-05-21');
  });

  test('--min-confidence', () => {
    expect(dates('--min-confidence', '1')).toEqual([]);
    expect(dates('--min-confidence', '0').length).toBeGreaterThan(3);
  });
});
