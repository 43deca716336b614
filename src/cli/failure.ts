import type { Problem } from '../map/problem.js';

/**
 * Why a command could not do its work: the command line is wrong, a file cannot be read or written, or a
 * file's content is wrong. The message says what, where, and what would be right.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: 'usage' | 'file' | 'content';
  /** What is wrong with a file's content, which the message says; empty for another failure. */
  readonly problems: readonly Problem[];

  constructor(kind: Failure['kind'], message: string, problems: readonly Problem[] = []) {
    super(message);
    this.kind = kind;
    this.problems = problems;
  }
}
