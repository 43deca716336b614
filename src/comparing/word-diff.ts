import { diffArrays } from 'diff';
import { oneLine } from '../words/text.js';

/** What changed within a text, word by word. */

export const PIECE_STATES = ['same', 'removed', 'added'] as const;

/** A piece of a text that stayed, was taken out or was put in. */
export interface WordPiece {
  readonly is: (typeof PIECE_STATES)[number];
  readonly text: string;
}

/** A word, white space, or one other sign. Of a script that puts no spaces between words, each character is a word. */
const TOKEN =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}_]\p{M}*)+|\S(?:[\p{M}\u200d]\S?)*/gu;

/** Two texts with more differences than these have nothing in common: the search takes time with their number. */
const MOST_DIFFERENCES = 1_000;

/** If less than this part of the words stayed, the whole text is a new one: single words that are the same mean nothing. */
const LEAST_KEPT = 0.25;

/** The pieces of both texts in order, white space as one space. Two pieces that are not `same` stand as removed, then added. */
export function wordDiff(old: string, now: string): WordPiece[] {
  const [before, after] = [oneLine(old), oneLine(now)];
  const replaced = piecesOf([
    { is: 'removed', text: before },
    { is: 'added', text: after },
  ]);
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_DIFFERENCES });
  if (parts === undefined) return replaced;
  const pieces = piecesOf(
    parts.map(({ added, removed, value }): WordPiece => {
      const text = value.join('');
      if (added) return { is: 'added', text };
      return { is: removed ? 'removed' : 'same', text };
    }),
  );
  const kept = lengthOf(pieces.filter(({ is }) => is === 'same'));
  return kept < LEAST_KEPT * Math.max(before.length, after.length) ? replaced : pieces;
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function lengthOf(pieces: readonly WordPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** The same pieces, with neighbours of one sort as one, and a space between two changes as a part of both. */
function piecesOf(parts: readonly WordPiece[]): WordPiece[] {
  const pieces: WordPiece[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') pieces.push({ is: 'removed', text: removed });
    if (added !== '') pieces.push({ is: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ is, text }, i) => {
    const next = parts[i + 1];
    const isBetween = removed !== '' && added !== '' && next !== undefined && next.is !== 'same';
    if (is === 'removed') removed += text;
    else if (is === 'added') added += text;
    else if (text.trim() === '' && isBetween) [removed, added] = [removed + text, added + text];
    else {
      close();
      pieces.push({ is, text });
    }
  });
  close();
  return pieces;
}
