import type { Original } from '../original/split-original.js';
import type { Text } from './check-reading.js';

/** A text that was split for a map, or why it could not be (null): nothing in it begins as the file says. */
export function textFound(original: Original | null, begins: string | null): Text {
  if (original !== null) return { original, fault: null };
  return { original, fault: { key: 'begins', message: `no paragraph of the text begins with "${begins}"` } };
}
