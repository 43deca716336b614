import { type Reading, readClaimsText } from '../file/read-claims.js';
import { readingMemory } from '../file/reading-memory.js';
import { type View, viewOf } from '../query/view.js';
import { type CheckedReading, checkReading, checkUnread, type Text } from './check-reading.js';

/** A claims file that is checked again and again while somebody writes it. */

/** What the file is now. */
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

/** A check of the file of this name; `call` is how the program is called, for what messages tell to type. */
export function liveCheck(name: string, call: string): LiveCheck {
  const memory = readingMemory();
  return {
    update(source, text) {
      const reading = readClaimsText(source, name, memory);
      if (reading.map === null) return { source, reading, view: null, checked: checkUnread(reading) };
      const view = viewOf(reading.map);
      const checked = checkReading(reading, { view, selected: view.map.statements, text, call });
      return { source, reading, view, checked };
    },
  };
}
