import { oneLine } from '../../words/text.js';

/** Where two maps say different things of one and the same. The first map's version is taken; the other one is kept in a note. */

export interface Conflict {
  /** What it is about, for people: `entry "a"`, `step "a -> b"`, `source "s"`, `the header`. */
  readonly about: string;
  /** The key that differs. */
  readonly key: string;
  readonly taken: string;
  readonly left: string;
}

/** Notes a conflict, and gives the line of a note in which the other version is kept. */
export type NoteConflict = (conflict: Conflict) => string;

/** How the note of a conflict begins, so that it can be searched for. */
export const CONFLICT_MARK = 'CONFLICT';

export function conflictNote(other: string, { about, key, left }: Conflict): string {
  const isClear = /^(?:entry|source|the header)/.test(about) || about.startsWith(key);
  const of = isClear ? '' : ` of ${about}`;
  return `${CONFLICT_MARK}: ${key}${of} in ${other}: ${oneLine(left)}`;
}

/** A note with more lines at its end; a line that is there already is not written again. */
export function withNotes(note: string | null, lines: readonly string[]): string | null {
  const known = (note ?? '').split('\n');
  const added = [...new Set(lines)].filter((line) => !known.includes(line));
  return added.length === 0 ? note : [...(note === null ? [] : [note]), ...added].join('\n');
}
