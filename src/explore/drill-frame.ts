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
import { drillKeys, drillTitle, drillVerdictLines, neededDrillKeys } from './drill-lines.js';
import { isAnsweringInRound, type Round } from './drill-round.js';
import type { DrillExtent } from './drill-scroll.js';
import { footerOf } from './footer.js';
import { firstLineFor, linesInSight } from './lines-in-sight.js';
import type { Painted, Size } from './painted.js';
import { viewOfText } from './typed-line-view.js';

/** What the window shows of a round, and how far its text can be scrolled. */
export interface DrillFrame extends Painted {
  readonly extent: DrillExtent;
}

/** The text of a question or an answer. */
interface Body {
  readonly lines: readonly string[];
  /** The line to begin with where not all fits. */
  readonly start: number;
  /** The line where the sources begin, or what stands for them. */
  readonly sourcesLine: number;
  readonly showsSources: boolean;
}

/** What a window has room for beside its text. */
interface Spacing {
  readonly underTitle: boolean;
  readonly aboveTyped: boolean;
  readonly keysInFull: boolean;
  readonly inText: boolean;
}

/** What goes, one after the other, until the text fits. */
const SPACINGS: readonly Spacing[] = [
  { underTitle: true, aboveTyped: true, keysInFull: true, inText: true },
  { underTitle: false, aboveTyped: true, keysInFull: true, inText: true },
  { underTitle: false, aboveTyped: false, keysInFull: true, inText: true },
  { underTitle: false, aboveTyped: false, keysInFull: false, inText: true },
  { underTitle: false, aboveTyped: false, keysInFull: false, inText: false },
];
/** A text that fits no way keeps its empty lines in windows of so many rows. */
const MIN_ROWS_WITH_PARAGRAPHS = 16;
/** A window has a line of keys for so many of its rows. */
const MIN_ROWS_FOR_A_KEY_LINE = 4;

/** The window for a round: its title, the text as much of it as fits, what is typed, the keys. */
export function drillFrame(round: Round, { columns, rows }: Size, look: Look): DrillFrame {
  const [exercise] = round.queue;
  if (exercise === undefined) return emptyFrame(rows);
  const { above, typed, footer, height, body } = layoutOf(round, exercise, rows, look);
  const { lines, first, last } = bodyInSight(round, body, height, look);
  const fill = Array.from({ length: height - lines.length }, () => '');
  // What is typed follows the question, and stays in sight where the question is longer than the window.
  const all = [...above, ...lines, ...typed.lines, ...fill, ...footer].slice(0, rows);
  const { sourcesLine, showsSources } = body;
  return {
    lines: all.map((line) => cutInk(line, columns, look.signs.more)),
    cursor: cursorIn(typed, above.length + lines.length, { columns, rows }),
    extent: { first, last, height, sourcesLine, showsSources },
  };
}

interface Layout {
  readonly above: readonly string[];
  readonly typed: TypedAnswer;
  readonly footer: readonly string[];
  readonly height: number;
  readonly body: Body;
}

/** The first layout in which the text fits; where it fits in none, one that leaves it much room. */
function layoutOf(round: Round, exercise: Exercise, rows: number, look: Look): Layout {
  for (const spacing of SPACINGS) {
    const layout = spacedLayout(round, exercise, rows, spacing, look);
    if (layout.body.lines.length <= layout.height) return layout;
  }
  const spacing = SPACINGS.at(rows < MIN_ROWS_WITH_PARAGRAPHS ? -1 : -2)!;
  return spacedLayout(round, exercise, rows, spacing, look);
}

function spacedLayout(round: Round, exercise: Exercise, rows: number, spacing: Spacing, look: Look): Layout {
  const above = [look.ink.bold(drillTitle(round, look)), ...(spacing.underTitle ? [''] : [])];
  const typed = typedAnswer(round, rows, spacing, look);
  const footer = footerLines(round, exercise, rows, spacing, look);
  const height = Math.max(1, rows - above.length - typed.lines.length - footer.length);
  return { above, typed, footer, height, body: bodyOf(round, exercise, height, spacing, look) };
}

function emptyFrame(rows: number): DrillFrame {
  return {
    lines: Array.from({ length: rows }, () => ''),
    cursor: null,
    extent: { first: 0, last: 0, height: rows, sourcesLine: 0, showsSources: false },
  };
}

/** What is typed, and the cursor in it; nothing where no answer is typed. */
interface TypedAnswer {
  readonly lines: readonly string[];
  readonly cursor: Painted['cursor'];
}

/** What is typed round the cursor, as much of it as a third of the window holds; after the answer, it is part of the text. */
function typedAnswer(round: Round, rows: number, { aboveTyped }: Spacing, { width }: Look): TypedAnswer {
  if (!isAnsweringInRound(round)) return { lines: [], cursor: null };
  const height = Math.max(1, Math.floor(rows / 3));
  const { lines, cursor } = viewOfText('> ', { text: round.typed, cursor: round.cursor }, width, height);
  const above = aboveTyped ? [''] : [];
  return { lines: [...above, ...lines], cursor: { row: cursor.row + above.length, column: cursor.column } };
}

/** The cursor in the window, where what is typed begins in some row. */
function cursorIn({ cursor }: TypedAnswer, firstRow: number, { columns, rows }: Size): Painted['cursor'] {
  if (cursor === null || firstRow + cursor.row >= rows) return null;
  return { row: firstRow + cursor.row, column: Math.min(columns - 1, cursor.column) };
}

/** What was said about the last key, and the keys that matter now. */
function footerLines(
  round: Round,
  exercise: Exercise,
  rows: number,
  { keysInFull }: Spacing,
  look: Look,
): string[] {
  const note = round.note === null ? [] : wrap(look.ink.bold(round.note), look.width);
  const hasSources = !asksForSources(exercise) && exerciseSources(exercise).length > 0;
  const keys = drillKeys(round, exercise, hasSources);
  const most = Math.max(1, Math.floor(rows / MIN_ROWS_FOR_A_KEY_LINE));
  const needed = fillColumns(neededDrillKeys(keys), look.columns).length;
  const maxLines = keysInFull ? most : Math.min(most, needed);
  return [...note, ...footerOf(keys, 1, look.columns, maxLines)];
}

/** The question; after it the answer, and its sources if there is room for them or they are asked for. */
function bodyOf(round: Round, exercise: Exercise, height: number, { inText }: Spacing, look: Look): Body {
  const spaced = (lines: readonly string[]) => (inText ? [...lines] : lines.filter((line) => line !== ''));
  const question = spaced(exerciseQuestionLines(exercise, look));
  if (round.shown === null) return { lines: question, start: 0, sourcesLine: 0, showsSources: false };
  const said = round.typed === '' ? [] : spaced(['', ...wrap(`> ${round.typed}`, look.width)]);
  const answer = [...drillVerdictLines(round, exercise, look), ...exerciseAnswerLines(exercise, look)];
  const sources = exerciseSourceLines(exercise, look).flatMap((line) =>
    windowLines(line, look.columns, look.links),
  );
  const isAnswer = asksForSources(exercise);
  const before = [...question, ...said, ...spaced(['', ...answer])];
  const gap = isAnswer || sources.length === 0 ? [] : spaced(['']);
  const fits = before.length + gap.length + sources.length <= height;
  const showsSources = isAnswer || (round.sources ?? fits);
  const after = showsSources || sources.length === 0 ? sources : [foldedSources(exercise)];
  return {
    lines: [...before, ...gap, ...after],
    // The verdict on the answer.
    start: question.length + said.length + Number(inText),
    sourcesLine: before.length + gap.length,
    showsSources,
  };
}

function foldedSources(exercise: Exercise): string {
  const count = exerciseSources(exercise).length;
  return `${counted(count, 'source')}: s shows ${count === 1 ? 'it' : 'them'}`;
}

/** As many lines as fit, from where one has scrolled to. */
function bodyInSight(round: Round, body: Body, height: number, { signs }: Look) {
  const { lines, start, sourcesLine } = body;
  const last = Math.max(0, lines.length - height);
  const begin = firstLineFor(round.scroll === 'sources' ? sourcesLine : start, height);
  const first = Math.min(last, typeof round.scroll === 'number' ? round.scroll : begin);
  const key = isAnsweringInRound(round) ? 'Down' : 'Space';
  return { lines: linesInSight(lines, first, height, key, signs), first, last };
}
