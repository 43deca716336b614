import { searchedFields } from '../map/fields.js';
import type { Statement } from '../map/model.js';
import { fold, foldSearched } from '../words/fold.js';
import { nearestWords } from '../words/near-words.js';
import { oneLine } from '../words/text.js';

/** Which statements have the words that somebody looks for. */

export interface Found {
  readonly statements: readonly Statement[];
  /** The words and phrases that were looked for, as they were asked or stand in the map: those asked for, or their near misses. */
  readonly words: readonly string[];
  /** Asked word to the words taken for it, where no statement has the asked ones exactly. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
  /** The phrases that no statement has: their words were looked for, each by itself. */
  readonly apart: readonly string[];
}

/**
 * The statements in which all terms occur, in any of their text fields. A term is a word, or a phrase (`search-terms.ts`), and
 * can be a part of a word. Case, diacritics and forms of print do not matter (`fold`), and a word that a line's end broke is found
 * whole. A phrase that nothing has stands for its words. When nothing has them all, a word that occurs nowhere stands for the words
 * nearest to it. Keeps the given order. Cost: one pass over all text, and for a near miss one comparison with every distinct word.
 */
export function search(statements: readonly Statement[], terms: readonly string[]): Found {
  const asked = terms.filter((term) => fold(term) !== '');
  if (asked.length === 0) return { statements, words: [], instead: new Map(), apart: [] };
  const texts = statements.map(textOf);
  const found = texts.map(foldSearched);
  const isThere = (term: string) => found.some((text) => text.includes(fold(term)));
  const apart = asked.filter((term) => term.includes(' ') && !isThere(term));
  const words = asked.flatMap((term) => (apart.includes(term) ? wordsOf(term) : [term]));
  const having = (wanted: readonly (readonly string[])[]) => {
    const folded = wanted.map((alternatives) => alternatives.map(fold));
    return statements.filter((_, i) =>
      folded.every((alternatives) => alternatives.some((word) => found[i]!.includes(word))),
    );
  };
  const exact = having(words.map((word) => [word]));
  const missing = exact.length > 0 ? [] : words.filter((word) => !isThere(word));
  if (missing.length === 0) return { statements: exact, words, instead: new Map(), apart };
  const instead = nearWords(missing, texts);
  const wanted = words.map((word) => instead.get(word) ?? [word]);
  return { statements: having(wanted), words: wanted.flat(), instead, apart };
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
