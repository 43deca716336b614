import { type Reading, readClaimsText } from '../file/read-claims.js';
import { type ReadingMemory, readingMemory } from '../file/reading-memory.js';
import type { ArgumentMap } from '../map/model.js';
import { type View, viewOf, viewWithNewWords } from '../query/view.js';
import { lineStarts } from '../yaml/lines.js';
import { type CheckedReading, checkedWith, checkUnread, gapProblem, type Text } from './check-reading.js';
import { type Findings, findingsAgain, findingsOf } from './findings.js';
import { movedProblems, type PlacedGaps } from './moved-problems.js';

/** A claims file that is checked again and again while somebody writes it. */

/**
 * What the file is now. A state is good until the next update: where only words of entries change, the map and its statements go on, and
 * take the new words.
 */
export interface LiveState {
  readonly source: string;
  readonly reading: Reading;
  /** Null while the file has errors. */
  readonly view: View | null;
  readonly checked: CheckedReading;
}

export interface LiveCheck {
  /** Checks the file as it is now; `text` is the original that it is about. */
  update(source: string, text: Text): LiveState;
}

/** The last check of a file that had a map. */
interface LastCheck {
  /** The view that was made with the map, before any new words. */
  readonly first: View;
  readonly view: View;
  readonly found: Findings;
  readonly placed: PlacedGaps;
}

/** A check of the file of this name; `call` is how the program is called, for what messages tell to type. */
export function liveCheck(name: string, call: string): LiveCheck {
  const memory = readingMemory();
  let last: LastCheck | null = null;
  return {
    update(source, text) {
      const reading = readClaimsText(source, name, memory);
      const { map } = reading;
      if (map === null) return { source, reading, view: null, checked: checkUnread(reading) };
      const { first, view, found } = examine(map, text, last, memory);
      const placed = placeGaps(reading, source, found, last?.placed ?? null, memory);
      last = { first, view, found, placed };
      const gaps = found.gaps.map((gap) => placed.problems.get(gap)!);
      const checked = checkedWith(reading, found, gaps, { view, fault: text.fault, call });
      return { source, reading, view, checked };
    },
  };
}

/** Works out what there is to say of a map; where it is the last one in new words, only what depends on words. */
function examine(
  map: ArgumentMap,
  { original }: Text,
  last: LastCheck | null,
  { lastMap }: ReadingMemory,
): Omit<LastCheck, 'placed'> {
  const reworded = lastMap?.reworded ?? null;
  if (last === null || last.first.map !== map || reworded === null) {
    const view = viewOf(map);
    return { first: view, view, found: findingsOf(view, original, map) };
  }
  const { first } = last;
  const view = viewWithNewWords(first);
  return { first, view, found: findingsAgain(last.found, view, original, reworded) };
}

function placeGaps(
  reading: Reading,
  source: string,
  { gaps }: Findings,
  before: PlacedGaps | null,
  { parser }: ReadingMemory,
): PlacedGaps {
  const lines = reading.yaml?.lines ?? lineStarts(source);
  const moved = movedProblems(before, parser.reparsed(), lines);
  const problems = new Map(gaps.map((gap) => [gap, moved(gap) ?? gapProblem(gap, reading)]));
  return { source, lines, problems };
}
