import { ID_PATTERN } from '../file/wrong-ids.js';
import { freeIds } from '../words/free-ids.js';
import { isNoText, wordsAsId } from '../words/id-from-text.js';
import { normal } from '../words/normal.js';

/** The ids of entries from elsewhere: the names that they had where these say something, else made of what they say. */

/** An id that is longer was made by a machine. */
const MOST_CHARACTERS = 60;

/** Names that a program counted: `I_123`, `n7`, `S-12`, and long numbers of sixteen letters and digits. */
const COUNTED = /^[a-z]{1,2}[._-]?\d+$|^[\da-f]{8}(?:-?[\da-f]{4}){3}/i;

/** Whether a name from elsewhere can stay as an id: somebody chose it, so it says something. */
export function isTellingId(name: string): boolean {
  if (name.length > MOST_CHARACTERS || !ID_PATTERN.test(name) || isNoText(name.toLowerCase())) return false;
  return /^\p{L}.*[\p{L}-]/u.test(name) && !COUNTED.test(name);
}

interface Named {
  readonly key: string;
  readonly title: string | null;
  readonly text: string;
}

/** An id for each entry, all different; `areIds` says that all their names are ids. Linear, also where all say the same. */
export function idsOf(entries: readonly Named[], language: string | null, areIds: boolean): string[] {
  const kept = new Set<string>();
  const free = freeIds([]);
  const ids = entries.map(({ key }) => {
    const id = normal(key);
    // Ids of a map can differ in capitals only; names from elsewhere cannot.
    if (areIds && ID_PATTERN.test(id) && !kept.has(id)) return keep(id);
    return !areIds && isTellingId(id) ? free(id) : null;
  });
  return ids.map((id, place) => id ?? free(wordsAsId(wordsFor(entries[place]!), language)));

  function keep(id: string): string {
    kept.add(id);
    free(id);
    return id;
  }
}

function wordsFor({ title, text, key }: Named): string {
  return [title, text].find((words) => words !== null && /[\p{L}\p{N}]/u.test(words)) ?? key;
}
