/** Something wrong in a dictionary file, told so that a person can find and mend it. */
export interface DictionaryProblem {
  /** The file as the user or the build named it. */
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

/** A dictionary that cannot be used. The message has one line a problem: `my.yaml:12: unknown key "alias"`. */
export class DictionaryError extends Error {
  readonly problems: readonly DictionaryProblem[];

  constructor(problems: readonly DictionaryProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
    this.name = 'DictionaryError';
    this.problems = problems;
  }
}
