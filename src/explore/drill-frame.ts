import type { Exercise } from '../query/exercise.js';
import { windowLines } from '../render/addresses.js';
import { fillColumns } from '../render/columns.js';
import { cutInk } from '../render/cut.js';
import {
  asksForSources,
  exerciseAnswerLines,
  exerciseQuestionLines,
  exerciseSourceLines,
  exerciseSources,
} from '../render/exercise.js';
import type { Look } from '../render/look.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { drillKeys, drillTitle, drillVerdictLines } from './drill-lines.js';
import { isAnsweringInRound, type Round } from './drill-round.js';
import type { DrillExtent } from './drill-scroll.js';
import type { Painted, Size } from './painted.js';
import { cursorInWrapped } from './wrapped-cursor.js';

/** What the window shows of a round, and how far its text can be scrolled. */
export interface DrillFrame extends Painted {
  readonly extent: DrillExtent;
}

/** The text of a question or an answer. */
interface Body {
  readonly lines: readonly string[];
  /** The line to begin with where not all fits. */
  readonly start: number;
  readonly showsSources: boolean;
}

/** A body of so many rows or fewer spends none to say that there is more. */
const MAX_ROWS_WITHOUT_MORE = 2;
/** Smaller windows have no empty line under the title. */
const MIN_ROWS_WITH_SPACE = 12;
/** A window has a line of keys for so many of its rows. */
const MIN_ROWS_FOR_A_KEY_LINE = 4;

/** The window for a round: its title, the text as much of it as fits, what is typed, the keys. */
export function drillFrame(round: Round, { columns, rows }: Size, look: Look): DrillFrame {
  const [exercise] = round.queue;
  if (exercise === undefined) return emptyFrame(rows);
  const above = [look.ink.bold(drillTitle(round, look)), ...(rows < MIN_ROWS_WITH_SPACE ? [] : [''])];
  const typed = typedAnswer(round, rows, look);
  const footer = footerLines(round, exercise, rows, look);
  const height = Math.max(1, rows - above.length - typed.lines.length - footer.length);
  const body = bodyOf(round, exercise, height, look);
  const key = isAnsweringInRound(round) ? 'Down' : 'Space';
  const { lines, extent } = linesInSight(body, round.scroll, { height, key }, look);
  const fill = Array.from({ length: height - lines.length }, () => '');
  // What is typed follows the question, and stays in sight where the question is longer than the window.
  const all = [...above, ...lines, ...typed.lines, ...fill, ...footer].slice(0, rows);
  return {
    lines: all.map((line) => cutInk(line, columns, look.signs.more)),
    cursor: cursorIn(typed, above.length + lines.length, { columns, rows }),
    extent,
  };
}

function emptyFrame(rows: number): DrillFrame {
  return {
    lines: Array.from({ length: rows }, () => ''),
    cursor: null,
    extent: { first: 0, last: 0, height: rows, showsSources: false },
  };
}

/** What is typed, below an empty line, and the cursor in it; nothing where no answer is typed. */
interface TypedAnswer {
  readonly lines: readonly string[];
  readonly cursor: Painted['cursor'];
}

/** What is typed round the cursor, as much of it as a third of the window holds; after the answer, it is part of the text. */
function typedAnswer(round: Round, rows: number, { width }: Look): TypedAnswer {
  if (!isAnsweringInRound(round)) return { lines: [], cursor: null };
  const lines = wrap(`> ${round.typed}`, width);
  const height = Math.max(1, Math.floor(rows / 3));
  const { row, column } = cursorInWrapped(lines, `> ${round.typed.slice(0, round.cursor)}`);
  const first = Math.max(0, Math.min(row, lines.length - height));
  return { lines: ['', ...lines.slice(first, first + height)], cursor: { row: row - first + 1, column } };
}

/** The cursor in the window, where what is typed begins in some row. */
function cursorIn({ cursor }: TypedAnswer, firstRow: number, { columns, rows }: Size): Painted['cursor'] {
  if (cursor === null || firstRow + cursor.row >= rows) return null;
  return { row: firstRow + cursor.row, column: Math.min(columns - 1, cursor.column) };
}

/** What was said about the last key, and the keys that matter now. */
function footerLines(round: Round, exercise: Exercise, rows: number, look: Look): string[] {
  const note = round.note === null ? [] : wrap(look.ink.bold(round.note), look.width);
  const hasSources = !asksForSources(exercise) && exerciseSources(exercise).length > 0;
  const keys = fillColumns(drillKeys(round, exercise, hasSources), look.width);
  return [...note, ...keys.slice(0, Math.max(1, Math.floor(rows / MIN_ROWS_FOR_A_KEY_LINE)))];
}

/** The question; after it the answer, and its sources if there is room for them or they are asked for. */
function bodyOf(round: Round, exercise: Exercise, height: number, look: Look): Body {
  const question = exerciseQuestionLines(exercise, look);
  if (round.shown === null) return { lines: question, start: 0, showsSources: false };
  const said = round.typed === '' ? [] : ['', ...wrap(`> ${round.typed}`, look.width)];
  const answer = [...drillVerdictLines(round, exercise, look), ...exerciseAnswerLines(exercise, look)];
  const sources = exerciseSourceLines(exercise, look).flatMap((line) =>
    windowLines(line, look.columns, look.links),
  );
  const isAnswer = asksForSources(exercise);
  const before = [...question, ...said, '', ...answer];
  const showsSources = isAnswer || (round.sources ?? before.length + sources.length + 1 <= height);
  const after = showsSources || sources.length === 0 ? sources : [foldedSources(exercise)];
  const gap = isAnswer || after.length === 0 ? [] : [''];
  return {
    lines: [...before, ...gap, ...after],
    // The empty line before the answer.
    start: question.length + said.length,
    showsSources,
  };
}

function foldedSources(exercise: Exercise): string {
  const count = exerciseSources(exercise).length;
  return `${counted(count, 'source')}: s shows ${count === 1 ? 'it' : 'them'}`;
}

/** As many lines as fit; where there are others above or below, a line says how many, and which key leads on. */
function linesInSight(
  { lines, start, showsSources }: Body,
  scroll: number | null,
  { height, key }: { readonly height: number; readonly key: string },
  { signs, ink }: Look,
): { readonly lines: readonly string[]; readonly extent: DrillExtent } {
  const last = Math.max(0, lines.length - height);
  const first = Math.min(last, scroll ?? (last === 0 ? 0 : start));
  const shown = lines.slice(first, first + height);
  const below = lines.length - first - height;
  if (height > MAX_ROWS_WITHOUT_MORE) {
    if (below > 0) shown[height - 1] = ink.bold(`${signs.down} ${below + 1} more: ${key}`);
    if (first > 0) shown[0] = `${signs.up} ${first + 1} above`;
  }
  return { lines: shown, extent: { first, last, height, showsSources } };
}
