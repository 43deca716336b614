import type { MapProblem } from '../map/build.js';
import type { Path } from '../map/model.js';
import { LISTS } from './draft.js';
import { withoutOddSpaces } from './odd-spaces.js';
import { UNUSABLE } from './salvage.js';
import { gluedKey } from './schema-keys.js';
import type { Invalid } from './validate.js';

/** The problems of what could be salvaged of a file, without those that only follow from what is wrong already. */
export function withoutEchoes(
  found: readonly MapProblem[],
  invalid: readonly Invalid[],
  repeated: readonly Path[],
  document: unknown,
): MapProblem[] {
  const badIn = (key: string) => invalid.some(({ where }) => where[0] === key);
  // Of a key that stands twice only the last value is seen, and with a list or an id others go missing.
  const lost = repeated.some((path) =>
    ['id', 'sources', ...Object.keys(LISTS)].includes(String(path.at(-1))),
  );
  const meant = new Set(invalid.flatMap((problem) => meantId(problem, document)));
  return found.filter(({ code, about = '', where }) => {
    if (code === 'bad-thesis' && (lost || badIn('thesis'))) return false;
    if (code === 'unknown-id' && (lost || (where.at(-1) === 'source' && badIn('sources')))) return false;
    if ((code === 'bad-thesis' || code === 'unknown-id') && meant.has(about)) return false;
    return !about.includes(UNUSABLE);
  });
}

/** What is wrong with the form of a file, without the keys that are missing only as they grew together with their values. */
export function withoutGlued(invalid: readonly Invalid[]): Invalid[] {
  const glued = new Set(
    invalid.flatMap(({ code, where }) => {
      const key = code === 'unknown-key' ? gluedKey(String(where.at(-1))) : null;
      return key === null ? [] : [JSON.stringify([...where.slice(0, -1), key])];
    }),
  );
  return invalid.filter(({ code, where }) => code !== 'missing-key' || !glued.has(JSON.stringify(where)));
}

/** The id that a wrong one was meant to be: without what only looks like a space, apart from its key (`id:a`). */
function meantId({ where, code }: Invalid, document: unknown): string[] {
  const key = String(where.at(-1));
  if (code === 'unknown-key') return gluedKey(key) === 'id' ? [key.slice(key.indexOf(':') + 1)] : [];
  const value = key === 'id' ? valueAt(document, where) : null;
  return typeof value === 'string' ? [withoutOddSpaces(value).trim()] : [];
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = new Map(Object.entries(value)).get(String(step));
  }
  return value;
}
