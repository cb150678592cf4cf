import { findInputs } from '../../inputs/index.ts';
import { readInput } from '../../work/job.ts';
import { DEFAULT_MAX_BYTES } from '../extract-plan.ts';
import type { Say } from '../language.ts';
import { stdoutSink } from '../stdout.ts';
import { terminal } from '../terminal.ts';
import { parseBytes, parseDay } from '../values.ts';

export interface RawReadOptions {
  publishedOn?: string;
  maxBytes?: string;
  entry?: string;
  /** A file that is being written: not read. */
  output?: string;
  quiet?: boolean;
  verbose?: boolean;
}

/** Every article of the operands, with its diagnostics shown on the way; `failed` tells whether one could not be read. */
export async function* articlesNamed(operands: readonly string[], raw: RawReadOptions, say: Say) {
  const screen = terminal(say, raw);
  const maxBytes =
    raw.maxBytes === undefined ? DEFAULT_MAX_BYTES : parseBytes(say, '--max-bytes', raw.maxBytes);
  const publishedOn = raw.publishedOn === undefined ? null : parseDay(say, '--published-on', raw.publishedOn);
  const outputs = raw.output === undefined ? [] : [raw.output];
  for await (const found of findInputs(operands, { maxBytes, outputs })) {
    const read =
      'diagnostic' in found
        ? [{ article: null, diagnostics: [found.diagnostic] }]
        : readInput(found.input, { publishedOn, maxBytes });
    for await (const { article, diagnostics } of read) {
      for (const diagnostic of diagnostics) screen.diagnostic(diagnostic);
      const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
      const isWanted = article && (raw.entry === undefined || article.source.entry === raw.entry);
      yield { article: isWanted ? article : null, failed };
    }
  }
}

/** `dashiji text`: prints the text that offsets point into, unchanged; a line break is added where it does not end in one. */
export async function text(file: string, raw: RawReadOptions, say: Say): Promise<number> {
  const sink = stdoutSink();
  let code = 0;
  for await (const { article, failed } of articlesNamed([file], raw, say)) {
    if (failed) code = 1;
    if (article) await sink.write(article.text.endsWith('\n') ? article.text : `${article.text}\n`);
  }
  await sink.close();
  return code;
}
