import type { Gap } from '../map/gap.js';
import type { Problem } from '../map/problem.js';
import { movedSpan } from '../yaml/found-value.js';
import { type Lines, lineOf } from '../yaml/lines.js';
import type { Reparsed } from '../yaml/live-yaml.js';

/** Problems whose places only moved, because the file changed in another place. */

/** The problems of the gaps of a file, as it was. */
export interface PlacedGaps {
  readonly source: string;
  readonly lines: Lines;
  readonly problems: ReadonlyMap<Gap, Problem>;
}

/**
 * What finds the problem of a gap where it is now, without looking for its place; null where that has to be looked for: the gap is new, or
 * its line was parsed again.
 */
export function movedProblems(
  before: PlacedGaps | null,
  reparsed: Reparsed | null,
  lines: Lines,
): (gap: Gap) => Problem | null {
  if (before === null || reparsed === null || before.source !== reparsed.before) return () => null;
  const first = lineOf(before.lines, reparsed.start) + 1;
  const last = lineOf(before.lines, reparsed.end) + 1;
  const down = lines.starts.length - before.lines.starts.length;
  return (gap) => {
    const problem = before.problems.get(gap);
    if (problem?.line == null || problem.span === null) return null;
    if (problem.line < first) return problem;
    if (problem.line <= last) return null;
    const span = movedSpan(problem.span, reparsed.shift);
    return { ...problem, line: problem.line + down, span };
  };
}
