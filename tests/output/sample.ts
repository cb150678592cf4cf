import type { PolicyEvent } from '../../src/model/event.ts';

/** An event made up for the tests of the output formats; `changes` replace its fields. */
export function sampleEvent(changes: Partial<PolicyEvent> = {}): PolicyEvent {
  return {
    id: '9f2c1e0b7a41',
    key: '5b1de20c9a77',
    date: '2021-06-30',
    dateStart: '2021-06-30',
    dateEnd: '2021-06-30',
    time: null,
    dateText: '6月底前',
    dateSpan: { start: 10, end: 14 },
    dateBasis: 'partial',
    type: 'deadline',
    bodies: [
      {
        name: '云南省能源局',
        text: '省能源局',
        start: 4,
        end: 8,
        level: 'province',
        region: '530000',
      },
    ],
    regions: [{ code: '530000', name: '云南省', level: 'province' }],
    document: { title: '关于清理用电的通知', kind: '通知', number: '云能源〔2021〕1号', status: 'final' },
    action: '完成清理',
    certainty: 'reported',
    attribution: '某报',
    confidence: 0.87,
    evidence: { quote: '要求6月底前完成清理', start: 8, end: 18 },
    rules: ['date/month-end', 'event/deadline'],
    source: {
      file: 'a.md',
      entry: null,
      title: '一周要闻',
      publisher: '某网',
      author: null,
      url: 'https://example.com/a?b=1&c=2',
      publishedOn: '2021-06-12',
      publishedOnFrom: 'front-matter',
    },
    ...changes,
  };
}
