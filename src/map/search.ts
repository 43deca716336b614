import { fold } from './fold.js';
import type { Statement } from './model.js';
import { nearest } from './near.js';

export interface Found {
  readonly statements: readonly Statement[];
  /** The folded words that were looked for: those asked for, or their near misses. */
  readonly words: readonly string[];
  /** Asked word to the words taken for it, where no statement has the asked ones exactly. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
}

/**
 * The statements in which all words occur, in any of their text fields, as whole words or parts of one.
 * Case and diacritics do not matter. When nothing has them all, a word that occurs nowhere stands for the
 * words nearest to it. Keeps the given order. Cost: one pass over all text, and for a near miss one
 * comparison with every distinct word.
 */
export function search(statements: readonly Statement[], asked: readonly string[]): Found {
  const words = asked.flatMap((phrase) => fold(phrase).split(/\s+/)).filter((word) => word !== '');
  if (words.length === 0) return { statements, words, instead: new Map() };
  const texts = statements.map((statement) =>
    fold(
      textFields(statement)
        .map(({ text }) => text)
        .join('\n'),
    ),
  );
  const having = (wanted: readonly (readonly string[])[]) =>
    statements.filter((_, i) =>
      wanted.every((alternatives) => alternatives.some((word) => texts[i]!.includes(word))),
    );
  const exact = having(words.map((word) => [word]));
  if (exact.length > 0) return { statements: exact, words, instead: new Map() };
  const vocabulary = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []));
  const instead = new Map<string, string[]>();
  for (const word of words) {
    if (!texts.some((text) => text.includes(word))) instead.set(word, nearest(word, vocabulary));
  }
  if (instead.size === 0) return { statements: [], words, instead };
  const wanted = words.map((word) => instead.get(word) ?? [word]);
  return { statements: having(wanted), words: wanted.flat(), instead };
}

/** Every text field of a statement, the fields of its source and the schemes of its relations included. */
export function textFields(statement: Statement): { readonly field: string; readonly text: string }[] {
  const { id, text, phrase, by, note, page, tags, questions, source, gives } = statement;
  const fields = {
    id: [id],
    text: [text],
    phrase: [phrase],
    by: [by],
    note: [note],
    page: [page],
    tag: tags,
    question: questions,
    scheme: gives.map((given) => given.scheme),
    source: leaves(source),
  };
  return Object.entries(fields).flatMap(([field, texts]) =>
    texts.flatMap((one) => (one === null ? [] : { field, text: one })),
  );
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
