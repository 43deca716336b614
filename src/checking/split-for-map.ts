import type { ArgumentMap } from '../map/model.js';
import { splitOriginal } from '../original/split-original.js';
import type { Text } from './check-reading.js';

/** A text by its places as the header of a map says, or why it cannot be: no paragraph begins as the file says. */
export function splitForMap(text: string, { begins, language }: ArgumentMap['header']): Text {
  const original = splitOriginal(text, begins, language);
  if (original !== null) return { original, fault: null };
  return { original, fault: { key: 'begins', message: `no paragraph of the text begins with "${begins}"` } };
}
