import type { ErrorCode } from '../map/error-codes.js';
import type { Path } from '../map/model.js';
import { clip } from '../words/text.js';
import type { Form, RecordName } from './form.js';

/** A departure from the form of a claims file. */
export interface Invalid {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | null;
  readonly where: Path;
  readonly part: 'key' | 'value';
}

/** Where a value stands: the way to it, the record whose key it is, and whether it is one of a list. */
export interface Spot {
  readonly path: Path;
  readonly of: RecordName;
  readonly isRequired: boolean;
  readonly isItem: boolean;
}

/** One holding of a document against the form. */
export interface Run {
  readonly invalid: Invalid[];
  /** Whether entries or sources are missing from what was read. */
  readonly lost: { entries: boolean; sources: boolean };
  /** Of what was read: a value that was written elsewhere, and the way to it. */
  readonly moved: Map<unknown, Map<string | number, Path>>;
  /** What a value is read as; undefined where nothing of it can be used. */
  read(form: Form, value: unknown, spot: Spot): unknown;
}

export function reportInvalid(
  run: Run,
  code: ErrorCode,
  { path }: Spot,
  message: string,
  hint: string | null,
  part: Invalid['part'] = 'value',
): void {
  run.invalid.push({ code, message, hint, where: path, part });
}

/** Notes that a value of what was read stands elsewhere in the document. */
export function noteMoved(run: Run, holder: unknown, step: string | number, to: Path): void {
  const known = run.moved.get(holder);
  if (known === undefined) run.moved.set(holder, new Map([[step, to]]));
  else known.set(step, to);
}

/** The key under which a value stands, for messages. */
export function spotKey({ path }: Spot): string {
  return clip(String(path.findLast((step) => typeof step === 'string') ?? 'file'));
}

export function quotedValue(text: string): string {
  return JSON.stringify(clip(text));
}

/** What each record cannot do without. */
export const NEEDS: Readonly<Partial<Record<RecordName, string>>> = {
  header: 'a file needs title, thesis and claims',
  entry: 'an entry needs id and text',
  relation: 'a relation needs "to": an id or the name of a relation',
};

/** What would be right where nothing is written. */
export function emptySpotHint({ path, of, isRequired, isItem }: Spot): string {
  if (isItem) return 'write it after the "-", or take the item out';
  if (of === 'known') return `say why: known: {${path.at(-1)}: the author never takes it up}`;
  if (isRequired) return `write it: ${NEEDS[of] ?? 'it is needed'}`;
  return 'give it one, or leave the key out';
}
