import type { Exercise } from '../query/exercise.js';
import {
  asksForSources,
  exerciseAnswerLines,
  exerciseChoiceLines,
  exerciseQuestionLines,
  exerciseSourceLines,
  exerciseSources,
} from '../render/exercise.js';
import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import { counted } from '../words/counted.js';
import { GRADES, type Grade, gradeInWords } from './drill-grades.js';
import { drillTitle, drillVerdictLines } from './drill-lines.js';
import { pressInRound, type Round, sayInRound, timeOverInRound } from './drill-round.js';
import type { DrillExtent } from './drill-scroll.js';
import type { Ended } from './ending.js';
import { lineByLine } from './line-by-line.js';

/** A round by questions and answers, line by line, for screen readers and terminals that cannot move a cursor. */

/** A round, and what of it is said next: only the last note; what is new of the card, or all of it again; what can be typed; the sources. */
interface Talk {
  readonly round: Round;
  readonly next: 'note' | 'card' | 'repeat' | 'help' | 'sources';
}

/** `now` is the time in milliseconds: nothing counts down, but an answer can be too late. */
export async function drillInPlain(
  start: Round,
  keyboard: Keyboard,
  look: Look,
  now: () => number,
): Promise<Ended<Round>> {
  const { seconds } = start;
  let asked = now();
  const { ending, state } = await lineByLine<Talk>(
    {
      start: { round: { ...start, clock: null, seconds: null }, next: 'card' },
      opening: seconds === null ? '' : `You have ${counted(seconds, 'second')} for each question.\n`,
      question: (talk) => saidNext(talk, look),
      answer({ round }, line) {
        const talk = answered(round, line);
        const taken = Math.floor((now() - asked) / 1000);
        if (talk.round.queue !== round.queue) asked = now();
        const isLate = seconds !== null && taken >= seconds && isAnswerTo(round, line);
        return { state: isLate ? late(round, taken) : talk, said: '' };
      },
      isOver: ({ round }) => round.isOver,
    },
    keyboard,
    look.width,
  );
  return { ending, state: state.round };
}

/** Whether a line is meant as an answer: the answer is not shown yet, and the line asks for nothing else. */
function isAnswerTo({ shown }: Round, line: string): boolean {
  return shown === null && ![...LEAVES, ...REPEATS, HELP].includes(line.toLowerCase());
}

/** What becomes of an answer that took more than its time. */
function late(round: Round, seconds: number): Talk {
  const note = `The time is over: you took ${counted(seconds, 'second')}.`;
  return { round: timeOverInRound(round, note), next: 'card' };
}

/** What is new, and what can be typed now. */
function saidNext({ round, next }: Talk, look: Look): string {
  const exercise = round.queue[0]!;
  const note = round.note === null ? [] : [round.note];
  return [...note, ...newLines(round, exercise, next, look), `${prompt(round, exercise)}:`].join('\n');
}

function newLines(round: Round, exercise: Exercise, next: Talk['next'], look: Look): string[] {
  if (next === 'note') return [];
  if (next === 'help') return helpLines(round, exercise);
  const sources = exerciseSourceLines(exercise, look);
  if (next === 'sources') return sources;
  const question = ['', drillTitle(round, look), ...exerciseQuestionLines(exercise, look)];
  if (round.shown === null) return question;
  return [
    ...(next === 'repeat' ? [...question, ''] : []),
    ...drillVerdictLines(round, exercise, look),
    ...exerciseChoiceLines(exercise, look),
    ...exerciseAnswerLines(exercise, look),
    ...(asksForSources(exercise) ? sources : []),
  ];
}

/** The words and keys that a line can be. */
function prompt({ shown }: Round, exercise: Exercise): string {
  const always = ['r repeat', '? help', 'q quit'];
  if (shown === null) {
    const { choice } = exercise;
    const own = choice === null ? ['type an answer if you like'] : [`1 to ${choice.among.length}`];
    return [...own, 'Enter shows the answer', ...always].join(', ');
  }
  const count = asksForSources(exercise) ? 0 : exerciseSourceCount(exercise);
  const sources = count === 0 ? [] : [`s reads ${counted(count, 'source')}`];
  const grades =
    exercise.choice === null ? Object.values(GRADES).map((words, i) => `${i + 1} ${words}`) : ['Enter next'];
  return [...grades, ...sources, ...always].join(', ');
}

/** Each thing that can be typed now, and what it does. */
function helpLines({ shown }: Round, exercise: Exercise): string[] {
  const { choice } = exercise;
  const own =
    choice === null
      ? ['any words: your answer; then you hear that of the file']
      : [`1 to ${choice.among.length}: choose this answer`];
  const grades =
    choice === null
      ? Object.values(GRADES).map((words, i) => `${i + 1} or ${words}: ${GRADE_MEANINGS[words]}`)
      : ['Enter: the next question'];
  const hasSources = !asksForSources(exercise) && exerciseSourceCount(exercise) > 0;
  return [
    'You can type:',
    ...(shown === null ? [...own, 'Enter: the answer'] : grades),
    ...(shown !== null && hasSources ? ['s or sources: where the answer comes from'] : []),
    shown === null ? 'r or repeat: this question again' : 'r or repeat: the question and the answer again',
    'q or quit: leave the round; you can go on with it later',
  ];
}

const GRADE_MEANINGS: Readonly<Record<(typeof GRADES)[Grade], string>> = {
  'knew it': 'you knew the answer; the next question',
  partly: 'you knew a part of it; the next question',
  missed: 'you did not know it; it comes again in this round',
};

function exerciseSourceCount(exercise: Exercise): number {
  return exerciseSources(exercise).length;
}

const LEAVES: readonly string[] = ['q', ':q', 'quit'];
const REPEATS: readonly string[] = ['r', 'repeat'];
const HELP = '?';

/** What a line makes of a round: a word or key of the prompt; before the answer is shown, else an answer in one's own words. */
function answered(round: Round, line: string): Talk {
  const exercise = round.queue[0]!;
  const word = line.toLowerCase();
  if (LEAVES.includes(word)) return { round: { ...round, isOver: true }, next: 'note' };
  const quiet = { ...round, note: null };
  if (REPEATS.includes(word)) return { round: quiet, next: 'repeat' };
  if ([HELP, 'help'].includes(word)) return { round: quiet, next: 'help' };
  if (round.shown === null) return told(quiet, exercise.choice !== null && line !== '' ? word : 'return');
  if (['s', 'sources'].includes(word) && exerciseSourceCount(exercise) > 0)
    return { round: quiet, next: 'sources' };
  if (exercise.choice !== null) return told(quiet, line === '' || word === 'next' ? 'return' : 'x');
  const grade = gradeInWords(line);
  if (grade !== null) return told(quiet, GRADE_KEY[grade]);
  const words = Object.values(GRADES).map((one, i) => `${i + 1} (${one})`);
  return { round: sayInRound(quiet, `How well did you know it? Type ${words.join(', ')}.`), next: 'note' };
}

const GRADE_KEY = { knew: '1', partly: '2', missed: '3' } as const;

/** Nothing is scrolled line by line. */
const NO_EXTENT: DrillExtent = { first: 0, last: 0, height: 1, sourcesLine: 0, showsSources: true };

function told(before: Round, key: string): Talk {
  const round = pressInRound(before, key, () => NO_EXTENT);
  const isNew = round.queue !== before.queue || round.shown !== before.shown;
  return { round, next: isNew ? 'card' : 'note' };
}
