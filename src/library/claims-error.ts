import type { Problem } from './records.js';

/** What the functions of the library throw: a call that cannot be answered, or a file that is wrong. */

/**
 * A `file` error has all that is wrong with a claims file in `problems`. An `argument` error says what is wrong with the
 * call: an unknown id, with the nearest ones, or a value that is not possible.
 */
export class ClaimsError extends Error {
  override readonly name = 'ClaimsError';
  readonly code: 'file' | 'argument';
  /** All that is wrong with the file; empty for an `argument` error. */
  readonly problems: readonly Problem[];

  constructor(code: 'file' | 'argument', message: string, problems: readonly Problem[] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}
