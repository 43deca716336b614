import type { Statement } from '../map/model.js';
import type { Stance } from '../query/stances.js';
import type { LineEdit } from './line-edits.js';
import type { Move } from './moves.js';
import type { KeyedOverlay, TypedLine } from './state.js';

/** What somebody can do in a walk: keys, and lines in plain text, mean one of these. A number typed before counts. */
export type Action =
  | { readonly type: 'move'; readonly to: Move }
  | { readonly type: 'enter' | 'close' | 'mark' | 'toggle-questions' | 'clear' | 'redraw' | 'leave' }
  /** To the first or last card, line or row, or with a number to that one; `percent`: so far through all of them. */
  | { readonly type: 'jump'; readonly to: 'first' | 'last' | 'percent' }
  /** Shows what is not yet seen of a card, and where there is nothing goes to the next or previous card. */
  | { readonly type: 'read-on'; readonly by: 1 | -1; readonly unit: 'line' | 'page' }
  /** A digit of a number before a command, or another key that is the first of two. */
  | { readonly type: 'begin-command'; readonly key: string }
  /** Goes to what has a number: on a card what bears on it, in a list a row. */
  | { readonly type: 'open'; readonly number: number }
  | { readonly type: 'visit'; readonly statement: Statement }
  | { readonly type: 'choose'; readonly by: 1 | -1 }
  | { readonly type: 'fold' | 'unfold' }
  | { readonly type: 'scroll-lines'; readonly lines: number }
  | { readonly type: 'scroll-pages'; readonly pages: number }
  | { readonly type: 'overlay'; readonly name: KeyedOverlay }
  | { readonly type: 'stance'; readonly stance: Stance | null }
  | { readonly type: 'begin-line'; readonly purpose: TypedLine['purpose'] }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'edit-line'; readonly edit: LineEdit }
  /** Puts back into the line what was erased last. */
  | { readonly type: 'put-back' }
  /** Brings back a line that was entered before, or the one after it. */
  | { readonly type: 'recall'; readonly by: 1 | -1 }
  /** Chooses what the line can mean, by rows. */
  | { readonly type: 'pick'; readonly by: 1 | -1 }
  | { readonly type: 'go-to-pick'; readonly row: number }
  | { readonly type: 'complete' }
  /** To the next or previous line or row that has what is looked for on a page. */
  | { readonly type: 'find'; readonly by: 1 | -1 }
  | { readonly type: 'copy'; readonly what: 'id' | 'text' }
  | { readonly type: 'browse' | 'edit-file' }
  | { readonly type: 'reload'; readonly unasked: boolean }
  | { readonly type: 'say'; readonly sentence: string }
  /** A key that does nothing, by the name that people know it by. */
  | { readonly type: 'unknown-key'; readonly key: string };
