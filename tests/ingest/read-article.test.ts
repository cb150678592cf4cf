import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/ingest/index.ts';
import { blocksOf } from './read-all.ts';

const lines = (text: string) => blocksOf(readArticle(text).article);

describe('Markdown', () => {
  test('front matter after empty lines, with a mark and CRLF, is read as strings', () => {
    const text =
      '\ufeff\r\n\r\n---\r\ntitle: "关于印发方案的通知"\r\ndate: 2021-06-12 23:51:36\r\nauthor: 南湖日报\r\n---\r\n\r\n正文一句。\r\n';
    const { article, diagnostics } = readArticle(text);
    expect(diagnostics).toEqual([]);
    expect(blocksOf(article)).toEqual(['title|关于印发方案的通知', 'paragraph|正文一句。']);
    expect(article.source).toMatchObject({
      title: '关于印发方案的通知',
      publisher: '南湖日报',
      author: null,
      publishedOn: '2021-06-12',
      publishedOnFrom: 'front-matter',
    });
  });

  test('marks, links, pictures and tables become plain text', () => {
    const text =
      '# 标题文字\n\n**市教委**在[官网](https://example.com/a)发布**“通知”**一则。\n\n![图](a.png)\n\n> 引用的话。\n\n- 第一项\n- 第二项\n\n## 小标题\n\n| 日期 | 事项 |\n| --- | --- |\n| 5月6日 | 开会 |\n\n```\n代码里的话。\n```\n';
    expect(lines(text)).toEqual([
      'title|标题文字',
      'paragraph|市教委在官网发布“通知”一则。',
      'paragraph|引用的话。',
      'list-item|第一项',
      'list-item|第二项',
      'heading|小标题',
      'table-cell|日期',
      'table-cell|事项',
      'table-cell|5月6日',
      'table-cell|开会',
      'paragraph|代码里的话。',
    ]);
  });

  test('indented Chinese paragraphs are text, not code; each line stands for itself', () => {
    expect(lines('# 题目在此\n\n    市教委今日开会。\n    会议通过了方案。\n')).toEqual([
      'title|题目在此',
      'paragraph|市教委今日开会。',
      'paragraph|会议通过了方案。',
    ]);
  });

  test('a feed post in HTML is read, called .txt or not', () => {
    const text =
      '\n---\ntitle: 题目\n---\n\n<div>   \n<p>\n据新闻办消息，<strong>今日</strong>开会。\n</p>\n<p>\n<img src="a.jpg"> \n</p>\n  \n</div>\n';
    expect(lines(text)).toEqual(['title|题目', 'paragraph|据新闻办消息，今日开会。']);
  });
});

describe('HTML', () => {
  test('inline tags glue, blocks part, scripts and styles say nothing', () => {
    const html =
      '<html><body><style>p{}</style><p>南政发〔</span><span>2021</span><span>〕6号</p><p>5月21日</p><p>6月9日开会。</p><script>alert("5月1日")</script></body></html>';
    expect(lines(html)).toEqual([
      'paragraph|南政发〔2021〕6号',
      'paragraph|5月21日',
      'paragraph|6月9日开会。',
    ]);
  });

  test('a <br> ends a line unless it tears a date or wraps a sentence', () => {
    const html =
      '<html><body><p>会议定于6月<br>9日召开。<br>地址：一号楼<br>电话：12345</p><p>这一句话很长很长很长很长很长很长很长很长很长很长很长很长很长很长到了纸边<br>才换了一行。</p></body></html>';
    expect(lines(html)).toEqual([
      'paragraph|会议定于6月9日召开。',
      'paragraph|地址：一号楼',
      'paragraph|电话：12345',
      'paragraph|这一句话很长很长很长很长很长很长很长很长很长很长很长很长很长很长到了纸边才换了一行。',
    ]);
  });

  test('navigation, related links, footers and hidden parts are left out', () => {
    const html = `<html><head><title>市教委召开会议_南湖日报网</title></head><body>
      <div class="top-nav"><a href="/">首页</a><a href="/1">市公安局</a><a href="/2">市财政局</a></div>
      <div class="content"><h1>市教委召开会议</h1><div class="info">2021-09-26 10:56 来源：南湖日报 作者：张三</div>
      <p>9月25日，市教委召开会议，部署冬季校园安全工作。</p><p>会议要求各校于10月底前完成自查。</p></div>
      <div class="more"><h3>相关阅读</h3><ul><li><a href="/3">市公安局8月1日发布通告</a></li></ul></div>
      <div style="display:none">市民政局7月1日发布公告。</div>
      <footer>版权所有 南湖日报 京ICP备05073439号</footer></body></html>`;
    const { article } = readArticle(html);
    expect(blocksOf(article)).toEqual([
      'title|市教委召开会议',
      'paragraph|9月25日，市教委召开会议，部署冬季校园安全工作。',
      'paragraph|会议要求各校于10月底前完成自查。',
    ]);
    expect(article.source).toMatchObject({
      title: '市教委召开会议',
      publisher: '南湖日报',
      author: '张三',
      publishedOn: '2021-09-26',
      publishedOnFrom: 'header',
    });
  });

  test('the table at the head of a notice becomes labelled facts that point into the text', () => {
    const html = `<div><table><tr><td>索 引 号：</td><td>0001/2021-06</td><td>主题分类：</td><td></td></tr>
      <tr><td>发文机关：</td><td>南湖市人民政府</td><td>成文日期：</td><td>2021年01月09日</td></tr>
      <tr><td>标　　题：</td><td colspan="3">南湖市人民政府关于校园安全的通知</td></tr></table>
      <p align="center">南湖市人民政府</p><p align="center">关于校园安全的通知</p>
      <p>各区人民政府：现就有关事项通知如下。</p><p align="right">南&emsp;湖&emsp;市&emsp;人&emsp;民&emsp;政&emsp;府</p><p align="right">2021年1月9日</p><p>（此件公开发布）</p></div>`;
    const { article } = readArticle(html);
    expect(article.header.map(({ label, value }) => [label, value])).toEqual([
      ['索引号', '0001/2021-06'],
      ['发文机关', '南湖市人民政府'],
      ['成文日期', '2021年01月09日'],
      ['标题', '南湖市人民政府关于校园安全的通知'],
    ]);
    for (const { value, start, end } of article.header) expect(article.text.slice(start!, end!)).toBe(value);
    expect(blocksOf(article).slice(4)).toEqual([
      'title|南湖市人民政府关于校园安全的通知',
      'paragraph|各区人民政府：现就有关事项通知如下。',
      'signature|南湖市人民政府',
      'signature|2021年1月9日',
      'paragraph|（此件公开发布）',
    ]);
  });

  test('metadata in the head: title, source, date', () => {
    const html =
      '<!doctype html><html><head><meta name="ArticleTitle" content="一则通知"><meta name="PubDate" content="2021-09-24 23:50:44"><meta name="ContentSource" content="运行局"></head><body><p>正文一句。</p></body></html>';
    expect(readArticle(html).article.source).toMatchObject({
      title: '一则通知',
      publisher: '运行局',
      publishedOn: '2021-09-24',
      publishedOnFrom: 'metadata',
    });
  });
});

describe('plain text', () => {
  test('the first line is the title, joint signers sign, the date may be in Chinese numerals', () => {
    const text =
      '关于加强水源保护的通告\n\n　　现将有关事项通告如下。\n\n　　　　　　　　　　　　　　　　　　南湖市水务局\n　　　　　　　　　　　　　　　　　　南湖市公安局 南湖市生态环境局\n　　　　　　　　　　　　　　　　　　二〇二一年五月二十一日\n附件：名单\n';
    const { article } = readArticle(text);
    expect(blocksOf(article)).toEqual([
      'title|关于加强水源保护的通告',
      'paragraph|现将有关事项通告如下。',
      'signature|南湖市水务局',
      'signature|南湖市公安局 南湖市生态环境局',
      'signature|二〇二一年五月二十一日',
      'paragraph|附件：名单',
    ]);
    expect(article.source.publishedOn).toBe('2021-05-21');
  });

  test('a date in a news text is no signature', () => {
    expect(lines('市教委今日开会。\n2021年5月6日，会议结束。\n会后发布通知。')).toEqual([
      'paragraph|市教委今日开会。',
      'paragraph|2021年5月6日，会议结束。',
      'paragraph|会后发布通知。',
    ]);
  });

  test('a year count at a line’s end does not swallow the date of the next line', () => {
    expect(lines('开头一句。\n禁售期为7年\n4月16日，商务部作出回应。')).toEqual([
      'paragraph|开头一句。',
      'paragraph|禁售期为7年',
      'paragraph|4月16日，商务部作出回应。',
    ]);
  });

  test('Traditional labels and signers are known, and quoted as they stand', () => {
    const text =
      '運輸署通告\n發布日期：２０２１年５月６日\n現將道路工程事宜公布如下。\n運輸署\n警務處\n二○二一年五月六日\n';
    const { article } = readArticle(text);
    expect(article.header).toEqual([{ label: '发布日期', value: '２０２１年５月６日', start: 11, end: 20 }]);
    expect(blocksOf(article).slice(3)).toEqual([
      'signature|運輸署',
      'signature|警務處',
      'signature|二○二一年五月六日',
    ]);
    expect(article.source).toMatchObject({ publishedOn: '2021-05-06', publishedOnFrom: 'header' });
  });
});
