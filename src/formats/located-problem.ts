import type { Problem } from '../map/problem.js';

/** A problem with the path of its file as another program finds it; null for standard input. */
export interface LocatedProblem extends Omit<Problem, 'file'> {
  readonly file: string | null;
}
