import { linesWithin } from '../render/lines-within.js';
import { linesOf } from '../terminal/lines.js';
import type { Keyboard } from '../terminal/screen.js';
import { untilTypingStops } from '../terminal/typing.js';
import { visible } from '../words/text.js';
import type { Ended } from './ending.js';

/** Questions and answers, line by line: what each state asks, and what an answer makes of it. */
export interface Dialogue<State> {
  readonly start: State;
  /** What is said before the first question; empty for nothing. */
  readonly opening: string;
  /** The question; the answer is typed behind its last line. */
  question(state: State): string;
  /** The state after an answer, a line without blanks at its ends, and what is said to it; empty for nothing. */
  answer(state: State, line: string): Answered<State> | Promise<Answered<State>>;
  /** Hears of the state after each answer. */
  changed?(state: State): void;
  isOver(state: State): boolean;
}

/** The state after an answer, and what is said to it. */
interface Answered<State> {
  readonly state: State;
  readonly said: string;
}

/**
 * Asks until it is over, for screen readers and for terminals that cannot move a cursor: nothing that was written is
 * written over, and the terminal itself makes lines of keys.
 *
 * Inquirer asks, with a prompt of our own: its own ones repaint their line at every key, lose what is typed ahead, and
 * wait for ever where the input is at its end. No line is longer than `width`.
 */
export async function lineByLine<State>(
  { start, opening, question, answer, changed, isOver }: Dialogue<State>,
  { input, output, isShown, watchSignals, untilInFront }: Keyboard,
  width = Number.POSITIVE_INFINITY,
): Promise<Ended<State>> {
  const say = (text: string) => void output.write(linesWithin(text, width));
  const signal = watchSignals();
  // A system that stops it while it reads in the background would not let it hear of a signal to end.
  await untilInFront();
  const lines = linesOf(input);
  signal.addEventListener('abort', lines.close);
  if (signal.aborted) lines.close();
  say(opening);
  // Loaded only now, while the opening is being read.
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule<{ line: { message: string } }>({ signal });
  prompt.registerPrompt('line', ({ message }: { message: string }) => {
    say(`${message} `);
    return lines.next();
  });
  let state = start;
  try {
    while (!isOver(state)) {
      const message = question(state);
      const { line } = await prompt<{ line: string | null }>([{ type: 'line', name: 'line', message }]);
      if (line === null) {
        output.write('\n');
        return { ending: signal.aborted ? 'by-signal' : 'by-user', state };
      }
      if (!isShown) say(`${visible(line)}\n`);
      const answered = await answer(state, line.trim());
      state = answered.state;
      changed?.(state);
      say(answered.said);
    }
    // The rest of a paste must not reach the shell.
    await untilTypingStops(input, signal);
    return { ending: 'by-user', state };
  } finally {
    lines.close();
  }
}
