import { guessLanguage } from '../words/language.js';
import { parseLocator } from '../words/locators.js';
import { sentencesOf } from '../words/sentences.js';
import { paragraphsOf } from './paragraphs.js';
import { comparedPhrase } from './phrasebook.js';
import { paragraphBlocks, type ReadText } from './text-blocks.js';

/** The original of a map, split into the places that locators name. */

/** A text by its places: paragraphs of sentences, both counted from 1. */
export interface Original {
  readonly paragraphs: readonly (readonly string[])[];
  /** The headings, which are not counted, in order; none where a text does not mark them. */
  readonly headings?: readonly Heading[];
}

interface Heading {
  readonly text: string;
  /** The number of the paragraph that it stands before. */
  readonly before: number;
}

/** Splits a plain text, with blank lines between its paragraphs, as `originalOf` does. */
export function splitOriginal(text: string, begins: string | null, language: string | null): Original | null {
  return originalOf({ blocks: paragraphBlocks(paragraphsOf(text)) }, begins, language);
}

/**
 * A text by its places. Its paragraphs are counted from the one that starts with `begins`, or after the heading that does
 * (else from the first); sentences are those of `sentencesOf` for the language, or for the one that the text seems to be
 * in. Returns null when nothing starts with `begins`. Linear in the text.
 */
export function originalOf(
  { blocks }: Pick<ReadText, 'blocks'>,
  begins: string | null,
  language: string | null,
): Original | null {
  const start = begins === null ? null : comparedPhrase(begins);
  const first = start === null ? 0 : blocks.findIndex(({ text }) => comparedPhrase(text).startsWith(start));
  if (first < 0) return null;
  const spoken = language ?? guessLanguage(blocks.map(({ text }) => text).join('\n'));
  const paragraphs: string[][] = [];
  const headings: Heading[] = [];
  for (const { kind, text } of blocks.slice(first)) {
    if (kind === 'paragraph') paragraphs.push(sentencesOf(text, spoken));
    else headings.push({ text, before: paragraphs.length + 1 });
  }
  return headings.length === 0 ? { paragraphs } : { paragraphs, headings };
}

/** The passages that locators name, for a run of sentences the run as one; nothing for a place that is not there. */
export function passagesOfOriginal(places: readonly string[], { paragraphs }: Original): string[] {
  return places.flatMap((place) => {
    const { paragraph, sentences } = parseLocator(place)!;
    const found = paragraphs[paragraph - 1] ?? [];
    return (sentences === null ? found : found.slice(sentences[0] - 1, sentences[1])).join(' ') || [];
  });
}
