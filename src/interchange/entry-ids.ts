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
  readonly keyIsId?: boolean;
  readonly title: string | null;
  readonly text: string;
}

/** An id for each entry, all different. Linear, also where all say the same. */
export function idsOf(entries: readonly Named[], language: string | null): string[] {
  const kept = new Set<string>();
  const free = freeIds([]);
  // Ids of a map can differ in capitals only; names from elsewhere cannot.
  const own = entries.map(({ key, keyIsId }) => {
    const id = normal(key);
    return keyIsId === true && ID_PATTERN.test(id) && !kept.has(id) ? keep(id) : null;
  });
  const named = entries.map(({ key, keyIsId }, place) => {
    const id = normal(key);
    return own[place] ?? (keyIsId !== true && isTellingId(id) ? free(id) : null);
  });
  return named.map((id, place) => id ?? free(wordsAsId(wordsFor(entries[place]!), language)));

  function keep(id: string): string {
    kept.add(id);
    free(id);
    return id;
  }
}

function wordsFor({ title, text, key }: Named): string {
  return [title, text].find((words) => words !== null && /[\p{L}\p{N}]/u.test(words)) ?? key;
}
