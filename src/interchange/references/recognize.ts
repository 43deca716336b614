import type { ForeignFile } from '../interchange-form.js';
import { isReference, itemsIn } from './csl.js';

/** Of which form a list of references is. */

export function isBibtex({ text }: ForeignFile): boolean {
  return /^[^\S\n]*@\s*[a-z]+\s*[{(]\s*[^\s,{}=]*\s*[,=]/im.test(text.slice(0, 200_000));
}

export function isRis({ text }: ForeignFile): boolean {
  return /^\ufeff?\s*TY\s{0,2}-\s+[A-Z]+\s*$/m.test(text.slice(0, 20_000));
}

/** Whether it is a list of which the first records are references, and no list of entries of a map. */
export function isCsl(file: ForeignFile): boolean {
  const items = itemsIn(file);
  if (items === null || items.length === 0) return false;
  return items.slice(0, 20).every((item) => isReference(item) && !isEntry(item));
}

/** An entry of a map has a text and a kind, which no reference has. */
function isEntry(item: unknown): boolean {
  return Object.hasOwn(Object(item), 'text') || Object.hasOwn(Object(item), 'kind');
}
