import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.ts';
import { foldText } from '../../src/text/fold.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('segmenter', () => {
  it('cuts a sentence into words that point into it', () => {
    const text = foldText('國務院辦公廳印發了通知，要求 各地落實。');
    const tokens = segment(text, whole(text.raw));
    for (const token of tokens) expect(text.raw.slice(token.start, token.end)).toBe(token.text);
    expect(tokens.map((t) => t.text).join('')).toBe(text.raw.replace(' ', ''));
  });

  it('keeps given names whole', () => {
    const text = foldText('昌吉回族自治州发展和改革委员会发布公告');
    const tokens = segment(text, whole(text.raw), [{ start: 0, end: 15, tag: 'nt' }]);
    expect(tokens[0]).toMatchObject({ text: '昌吉回族自治州发展和改革委员会', tag: 'nt' });
  });

  it('keeps its offsets over surrogates, lone and in pairs', () => {
    const text = foldText('𠮷林\ud800省\u0000发布');
    for (const token of segment(text, whole(text.raw)))
      expect(text.raw.slice(token.start, token.end)).toBe(token.text);
  });
});
