import type { Look } from '../render/look.js';
import { answerLines, questionLines } from '../render/practice.js';
import { linesOf } from '../terminal/lines.js';
import type { Keyboard } from '../terminal/screen.js';
import { untilQuiet } from '../terminal/typing.js';
import { drill, keyWords, placeLine, type Round, verdict } from './drill.js';
import type { Ending } from './window.js';

/** A round by questions and answers, line by line, for screen readers and terminals that cannot move a cursor. */
export async function drillInPlain(
  start: Round,
  { input, output, watchSignals }: Keyboard,
  look: Look,
  changed: (round: Round) => void,
): Promise<Ending> {
  const ended = watchSignals();
  const lines = linesOf(input);
  ended.addEventListener('abort', lines.close);
  let round = start;
  try {
    while (!round.left) {
      const [exercise] = round.queue;
      const { shown } = round;
      const said =
        shown === null
          ? ['', placeLine(round, look), ...questionLines(exercise!, look)]
          : [...verdict(round, exercise!, look), ...answerLines(exercise!, look)];
      output.write(`${said.join('\n')}\n${keyWords(round, exercise!, look).join(', ')}: `);
      const line = await lines.next();
      if (line === null) {
        output.write('\n');
        return ended.aborted ? 'ended' : 'left';
      }
      round = answered(round, line.trim());
      changed(round);
    }
    // The rest of a paste must not reach the shell.
    await untilQuiet(input, ended);
    return 'left';
  } finally {
    lines.close();
  }
}

/** A line is a choice, a grade or `q`; before the answer is shown, anything else is an answer in one's own words. */
function answered(round: Round, line: string): Round {
  if (line === 'q') return { ...round, left: true };
  const choosing = round.shown === null && round.queue[0]?.choice != null && /^[1-9]$/.test(line);
  const grading = round.shown !== null && line !== '';
  return drill(round, choosing || grading ? line : 'return');
}
