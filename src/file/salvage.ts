import type { Path } from '../map/model.js';
import { LISTS } from './draft.js';
import type { ClaimsFileInput } from './schema.js';
import type { Invalid } from './validate.js';

/**
 * What can still be understood of an invalid document: a copy without what is wrong in it, so that ids and
 * relations can be checked in the same run. Entries keep their places: one that cannot be used leaves a hole.
 * Returns null when too little is left for that: a misplaced list would make every id in it seem unknown.
 */
export function salvage(document: unknown, invalid: readonly Invalid[]): ClaimsFileInput | null {
  if (
    invalid.some(({ where, code }) => where.length === 0 || (code === 'wrong-type' && isList(where.at(-1)!)))
  )
    return null;
  const copy = structuredClone(document) as ClaimsFileInput;
  for (const { where, code } of invalid) {
    const key = where.at(-1)!;
    if (key === 'claims' && code === 'missing-key') return null;
    if (where.length === 1 && (key === 'title' || key === 'thesis')) copy[key] = '';
    else if (key === 'text') put(copy, where, '');
    else if (key === 'id') remove(copy, where.slice(0, -1));
    else if (typeof key === 'number' && !isList(where.at(-2)!)) remove(copy, where.slice(0, -1));
    else remove(copy, where);
  }
  return copy;
}

function isList(key: string | number): boolean {
  return Object.hasOwn(LISTS, key);
}

function put(document: unknown, where: Path, value: unknown): void {
  const holder = holderOf(document, where);
  if (holder !== null) holder[where.at(-1)!] = value;
}

function remove(document: unknown, where: Path): void {
  const holder = holderOf(document, where);
  if (holder !== null) delete holder[where.at(-1)!];
}

function holderOf(document: unknown, where: Path): Record<string | number, unknown> | null {
  let at = document;
  for (const step of where.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Record<string | number, unknown>)[step];
  }
  return typeof at === 'object' ? (at as Record<string | number, unknown> | null) : null;
}
