import type { ArgumentMap } from '../map/model.js';
import type { Original } from '../original/split-original.js';
import { Failure } from './failure.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import { originalTextOf } from './original-text.js';
import type { Shared } from './shared-options.js';

/**
 * The reader's copy of the text for a page, by its places; null where the reader names none: a page goes to others, so no
 * text goes into it unasked. That it cannot be used is a failure.
 */
export async function pageTextOf(
  named: string | null,
  input: Input,
  map: ArgumentMap,
  shared: Shared,
  io: Io,
): Promise<Original | null> {
  if (named === null) return null;
  const { original, fault } = await originalTextOf(input, map, named, shared, io);
  if (fault !== null) throw new Failure('content', `${input.name}: ${fault.key}: ${fault.message}`);
  return original;
}
