import { searchedFields } from '../map/fields.js';
import type { Statement } from '../map/model.js';
import { fold, foldSearched } from '../words/fold.js';
import { nearestWords } from '../words/near-words.js';
import { oneLine } from '../words/text.js';

/** Which statements have the words that somebody looks for. */

export interface Found {
  readonly statements: readonly Statement[];
  /** What was looked for, each with what was taken for it: itself, or its near misses, as they stand in the map. */
  readonly wanted: Wanted;
  /** Asked word to the words taken for it, where no statement has the asked ones exactly. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
  /** The phrases that no statement has: their words were looked for, each by itself. */
  readonly apart: readonly string[];
  /** The words and phrases that only statements outside those searched have, and how many of these: then nothing is found. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** Words and phrases: of each list a text must have one. */
type Wanted = readonly (readonly string[])[];

/**
 * The statements in which all terms occur, in any of their text fields. A term is a word, or a phrase (`search-terms.ts`), and
 * can be a part of a word. Case, diacritics and forms of print do not matter (`fold`), and a word that a line's end broke is found
 * whole. A phrase that nothing has stands for its words. When nothing has them all, a word that occurs nowhere stands for the words
 * nearest to it. What only `others` have stands for nothing else. Keeps the given order. Cost: one pass over all text, and for a near
 * miss one comparison with every distinct word. Who searches often can keep the `texts`.
 */
export function search(
  statements: readonly Statement[],
  terms: readonly string[],
  others: readonly Statement[] = [],
  texts: SearchTexts = SEARCH_TEXTS,
): Found {
  const asked = terms.filter((term) => fold(term) !== '');
  const none = { instead: new Map(), apart: [], elsewhere: new Map() };
  if (asked.length === 0) return { ...none, statements, wanted: [] };
  const found = statements.map(texts.all);
  const having = (wanted: Wanted) => {
    const folded = foldWanted(wanted);
    return statements.filter((_, i) => hasAll(found[i]!, folded));
  };
  const isThere = (term: string) => {
    const folded = fold(term);
    return found.some((text) => text.includes(folded));
  };
  const countOfOthers = counter(others);
  const isNowhere = (term: string) => !isThere(term) && countOfOthers(term) === 0;
  const apart = asked.filter((term) => term.includes(' ') && isNowhere(term));
  const words = asked.flatMap((term) => (apart.includes(term) ? wordsOf(term) : [term]));
  const asAsked = words.map((word) => [word]);
  const exact = having(asAsked);
  const missing = exact.length > 0 ? [] : words.filter((word) => !isThere(word));
  const elsewhere = new Map(
    missing.filter((word) => !isNowhere(word)).map((word) => [word, countOfOthers(word)]),
  );
  if (missing.length === 0 || elsewhere.size > 0)
    return { ...none, statements: exact, wanted: asAsked, apart, elsewhere };
  const instead = nearWords(missing, statements.map(textOf));
  const wanted = words.map((word) => instead.get(word) ?? [word]);
  return { ...none, statements: having(wanted), wanted, instead, apart };
}

/** The same where nothing stands for a word or a phrase that no statement has. */
export function searchAsTyped(statements: readonly Statement[], terms: readonly string[]): Found {
  const wanted = terms.filter((term) => fold(term) !== '').map((term) => [term]);
  const folded = foldWanted(wanted);
  const found = statements.filter((statement) => hasAll(SEARCH_TEXTS.all(statement), folded));
  return { statements: found, wanted, instead: new Map(), apart: [], elsewhere: new Map() };
}

/** All statements but some. */
export function othersThan(some: readonly Statement[], all: readonly Statement[]): readonly Statement[] {
  if (some.length === all.length) return [];
  const own = new Set(some);
  return all.filter((statement) => !own.has(statement));
}

/** What search compares of a statement. */
export interface SearchTexts {
  /** All its texts. */
  all(statement: Statement): string;
  /** Its id, headline and text. */
  main(statement: Statement): string;
}

export const SEARCH_TEXTS: SearchTexts = {
  all: (statement) => foldSearched(textOf(statement)),
  main: (statement) => foldSearched(mainTextOf(statement)),
};

/** What was found, first what has all that was looked for in its id, headline and text; else in the order in which it was found. */
export function mainFieldsFirst(found: Found, texts: SearchTexts = SEARCH_TEXTS): Found {
  const { statements, wanted } = found;
  if (wanted.length === 0) return found;
  const folded = foldWanted(wanted);
  const main = new Set(statements.filter((one) => hasAll(texts.main(one), folded)));
  return { ...found, statements: [...main, ...statements.filter((one) => !main.has(one))] };
}

function foldWanted(wanted: Wanted): Wanted {
  return wanted.map((alternatives) => alternatives.map(fold));
}

function mainTextOf({ id, short, text }: Statement): string {
  return [id, short ?? '', oneLine(text)].join('\n');
}

/** Whether a text has one word of each list; all are folded. */
function hasAll(text: string, wanted: Wanted): boolean {
  return wanted.every((alternatives) => alternatives.some((word) => text.includes(word)));
}

/** Counts the statements that have a term; their texts are read when it is first asked. */
function counter(statements: readonly Statement[]): (term: string) => number {
  let texts: readonly string[] | null = null;
  return (term) => {
    texts ??= statements.map((statement) => foldSearched(textOf(statement)));
    const folded = fold(term);
    return texts.filter((text) => text.includes(folded)).length;
  };
}

function wordsOf(phrase: string): string[] {
  return phrase.split(' ').filter((word) => fold(word) !== '');
}

/** For each word those of some texts that are nearest to it, as they stand there. */
function nearWords(words: readonly string[], texts: readonly string[]): Map<string, string[]> {
  const vocabulary = new Map<string, string>();
  for (const text of texts) {
    for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      const folded = fold(word);
      if (!vocabulary.has(folded)) vocabulary.set(folded, word);
    }
  }
  return new Map(
    words.map((word) => [
      word,
      nearestWords(fold(word), vocabulary.keys()).map((near) => vocabulary.get(near)!),
    ]),
  );
}

function textOf(statement: Statement): string {
  return searchTexts(statement)
    .map(({ text }) => oneLine(text))
    .join('\n');
}

/** Every text field of a statement, the fields of its source and the schemes of its relations included. */
export function searchTexts(statement: Statement): { readonly field: string; readonly text: string }[] {
  const called = (field: string, texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text === null ? [] : [{ field, text }]));
  return [
    { field: 'id', text: statement.id },
    { field: 'text', text: statement.text },
    ...searchedFields(statement),
    ...called(
      'scheme',
      statement.gives.map(({ scheme }) => scheme),
    ),
    ...called('source', leaves(statement.source)),
  ];
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
