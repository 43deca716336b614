import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { parseLocator } from '../words/locators.js';
import type { PageText } from './page-data.js';

/** A text with the entries that are located in each of its sentences, as the page shows it beside the map. */

export interface LocatedSentence {
  readonly text: string;
  /** The ids of the entries that name this sentence as their place, in the order in which they were given. */
  readonly entries: readonly string[];
}

export interface LocatedParagraph {
  /** Counted from 1, as in a locator. */
  readonly number: number;
  /** The ids of the entries that name the paragraph and no sentence of it. */
  readonly entries: readonly string[];
  readonly sentences: readonly LocatedSentence[];
}

/**
 * The whole text, with the ids of those statements that the text itself says. Places that the text does not have are
 * left out. Linear in the text and in the sentences that the places name.
 */
export function locatedSentences(
  { paragraphs }: PageText,
  statements: readonly Statement[],
): readonly LocatedParagraph[] {
  const located = paragraphs.map((sentences, i) => ({
    number: i + 1,
    entries: new Set<string>(),
    sentences: sentences.map((text) => ({ text, entries: new Set<string>() })),
  }));
  for (const { id, at } of statements.filter(inText)) {
    for (const place of at) {
      const { paragraph, sentences } = parseLocator(place)!;
      const there = located[paragraph - 1];
      if (sentences === null) there?.entries.add(id);
      else
        for (const sentence of there?.sentences.slice(sentences[0] - 1, sentences[1]) ?? [])
          sentence.entries.add(id);
    }
  }
  return located.map(({ number, entries, sentences }) => ({
    number,
    entries: [...entries],
    sentences: sentences.map((sentence) => ({ text: sentence.text, entries: [...sentence.entries] })),
  }));
}
