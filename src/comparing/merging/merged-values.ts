import { isSameData } from '../../words/same-data.js';
import { yamlWords } from '../yaml-words.js';
import type { NoteConflict } from './conflict.js';

/** Values by key of which two maps say something: what the one leaves open the other says. */

/** Whether a value says nothing. */
function isOpen(value: unknown): boolean {
  return (
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0)
  );
}

/**
 * The values of both: lists with the items of both, a flag if either has it, and of other values that differ the first
 * one, with a conflict. The notes keep what was left.
 */
export function mergedValues<T extends object>(
  one: T,
  other: object,
  about: string,
  note: NoteConflict,
): { readonly values: T; readonly notes: readonly string[] } {
  const notes: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(other)) {
    const own: unknown = Reflect.get(one, key);
    if (isOpen(value) || isSameData(own, value)) continue;
    if (isOpen(own)) values[key] = value;
    else if (isTexts(own) && isTexts(value)) values[key] = [...new Set([...own, ...value])];
    else notes.push(note({ about, key, taken: yamlWords(own), left: yamlWords(value) }));
  }
  return { values: { ...one, ...values }, notes };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
