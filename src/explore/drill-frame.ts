import type { Exercise } from '../query/exercises.js';
import { fillColumns } from '../render/columns.js';
import { cutInk } from '../render/cut.js';
import { exerciseAnswerLines, exerciseQuestionLines } from '../render/exercise.js';
import type { Look } from '../render/look.js';
import { widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { drillKeys, drillNumberLine, drillVerdictLines } from './drill-lines.js';
import { isAnsweringInRound, type Round } from './drill-round.js';
import type { Painted, Size } from './painted.js';

/** The window for a round. `seconds` is the time for each question, or null for any. */
export function drillFrame(
  round: Round,
  { columns, rows }: Size,
  look: Look,
  seconds: number | null,
): Painted {
  const [exercise] = round.queue;
  if (exercise === undefined) return { lines: Array.from({ length: rows }, () => ''), cursor: null };
  const time = seconds !== null && round.shown === null ? ` ${look.signs.dot} ${seconds} seconds` : '';
  const above = [look.ink.bold(`${drillNumberLine(round, look)}${time}`), ''];
  const footer = footerLines(round, exercise, look);
  const height = Math.max(1, rows - above.length - footer.length);
  const body = bodyLines(round, exercise, height, look);
  const empty = Array.from({ length: height - body.length }, () => '');
  const lines = [...above, ...body, ...empty, ...footer].slice(0, rows);
  return {
    lines: lines.map((line) => cutInk(line, columns, look.signs.more)),
    cursor: cursorAfter(body, above.length, round, { columns, rows }),
  };
}

/** What was said about the last key, and the keys that matter now. */
function footerLines(round: Round, exercise: Exercise, look: Look): string[] {
  const note = round.note === null ? [] : [look.ink.bold(round.note)];
  const keys = fillColumns(drillKeys(round, exercise, look), look.width);
  return [...note, ...keys];
}

/**
 * The question, what is typed, and the answer once it is shown. Where not all fits, the end counts: the line being
 * typed, or the answer; the arrow keys lead up from there.
 */
function bodyLines(round: Round, exercise: Exercise, height: number, look: Look): string[] {
  const isTyped = round.typed !== '' || isAnsweringInRound(round);
  const all = [
    ...exerciseQuestionLines(exercise, look),
    ...(isTyped ? ['', ...wrap(`> ${round.typed}`, look.width)] : []),
    ...(round.shown === null
      ? []
      : ['', ...drillVerdictLines(round, exercise, look), ...exerciseAnswerLines(exercise, look)]),
  ];
  const last = Math.max(0, all.length - height);
  const first = last - Math.min(last, round.linesUp);
  return all.slice(first, first + height);
}

/** The cursor, behind what is typed: at the end of the body. */
function cursorAfter(
  body: readonly string[],
  firstRow: number,
  round: Round,
  { columns, rows }: Size,
): Painted['cursor'] {
  const row = firstRow + body.length - 1;
  if (!isAnsweringInRound(round) || row >= rows) return null;
  const end = widthOfText(body.at(-1) ?? '');
  // The line ends without its last space, which has been typed all the same.
  const isSpaceCut = round.typed === '' || round.typed.endsWith(' ');
  return { row, column: Math.min(columns - 1, isSpaceCut ? end + 1 : end) };
}
