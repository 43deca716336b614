import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { once } from '../words/once.js';
import type { SaysTheSame } from './alike-texts.js';
import type { CitingBlock, CitingLine } from './citing.js';

/** A task of a worksheet, as data: what is asked, what it costs, what it prints and what it asks for. */

/** How much help a worksheet gives: 1 offers choices and beginnings of sentences, 2 asks as usual, 3 asks for more of one's own. */
export const LEVELS = ['1', '2', '3'] as const;
export type Level = (typeof LEVELS)[number];

/** The parts of a worksheet, from the easiest to the hardest. */
export const PARTS = ['find', 'trace', 'judge', 'object'] as const;
export type PartName = (typeof PARTS)[number];

/** The kinds of task; two of them belong to one part. */
const TASK_KINDS = ['find', 'trace', 'judge', 'reply', 'object'] as const;
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
  /** Whether it asks to choose among the kinds of step that the box explains. */
  readonly needsBox: boolean;
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
  /** What it prints as said. */
  readonly prints: readonly Statement[];
  /** What it prints to choose from, right or wrong. */
  readonly options: readonly Statement[];
  /** What pupils are to choose. */
  readonly ticks: readonly Statement[];
  /** What pupils are to write. */
  readonly answers: readonly Statement[];
  /** The schemes among which it asks to choose. */
  readonly schemes: readonly string[];
}

/** What the makers of tasks need. */
export interface TaskSetting {
  readonly view: View;
  readonly level: Level;
  /** Whether there is a text to look in; else it is not asked what its author says. */
  readonly hasText: boolean;
  /** Whether a claim is said in the text, by its author. */
  readonly isSaid: (statement: Statement) => boolean;
  /** What the text says, in the order of the argument. */
  readonly said: readonly Statement[];
  /** What else the text says in the sentences of a claim, in the same order. */
  readonly saidBeside: (claim: Statement) => readonly Statement[];
  readonly saysTheSame: SaysTheSame;
}

/** A task that is made when it is needed, in several ways: the first that gives no other task away is taken. */
export interface Candidate {
  readonly about: Statement;
  /** The fewest minutes that one of the ways takes. */
  readonly minutes: number;
  readonly make: () => readonly Task[];
}

/** An `Ask` of which only some is said. */
export function ask(
  line: CitingLine,
  lines: number,
  answer: readonly CitingBlock[],
  help: Partial<Pick<Ask, 'choices' | 'beginnings' | 'needsBox'>> = {},
): Ask {
  return { line, lines, answer, choices: [], beginnings: [], needsBox: false, ...help };
}

/** A candidate whose tasks are made once, when they are first needed. */
export function candidate(about: Statement, minutes: number, make: () => readonly Task[]): Candidate {
  return { about, minutes, make: once(make) };
}
