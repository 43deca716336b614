import { type Locator, parseLocator } from '../words/locators.js';

/** Whether two entries stand at the same place of one text. */

/** How near two places are: the same sentences, a paragraph and a sentence of it, or nothing in common. */
const SAME_SENTENCES = 1;
const SAME_PARAGRAPH = 0.5;

/** More places of one entry are not looked at. */
const MOST_PLACES = 20;

/** The places of an entry, read once. */
export function placesOf(at: readonly string[]): readonly Locator[] {
  return at.slice(0, MOST_PLACES).flatMap((place) => parseLocator(place) ?? []);
}

/** From 0 (no place in common) to 1 (they share a sentence). */
export function placesInCommon(ones: readonly Locator[], others: readonly Locator[]): number {
  let nearest = 0;
  for (const one of ones) for (const other of others) nearest = Math.max(nearest, inCommon(one, other));
  return nearest;
}

function inCommon(one: Locator, other: Locator): number {
  if (one.paragraph !== other.paragraph) return 0;
  if (one.sentences === null && other.sentences === null) return SAME_SENTENCES;
  if (one.sentences === null || other.sentences === null) return SAME_PARAGRAPH;
  const overlaps = one.sentences[0] <= other.sentences[1] && other.sentences[0] <= one.sentences[1];
  return overlaps ? SAME_SENTENCES : 0;
}
