import type { Evaluated } from '../map/evaluation.js';
import type { View } from '../map/view.js';
import type { Asked } from './evaluation-record.js';

/** What is on the page: an evaluation, what was asked of it, and the map that it is of (null for an abstract framework). */
export interface Page {
  readonly evaluated: Evaluated;
  readonly asked: Asked;
  readonly view: View | null;
  /** The nodes that are selected: what is listed and counted. */
  readonly selected: (node: number) => boolean;
  /** Whether a statement was named, and not just the thesis meant. */
  readonly named: boolean;
  /** Whether why it has its verdict is to be shown as a tree. */
  readonly asTree: boolean;
}

/** What the things are called that are evaluated: one, and several. */
export function nounsOf({ view }: Page): readonly [one: string, several: string] {
  return view === null ? ['argument', 'arguments'] : ['entry', 'entries'];
}

/** What every text that shows a verdict says of it. */
export const CAVEAT = 'A verdict says what follows from this file, never what is true.';
