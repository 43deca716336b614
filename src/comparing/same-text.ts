import type { ArgumentMap } from '../map/model.js';
import { isToFillIn } from '../words/fill-in.js';
import { foldPhrase } from '../words/fold.js';

/** Whether two maps are of different texts, as far as their headers say. */

/** Title and author differ, and so does the address, where both have one. What a header leaves out says nothing. */
export function areOfOtherTexts({ header: one }: ArgumentMap, { header: other }: ArgumentMap): boolean {
  const isSameAddress = one.url !== null && one.url === other.url;
  return differ(one.title, other.title) && differ(one.author, other.author) && !isSameAddress;
}

function differ(one: string | null, other: string | null): boolean {
  if (one === null || other === null || isToFillIn(one) || isToFillIn(other)) return false;
  return foldPhrase(one) !== foldPhrase(other);
}
