import { idLike } from '../file/wrong-ids.js';
import { fold } from '../words/fold.js';

/** An id for a new entry, made from what it says. */

/** Words of so many letters say what a text is about; an id has so many of them, and so many characters. */
const TELLING_LETTERS = 5;
const MOST_WORDS = 3;
const MOST_CHARACTERS = 40;

/**
 * A short id from the telling words of a text, without accents, that nothing has yet: `screens-night-bells`. The same text
 * gives the same id.
 */
export function newId(text: string, taken: ReadonlySet<string>, otherwise: string): string {
  const words = fold(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const telling = words.filter((word) => word.length >= TELLING_LETTERS);
  const chosen = (telling.length >= 2 ? telling : words).slice(0, MOST_WORDS).join('-');
  const letters = Array.from(chosen).slice(0, MOST_CHARACTERS).join('');
  return freeId(idLike(letters) ?? otherwise, taken);
}

/** The id itself, or with the first number behind it that makes it one that nothing has. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
