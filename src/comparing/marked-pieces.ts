import type { Look } from '../render/look.js';
import { painted } from '../render/palette.js';
import type { WordPiece } from './word-diff.js';

/** Pieces of a changed text with signs around what came and went, as `git diff --word-diff` has them, and colours. */

/** Longer stretches that stayed are shortened to so many words at either end. */
const LONG_CHARACTERS = 160;
const WORDS_KEPT = 8;

export function markedPieces(pieces: readonly WordPiece[], { ink, signs }: Look): string {
  return shortened(pieces, signs.more)
    .map((piece) => (piece.is === 'same' ? piece.text : marked(piece, ink)))
    .join('');
}

/** White space stands outside of the signs, where a line can be broken. */
function marked({ is, text }: WordPiece, ink: Look['ink']): string {
  const { before, words, after } = aroundWords(text);
  const sign = is === 'removed' ? `[-${words}-]` : `{+${words}+}`;
  return `${before}${painted(is === 'removed' ? 'removed' : 'added', sign, ink)}${after}`;
}

/** The words of a text, and the white space before and after them. */
export function aroundWords(text: string): { before: string; words: string; after: string } {
  const words = text.trim();
  const start = text.length - text.trimStart().length;
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) };
}

/** The same in words, for a screen reader: `removed “later”, added “after 8:30”`. */
export function spokenPieces(pieces: readonly WordPiece[]): string {
  return pieces
    .filter(({ is }) => is !== 'same')
    .map(({ is, text }) => `${is} “${text.trim()}”`)
    .join(', ');
}

/** The pieces without the middle of long ones that stayed. */
export function shortened(pieces: readonly WordPiece[], more: string): WordPiece[] {
  return pieces.map((piece, i) => {
    if (piece.is !== 'same' || piece.text.length <= LONG_CHARACTERS) return piece;
    const words = piece.text.split(' ');
    const [first, last] = [i === 0, i === pieces.length - 1];
    const head = first ? [] : words.slice(0, WORDS_KEPT);
    const tail = last ? [] : words.slice(-WORDS_KEPT);
    return { is: 'same', text: [...head, more, ...tail].join(' ') };
  });
}
