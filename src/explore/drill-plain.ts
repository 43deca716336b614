import { exerciseAnswerLines, exerciseQuestionLines } from '../render/exercise.js';
import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import { drillKeys, drillNumberLine, drillVerdictLines } from './drill-lines.js';
import { pressInRound, type Round } from './drill-round.js';
import type { Ended } from './ending.js';
import { lineByLine } from './line-by-line.js';

/** A round by questions and answers, line by line, for screen readers and terminals that cannot move a cursor. */
export async function drillInPlain(start: Round, keyboard: Keyboard, look: Look): Promise<Ended<Round>> {
  return lineByLine(
    {
      start,
      opening: '',
      question: (round) => questionText(round, look),
      answer: (round, line) => ({ state: answered(round, line), said: '' }),
      isOver: ({ isOver }) => isOver,
    },
    keyboard,
  );
}

/** The question, or the answer and how well it was known, and the keys that matter now. */
function questionText(round: Round, look: Look): string {
  const exercise = round.queue[0]!;
  const lines =
    round.shown === null
      ? ['', drillNumberLine(round, look), ...exerciseQuestionLines(exercise, look)]
      : [...drillVerdictLines(round, exercise, look), ...exerciseAnswerLines(exercise, look)];
  return [...lines, `${drillKeys(round, exercise, look).join(', ')}:`].join('\n');
}

/** A line is a choice, a grade or `q`; before the answer is shown, anything else is an answer in one's own words. */
function answered(round: Round, line: string): Round {
  if (line === 'q') return { ...round, isOver: true };
  const choosing = round.shown === null && round.queue[0]?.choice != null && /^[1-9]$/.test(line);
  const grading = round.shown !== null && line !== '';
  return pressInRound(round, choosing || grading ? line : 'return');
}
