import type { Stance } from '../query/stances.js';
import type { Move } from './moves.js';
import type { KeyedOverlay, TypedLine } from './state.js';
import type { ErasedPart } from './typed-line.js';

/** What somebody can do in a walk: keys, and lines in plain text, mean one of these. */
export type Action =
  | { readonly type: 'move'; readonly to: Move }
  | { readonly type: 'enter' | 'close' | 'mark' | 'toggle-questions' | 'clear' | 'redraw' | 'leave' }
  /** Goes to what has a number: on a card what bears on it, in a list a row. */
  | { readonly type: 'open'; readonly number: number }
  | { readonly type: 'choose'; readonly by: 1 | -1 }
  | { readonly type: 'scroll-lines'; readonly lines: number }
  | { readonly type: 'scroll-pages'; readonly pages: number }
  | { readonly type: 'overlay'; readonly name: KeyedOverlay }
  | { readonly type: 'stance'; readonly stance: Stance | null }
  | { readonly type: 'begin-line'; readonly purpose: TypedLine['purpose'] }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'erase'; readonly what: ErasedPart }
  | { readonly type: 'complete' }
  | { readonly type: 'say'; readonly sentence: string }
  /** A key that does nothing, by the name that people know it by. */
  | { readonly type: 'unknown-key'; readonly key: string };
