import { streamSink } from '../../output/sink.ts';
import { PAGE_END, pagePart, pageStart } from '../explain/page.ts';
import { inColour, plainAccount, withoutColour } from '../explain/plain.ts';
import type { Say } from '../language.ts';
import { openOutput, readDictionaries } from '../openings.ts';
import { hasColours } from '../terminal.ts';
import { articlesNamed, type RawReadOptions } from './text.ts';

export interface RawExplainOptions extends RawReadOptions {
  html?: boolean;
  dict?: string[];
}

/** `dashiji explain`: the events of a file with the decisions that led to them, sentence by sentence, as text or as a page. */
export async function explain(file: string, raw: RawExplainOptions, say: Say): Promise<number> {
  const dict = await readDictionaries(raw.dict ?? [], say);
  const [{ loadLexicon }, { createExtractor }] = await Promise.all([
    import('../../lexicon/index.ts'),
    import('../../extractor.ts'),
  ]);
  const extract = createExtractor({ lexicon: loadLexicon({ dict }), trace: true });
  // Both forms are fit for a terminal as they are: stdout's own guard would show our colours as characters.
  const sink = raw.output === undefined ? streamSink(process.stdout) : await openOutput(raw.output, say);
  const isColoured = raw.output === undefined && hasColours(process.stdout);
  const plain = { say, paint: isColoured ? inColour : withoutColour, verbose: raw.verbose === true };
  let code = 0;
  let number = 0;
  try {
    if (raw.html) await sink.write(pageStart(say));
    for await (const { article, failed } of articlesNamed([file], raw, say)) {
      if (failed) code = 1;
      if (!article) continue;
      const { events, trace = [] } = extract(article);
      const account = { article, events, decisions: trace };
      await sink.write(raw.html ? pagePart(account, ++number, say) : plainAccount(account, plain));
    }
    if (raw.html) await sink.write(PAGE_END);
    await sink.close();
    return code;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}
