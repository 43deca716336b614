import type { Exercise } from '../query/exercises.js';
import { editLine, insertInLine, lineEditOfKey, MAX_ANSWER_LENGTH, type WrittenLine } from './line-edits.js';

/** A round of practice: the questions still to ask, and what each key makes of it. */

/** How well an answer was known, as the learner says it. */
export const GRADES = { knew: 'knew it', partly: 'partly', missed: 'missed' } as const;
export type Grade = keyof typeof GRADES;

/** The keys that grade an answer, the one to show first. */
export const GRADE_KEYS: readonly { readonly keys: readonly string[]; readonly grade: Grade }[] = [
  { keys: ['1', 'k', 'y'], grade: 'knew' },
  { keys: ['2', 'p'], grade: 'partly' },
  { keys: ['3', 'm', 'n'], grade: 'missed' },
];

/** Where somebody is in a round of practice. */
export interface Round {
  /** What is still to be asked, what is asked now first. */
  readonly queue: readonly Exercise[];
  /** How many different questions the round has. */
  readonly total: number;
  /** The first grade of each question asked; later ones only say whether it comes again. */
  readonly grades: ReadonlyMap<Exercise, Grade>;
  /** What is being typed as an answer, and the offset of the cursor in it. */
  readonly typed: string;
  readonly cursor: number;
  /** Whether the answer is shown, and which choice was made, from 0. */
  readonly shown: { readonly chosen: number | null } | null;
  /** What to say about the last key. */
  readonly note: string | null;
  /** How many lines up from its end the text is shown. */
  readonly linesUp: number;
  readonly isOver: boolean;
}

/** The beginning of a round. */
export function roundOf(queue: readonly Exercise[]): Round {
  return {
    queue,
    total: queue.length,
    grades: new Map(),
    typed: '',
    cursor: 0,
    shown: null,
    note: null,
    linesUp: 0,
    isOver: queue.length === 0,
  };
}

/** Whether an answer is being typed in a round. */
export function isAnsweringInRound({ shown, queue }: Round): boolean {
  return shown === null && queue[0]?.choice === null;
}

/** The round after a key. Before the answer one types, chooses, or presses Enter; after it, one grades oneself. */
export function pressInRound(before: Round, name: string): Round {
  const round = before.note === null ? before : { ...before, note: null };
  const [exercise] = round.queue;
  if (exercise === undefined || leaves(round, name)) return { ...round, isOver: true };
  const lines = LINES_UP[name];
  if (lines !== undefined && !(isAnsweringInRound(round) && lineEditOfKey(name) !== null))
    return { ...round, linesUp: Math.max(0, round.linesUp + lines) };
  return round.shown === null
    ? pressInQuestion(round, exercise, name)
    : pressInAnswer(round, exercise, round.shown.chosen, name);
}

/** The round after text went into the answer. */
export function writeInRound(round: Round, more: string): Round {
  const { line, note } = insertInLine(lineOfRound(round), more, MAX_ANSWER_LENGTH);
  return { ...withLine(round, line), note };
}

/** The round with a sentence for who types, until the next key. */
export function sayInRound(round: Round, note: string): Round {
  return { ...round, note };
}

/** The round when the time for a question is over: the answer is shown. */
export function endTimeInRound(round: Round): Round {
  return round.shown === null ? { ...round, shown: { chosen: null } } : round;
}

/** The keys that move the text up and down, by lines. */
const LINES_UP: Readonly<Record<string, number>> = {
  up: 1,
  down: -1,
  pageup: 5,
  pagedown: -5,
  'C-u': 5,
  'C-d': -5,
};

function lineOfRound({ typed, cursor }: Round): WrittenLine {
  return { text: typed, cursor };
}

function withLine(round: Round, { text, cursor }: WrittenLine): Round {
  return { ...round, typed: text, cursor };
}

/** Esc leaves always; q where one is not typing, or as all that one typed. */
function leaves(round: Round, name: string): boolean {
  if (name === 'escape') return true;
  return isAnsweringInRound(round) ? name === 'return' && round.typed === 'q' : name === 'q';
}

function pressInQuestion(round: Round, exercise: Exercise, name: string): Round {
  const { choice } = exercise;
  if (name === 'return') return { ...round, shown: { chosen: null }, linesUp: 0 };
  if (choice !== null) {
    const chosen = /^[1-9]$/.test(name) ? Number(name) - 1 : -1;
    if (choice.among[chosen] === undefined) return round;
    // What was chosen grades itself, even if one leaves now.
    const grade = chosen === choice.right ? 'knew' : 'missed';
    return { ...withGrade(round, exercise, grade), shown: { chosen }, linesUp: 0 };
  }
  const edit = lineEditOfKey(name);
  return edit === null ? round : withLine(round, editLine(lineOfRound(round), edit));
}

function pressInAnswer(round: Round, exercise: Exercise, chosen: number | null, name: string): Round {
  if (exercise.choice !== null && chosen !== null) {
    if (name !== 'return' && name !== 'space') return round;
    return toNextQuestion(round, exercise, chosen === exercise.choice.right ? 'knew' : 'missed');
  }
  const grade = GRADE_KEYS.find(({ keys }) => keys.includes(name))?.grade;
  return grade === undefined ? round : toNextQuestion(round, exercise, grade);
}

/** On to the next question; what was missed comes back at the end. */
function toNextQuestion(round: Round, exercise: Exercise, grade: Grade): Round {
  const rest = round.queue.slice(1);
  const queue = grade === 'missed' ? [...rest, exercise] : rest;
  const next = { ...withGrade(round, exercise, grade), queue, typed: '', cursor: 0, shown: null, linesUp: 0 };
  return { ...next, isOver: queue.length === 0 };
}

/** With the first grade of a question. */
function withGrade(round: Round, exercise: Exercise, grade: Grade): Round {
  if (round.grades.has(exercise)) return round;
  return { ...round, grades: new Map(round.grades).set(exercise, grade) };
}
