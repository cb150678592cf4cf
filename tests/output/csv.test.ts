import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMN_NAMES, COLUMNS } from '../../src/output/columns.ts';
import { anyEvent } from './arbitrary.ts';
import { sampleEvent } from './sample.ts';
import { document } from './write.ts';

/** A cell as a reader of the file sees it: numbers as text, nothing for null; UTF-8 has no half surrogates. */
const asRead = (cell: string | number | null) => String(cell ?? '').toWellFormed();

test('the cells parse back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 4 }), async (events) => {
      const bytes = Buffer.from(await document('csv', events));
      const [header, ...rows] = parse(bytes, { skip_empty_lines: false, record_delimiter: '\n' });
      expect(header).toEqual(COLUMN_NAMES);
      expect(rows).toEqual(events.map((event) => COLUMNS.map((column) => asRead(column.cell(event, 'en')))));
    }),
  );
});

test('lists are joined, columns chosen by name and in the order asked for', async () => {
  const two = sampleEvent({
    regions: [
      { code: '530000', name: '云南省', level: 'province' },
      { code: '510000', name: '四川省', level: 'province' },
    ],
  });
  expect(await document('csv', [two], { fields: ['regions', 'date', 'type'] })).toBe(
    'regions,date,type\n云南省; 四川省,2021-06-30,deadline\n',
  );
});

test('headers and labels in Chinese; what comes from the article stays', async () => {
  const options = {
    language: 'zh' as const,
    fields: ['type', 'certainty', 'date_basis', 'document_status', 'bodies'],
  };
  expect(await document('csv', [sampleEvent()], options)).toBe(
    '类型,确定性,日期依据,文件状态,机构\n截止,据报道,年份推定,正式,云南省能源局\n',
  );
});

describe('excel', () => {
  const cellOf = async (action: string) => {
    const text = await document('csv', [sampleEvent({ action })], { excel: true, fields: ['action'] });
    const rows = parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
    return rows[1]?.[0];
  };

  test('begins with a byte order mark and ends its lines with CRLF', async () => {
    const text = await document('csv', [sampleEvent()], { excel: true, fields: ['date'] });
    expect(text).toBe('\ufeffdate\r\n2021-06-30\r\n');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\u3000＝1',
    '＋1',
    '－1',
    '＠x',
    '\n=1',
    '\u200b=1',
    '\u00a0=1',
    '\ufeff=1',
    '\r=1',
    "=cmd|' /C calc'!A0",
  ])('defuses %j', async (formula) => {
    expect(await cellOf(formula)).toBe(`'${formula}`);
  });

  test.each(['完成清理', '1=1', '5%', 'a-b', ''])('leaves %j', async (text) => {
    expect(await cellOf(text)).toBe(text);
  });

  test('no cell that a spreadsheet reads begins with an operator', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, async (event) => {
        const text = await document('csv', [event], { excel: true });
        const [, row] = parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
        for (const cell of row!) expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});
