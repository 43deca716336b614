import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { nearestWords } from '../words/near-words.js';
import { fileHint } from './file-hint.js';
import { placeHint } from './place-hint.js';

/** What somebody can have meant who typed an id that is not there. */

/** So many ids that have a word in them are named; of more, it is said how to search for the word. */
const MAX_NAMED = 3;

/** An id that is near, a file, a place, an id with a word that is near; else how to see all. `call` is how the program is called. */
export function idHint(typed: string, ids: readonly string[], call: string): string {
  return (
    didYouMean(typed, ids) ??
    fileHint(typed) ??
    placeHint(typed, call) ??
    wordHint(typed, ids, call) ??
    `"${call} list --format ids" lists all ids`
  );
}

/** The ids that have a word like the one typed; of many, how to search for the word. */
function wordHint(typed: string, ids: readonly string[], call: string): string | null {
  const [word] = nearestWords(typed, new Set(ids.flatMap((id) => id.split('-'))));
  if (word === undefined) return null;
  const having = ids.filter((id) => id.split('-').includes(word));
  return having.length > MAX_NAMED
    ? `did you mean the word "${word}"? To search for it: ${call} list ${word}`
    : `did you mean ${listOr(having.map((id) => `"${id}"`))}?`;
}
