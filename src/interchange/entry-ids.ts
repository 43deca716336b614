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
  readonly id?: string | undefined;
  readonly key: string;
  readonly title: string | null;
  readonly text: string;
}

/** An id for each entry, all different; first those that entries had in a claims file. Linear, also where all say the same. */
export function idsOf(entries: readonly Named[], language: string | null): string[] {
  const kept = keptIds(entries);
  const free = freeIds(kept.filter((id) => id !== null));
  const ids = entries.map(({ key }, place) => kept[place] ?? (isTellingId(key) ? free(normal(key)) : null));
  return ids.map((id, place) => id ?? free(wordsAsId(wordsFor(entries[place]!), language)));
}

/** The ids that entries had, each for the first that has it. */
function keptIds(entries: readonly Named[]): (string | null)[] {
  const taken = new Set<string>();
  return entries.map(({ id }) => {
    if (id === undefined || !ID_PATTERN.test(id) || normal(id) !== id || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
}

function wordsFor({ title, text, key }: Named): string {
  return [title, text].find((words) => words !== null && /[\p{L}\p{N}]/u.test(words)) ?? key;
}
