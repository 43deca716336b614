import { type DrillFrame, drillFrame } from '../../src/explore/drill-frame.js';
import { isAnsweringInRound, pressInRound, type Round, writeInRound } from '../../src/explore/drill-round.js';
import type { Size } from '../../src/explore/painted.js';
import { look } from './maps.js';

const WINDOW: Size = { columns: 80, rows: 24 };

export function frameOfRound(round: Round, size: Size = WINDOW): DrillFrame {
  return drillFrame(round, size, look(size.columns));
}

/** The window for a round as one text. */
export function shownOfRound(round: Round, size: Size = WINDOW): string {
  return frameOfRound(round, size).lines.join('\n');
}

/** Presses keys one after the other; a single character is typed where an answer is. */
export function pressKeys(keys: string, from: Round, size: Size = WINDOW): Round {
  return keys
    .split(' ')
    .reduce(
      (round, name) =>
        name.length === 1 && isAnsweringInRound(round)
          ? writeInRound(round, name)
          : pressInRound(round, name, () => frameOfRound(round, size).extent),
      from,
    );
}
