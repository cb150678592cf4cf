export type Severity = 'error' | 'warning' | 'info';

/** A problem as a value: what was wrong, where, and what was done or can be done about it. */
export interface Diagnostic {
  /** Stable id of the check, such as `front-matter/bad-yaml`. */
  rule: string;
  /** `error`: the input, or a part of it, could not be read. `warning`: it was read, with a loss that is named. */
  severity: Severity;
  /** One sentence for a person, naming the remedy. */
  message: string;
  /** The file as the user named it; `-` for standard input. */
  file: string;
  /** 1-based line in the file, or null. */
  line: number | null;
  /** Entry inside a feed or NDJSON file, or null. */
  entry: string | null;
}
