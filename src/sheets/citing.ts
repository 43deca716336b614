import type { Statement } from '../map/model.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import type { BlockOf, ItemOf, Line, Span } from './document.js';

/** A sheet as its maker writes it: citations name a statement, and get their words when the whole sheet is there. */

/** The citation of a statement: `before`, then `(Gates, 2009, p. 12)` for evidence, or `(text, para. 9)`; nothing where it has neither source nor place. */
export interface Citation {
  readonly cited: Statement;
  readonly before: string;
}

export type CitingSpan = Span | Citation;
export type CitingLine = readonly CitingSpan[];
export type CitingItem = ItemOf<CitingSpan>;
export type CitingBlock = BlockOf<CitingSpan, CitingLine>;

/** A part of a sheet that is there as one or not at all. */
export interface CitingUnit {
  readonly blocks: readonly CitingBlock[];
  /** The entries that it is about: the sheet has it where it has a place for them. What is about none is on every sheet. */
  readonly about?: readonly Statement[];
  /** Whether the sources that it cites are listed at its own end, since it is given out alone; else they are at the end of the sheet. */
  readonly listsSources?: true;
  /** How many minutes it takes to work on it; worked out from its length, where it is not given. */
  readonly minutes?: number;
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
  /** Whether a note on a source is no more than its first sentence, as on a sheet for pupils. */
  readonly hasShortNotes?: boolean;
  /** Whether the text has no reference, since the head names it and there is no room. */
  readonly leavesOutText?: boolean;
}

export const heading = (level: 2 | 3 | 4, text: string): CitingBlock => ({ kind: 'heading', level, text });
export const paragraph = (...line: CitingSpan[]): CitingBlock => ({ kind: 'paragraph', line });
export const strong = (text: string): { readonly strong: string } => ({ strong: text });
export const list = (items: readonly CitingItem[], ordered = false): CitingBlock => ({
  kind: 'list',
  ordered,
  items,
});
export const checklist = (lines: readonly CitingLine[]) => ({ kind: 'checklist', lines }) as const;
export const together = (...blocks: CitingBlock[]): CitingBlock => ({ kind: 'together', blocks });
export const space = (lines: number): CitingBlock => ({ kind: 'space', lines });

/** Fewer parts than these are found without a list. */
const MIN_LISTED = 4;

/** The list of what is on a sheet; nothing where that is little. */
export function contents(names: readonly string[]): CitingUnit[] {
  if (names.length < MIN_LISTED) return [];
  const items = names.map((name) => ({ line: [name] }));
  return [
    {
      blocks: [heading(2, 'Contents'), { kind: 'list', ordered: false, isContents: true, items }],
    },
  ];
}

/** The citation of a statement, after a text and a space. */
export function citationOf(statement: Statement): Citation {
  return { cited: statement, before: ' ' };
}

/** Author and year of a statement, for words that go on with it: `Because (Gates, 2009): …`. Only for one that is cited (`isCited`). */
export function authorYear(statement: Statement): Citation {
  return { cited: statement, before: '' };
}

/** What a statement says, with its citation before the full stop. */
export function citedText(statement: Statement): CitingLine {
  const text = oneLine(statement.text);
  const sentence = withoutFullStop(text);
  return sentence === text ? [text, citationOf(statement)] : [sentence, citationOf(statement), '.'];
}

/** A sentence without the full stop that ends it. That of an abbreviation such as `U.S.` stays. */
export function withoutFullStop(text: string): string {
  const isSentence = /[^.]\.$/.test(text) && !/(?:^|\P{L})\p{Lu}\.$/u.test(text);
  return isSentence ? text.slice(0, -1) : text;
}

/** The headline of a statement; where the file gives none, its text. */
export function inShort({ short, text }: Statement): string {
  return oneLine(short ?? text);
}

/** The headline of a statement; null where the file gives none, or one that says the same as the text: the text is enough then. */
export function ownHeadline({ short, text }: Statement): string | null {
  return short === null || withFullStop(oneLine(short)) === withFullStop(oneLine(text))
    ? null
    : oneLine(short);
}

/** What a statement says in short, with its citation. Where that is its text, no full stop stands before the citation. */
export function shortCitedText(statement: Statement): CitingLine {
  const { source, at } = statement;
  const isCited = source !== null || at.length > 0;
  return [isCited ? withoutFullStop(inShort(statement)) : inShort(statement), citationOf(statement)];
}

/** What a statement says in short, with its number where it is a point of the sheet, else with its citation. */
export function numberedInShort(statement: Statement, numbers: ReadonlyMap<Statement, number>): CitingLine {
  const number = numbers.get(statement);
  return number === undefined
    ? shortCitedText(statement)
    : [`${withoutFullStop(inShort(statement))} (point ${number})`];
}

/** Lines one after the other in one, `between` each two. */
export function joinedLines(lines: readonly CitingLine[], between: string): CitingLine {
  return lines.flatMap((line, i) => (i === 0 ? line : [between, ...line]));
}
