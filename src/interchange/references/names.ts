import { oneLine } from '../../words/text.js';
import { textOfHtml } from '../plain-text.js';
import { isRecord, textOf } from './values.js';

/** Names of authors and editors, as a claims file has them. */

/** `Family, Given`, an institution, or the parts of a name that such a text would not keep apart. */
export type ReferenceName =
  | string
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** The names that a field of CSL-JSON holds. */
export function namesOfCsl(value: unknown): ReferenceName[] {
  if (Array.isArray(value)) return value.flatMap(namesOfCsl);
  const text = textOf(value);
  if (text !== null) return [text];
  if (!isRecord(value)) return [];
  const part = (key: string) => textOfHtml(oneLine(textOf(value[key]) ?? ''));
  const family = joined(part('non-dropping-particle'), part('family'));
  const given = joined(part('given'), part('dropping-particle'));
  return [nameOf({ family, given, suffix: part('suffix'), literal: part('literal') })].flat();
}

/** A name of its parts; none where all are empty. */
export function nameOf(parts: {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
  readonly literal?: string;
}): ReferenceName[] {
  const { family, suffix, literal = '' } = parts;
  const given = [parts.given, suffix].filter((part) => part !== '').join(', ');
  const whole = [literal, family, given].find((part) => part !== '');
  if (whole === undefined) return [];
  if (family === '' || given === '') return [whole.includes(',') ? { literal: whole } : whole];
  return [`${family}${given}`.includes(',') ? { family, given } : `${family}, ${given}`];
}

/** One name by itself, several as a list. */
export function oneOrMore(names: readonly ReferenceName[]): ReferenceName | readonly ReferenceName[] | null {
  return names.length > 1 ? names : (names[0] ?? null);
}

function joined(...parts: readonly string[]): string {
  const [before = '', behind = ''] = parts;
  // `d'` and `al-` stand before a name without a space.
  return /['’-]$/.test(before) ? `${before}${behind}` : `${before} ${behind}`.trim();
}
