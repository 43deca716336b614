import type { ErrorCode } from '../map/error-codes.js';
import { type Fix, replaceFix } from '../map/fix.js';
import type { Path } from '../map/model.js';
import type { Suggestion } from '../words/did-you-mean.js';
import { clip } from '../words/text.js';
import type { Form } from './form.js';
import type { MovedValues } from './moved-values.js';
import { type Spot, spotPath } from './spot.js';

/** What is wrong with the form of a file, and where that is noted while a document is held against the form. */

/** A departure from the form of a claims file. */
export interface Invalid {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | null;
  readonly fix: Fix | null;
  readonly where: Path;
  readonly part: 'key' | 'value';
}

/** One holding of a document against the form. */
export interface Run {
  readonly invalid: Invalid[];
  /** Whether entries or sources are missing from what was read. */
  readonly lost: { entries: boolean; sources: boolean };
  readonly moved: MovedValues;
  /** What entries without an error were read as before; null where nothing is remembered. */
  readonly known: WeakMap<object, unknown> | null;
  /** What a value is read as; undefined where nothing of it can be used. */
  read(form: Form, value: unknown, spot: Spot): unknown;
}

export function reportInvalid(
  run: Run,
  code: ErrorCode,
  spot: Spot,
  message: string,
  hint: string | null | Suggestion,
  part: Invalid['part'] = 'value',
): void {
  const { hint: says, words } = typeof hint === 'object' && hint !== null ? hint : { hint, words: [] };
  run.invalid.push({ code, message, hint: says, fix: replaceFix(words), where: spotPath(spot), part });
}

export function quotedInvalid(text: string): string {
  return JSON.stringify(clip(text));
}
