import { listAnd } from '../words/lists.js';
import { oneLine } from '../words/text.js';

/** The names of authors and editors of a source in their parts, as reference styles and other programs take them. */

/** A person in two parts, or a name that is kept whole: an institution, or a person whose parts are not known. */
export type SourceName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** The names that a field of a source holds: texts such as `Family, Given`, records of CSL-JSON, or a list of either. */
export function sourceNames(value: unknown): SourceName[] {
  if (Array.isArray(value)) return value.flatMap(sourceNames);
  if (typeof value === 'string') return written(value.trim());
  if (typeof value !== 'object' || value === null) return [];
  const { family, given, literal } = value as Record<string, unknown>;
  if (typeof family === 'string' && typeof given === 'string') return [{ family, given }];
  const whole = [literal, family, given].find((part) => typeof part === 'string');
  return typeof whole === 'string' ? [{ literal: whole }] : [];
}

/**
 * One comma parts a family name from the given names; without one, or with more, a name stays whole: an institution has no mark
 * of its own. A semicolon parts one name from the next.
 */
function written(name: string): SourceName[] {
  if (name.includes(';')) return name.split(';').flatMap((one) => written(one.trim()));
  if (name === '') return [];
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  return family === '' || given === '' || more.length > 0 ? [{ literal: name }] : [{ family, given }];
}

/** A name as one says it: `Ada Byron`. */
export function nameInOrder(name: SourceName): string {
  return 'literal' in name ? oneLine(name.literal) : oneLine(`${name.given} ${name.family}`);
}

/** All names of a field as one says them: `Ada Byron and Charles Babbage`; empty where it holds none. */
export function namesInOrder(value: unknown): string {
  return listAnd(sourceNames(value).map(nameInOrder));
}
