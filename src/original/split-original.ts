import { guessLanguage } from '../words/language.js';
import { parseLocator } from '../words/locators.js';
import { sentencesOf } from '../words/sentences.js';
import { paragraphsOf } from './paragraphs.js';
import { comparedPhrase } from './phrasebook.js';

/** The original of a map, split into the places that locators name. */

/** A text by its places: paragraphs of sentences, both counted from 1. */
export interface Original {
  readonly paragraphs: readonly (readonly string[])[];
}

/**
 * Splits a text into its places. Paragraphs are parted by blank lines and counted from the one that starts with
 * `begins` (else from the first); sentences are those of `sentencesOf` for the language, or for the one that the text
 * seems to be in. Returns null when no paragraph starts with `begins`. Linear in the text.
 */
export function splitOriginal(text: string, begins: string | null, language: string | null): Original | null {
  const blocks = paragraphsOf(text);
  const start = begins === null ? null : comparedPhrase(begins);
  const first = start === null ? 0 : blocks.findIndex((block) => comparedPhrase(block).startsWith(start));
  if (first < 0) return null;
  const spoken = language ?? guessLanguage(text);
  return { paragraphs: blocks.slice(first).map((block) => sentencesOf(block, spoken)) };
}

/** The passages that locators name, for a run of sentences the run as one; nothing for a place that is not there. */
export function passagesOfOriginal(places: readonly string[], { paragraphs }: Original): string[] {
  return places.flatMap((place) => {
    const { paragraph, sentences } = parseLocator(place)!;
    const found = paragraphs[paragraph - 1] ?? [];
    return (sentences === null ? found : found.slice(sentences[0] - 1, sentences[1])).join(' ') || [];
  });
}
