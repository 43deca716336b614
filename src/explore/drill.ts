import type { Exercise } from '../query/practice.js';
import { fill } from '../render/columns.js';
import { cutInk } from '../render/cut.js';
import type { Look } from '../render/look.js';
import { answerLines, questionLines } from '../render/practice.js';
import { widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { erased, MOST_ANSWER, withoutWord, written } from './field.js';
import type { Painted, Size } from './window.js';

/** How well an answer was known, as the learner says it. */
const GRADES = { knew: 'knew it', partly: 'partly', missed: 'missed' } as const;
type Grade = keyof typeof GRADES;

/** Where somebody is in a round of practice. */
export interface Round {
  /** What is still to be asked, what is asked now first. */
  readonly queue: readonly Exercise[];
  /** How many different questions the round has. */
  readonly total: number;
  /** The first grade of each question asked; later ones only say whether it comes again. */
  readonly grades: ReadonlyMap<Exercise, Grade>;
  /** What is being typed as an answer. */
  readonly typed: string;
  /** Whether the answer is shown, and which choice was made, from 0. */
  readonly shown: { readonly chosen: number | null } | null;
  /** What to say about the last key. */
  readonly note: string | null;
  /** How many lines one has gone up from where the window would be. */
  readonly scroll: number;
  readonly left: boolean;
}

export function roundOf(queue: readonly Exercise[]): Round {
  return {
    queue,
    total: queue.length,
    grades: new Map(),
    typed: '',
    shown: null,
    note: null,
    scroll: 0,
    left: queue.length === 0,
  };
}

/** The state after a key. Before the answer one types, chooses, or presses Enter; after it, one grades oneself. */
export function drill(before: Round, name: string): Round {
  const round = before.note === null ? before : { ...before, note: null };
  const [exercise] = round.queue;
  if (exercise === undefined || leaves(round, name)) return { ...round, left: true };
  const lines = SCROLL[name];
  if (lines !== undefined && !(name in EDITS && isAnswering(round)))
    return { ...round, scroll: Math.max(0, round.scroll + lines) };
  if (round.shown === null) return ask(round, exercise, name);
  const { choice } = exercise;
  if (choice !== null && round.shown.chosen !== null) {
    if (name !== 'return' && name !== 'space') return round;
    return graded(round, exercise, round.shown.chosen === choice.right ? 'knew' : 'missed');
  }
  const grade = GRADE_KEYS.find(({ keys }) => keys.includes(name))?.grade;
  return grade === undefined ? round : graded(round, exercise, grade);
}

/** The keys that move the text up and down, by lines. */
const SCROLL: Readonly<Record<string, number>> = {
  up: 1,
  down: -1,
  pageup: 5,
  pagedown: -5,
  'C-u': 5,
  'C-d': -5,
};

/** Esc leaves always; q where one is not typing, or as all that one typed. */
function leaves(round: Round, name: string): boolean {
  if (name === 'escape') return true;
  return isAnswering(round) ? name === 'return' && round.typed === 'q' : name === 'q';
}

/** Whether an answer is being typed. */
export function isAnswering({ shown, queue }: Round): boolean {
  return shown === null && queue[0]?.choice === null;
}

/** The state after text went into the answer. */
export function answer(round: Round, more: string): Round {
  const { text, note } = written(round.typed, more, MOST_ANSWER);
  return { ...round, typed: text, note };
}

/** The state with a sentence for who types, until the next key. */
export function noted(round: Round, note: string): Round {
  return { ...round, note };
}

/** The keys that grade an answer. */
const GRADE_KEYS: readonly { readonly keys: readonly string[]; readonly grade: Grade }[] = [
  { keys: ['1', 'k', 'y'], grade: 'knew' },
  { keys: ['2', 'p'], grade: 'partly' },
  { keys: ['3', 'm', 'n'], grade: 'missed' },
];

function ask(round: Round, exercise: Exercise, name: string): Round {
  const { choice } = exercise;
  if (name === 'return') return { ...round, shown: { chosen: null }, scroll: 0 };
  if (choice !== null) {
    const chosen = /^[1-9]$/.test(name) ? Number(name) - 1 : -1;
    if (choice.among[chosen] === undefined) return round;
    // What was chosen grades itself, even if one leaves now.
    const grade = chosen === choice.right ? 'knew' : 'missed';
    return { ...withGrade(round, exercise, grade), shown: { chosen }, scroll: 0 };
  }
  const edit = EDITS[name];
  return edit === undefined ? round : { ...round, typed: edit(round.typed) };
}

/** What keys make of what is typed. */
const EDITS: Readonly<Record<string, (typed: string) => string>> = {
  backspace: erased,
  'C-w': withoutWord,
  'M-backspace': withoutWord,
  'C-u': () => '',
};

/** On to the next question; what was missed comes back at the end. */
function graded(round: Round, exercise: Exercise, grade: Grade): Round {
  const rest = round.queue.slice(1);
  const queue = grade === 'missed' ? [...rest, exercise] : rest;
  const next = { ...withGrade(round, exercise, grade), queue, typed: '', shown: null, scroll: 0 };
  return { ...next, left: queue.length === 0 };
}

/** With the first grade of a question. */
function withGrade(round: Round, exercise: Exercise, grade: Grade): Round {
  if (round.grades.has(exercise)) return round;
  return { ...round, grades: new Map(round.grades).set(exercise, grade) };
}

/** When the time for a question is over: the answer is shown. */
export function timeOver(round: Round): Round {
  return round.shown === null ? { ...round, shown: { chosen: null } } : round;
}

/** What a round came to: the score, and what to look at again. */
export function resultLines({ grades, total }: Round, look: Look): string[] {
  const count = (wanted: Grade) => [...grades.values()].filter((grade) => grade === wanted).length;
  const again = [...grades].filter(([, grade]) => grade !== 'knew');
  return [
    ...wrap(
      `${grades.size} of ${counted(total, 'question')} asked: ${count('knew')} known, ${count('partly')} partly, ${count('missed')} missed.`,
      look.width,
    ),
    ...(again.length === 0 ? [] : ['', look.ink.bold('Look at again')]),
    ...again.flatMap(([{ about, ask: asked }]) => wrap(`${about.id}: ${asked}`, look.width, '  ', '    ')),
  ];
}

/** Where one is in a round: `Question 3 of 10`, and how many come back. */
export function placeLine({ queue, grades, total }: Round, { plain, signs }: Look): string {
  const asked = grades.has(queue[0]!) ? grades.size : grades.size + 1;
  const again = queue.filter((exercise) => grades.has(exercise)).length;
  const more = again === 0 ? '' : `${plain ? ',' : ` ${signs.dot}`} ${again} to come back`;
  return `Question ${asked} of ${total}${more}`;
}

/** The window for a round. */
export function drillFrame(
  round: Round,
  { columns, rows }: Size,
  look: Look,
  seconds: number | null,
): Painted {
  const [exercise] = round.queue;
  if (exercise === undefined) return { lines: Array.from({ length: rows }, () => ''), cursor: null };
  const { shown } = round;
  const typing = isAnswering(round);
  const typed = round.typed === '' && !typing ? [] : ['', ...wrap(`> ${round.typed}`, look.width)];
  const said = shown === null ? [] : ['', ...verdict(round, exercise, look), ...answerLines(exercise, look)];
  const time = seconds !== null && shown === null ? ` ${look.signs.dot} ${seconds} seconds` : '';
  const note = round.note === null ? [] : [look.ink.bold(round.note)];
  const footer = [
    ...note,
    ...fill(keyWords(round, exercise, look), look.width).map((line) => look.ink.dim(line)),
  ];
  const top = look.ink.bold(`${placeLine(round, look)}${time}`);
  const all = [...questionLines(exercise, look), ...typed, ...said];
  const height = Math.max(1, rows - 2 - footer.length);
  // Where not all fits, the end counts: the line being typed, or the answer; the arrow keys lead up from there.
  const most = Math.max(0, all.length - height);
  const from = most - Math.min(most, round.scroll);
  const body = all.slice(from, from + height);
  const lines = [
    top,
    '',
    ...body,
    ...Array.from({ length: height - body.length }, () => ''),
    ...footer,
  ].slice(0, rows);
  const row = 1 + body.length;
  const end = widthOfText(body.at(-1) ?? '');
  // The line ends without its last space, which has been typed all the same.
  const column = Math.min(columns - 1, round.typed === '' || round.typed.endsWith(' ') ? end + 1 : end);
  const cursor = typing && row < rows ? { row, column } : null;
  return { lines: lines.map((line) => cutInk(line, columns, look.signs.more)), cursor };
}

/** Whether the choice was right. */
export function verdict({ shown }: Round, { choice }: Exercise, { ink }: Look): string[] {
  if (choice === null || shown === null || shown.chosen === null) return [];
  return [ink.bold(shown.chosen === choice.right ? 'Right.' : `No, not ${shown.chosen + 1}.`)];
}

/** The keys that matter now. Where a line is typed, `q` leaves at any time, and nothing else does. */
export function keyWords({ shown }: Round, { choice }: Exercise, { plain }: Look): string[] {
  if (shown === null) {
    return choice === null
      ? ['type if you like', 'Enter answer', plain ? 'q quit' : 'Esc quit']
      : [`1-${choice.among.length} choose`, 'Enter answer', 'q quit'];
  }
  if (choice !== null && shown.chosen !== null) return ['Enter next', 'q quit'];
  return [...GRADE_KEYS.map(({ keys, grade }) => `${keys[0]} ${GRADES[grade]}`), 'q quit'];
}
