import type { Statement, Status } from '../map/model.js';

/** What is different between two states of a file, as whoever edits it is told: its entries, and what became of the verdicts. */

/** An entry with another verdict than before. */
export interface VerdictChange {
  readonly statement: Statement;
  readonly before: Status;
}

export interface MapChanges {
  /** Entries that both states have and whose verdicts differ, in the argument's order. */
  readonly verdicts: readonly VerdictChange[];
  /** Ids of entries: those that are new, those that say something else, and those that are gone. */
  readonly added: readonly string[];
  readonly edited: readonly string[];
  readonly removed: readonly string[];
}

/** Whether nothing is different. */
export function isUnchanged({ verdicts, added, edited, removed }: MapChanges): boolean {
  return [verdicts, added, edited, removed].every((list) => list.length === 0);
}
