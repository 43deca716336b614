import type { Typed } from '../terminal/key-names.js';

/** What was typed and is not yet played. */
export interface TypedQueue {
  add(typed: readonly Typed[]): void;
  /** Takes the next piece; of a text all that is not yet played, or else its next character. Null where nothing is there. */
  take(wholeText: boolean): Typed | null;
  /** Whether everything was taken. */
  isPlayed(): boolean;
  /** Forgets what was taken, once everything was. */
  forget(): void;
  /** Whether the last piece came together with others, as a paste does where a terminal does not mark it. */
  isInFlood(): boolean;
  /** How many characters and keys were added since this was asked last. */
  countAdded(): number;
}

/** An empty queue. Adding and taking is linear in what is typed. */
export function typedQueue(): TypedQueue {
  let queue: Typed[] = [];
  /** The piece that is taken next, and where in its text. */
  let head = 0;
  let offset = 0;
  let added = 0;

  const takeText = (text: string, wholeText: boolean): Typed => {
    const taken = wholeText ? text.slice(offset) : String.fromCodePoint(text.codePointAt(offset)!);
    offset += taken.length;
    if (offset >= text.length) {
      head += 1;
      offset = 0;
    }
    return { text: taken };
  };

  return {
    add(typed) {
      for (const piece of typed) {
        queue.push(piece);
        added += 'text' in piece ? piece.text.length : 1;
      }
    },
    take(wholeText) {
      const piece = queue[head];
      if (piece === undefined) return null;
      if ('text' in piece) return takeText(piece.text, wholeText);
      head += 1;
      return piece;
    },
    isPlayed: () => head === queue.length,
    forget() {
      queue = [];
      head = 0;
    },
    isInFlood: () =>
      queue.length > 1 || (queue[0] !== undefined && 'text' in queue[0] && queue[0].text.length > 1),
    countAdded() {
      const count = added;
      added = 0;
      return count;
    },
  };
}
