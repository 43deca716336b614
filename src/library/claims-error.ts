import type { Problem } from './records.js';

/** What the functions of the library throw: a call that cannot be answered, or a file that is wrong. */

/**
 * A `file` error has all that is wrong with a claims file in `problems`. An `argument` error says what is wrong with the
 * call: an unknown id, with the nearest ones, or a value that is not possible.
 */
export class ClaimsError extends Error {
  /** Always `ClaimsError`. */
  override readonly name = 'ClaimsError';
  /** `file` for a wrong file, `argument` for a wrong call. */
  readonly code: 'file' | 'argument';
  /** All that is wrong with the file; empty for an `argument` error. */
  readonly problems: readonly Problem[];

  constructor(code: 'file' | 'argument', message: string, problems: readonly Problem[] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

// The build makes names short, and what a console shows of an error begins with the name of its class.
Object.defineProperty(ClaimsError, 'name', { value: 'ClaimsError' });
