import type { Look } from '../render/look.js';
import type { Keyboard } from '../terminal/screen.js';
import { type DrillFrame, drillFrame } from './drill-frame.js';
import {
  isAnsweringInRound,
  pressInRound,
  type Round,
  sayInRound,
  tickInRound,
  writeInRound,
} from './drill-round.js';
import type { Ended } from './ending.js';
import { inWindow } from './window.js';

/** A round in the whole window of a terminal. `look` says how text is to look in so many columns. */
export async function drillInWindow(
  start: Round,
  keyboard: Keyboard,
  look: (columns: number) => Look,
): Promise<Ended<Round>> {
  return inWindow<Round, DrillFrame>(
    {
      start,
      frame: (round, size) => drillFrame(round, size, look(size.columns)),
      press: (round, name, _typed, frame) => pressInRound(round, name, () => frame().extent),
      isWriting: isAnsweringInRound,
      write: writeInRound,
      say: sayInRound,
      isOver: ({ isOver }) => isOver,
      alarm: ({ clock }) => (clock === null ? null : { about: clock, afterMs: 1000, ring: tickInRound }),
    },
    keyboard,
  );
}
