import type { MapProblem } from '../map/map-problem.js';
import type { Path } from '../map/model.js';
import { gluedKey } from '../yaml/known-keys.js';
import { withoutOddSpaces } from '../yaml/odd-spaces.js';
import { CLAIMS_KEYS } from './claims-keys.js';
import type { Invalid } from './invalid.js';

/** Problems that only follow from something else that is told already. */

/** What is wrong with the form of a file, without the keys that are missing only as they grew together with their values. */
export function withoutGluedFollowUps(invalid: readonly Invalid[]): Invalid[] {
  const glued = new Set(
    invalid.flatMap(({ code, where }) => {
      const key = code === 'unknown-key' ? gluedKey(String(where.at(-1)), CLAIMS_KEYS) : null;
      return key === null ? [] : [JSON.stringify([...where.slice(0, -1), key])];
    }),
  );
  return invalid.filter(({ code, where }) => code !== 'missing-key' || !glued.has(JSON.stringify(where)));
}

/** Names that cannot be found, without those that a wrong id was meant to be. */
export function withoutMeantFollowUps(
  unresolved: readonly MapProblem[],
  invalid: readonly Invalid[],
  document: unknown,
): MapProblem[] {
  const meant = new Set(invalid.flatMap((problem) => meantId(problem, document)));
  return unresolved.filter(
    ({ about, missing }) => missing !== 'entry' || !about.some((name) => meant.has(name)),
  );
}

/** The id that a wrong one was meant to be: without what only looks like a space, apart from its key (`id:a`). */
function meantId({ where, code }: Invalid, document: unknown): string[] {
  const key = String(where.at(-1));
  if (code === 'unknown-key')
    return gluedKey(key, CLAIMS_KEYS) === 'id' ? [key.slice(key.indexOf(':') + 1)] : [];
  const value = key === 'id' ? valueAt(document, where) : null;
  return typeof value === 'string' ? [withoutOddSpaces(value).trim()] : [];
}

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return null;
    const found: unknown = Object.getOwnPropertyDescriptor(value, step)?.value;
    value = found;
  }
  return value;
}
