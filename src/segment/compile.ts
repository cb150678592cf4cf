/** How many words the built segmenter dictionary keeps: the most frequent ones. 30,000 load in about 80 ms. */
const KEPT_WORDS = 30_000;

/**
 * Trims jieba's dictionary (`word frequency tag` lines) to its most frequent words that are wholly Chinese, in a stable order.
 * Single characters always stay, so that every sentence can be cut.
 */
export function compactJiebaDictionary(dictionary: string): string {
  const words = dictionary
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter((row): row is [string, string, string] => row.length === 3 && /^[\u4e00-\u9fff]+$/.test(row[0]!))
    .map(([word, frequency, tag]) => ({ word, frequency: Number(frequency), tag }));
  const longer = words
    .filter((row) => row.word.length > 1)
    .sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
    .slice(0, KEPT_WORDS);
  const single = words.filter((row) => row.word.length === 1);
  return [...single, ...longer].map((row) => `${row.word} ${row.frequency} ${row.tag}\n`).join('');
}
