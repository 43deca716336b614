import type { Exercise } from '../query/exercise.js';
import { asksForSources } from '../render/exercise.js';
import { type Grade, gradeForKey } from './drill-grades.js';
import { areSourcesInSight, DRILL_SCROLL, type DrillExtent, scrolledTo } from './drill-scroll.js';
import {
  EMPTY_LINE,
  type Erased,
  editLine,
  erasedAfter,
  insertInLine,
  type LineEdit,
  lineEditOfKey,
  MAX_ANSWER_LENGTH,
  NOTHING_ERASED,
  PUT_BACK_KEY,
  type WrittenLine,
} from './line-edits.js';

/** A round of practice: the questions still to ask, and what each key makes of it. */

/** Where somebody is in a round of practice. */
export interface Round {
  /** All questions of the round; a question's number is its place here. */
  readonly all: readonly Exercise[];
  /** What is still to be asked, what is asked now first. */
  readonly queue: readonly Exercise[];
  /** What was missed and comes back. */
  readonly again: ReadonlySet<Exercise>;
  /** The first grade of each question asked; later ones only say whether it comes again. */
  readonly grades: ReadonlyMap<Exercise, Grade>;
  /** What is being typed as an answer, and the offset of the cursor in it. */
  readonly typed: string;
  readonly cursor: number;
  /** What Ctrl-Y puts back into it. */
  readonly erased: Erased;
  /** Whether the answer is shown, and which choice was made, from 0. */
  readonly shown: { readonly chosen: number | null } | null;
  /** What to say about the last key. */
  readonly note: string | null;
  /** Whether that is the help, which q closes. */
  readonly isHelped: boolean;
  /** The line that the text is shown from, or its sources; null where the window decides. */
  readonly scroll: number | 'sources' | null;
  /** Whether the sources are shown; null where the window decides. */
  readonly sources: boolean | null;
  /** The seconds for each question, or null for any number. */
  readonly seconds: number | null;
  /** How many of them are left; a new one each second. */
  readonly clock: { readonly left: number } | null;
  readonly isOver: boolean;
}

/** What is known of a round that goes on. */
export type RoundBefore = Pick<Round, 'queue' | 'grades' | 'typed'>;

/** The beginning of a round, or of the rest of one. */
export function roundOf(
  all: readonly Exercise[],
  { seconds = null, before = null }: { seconds?: number | null; before?: RoundBefore | null } = {},
): Round {
  const { queue, grades, typed } = before ?? { queue: all, grades: new Map(), typed: '' };
  return {
    all,
    queue,
    again: new Set(queue.filter((exercise) => grades.has(exercise))),
    grades,
    seconds,
    note: null,
    isHelped: false,
    erased: NOTHING_ERASED,
    ...freshQuestion(seconds),
    typed,
    cursor: typed.length,
    isOver: queue.length === 0,
  };
}

type FreshQuestion = Pick<Round, 'typed' | 'cursor' | 'shown' | 'scroll' | 'sources' | 'clock'>;

function freshQuestion(seconds: number | null): FreshQuestion {
  const clock = seconds === null ? null : { left: seconds };
  return { typed: '', cursor: 0, shown: null, scroll: null, sources: null, clock };
}

/** Whether an answer is being typed in a round. */
export function isAnsweringInRound({ shown, queue }: Round): boolean {
  return shown === null && queue[0]?.choice === null;
}

/**
 * The round after a key. Before the answer one types, chooses, or presses Enter; after it, one grades oneself. `extent`
 * says how much of the text is in the window.
 */
export function pressInRound(before: Round, name: string, extent: () => DrillExtent): Round {
  const round = before.note === null ? before : { ...before, note: null, isHelped: false };
  const [exercise] = round.queue;
  if (exercise === undefined) return { ...round, isOver: true };
  const isAnswering = isAnsweringInRound(round);
  if (closes(name, isAnswering) && openedInRound(before) !== null) return close(before, extent);
  if (leaves(round, name, isAnswering)) return leave(round, isAnswering);
  if (name === 'escape') return sayInRound(round, isAnswering ? ESC_WHILE_TYPING : ESC);
  if (name === 'f1' || (name === '?' && !isAnswering)) return helpInRound(round, exercise);
  if (isAnswering && name === PUT_BACK_KEY) return writeInRound(round, round.erased.text);
  const edit = isAnswering ? lineEditOfKey(name) : null;
  if (edit !== null) return editAnswer(round, edit);
  if (name === 'space' && !isAnswering && extent().first < extent().last)
    return { ...round, scroll: scrolledTo('pagedown', extent()) };
  if (name in DRILL_SCROLL) return { ...round, scroll: scrolledTo(name, extent()) };
  return round.shown === null
    ? pressInQuestion(round, exercise, name)
    : pressInAnswer(round, exercise, round.shown.chosen, name, extent);
}

/** What was opened over a question or an answer, so that a key closes it before one leaves; null for nothing. */
export function openedInRound({ isHelped, sources, queue }: Round): 'help' | 'sources' | null {
  if (isHelped) return 'help';
  const [exercise] = queue;
  return sources === true && exercise !== undefined && !asksForSources(exercise) ? 'sources' : null;
}

function closes(name: string, isAnswering: boolean): boolean {
  return name === 'escape' || (!isAnswering && (name === 'q' || name === 'backspace'));
}

function close(round: Round, extent: () => DrillExtent): Round {
  const closed = { ...round, note: null, isHelped: false };
  return round.isHelped ? closed : { ...closed, sources: false, scroll: extent().first };
}

const ESC = 'Esc does not end the round. To leave, press q.';
const ESC_WHILE_TYPING = 'Esc does not end the round. To leave, type q and press Enter.';

/** Shows what can be done now. */
function helpInRound(round: Round, exercise: Exercise): Round {
  return { ...sayInRound(round, helpWithRound(round, exercise)), isHelped: true };
}

/** What can be done now, in a sentence or two. */
function helpWithRound({ shown }: Round, { choice }: Exercise): string {
  if (shown === null) {
    return choice === null
      ? 'Type an answer if you like; Enter then shows the right one. To leave, type q and press Enter.'
      : `Press 1 to ${choice.among.length} to choose; Enter shows the answer. To leave, press q.`;
  }
  const on =
    choice === null
      ? 'How well did you know it? Press 1, 2 or 3; after 3 the question comes again.'
      : 'Enter goes on; what you missed comes again.';
  return `${on} s shows the sources. Space and b scroll. To leave, press q; what you answered is saved.`;
}

/** The round after text went into the answer. */
export function writeInRound(round: Round, more: string): Round {
  const { line, note } = insertInLine(lineOfRound(round), more, MAX_ANSWER_LENGTH);
  return { ...withLine(round, line), note, isHelped: false };
}

/** The round with a sentence for who types, until the next key. */
export function sayInRound(round: Round, note: string): Round {
  return { ...round, note, isHelped: false };
}

/** The round a second later: when the time for a question is over, the answer is shown. */
export function tickInRound(round: Round): Round {
  if (round.clock === null || round.shown !== null) return round;
  const left = round.clock.left - 1;
  if (left > 0) return { ...round, clock: { left } };
  return timeOverInRound(round, 'The time is over.');
}

/** The round when the time for a question is over: the answer is shown. What was to be chosen is missed, even if one leaves now. */
export function timeOverInRound(round: Round, note: string): Round {
  const [exercise] = round.queue;
  const isMissed = exercise !== undefined && exercise.choice !== null;
  return sayInRound(showAnswer(isMissed ? withGrade(round, exercise, 'missed') : round, null), note);
}

function lineOfRound({ typed, cursor }: Round): WrittenLine {
  return { text: typed, cursor };
}

function withLine(round: Round, { text, cursor }: WrittenLine): Round {
  return { ...round, typed: text, cursor };
}

function editAnswer(round: Round, edit: LineEdit): Round {
  const before = lineOfRound(round);
  const after = editLine(before, edit);
  return { ...withLine(round, after), erased: erasedAfter(before, edit, after, round.erased) };
}

/** q where one is not typing, or as all that one typed; in an empty answer, the end of input. */
function leaves({ typed }: Round, name: string, isAnswering: boolean): boolean {
  if (!isAnswering) return name === 'q';
  return name === 'C-d' ? typed === '' : name === 'return' && /^:?q$/.test(typed);
}

/** Ends the round. The q of a typed line is no answer. */
function leave(round: Round, isAnswering: boolean): Round {
  return { ...(isAnswering ? withLine(round, EMPTY_LINE) : round), isOver: true };
}

function showAnswer(round: Round, chosen: number | null): Round {
  return { ...round, shown: { chosen }, scroll: null, sources: null, clock: null };
}

function pressInQuestion(round: Round, exercise: Exercise, name: string): Round {
  const { choice } = exercise;
  if (choice === null && name !== 'return') return round;
  // Whoever asks for help is not yet shown the answer.
  if (choice === null && round.typed.trim() === '?')
    return helpInRound(withLine(round, EMPTY_LINE), exercise);
  if (choice === null) return showAnswer(round, null);
  if (name === 'return') return showAnswer(withGrade(round, exercise, 'missed'), null);
  const chosen = /^[1-9]$/.test(name) ? Number(name) - 1 : -1;
  if (choice.among[chosen] === undefined) return sayInRound(round, `Choose 1 to ${choice.among.length}.`);
  // What was chosen grades itself, even if one leaves now.
  const grade = chosen === choice.right ? 'knew' : 'missed';
  return showAnswer(withGrade(round, exercise, grade), chosen);
}

function pressInAnswer(
  round: Round,
  exercise: Exercise,
  chosen: number | null,
  name: string,
  extent: () => DrillExtent,
): Round {
  if (name === 's') return turnSources(round, extent());
  if (exercise.choice !== null) {
    if (name !== 'return' && name !== 'space') return sayInRound(round, 'Enter goes on.');
    return toNextQuestion(round, exercise, chosen === exercise.choice.right ? 'knew' : 'missed');
  }
  const grade = gradeForKey(name);
  return grade === null
    ? sayInRound(round, 'How well did you know it? Press 1, 2 or 3.')
    : toNextQuestion(round, exercise, grade);
}

/** Shows the sources, and scrolls to them; where they can be read already, folds them. */
function turnSources(round: Round, extent: DrillExtent): Round {
  if (areSourcesInSight(extent)) return { ...round, sources: false, scroll: extent.first };
  return { ...round, sources: true, scroll: 'sources' };
}

/** On to the next question; what was missed comes back at the end. */
function toNextQuestion(round: Round, exercise: Exercise, grade: Grade): Round {
  const rest = round.queue.slice(1);
  const isMissed = grade === 'missed';
  const queue = isMissed ? [...rest, exercise] : rest;
  const again = isMissed ? new Set(round.again).add(exercise) : round.again;
  const next = { ...withGrade(round, exercise, grade), queue, again, ...freshQuestion(round.seconds) };
  return { ...next, isOver: queue.length === 0 };
}

/** With the first grade of a question. */
function withGrade(round: Round, exercise: Exercise, grade: Grade): Round {
  if (round.grades.has(exercise)) return round;
  return { ...round, grades: new Map(round.grades).set(exercise, grade) };
}
