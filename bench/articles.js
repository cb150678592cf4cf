// Articles for the benchmarks, about made-up acts of real kinds of bodies, composed by a seeded generator: the same number gives
// the same article. How often they tell of dates, bodies and acts, and in which kinds of files, is matched to real articles;
// docs/performance.md has the figures.
import { WORDS } from './words.js';

/** Of a hundred sentences, how many are of each kind; the others tell of no date and of no body. */
const SHARES = { event: 7, dated: 10, official: 22 };

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A sentence put together of words: what stands in braces is chosen from the list of that name. */
function compose(next, text, words) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    const known = words[name];
    if (known !== undefined) return known;
    const list = WORDS[name];
    return compose(next, list[Math.floor(next() * list.length)], words);
  });
}

function kindOf(share) {
  let sum = 0;
  for (const [kind, part] of Object.entries(SHARES)) {
    sum += part / 100;
    if (share < sum) return kind;
  }
  return 'plain';
}

/** The paragraphs of an article of about so many bytes. */
function paragraphs(next, bytes) {
  const below = (count) => Math.floor(next() * count);
  const year = 2018 + below(6);
  const lines = [];
  for (let size = 0, line = ''; size < bytes; ) {
    const month = 1 + below(11);
    const sentence = compose(next, `{${kindOf(next())}}`, {
      year,
      lastYear: year - 1,
      nextYear: year + 1,
      month,
      laterMonth: month + 1,
      day: `${month}月${1 + below(28)}日`,
    });
    line += sentence;
    size += Buffer.byteLength(sentence);
    if (next() < 0.6 || size >= bytes) {
      lines.push(line);
      line = '';
    }
  }
  return {
    title: compose(next, '{place}的{topic}：{idea}如何{does}{idea}', {}),
    date: `${year}-12-20`,
    lines,
  };
}

/** Plain text of about so many bytes, in paragraphs. */
export function plainText(number, bytes) {
  return `${paragraphs(random(number), bytes).lines.join('\n')}\n`;
}

/** An article as a line of NDJSON. */
export function jsonLine(number, bytes) {
  const { title, date, lines } = paragraphs(random(number), bytes);
  return `${JSON.stringify({ title, publishedOn: date, text: lines.join('\n') })}\n`;
}

const repeat = (count, write) => Array.from({ length: count }, (_, index) => write(index)).join('\n');

/** A page of a site: some four times as long as its text, as saved pages are. */
function page(title, date, lines) {
  const links = (name) =>
    repeat(
      40,
      (i) => `<li class="${name}"><a href="/list/${name}/${i}.html" target="_blank">栏目${i}</a></li>`,
    );
  const head = `<meta charset="utf-8"><title>${title}</title><meta name="PubDate" content="${date}">`;
  const script = repeat(
    12,
    (i) =>
      `<script>var slot${i} = { id: ${i}, name: 'news' }; document.write(load(slot${i}, true));</script>`,
  );
  const text = lines
    .map(
      (line) =>
        `<p style="text-indent: 2em"><span style="font-family: 宋体; font-size: 16px">${line}</span></p>\n`,
    )
    .join('');
  return `<!doctype html>
<html><head>${head}${script}</head><body><ul>${links('nav')}</ul><h1>${title}</h1><div class="content">${text}</div>
<div class="aside">${links('aside')}</div><div class="footer">${links('footer')}</div></body></html>
`;
}

/** Of twenty files: a feed's posts (front matter and HTML), Markdown with and without front matter, saved pages, plain text. */
const FILES =
  'post post post post post post post front front front front markdown markdown markdown page page page page page text'.split(
    ' ',
  );

/** An article as a file. */
export function articleFile(number, bytes) {
  const { title, date, lines } = paragraphs(random(number), bytes);
  const front = `---\ntitle: '${title}'\nauthor: 示例财经\ndate: ${date}\ncategories:\n - 财经\n---\n\n`;
  const html = lines.map((line) => `<p style="text-indent: 2em">\n${line}\n</p>\n`).join('');
  const markdown = `# ${title}\n\n${lines.join('\n\n')}\n`;
  switch (FILES[(number * 7) % FILES.length]) {
    case 'post':
      return {
        name: `${number}.md`,
        text: `${front}<div>\n<img src="/images/${number}.jpg">\n${html}</div>\n`,
      };
    case 'front':
      return { name: `${number}.md`, text: `${front}${markdown}` };
    case 'markdown':
      return { name: `${number}.md`, text: markdown };
    case 'page':
      return { name: `${number}.html`, text: page(title, date, lines) };
    default:
      return { name: `${number}.txt`, text: `${title}\n${lines.join('\n')}\n` };
  }
}
