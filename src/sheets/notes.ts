import { headlineOf } from '../map/headline.js';
import type { Source, Statement } from '../map/model.js';
import { inQuotes } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';

/** Notes that say how reliable a citation is: the sign that marks such a citation, and the note under its reference. */

/** Stands in a citation that has a note, and before the note. */
const NOTE_SIGN = '†';

/** How much of a note a sheet has. */
type NoteText = (note: string) => string;
const whole: NoteText = (note) => note;

/** The note of a source, as a line under its reference; none where it has none. */
export function sourceNotes({ note }: Source, noteText: NoteText = whole): string[] {
  return typeof note === 'string' && note.trim() !== '' ? [`${NOTE_SIGN} ${noteText(oneLine(note))}`] : [];
}

/** The note of a piece of evidence, as a line under the reference by which it is cited; none where it has none. */
export function evidenceNotes(statement: Statement, noteText: NoteText = whole): string[] {
  const { kind, note } = statement;
  if (kind !== 'evidence' || note === null) return [];
  return [`${NOTE_SIGN} On ${inQuotes(headlineOf(statement))}: ${noteText(oneLine(note))}`];
}

/** The sign in the citation of a statement; empty where no note says how reliable it is. */
export function noteSign(statement: Statement): string {
  const { kind, source } = statement;
  const ofSource = kind === 'evidence' && source !== null ? sourceNotes(source) : [];
  const notes = [...evidenceNotes(statement), ...ofSource];
  return notes.length > 0 ? NOTE_SIGN : '';
}
