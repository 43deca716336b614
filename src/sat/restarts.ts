/**
 * When a search begins anew, keeping what it learnt: where what is learnt of late is worse than usual, that is, spans more
 * levels (Biere and Fröhlich 2015).
 */
export interface Restarts {
  /** How many levels the clauses learnt of late span, and how many all of them do, as running averages. */
  lateSpan: number;
  usualSpan: number;
  conflicts: number;
  conflictsSinceRestart: number;
}

/** Over how many clauses the two averages go, about. */
const LATE_CLAUSES = 32;
const USUAL_CLAUSES = 4096;
/** A restart is due where late clauses span so many times as much as usual, and not before so many conflicts. */
const WORSE_BY = 1.2;
const MIN_CONFLICTS = 500;

export function noRestarts(): Restarts {
  return { lateSpan: 0, usualSpan: 0, conflicts: 0, conflictsSinceRestart: 0 };
}

/** Notes that a conflict taught a clause which spans so many levels. */
export function noteForRestarts(restarts: Restarts, span: number): void {
  restarts.conflicts += 1;
  restarts.conflictsSinceRestart += 1;
  // In the beginning, plain averages.
  restarts.lateSpan += (span - restarts.lateSpan) / Math.min(restarts.conflicts, LATE_CLAUSES);
  restarts.usualSpan += (span - restarts.usualSpan) / Math.min(restarts.conflicts, USUAL_CLAUSES);
}

/** Whether to begin anew now; if so, the count of conflicts begins anew, too. */
export function takesRestart(restarts: Restarts): boolean {
  const { lateSpan, usualSpan, conflictsSinceRestart } = restarts;
  if (conflictsSinceRestart < MIN_CONFLICTS || lateSpan < WORSE_BY * usualSpan) return false;
  restarts.conflictsSinceRestart = 0;
  return true;
}
