import { type Input, inputProblem, openInput, reasonOf } from '../inputs/index.ts';
import type { DictionaryText } from '../lexicon/index.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { PolicyEvent } from '../model/event.ts';
import type { PrintPlan } from './print.ts';

/** What every job of a run has in common; serialisable, so that a worker process can be told. */
export interface JobOptions {
  /** Publication date that holds for every input, or null to find it in each. */
  publishedOn: string | null;
  /** Most bytes of one article. */
  maxBytes: number;
  /** Texts of the user's own dictionaries. */
  dict: readonly DictionaryText[];
  /** How other processes print the events that they find; null where this one needs the events themselves. */
  print: PrintPlan | null;
}

/** One step of reading an input: an article, or only what there was to say about the input. Serialisable. */
export interface Reading {
  article: Article | null;
  diagnostics: Diagnostic[];
}

/** What came of one article, or of an input that held none. Serialisable. */
export interface Outcome {
  file: string;
  /** 1 for an article, 0 for what is only a message about its input; more where several printed ones were joined. */
  articles: number;
  events: PolicyEvent[];
  diagnostics: Diagnostic[];
  /** The events that pass the filter as they are written, in UTF-8, where another process has printed them: `events` is then empty. */
  printed?: { count: number; bytes: Uint8Array };
}

/** Turns what was read into events. Never throws: what goes wrong is a diagnostic. */
export type Extract = (file: string, reading: Reading) => Outcome;

export function problemOutcome(diagnostic: Diagnostic): Outcome {
  return { file: diagnostic.file, articles: 0, events: [], diagnostics: [diagnostic] };
}

/** What an input holds: articles in order, each with what was noticed while reading it. Never throws. */
export async function* readInput(
  input: Input,
  options: Pick<JobOptions, 'publishedOn' | 'maxBytes'>,
): AsyncGenerator<Reading> {
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

/** Loads what extraction needs, once. Throws a `DictionaryError` for a dictionary with mistakes in it. */
export async function createExtract(options: JobOptions): Promise<Extract> {
  const [{ loadLexicon }, { createExtractor }] = await Promise.all([
    import('../lexicon/index.ts'),
    import('../extractor.ts'),
  ]);
  const extract = createExtractor({ lexicon: loadLexicon({ dict: options.dict }) });
  return (file, { article, diagnostics }) => {
    if (!article) return { file, articles: 0, events: [], diagnostics };
    try {
      const found = extract(article);
      return { file, articles: 1, events: found.events, diagnostics: [...diagnostics, ...found.diagnostics] };
    } catch (error) {
      const message = `the extractor failed on this article: ${reasonOf(error)}`;
      const failure = { ...inputProblem(file, 'failed', message), entry: article.source.entry };
      return { file, articles: 0, events: [], diagnostics: [...diagnostics, failure] };
    }
  };
}
