import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import { drillFrame } from './drill-frame.js';
import {
  endTimeInRound,
  isAnsweringInRound,
  pressInRound,
  type Round,
  sayInRound,
  writeInRound,
} from './drill-round.js';
import type { Ended } from './ending.js';
import { inWindow } from './window.js';

/**
 * A round in the whole window of a terminal. `look` says how text is to look in so many columns; after so many
 * `seconds` an answer is shown by itself, with null never.
 */
export async function drillInWindow(
  start: Round,
  keyboard: Keyboard,
  look: (columns: number) => Look,
  seconds: number | null,
): Promise<Ended<Round>> {
  return inWindow(
    {
      start,
      frame: (round: Round, size) => drillFrame(round, size, look(size.columns), seconds),
      press: pressInRound,
      isWriting: isAnsweringInRound,
      write: writeInRound,
      say: sayInRound,
      isOver: ({ isOver }) => isOver,
      alarm: ({ shown, queue }) =>
        seconds === null || shown !== null
          ? null
          : { about: queue, afterMs: seconds * 1000, ring: endTimeInRound },
    },
    keyboard,
  );
}
