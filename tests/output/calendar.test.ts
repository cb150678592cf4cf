import { describe, expect, test } from 'vitest';
import { sampleEvent } from './sample.ts';
import { document } from './write.ts';

/** Content lines, unfolded (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replaceAll('\r\n\t', '').replaceAll('\r\n ', '').split('\r\n');

describe('ics', () => {
  test('a deadline is an all-day entry', async () => {
    const lines = linesOf(await document('ics', [sampleEvent()]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20210630');
    expect(lines).toContain('DTEND;VALUE=DATE:20210701');
    expect(lines).toContain('DTSTAMP:20210612T000000Z');
    expect(lines).toContain('UID:9f2c1e0b7a41@dashiji');
    expect(lines).toContain('SUMMARY:deadline: 云南省能源局 完成清理《关于清理用电的通知》');
    expect(lines).toContain('URL:https://example.com/a?b=1&c=2');
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
  });

  test('an interval lasts to its end, a year ends in the next', async () => {
    const event = sampleEvent({
      date: '2021-12-01/2021-12-31',
      dateStart: '2021-12-01',
      dateEnd: '2021-12-31',
    });
    const lines = linesOf(await document('ics', [event], { language: 'zh' }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20211201');
    expect(lines).toContain('DTEND;VALUE=DATE:20220101');
    expect(lines).toContain('SUMMARY:截止：云南省能源局 完成清理《关于清理用电的通知》');
  });

  test('an entry without an end, an address that is none, and words of calendars stay harmless', async () => {
    const event = sampleEvent({
      type: 'effective',
      date: '2018-01-01/..',
      dateStart: '2018-01-01',
      dateEnd: null,
      action: '施行\r\nEND:VEVENT\u0007',
      source: { ...sampleEvent().source, url: 'javascript:alert(1)', publishedOn: null },
    });
    const lines = linesOf(await document('ics', [event]));
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('URL'))).toBe(false);
    expect(lines).toContain('DTEND;VALUE=DATE:20180102');
    expect(lines).toContain('DTSTAMP:20180101T000000Z');
  });

  test('other types and unknown years are left out', async () => {
    const events = [
      sampleEvent({ type: 'meeting' }),
      sampleEvent({ date: 'XXXX-06-30', dateStart: null, dateEnd: null }),
    ];
    const lines = linesOf(await document('ics', events));
    expect(lines).not.toContain('BEGIN:VEVENT');
    expect(lines).toContain('END:VCALENDAR');
  });
});

describe('timelinejs', () => {
  const slides = async (...events: ReturnType<typeof sampleEvent>[]) =>
    JSON.parse(await document('timelinejs', events)).events;

  test('a slide has the precision of its date', async () => {
    const [day, month, year, interval] = await slides(
      sampleEvent(),
      sampleEvent({ date: '2021-02', dateStart: '2021-02-01', dateEnd: '2021-02-28' }),
      sampleEvent({ date: '2021', dateStart: '2021-01-01', dateEnd: '2021-12-31' }),
      sampleEvent({ date: '2021-05-21/2021-05-25', dateStart: '2021-05-21', dateEnd: '2021-05-25' }),
    );
    expect(day.start_date).toEqual({ year: 2021, month: 6, day: 30 });
    expect(month.start_date).toEqual({ year: 2021, month: 2 });
    expect(year.start_date).toEqual({ year: 2021 });
    expect(interval.end_date).toEqual({ year: 2021, month: 5, day: 25 });
  });

  test('nothing of the article is markup, and only web addresses are links', async () => {
    const source = { ...sampleEvent().source, title: '<script>', url: 'javascript:alert(1)' };
    const [slide] = await slides(sampleEvent({ action: '<img src=x onerror=alert(1)>', source }));
    expect(slide.text.headline).toBe('云南省能源局 &lt;img src=x onerror=alert(1)&gt;《关于清理用电的通知》');
    expect(slide.text.text).not.toMatch(/<(?!\/?p>)/);
    const [linked] = await slides(sampleEvent());
    expect(linked.text.text).toContain(
      '<a href="https://example.com/a?b=1&amp;c=2" rel="noopener">一周要闻</a>',
    );
  });

  test('events without a year are left out', async () => {
    expect(await slides(sampleEvent({ date: 'XXXX-06-30', dateStart: null, dateEnd: null }))).toEqual([]);
  });
});
