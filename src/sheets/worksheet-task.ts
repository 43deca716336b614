import type { Statement } from '../map/model.js';
import { overlap, tellingWords } from '../query/telling-words.js';
import type { View } from '../query/view.js';
import type { CitingBlock, CitingLine } from './citing.js';

/** A task of a worksheet, as data: what is asked, what it costs, what it prints and what it asks for. */

/** How much help a worksheet gives: 1 offers choices and beginnings of sentences, 2 asks as usual, 3 asks for more of one's own. */
export const LEVELS = ['1', '2', '3'] as const;
export type Level = (typeof LEVELS)[number];

/** The parts of a worksheet, from the easiest to the hardest. */
export const PARTS = ['find', 'trace', 'judge', 'object'] as const;
export type PartName = (typeof PARTS)[number];

/** The kinds of task; two of them belong to one part. */
export const TASK_KINDS = ['find', 'trace', 'judge', 'reply', 'object'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export function partOfKind(kind: TaskKind): PartName {
  return kind === 'reply' ? 'object' : kind;
}

/** One of the answers from which a pupil chooses. */
export interface Choice {
  readonly text: string;
  readonly isRight: boolean;
}

/** One question of a task. */
export interface Ask {
  readonly line: CitingLine;
  /** To tick; empty where nothing is given. */
  readonly choices: readonly Choice[];
  /** How an answer can begin; empty where that is left to the pupil. */
  readonly beginnings: readonly string[];
  /** Ruled lines for the answer. */
  readonly lines: number;
  readonly answer: readonly CitingBlock[];
}

export interface Task {
  readonly kind: TaskKind;
  /** What it is about: its place in the text decides its place on the sheet. */
  readonly about: Statement;
  /** What a pupil has to know to understand the questions. */
  readonly setting: readonly CitingLine[];
  readonly asks: readonly Ask[];
  readonly marks: number;
  readonly minutes: number;
  /** What it prints for all to read. */
  readonly prints: readonly Statement[];
  /** What it asks for. */
  readonly answers: readonly Statement[];
  /** The schemes among which it asks to choose. */
  readonly schemes: readonly string[];
}

/** What the makers of tasks need. */
export interface TaskSetting {
  readonly view: View;
  readonly level: Level;
  /** Whether a claim is said in the text, by its author. */
  readonly isSaid: (statement: Statement) => boolean;
  /** What the text says, in the order of the argument. */
  readonly said: readonly Statement[];
}

/** A task that is made when it is needed; null where it cannot be asked. */
export interface Candidate {
  readonly about: Statement;
  readonly make: () => Task | null;
}

/** An `Ask` of which only some is said. */
export function ask(
  line: CitingLine,
  lines: number,
  answer: readonly CitingBlock[],
  help: Partial<Pick<Ask, 'choices' | 'beginnings'>> = {},
): Ask {
  return { line, lines, answer, choices: [], beginnings: [], ...help };
}

/** Whether one of two tasks prints what the other asks for. */
export function giveAway(one: Task, other: Task): boolean {
  return printsAnswersOf(one, other) || printsAnswersOf(other, one);
}

function printsAnswersOf({ prints }: Task, { answers }: Task): boolean {
  return answers.some((answer) => prints.some((printed) => saysTheSame(printed, answer)));
}

/** So much of the telling words of an answer give it away. */
const TELLING_SHARE = 0.75;

/** Whether a text that is printed says, or nearly says, what is asked for. */
export function saysTheSame(printed: Statement, answer: Statement): boolean {
  if (printed === answer) return true;
  const words = tellingWords(answer.text);
  return overlap(words, tellingWords(printed.text)) >= words.size * TELLING_SHARE;
}
