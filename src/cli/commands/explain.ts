import { PAGE_END, pagePart, pageStart } from '../explain/page.ts';
import { plainAccount } from '../explain/plain.ts';
import type { Say } from '../language.ts';
import { openOutput, readDictionaries } from '../openings.ts';
import { articlesNamed, type RawReadOptions } from './text.ts';

export interface RawExplainOptions extends RawReadOptions {
  html?: boolean;
  dict?: string[];
}

/** `dashiji explain`: the events of a file with the decisions that led to them, as text or as a page. */
export async function explain(file: string, raw: RawExplainOptions, say: Say): Promise<number> {
  const dict = await readDictionaries(raw.dict ?? [], say);
  const [{ loadLexicon }, { createExtractor }] = await Promise.all([
    import('../../lexicon/index.ts'),
    import('../../extractor.ts'),
  ]);
  const extract = createExtractor({ lexicon: loadLexicon({ dict }), trace: true });
  const sink = await openOutput(raw.output ?? null, say);
  let code = 0;
  let number = 0;
  try {
    if (raw.html) await sink.write(pageStart(say));
    for await (const { article, failed } of articlesNamed([file], raw, say)) {
      if (failed) code = 1;
      if (!article) continue;
      const { events, trace = [] } = extract(article);
      const account = { article, events, decisions: trace };
      await sink.write(raw.html ? pagePart(account, ++number, say) : plainAccount(account, say));
    }
    if (raw.html) await sink.write(PAGE_END);
    await sink.close();
    return code;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
