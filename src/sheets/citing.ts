import type { Statement } from '../map/model.js';
import { oneLine } from '../words/text.js';
import type { BlockOf, ItemOf, Line, Span } from './document.js';

/** A sheet as its maker writes it: citations name a statement, and get their numbers when the whole sheet is there. */

/** The citation of a statement: `before`, then `[3, p. 12]` for evidence, or `[text 9.3]`; nothing where it has neither source nor place. */
export interface Citation {
  readonly cited: Statement;
  readonly before: string;
}

export type CitingSpan = Span | Citation;
export type CitingLine = readonly CitingSpan[];
export type CitingItem = ItemOf<CitingSpan>;
export type CitingBlock = BlockOf<CitingSpan, CitingLine>;

/** A part of a sheet that stays whole where the sheet is split among groups. */
export interface CitingUnit {
  readonly blocks: readonly CitingBlock[];
  /** What is not shown here, and whose sources are numbered all the same: the answers to a blank worksheet. */
  readonly unseen?: readonly CitingBlock[];
  /** The entries that it is about: the sheet has it where it has a place for them. What is about none is on every sheet. */
  readonly about?: readonly Statement[];
  /** How much it weighs where a sheet is split; its length, where it is not given. */
  readonly weight?: number;
}

export interface CitingSheet {
  readonly title: string;
  /** Its headline, where what somebody named would say too much. */
  readonly topic?: string;
  /** What it is of: the text, the motion, the thesis; null for a sheet without a head, whose parts are cut out. */
  readonly about: readonly Line[] | null;
  readonly intro?: readonly CitingUnit[];
  readonly units: readonly CitingUnit[];
  readonly outro?: readonly CitingUnit[];
}

export const heading = (level: 2 | 3 | 4, text: string): CitingBlock => ({ kind: 'heading', level, text });
export const paragraph = (...line: CitingSpan[]): CitingBlock => ({ kind: 'paragraph', line });
export const strong = (text: string): { readonly strong: string } => ({ strong: text });
export const list = (items: readonly CitingItem[], ordered = false): CitingBlock => ({
  kind: 'list',
  ordered,
  items,
});
export const together = (...blocks: CitingBlock[]): CitingBlock => ({ kind: 'together', blocks });
export const space = (lines: number): CitingBlock => ({ kind: 'space', lines });

/** The citation of a statement, after a text and a space. */
export function citationOf(statement: Statement): Citation {
  return { cited: statement, before: ' ' };
}

/** What a statement says, with its citation. */
export function citedText(statement: Statement): CitingLine {
  return [oneLine(statement.text), citationOf(statement)];
}

/** Lines one after the other in one, `between` each two. */
export function joinedLines(lines: readonly CitingLine[], between: string): CitingLine {
  return lines.flatMap((line, i) => (i === 0 ? line : [between, ...line]));
}
