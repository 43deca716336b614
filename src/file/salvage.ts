import type { Path } from '../map/model.js';
import { LISTS } from './draft.js';
import type { ClaimsFileInput } from './schema.js';
import type { Invalid } from './validate.js';

const RELATIONS = ['supports', 'attacks', 'contradicts'];

/**
 * What can still be understood of an invalid document: a copy without what is wrong in it, so that ids and
 * relations can be checked in the same run. What is taken out of a list leaves a hole, so that places stay
 * right; an entry without a usable id gets one that no file can have.
 *
 * Returns null when too little is left for that: a misplaced list would make every id in it seem unknown.
 */
export function salvage(document: unknown, invalid: readonly Invalid[]): ClaimsFileInput | null {
  if (
    invalid.some(({ where, code }) => where.length === 0 || (code === 'wrong-type' && isList(where.at(-1)!)))
  )
    return null;
  const copy = structuredClone(document) as ClaimsFileInput;
  for (const [number, { where, code }] of invalid.entries()) {
    const key = where.at(-1)!;
    if (key === 'claims' && code === 'missing-key') return null;
    if (where.length === 1 && (key === 'title' || key === 'thesis')) copy[key] = '';
    else if (key === 'text') put(copy, where, '');
    else if (key === 'id') put(copy, where, `${UNUSABLE}${number}`);
    else if (key === 'to') remove(copy, where.slice(0, -1));
    else remove(copy, where);
  }
  return copy;
}

/** Begins the ids that stand in for unusable ones. */
export const UNUSABLE = '?';

function isList(key: string | number): boolean {
  return Object.hasOwn(LISTS, key);
}

function put(document: unknown, where: Path, value: unknown): void {
  const holder = holderOf(document, where);
  if (holder !== null) holder[where.at(-1)!] = value;
}

/** Takes a value out; a relation that is an entry's only one becomes an empty list, so that nesting makes none. */
function remove(document: unknown, where: Path): void {
  const holder = holderOf(document, where);
  if (holder === null) return;
  if (RELATIONS.includes(String(where.at(-1)))) holder[where.at(-1)!] = [];
  else delete holder[where.at(-1)!];
}

function holderOf(document: unknown, where: Path): Record<string | number, unknown> | null {
  let at = document;
  for (const step of where.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Record<string | number, unknown>)[step];
  }
  return typeof at === 'object' ? (at as Record<string | number, unknown> | null) : null;
}
