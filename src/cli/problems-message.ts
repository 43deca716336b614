import type { Problem } from '../map/problem.js';
import { renderProblems } from '../render/problems.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import type { Shared } from './shared-options.js';

/** The problems of a file as the message of a failure. */
export function problemsMessage(problems: readonly Problem[], shared: Shared, io: Io): string {
  return renderProblems(problems, lookOf(shared, io, io.stderr));
}
