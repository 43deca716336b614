import type { Statement } from '../map/model.js';
import { type Locator, parseLocator } from '../words/locators.js';

/** A text by its places, with the entries that name each. */

export interface NumberedSentence {
  /** `3.2`. */
  readonly place: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  /** The entries that name this sentence, alone or in a run of sentences. */
  readonly entries: readonly Statement[];
}

export interface NumberedParagraph {
  readonly number: number;
  /** The headings before it. */
  readonly headings: readonly string[];
  /** The entries that name the paragraph and none of its sentences. */
  readonly entries: readonly Statement[];
  readonly sentences: readonly NumberedSentence[];
}

/** A text as whoever reads it gives it. */
export interface TextByPlaces {
  readonly paragraphs: readonly (readonly string[])[];
  readonly headings?: readonly { readonly text: string; readonly before: number }[];
}

/** A text with the entries of each place, in the order of the entries. Linear in the text and in what stands beside it. */
export function numberedText(
  { paragraphs, headings = [] }: TextByPlaces,
  statements: readonly Statement[],
): NumberedParagraph[] {
  const whole = paragraphs.map((): Statement[] => []);
  const named = paragraphs.map((sentences) => sentences.map((): Statement[] => []));
  for (const statement of statements) {
    for (const { paragraph, sentences } of statement.at.flatMap((place) => parseLocator(place) ?? [])) {
      const lists =
        sentences === null
          ? [whole[paragraph - 1]]
          : named[paragraph - 1]?.slice(sentences[0] - 1, sentences[1]);
      for (const list of lists ?? []) if (list?.at(-1) !== statement) list?.push(statement);
    }
  }
  const before = new Map<number, string[]>();
  for (const heading of headings)
    before.set(heading.before, [...(before.get(heading.before) ?? []), heading.text]);
  return paragraphs.map((sentences, i) => ({
    number: i + 1,
    headings: before.get(i + 1) ?? [],
    entries: whole[i]!,
    sentences: sentences.map((text, j) => ({
      place: `${i + 1}.${j + 1}`,
      paragraph: i + 1,
      sentence: j + 1,
      text,
      entries: named[i]![j]!,
    })),
  }));
}

/** Whether a sentence is at a place that somebody asks for. */
export function isAtPlace({ paragraph, sentence }: NumberedSentence, asked: readonly Locator[]): boolean {
  return asked.some(
    (place) =>
      place.paragraph === paragraph &&
      (place.sentences === null || (sentence >= place.sentences[0] && sentence <= place.sentences[1])),
  );
}

/** A sentence as `claims text --json` prints it. */
export interface SentenceRecord {
  readonly place: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  readonly entries: readonly string[];
  readonly paragraphEntries: readonly string[];
}

/** What each key of a sentence's record means. */
export const SENTENCE_FIELDS: Readonly<Record<keyof SentenceRecord, string>> = {
  place: 'Where it is, as `at` names it: paragraph 3, sentence 2 is 3.2.',
  paragraph: 'The number of its paragraph. The first is 1.',
  sentence: 'Its number in the paragraph. The first is 1.',
  text: 'The sentence.',
  entries: 'The ids of the entries that name this sentence.',
  paragraphEntries: 'The ids of the entries that name its paragraph as a whole.',
};

export function sentenceRecord(
  { place, paragraph, sentence, text, entries }: NumberedSentence,
  { entries: whole }: NumberedParagraph,
): SentenceRecord {
  const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);
  return {
    place,
    paragraph,
    sentence,
    text,
    entries: ids(entries),
    paragraphEntries: ids(whole),
  };
}
