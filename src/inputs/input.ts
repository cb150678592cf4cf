import type { Diagnostic } from '../model/diagnostic.ts';

/** One thing to read: a file, or standard input. Small and serialisable, so that any process can open it. */
export interface Input {
  /** As the user named it, or the folder they named plus the way to it; `-` for standard input. */
  file: string;
  /** Bytes on disk; null where unknown (a pipe). */
  size: number | null;
  /** Last change, in milliseconds since 1970; null where unknown. With `size`, it tells whether a file is still the same. */
  changed: number | null;
}

/** A finding of the search: something to read, or why something cannot be. */
export type Found = { input: Input } | { diagnostic: Diagnostic };

/** A diagnostic about a whole input. */
export function inputProblem(
  file: string,
  rule: string,
  message: string,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  return { rule: `input/${rule}`, severity, message, file, line: null, entry: null };
}

/** What the operating system's error means to a person. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'ELOOP':
      return 'its symbolic links lead in a circle';
    case 'EISDIR':
      return 'is a folder';
    case 'ENOTDIR':
      return 'part of its path is a file, not a folder';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'ENOSPC':
      return 'no space left on the disk';
    case 'EROFS':
      return 'the disk is read-only';
    case 'EMFILE':
      return 'too many open files';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
