import type { Problem } from '../map/problem.js';
import type { Span } from '../yaml/lines.js';
import type { Page } from './cursor.js';
import type { CheckedFile } from './open-file.js';

/** What an editor marks in a file: its errors and gaps, at their places. */

export interface Finding {
  readonly span: Span;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
}

/** What is to be marked. A gap that the file accepts is not: somebody has decided about it. */
export function findingsIn({ page, state, isTooLarge }: CheckedFile): Finding[] {
  if (isTooLarge) return [TOO_LARGE];
  const problems = state?.checked.problems ?? [];
  return problems.flatMap((problem) => {
    if (problem.severity === 'accepted') return [];
    const { severity, code, message, hint } = problem;
    const span = spanOfProblem(problem, page);
    return [{ span, severity, code, message: hint === null ? message : `${message}\n${hint}` }];
  });
}

const TOO_LARGE: Finding = {
  span: [0, 0],
  severity: 'error',
  code: 'too-large',
  message: 'the file is too large to be checked; split the argument into several files',
};

/** The stretch that a problem is about; the beginning of the file where it has no place. */
export function spanOfProblem({ line, column, excerpt }: Problem, { source, lines }: Page): Span {
  if (line === null || column === null) return [0, 0];
  const from = lines.starts[line - 1] ?? 0;
  let start = from;
  for (let at = 1; at < column; at += 1) start += source.codePointAt(start)! > 0xffff ? 2 : 1;
  return [start, start + (excerpt === null ? 1 : excerpt.end - excerpt.start)];
}
