import type { ArgumentMap } from '../map/model.js';
import type { Original } from '../original/split-original.js';
import type { SheetKind } from '../sheets/sheet-kind.js';
import { Failure } from './failure.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import { originalTextOf } from './original-text.js';
import type { Shared } from './shared-options.js';
import { prepLine } from './sheet-size.js';

/** The text that sheets print: the copy that somebody names, else the one that the file names; null where there is neither. */
export async function textToPrint(
  named: string | null,
  input: Input,
  map: ArgumentMap,
  shared: Shared,
  io: Io,
): Promise<Original | null> {
  const { original, fault } = await originalTextOf(input, map, named, shared, io);
  if (fault !== null) throw new Failure('content', `${input.name}: ${fault.key}: ${fault.message}`);
  return original;
}

/** The text for a sheet; one that only counts its words does without the file's own if that cannot be read. */
export async function textForSheet(
  { printsText, set }: Pick<SheetKind, 'printsText' | 'set'>,
  ...asked: Parameters<typeof textToPrint>
): Promise<Original | null> {
  const [named, input, map, shared, io] = asked;
  if (named !== null || printsText === true || set !== undefined) return textToPrint(...asked);
  return (await originalTextOf(input, map, null, shared, io)).original;
}

/**
 * The reader's copy of the text for a page, by its places; null where the reader names none: a page goes to others, so no
 * text goes into it unasked. That it cannot be used is a failure.
 */
export async function textForPage(...asked: Parameters<typeof textToPrint>): Promise<Original | null> {
  return asked[0] === null ? null : textToPrint(...asked);
}

/** A sheet of the text cannot be made without it; `args` are what was given. */
export function withoutText(args: readonly string[], shared: Shared, io: Io): Failure {
  const line = prepLine(args, { text: 'my-copy.txt' }, shared, io);
  return new Failure('usage', `this sheet prints the text itself, so it needs your copy of it: ${line}`);
}
