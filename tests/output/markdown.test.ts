import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEvent } from './arbitrary.ts';
import { sampleEvent } from './sample.ts';
import { document } from './write.ts';

test('a table with the columns asked for', async () => {
  expect(await document('markdown', [sampleEvent()], { fields: ['date', 'bodies'], language: 'zh' })).toBe(
    '| 日期 | 机构 |\n| --- | --- |\n| 2021-06-30 | 云南省能源局 |\n',
  );
});

test('words of the article never become markup', async () => {
  const event = sampleEvent({ action: 'a|b <b>[x](y)</b> `c`\n**d**' });
  expect(await document('markdown', [event], { fields: ['action'] })).toContain(
    '| a\\|b \\<b\\>\\[x\\](y)\\</b\\> \\`c\\` \\*\\*d\\*\\* |\n',
  );
});

test('every event is one row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 4 }), async (events) => {
      const lines = (await document('markdown', events)).split(/[\r\n\u2028\u2029\u0085]/);
      expect(lines).toHaveLength(events.length + 3);
    }),
  );
});
