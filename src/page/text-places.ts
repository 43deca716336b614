import type { Statement } from '../map/model.js';
import { parseLocator } from '../words/locators.js';
import type { PageText } from './page-data.js';

/** Which entries are said where in the text, and back. */

/** A sentence by its place. */
export interface Sentence {
  /** `3.2` */
  readonly place: string;
  readonly text: string;
  /** The entries that are located in it, or in a run of sentences or a paragraph that it belongs to. */
  readonly statements: readonly Statement[];
}

/** The sentences of a text, paragraph by paragraph, each with its entries. Linear in the text and in what is located in it. */
export function sentencesWithEntries(
  { paragraphs }: PageText,
  statements: readonly Statement[],
): Sentence[][] {
  const located = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const place of placesOf(statement, { paragraphs })) {
      const own = located.get(place);
      if (own === undefined) located.set(place, [statement]);
      else if (!own.includes(statement)) own.push(statement);
    }
  return paragraphs.map((sentences, i) =>
    sentences.map((text, j) => {
      const place = `${i + 1}.${j + 1}`;
      return { place, text, statements: located.get(place) ?? [] };
    }),
  );
}

/** The places of the sentences in which an entry is located. */
export function placesOf({ at }: Pick<Statement, 'at'>, { paragraphs }: PageText): string[] {
  return at.flatMap((locator) => {
    const place = parseLocator(locator);
    if (place === null) return [];
    const { paragraph, sentences } = place;
    const all = paragraphs[paragraph - 1] ?? [];
    const [first, last] = sentences ?? [1, all.length];
    return all.flatMap((_, i) => (i + 1 >= first && i + 1 <= last ? `${paragraph}.${i + 1}` : []));
  });
}

/** The passages in which an entry is located, a run of sentences as one. */
export function passagesOf({ at }: Pick<Statement, 'at'>, text: PageText): string[] {
  return at.flatMap((locator) => {
    const sentences = placesOf({ at: [locator] }, text).map((place) => {
      const [paragraph, sentence] = place.split('.').map(Number);
      return text.paragraphs[paragraph! - 1]![sentence! - 1]!;
    });
    return sentences.length === 0 ? [] : sentences.join(' ');
  });
}
