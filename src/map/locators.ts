/** Locators: where in the text. `3` is a paragraph, `3.2` a sentence of it, `3.2-4` a run of sentences. */

export const LOCATOR_PATTERN = /^[1-9]\d*(\.[1-9]\d*(-[1-9]\d*)?)?$/;

export interface Locator {
  /** 1-based. */
  readonly paragraph: number;
  /** First and last sentence, 1-based; null for a bare paragraph. */
  readonly sentences: readonly [number, number] | null;
}

/** The parts of a locator, or null for what is none (`0`, `3.0`, `3.4-2`). */
export function parseLocator(text: string): Locator | null {
  if (!LOCATOR_PATTERN.test(text)) return null;
  const [paragraph, run] = text.split('.');
  if (run === undefined) return { paragraph: Number(paragraph), sentences: null };
  const [from, to] = run.split('-').map(Number);
  if (to !== undefined && to < from!) return null;
  return { paragraph: Number(paragraph), sentences: [from!, to ?? from!] };
}

/**
 * Whether a statement's place answers a wanted place. A wanted paragraph is answered by everything in it;
 * a wanted sentence only by what names that sentence, since a bare paragraph locates none.
 */
export function covers(wanted: Locator, place: Locator): boolean {
  if (wanted.paragraph !== place.paragraph) return false;
  if (wanted.sentences === null) return true;
  if (place.sentences === null) return false;
  return place.sentences[0] <= wanted.sentences[1] && wanted.sentences[0] <= place.sentences[1];
}

/** The place that comes first in the text, or null for none. */
export function firstPlace(places: readonly string[]): Locator | null {
  return places.map((place) => parseLocator(place)!).sort(comparePlaces)[0] ?? null;
}

/** Order of places in the text; a bare paragraph stands before its sentences. */
export function comparePlaces(a: Locator, b: Locator): number {
  return a.paragraph - b.paragraph || (a.sentences?.[0] ?? 0) - (b.sentences?.[0] ?? 0);
}
