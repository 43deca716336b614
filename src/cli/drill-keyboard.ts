import { drillResultLines } from '../explore/drill-lines.js';
import { drillInPlain } from '../explore/drill-plain.js';
import type { Round } from '../explore/drill-round.js';
import { drillInWindow } from '../explore/drill-window.js';
import type { View } from '../query/view.js';
import { wrap } from '../render/wrap.js';
import type { Keyboard } from '../terminal/screen.js';
import { counted } from '../words/counted.js';
import { daysAfter } from '../words/days.js';
import { boxesAsked } from './choose-round.js';
import type { Outcome } from './exit-codes.js';
import { fileOption, type Input } from './input.js';
import type { Io } from './io.js';
import { whyUnkept } from './kept-names.js';
import type { Box } from './kept-practice.js';
import { isLineByLine } from './keyboard.js';
import { lookInPlain, lookInWindow } from './keyboard-look.js';
import { lookOf } from './look.js';
import { closePractice, dueNext, dueOn, type Practice, type RoundMaking } from './practice.js';
import { programCall } from './program-call.js';
import { sayRemarks } from './remarks.js';
import type { Shared } from './shared-options.js';

/** What belongs to a round at a terminal beside the round itself. */
export interface DrillSession {
  readonly shared: Shared;
  readonly input: Input;
  readonly view: View;
  readonly practice: Practice;
  readonly making: RoundMaking;
  readonly isResumed: boolean;
}

/** Lets somebody practise, keeps what they did however it ended, and says what it came to and what comes next. */
export async function drillAtKeyboard(
  keyboard: Keyboard,
  start: Round,
  session: DrillSession,
  io: Io,
): Promise<Outcome> {
  const { shared, practice, making, isResumed } = session;
  const isPlain = isLineByLine(shared, io);
  if (isPlain) sayRemarks(shared, io);
  const { ending, state } = isPlain
    ? await drillInPlain(start, keyboard, lookInPlain(keyboard, shared, io), io.now)
    : await drillInWindow(start, keyboard, lookInWindow(shared, io));
  const boxes = await closePractice(practice, state, making, isResumed, io);
  const look = lookOf(shared, io, io.stdout);
  const lines = [
    ...drillResultLines(state, look),
    ...(practice.file === null
      ? ['', ...wrap(`This round is not saved, since ${whyUnkept(session.input.path)}.`, look.width)]
      : []),
    ...(boxes === null
      ? []
      : nextLines(state, boxesAsked(session.view, boxes), session, io).flatMap((line) =>
          wrap(line, look.width),
        )),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return ending === 'by-ctrl-c' ? 'interrupted' : 'done';
}

/** How to go on with what is left, and when questions come again. */
function nextLines(
  { queue }: Round,
  boxes: Readonly<Record<string, Box>>,
  { shared, practice: { today } }: DrillSession,
  io: Io,
): string[] {
  const line = (option: string) => `${programCall(io)} drill ${option}${fileOption(shared)}`;
  const due = dueOn(boxes, today).length;
  const next = dueNext(boxes, today);
  return [
    '',
    ...(queue.length === 0 ? [] : [`To go on with this round: ${line('--resume')}`]),
    ...(due === 0 ? [] : [`${counted(due, 'question')} due now: ${line('--due')}`]),
    ...(next === null
      ? []
      : [`${counted(next.count, 'question')} due ${whenWords(next.day, today)}: ${line('--due')}`]),
  ];
}

/** `tomorrow`, `in 3 days`. */
export function whenWords(day: string, today: string): string {
  const days = daysAfter(day, today);
  return days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`;
}
