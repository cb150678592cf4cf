// Articles for the benchmarks: sentences of our own about made-up acts of real kinds of bodies, put together by a seeded generator.
// The same number gives the same article. About two sentences of five have a date, as in news of regulation.

const CITIES =
  '杭州市 青岛市 成都市 长沙市 厦门市 合肥市 昆明市 兰州市 南宁市 贵阳市 云南省 浙江省 广东省 四川省'.split(
    ' ',
  );
const OFFICES =
  '发展和改革委员会 市场监督管理局 生态环境局 住房和城乡建设局 人力资源和社会保障局 教育局 财政局'.split(' ');
const THINGS =
  '网络餐饮服务 建设用地供应 数据资源共享 老旧小区改造 涉企收费 校外托管 危险化学品运输 电力市场结算'.split(
    ' ',
  );
const KINDS = '管理办法 实施细则 工作方案 指导意见'.split(' ');

const DATED = [
  (w) => `${w.day}，${w.body}印发《${w.city}${w.thing}${w.kind}》，要求各县区抓好落实。`,
  (w) => `${w.day}，${w.body}召开会议，部署${w.thing}专项整治。`,
  (w) => `${w.year}年${w.day}，${w.body}就${w.thing}约谈了三家企业。`,
  (w) => `该${w.kind}自${w.year + 1}年1月1日起施行，有效期五年。`,
  (w) => `${w.body}要求相关单位于${w.month}月底前完成自查，并报送书面报告。`,
  (w) => `据介绍，${w.year - 1}年${w.month}月以来，全市查处${w.thing}案件${w.count}起。`,
];
const PLAIN = [
  (w) => `会议指出，${w.thing}关系群众切身利益，要坚持问题导向，把工作做细做实。`,
  () => '负责人表示，下一步要持续优化营商环境，推动审批事项应减尽减，让群众少跑路、好办事。',
  () => '业内人士认为，政策的连续性对稳定预期十分重要，企业也应当主动承担起相应的责任。',
  (w) => `参加座谈的企业代表就${w.thing}中的融资、用地和用工问题提出了意见建议。`,
  (w) => `目前，${w.city}已有${w.count}个项目纳入清单，覆盖城区和主要乡镇，进展总体平稳。`,
  () => '记者在现场看到，办事大厅设置了专门的窗口，工作人员正在为前来咨询的市民解答疑问。',
  () => '“过去要跑好几趟的手续，现在一次就能办完。”一位经营户告诉记者。',
  () => '专家提醒，各方面条件不同，不宜简单照搬，应结合实际稳步推进。',
  (w) => `从更长的时间看，${w.thing}的制度框架已经基本形成，但执行中的细节仍有待完善。`,
];

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

/** The paragraphs of an article of about so many bytes. */
function paragraphs(next, bytes) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const year = 2018 + Math.floor(next() * 6);
  const out = [];
  for (let size = 0, sentences = []; size < bytes; ) {
    const city = pick(CITIES);
    const month = 1 + Math.floor(next() * 12);
    const words = { city, body: city + pick(OFFICES), thing: pick(THINGS), kind: pick(KINDS), year, month };
    Object.assign(words, {
      day: `${month}月${1 + Math.floor(next() * 28)}日`,
      count: 2 + Math.floor(next() * 900),
    });
    const sentence = pick(next() < 0.4 ? DATED : PLAIN)(words);
    sentences.push(sentence);
    size += Buffer.byteLength(sentence);
    if (sentences.length > 3 || size >= bytes) {
      out.push(sentences.join(''));
      sentences = [];
    }
  }
  return { title: `${pick(CITIES)}推进${pick(THINGS)}`, date: `${year}-12-20`, lines: out };
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

/** An article as a file: a feed's post (front matter and HTML), a saved page with its menus, or Markdown, in turn. */
export function articleFile(number, bytes) {
  const { title, date, lines } = paragraphs(random(number), bytes);
  const front = `---\ntitle: '${title}'\nauthor: 示例财经\ndate: ${date}\ncategories:\n - 财经\n---\n\n`;
  const html = lines.map((line) => `<p style="text-indent: 2em">\n${line}\n</p>\n`).join('');
  if (number % 3 === 0) return { name: `${number}.md`, text: `${front}<div>\n${html}</div>\n` };
  if (number % 3 === 1)
    return { name: `${number}.md`, text: `${front}# ${title}\n\n${lines.join('\n\n')}\n` };
  const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/list/${i}.html">栏目${i}</a></li>`).join(
    '\n',
  );
  const head = `<meta charset="utf-8"><title>${title}</title><meta name="PubDate" content="${date}">`;
  const script = `<script>var channel = { id: ${number}, name: 'news' }; track(channel);</script>\n`.repeat(
    5,
  );
  return {
    name: `${number}.html`,
    text: `<!doctype html>\n<html><head>${head}${script}</head><body><ul class="nav">${links}</ul><h1>${title}</h1><div class="content">${html}</div><div class="footer">${links}</div></body></html>\n`,
  };
}
