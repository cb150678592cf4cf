import { type Input, inputProblem, openInput, reasonOf } from '../inputs/index.ts';
import type { DictionaryText } from '../lexicon/index.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyEvent } from '../model/event.ts';

/** What every job of a run has in common; serialisable, so that a worker process can be told. */
export interface JobOptions {
  /** Publication date that holds for every input, or null to find it in each. */
  publishedOn: string | null;
  /** Most bytes of one article. */
  maxBytes: number;
  /** Texts of the user's own dictionaries. */
  dict: readonly DictionaryText[];
}

/** What came of one article, or of an input that held none. Serialisable. */
export interface Outcome {
  file: string;
  /** 1 for an article, 0 for what is only a message about its input. */
  articles: 0 | 1;
  events: PolicyEvent[];
  diagnostics: Diagnostic[];
}

/** Turns one input into the outcomes of its articles, in order. Never throws: what goes wrong is a diagnostic. */
export type Work = (input: Input) => AsyncGenerator<Outcome>;

export function problemOutcome(diagnostic: Diagnostic): Outcome {
  return { file: diagnostic.file, articles: 0, events: [], diagnostics: [diagnostic] };
}

/** What one of the inputs holds: articles in order, each with what was noticed while reading it. */
export async function* articlesOf(
  input: Input,
  options: Pick<JobOptions, 'publishedOn' | 'maxBytes'>,
): AsyncGenerator<{ article: Article | null; diagnostics: Diagnostic[] }> {
  const { readArticles } = await import('../ingest/index.ts');
  try {
    yield* readArticles(await openInput(input), {
      file: input.file,
      maxBytes: options.maxBytes,
      ...(options.publishedOn === null ? {} : { publishedOn: options.publishedOn }),
    });
  } catch (error) {
    yield { article: null, diagnostics: [inputProblem(input.file, 'unreadable', reasonOf(error))] };
  }
}

/** Loads what extraction needs, once, and gives the function that does one input after the other. */
export async function createWork(options: JobOptions): Promise<Work> {
  const [{ loadLexicon }, { createExtractor }] = await Promise.all([
    import('../lexicon/index.ts'),
    import('../extractor.ts'),
  ]);
  const lexicon = loadLexicon({ dict: options.dict });
  const extract = createExtractor({ lexicon });
  return async function* work(input) {
    for await (const { article, diagnostics } of articlesOf(input, options)) {
      if (!article) {
        yield { file: input.file, articles: 0, events: [], diagnostics };
        continue;
      }
      try {
        const found = extract(article);
        const all = [...diagnostics, ...found.diagnostics];
        yield { file: input.file, articles: 1, events: found.events, diagnostics: all };
      } catch (error) {
        const message = `the extractor failed on this article: ${reasonOf(error)}`;
        const failure = { ...inputProblem(input.file, 'failed', message), entry: article.source.entry };
        yield { file: input.file, articles: 0, events: [], diagnostics: [...diagnostics, failure] };
      }
    }
  };
}
