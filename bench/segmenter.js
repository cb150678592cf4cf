// The baseline: raw nodejieba with its own dictionary over the text that dashiji extracts from a folder of articles: no markup,
// menus or scripts, nothing read or decoded. Prints { tag: { wall, cpu }, cut: …, bytes }: ms, without loading, and bytes of UTF-8.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readArticle } from '../dist/index.js';

const [folder] = process.argv.slice(2);
const texts = readdirSync(folder).map(
  (name) => readArticle(readFileSync(join(folder, name), 'utf8')).article.text,
);
const nodejieba = createRequire(import.meta.url)('nodejieba');
nodejieba.load();

function time(method) {
  for (const text of texts.slice(0, 50)) nodejieba[method](text);
  const before = process.cpuUsage();
  const start = performance.now();
  for (const text of texts) nodejieba[method](text);
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(JSON.stringify({ tag: time('tag'), cut: time('cut'), bytes }));
