/** Locators: where in the text. `3` is a paragraph, `3.2` a sentence of it, `3.2-4` a run of sentences. */

const DIGITS = [0, 1, 2, 3];

/**
 * A run that goes forward, as a pattern, so that an editor can say it as well: the second number has more digits than the
 * first, or is the same, or both begin alike and then the second has the greater digit and as many digits after it.
 */
const FORWARD = [
  '\\d-\\d{2,4}|\\d{2}-\\d{3,4}|\\d{3}-\\d{4}',
  '(\\d+)-\\1',
  `(\\d*)(?:${DIGITS.flatMap((after) =>
    Array.from({ length: 9 }, (_, digit) => `${digit}\\d{${after}}-\\2[${digit + 1}-9]\\d{${after}}`),
  ).join('|')})`,
].join('|');
const RUN = `(?=[1-9]\\d{0,3}-[1-9]\\d{0,3}$)(?:${FORWARD})`;

/** Paragraphs and sentences count from 1; there are at most 999,999 paragraphs, and 9,999 sentences in one. */
export const LOCATOR_PATTERN = new RegExp(`^[1-9]\\d{0,5}(?:\\.(?:[1-9]\\d{0,3}|${RUN}))?$`);

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
  return { paragraph: Number(paragraph), sentences: [from!, to ?? from!] };
}

/**
 * Whether a statement's place answers a wanted place. A wanted paragraph is answered by everything in it;
 * a wanted sentence only by what names that sentence, since a bare paragraph locates none.
 */
export function coversLocator(wanted: Locator, place: Locator): boolean {
  if (wanted.paragraph !== place.paragraph) return false;
  if (wanted.sentences === null) return true;
  if (place.sentences === null) return false;
  return place.sentences[0] <= wanted.sentences[1] && wanted.sentences[0] <= place.sentences[1];
}

/** The place that comes first in the text, or null for none. */
export function firstLocator(places: readonly string[]): Locator | null {
  return places.map((place) => parseLocator(place)!).sort(compareLocators)[0] ?? null;
}

/** Order of places in the text; a bare paragraph stands before its sentences. */
export function compareLocators(a: Locator, b: Locator): number {
  return a.paragraph - b.paragraph || (a.sentences?.[0] ?? 0) - (b.sentences?.[0] ?? 0);
}
