import type { Article } from '../model/article.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';

/** One article of an input, or null where it, or the whole input, could not be read. */
export interface ReadBytesResult {
  article: Article | null;
  diagnostics: Diagnostic[];
}

/** What could not be read, as a result. */
export function unread(
  options: { file?: string },
  rule: string,
  message: string,
  place: { line?: number | null; entry?: string | null; severity?: Severity } = {},
): ReadBytesResult {
  return { article: null, diagnostics: [problem(options, rule, message, { severity: 'error', ...place })] };
}

export function problem(
  options: { file?: string },
  rule: string,
  message: string,
  place: { line?: number | null; entry?: string | null; severity?: Severity } = {},
): Diagnostic {
  return {
    rule,
    severity: place.severity ?? 'warning',
    message,
    file: options.file ?? '-',
    line: place.line ?? null,
    entry: place.entry ?? null,
  };
}
