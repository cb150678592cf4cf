/** How many words of two and more characters the built segmenter dictionary keeps: the most frequent ones. */
const KEPT_WORDS = 12_000;
/** Verbs are kept down to this rank: 整改 and 废止 are rare in general prose and common in notices. */
const KEPT_VERBS = 30_000;
/** Characters rarer than this in jieba's dictionary are left to its model of unknown words. */
const RARE = 10;
/** Three decimals of a logarithm are kept. */
const DIGITS = /(\.\d{3})\d+$/;

/** Verbs of public bodies that the dictionary takes for adverbs, adjectives, nouns or names (更新 for 更加新). */
const VERBS_MISREAD = new Set(
  (
    '更新 清理 招标 命名 投票 汇报 抗议 委托 查明 安抚 定价 降价 动工 通车 主办 整顿 封锁 规范 指导 督导 调度 收容 收治 整理 整治 讯问 ' +
    '抄报 抄家 动员 倡议 精简 细化 净化 戒严 设卡 分派 委派 委任 选派 换发 收监 传讯 会审 会签 曝光 限流'
  ).split(' '),
);

/** Whether a text can stand in what is segmented: texts are folded before. */
type IsPossible = (text: string) => boolean;

/**
 * Trims jieba's dictionary (`word frequency tag` lines) to frequent words that are wholly Chinese, in a stable order:
 * nodejieba takes about 1.5 ms to load a thousand of them.
 */
export function compactJiebaDictionary(dictionary: string, isPossible: IsPossible): string {
  const words = dictionary
    .split('\n')
    .map((line) => line.trim().split(' '))
    .filter((row): row is [string, string, string] => row.length === 3 && /^[\u4e00-\u9fff]+$/.test(row[0]!))
    .map(([word, frequency, tag]) => ({
      word,
      frequency: Number(frequency),
      tag: VERBS_MISREAD.has(word) ? 'v' : tag,
    }))
    .filter(({ word }) => isPossible(word));
  const longer = words
    .filter((row) => row.word.length > 1)
    .sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
    .filter(({ tag }, rank) => rank < KEPT_WORDS || (rank < KEPT_VERBS && tag.startsWith('v')));
  const single = words.filter((row) => row.word.length === 1 && row.frequency > RARE);
  return [...single, ...longer].map((row) => `${row.word} ${row.frequency} ${row.tag}\n`).join('');
}

/**
 * Trims jieba's model of unknown words to characters that its dictionary keeps, with shorter numbers. Its lines of
 * emissions are `character:logarithm` with commas between.
 */
export function compactJiebaModel(model: string, kept: ReadonlySet<string>): string {
  const emissions = (line: string) =>
    line
      .split(',')
      .filter((emission) => kept.has(emission[0]!))
      .map((emission) => emission.replace(DIGITS, '$1'))
      .join(',');
  return model
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (line.includes(',') ? emissions(line) : line))
    .join('\n');
}
