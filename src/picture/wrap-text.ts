import { charactersOf } from '../render/characters.js';
import { type Face, textWidth } from './text-width.js';

/** Text in lines of a width in pixels. A word that is wider is broken. */
export function wrapText(text: string, width: number, face: Face): string[] {
  const space = textWidth(' ', face);
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of text.split(' ').flatMap((word) => piecesOf(word, width, face))) {
    const added = textWidth(piece.text, face);
    const gap = piece.beginsWord && line !== '' ? space : 0;
    if (line !== '' && filled + gap + added > width) {
      lines.push(line);
      line = piece.text;
      filled = added;
    } else {
      line += (gap > 0 ? ' ' : '') + piece.text;
      filled += gap + added;
    }
  }
  return line === '' ? lines : [...lines, line];
}

interface Piece {
  readonly text: string;
  readonly beginsWord: boolean;
}

/** A word, in pieces where it has to be broken: after a hyphen or a slash, or anywhere if it is too wide. */
function piecesOf(word: string, width: number, face: Face): Piece[] {
  const parts = word.match(/[^-/‐–—]*[-/‐–—]+(?=.)|[^-/‐–—]+[-/‐–—]*$|[-/‐–—]+$/gu) ?? [];
  return parts.flatMap((part, index) => brokenPart(part, width, face, index === 0));
}

function brokenPart(part: string, width: number, face: Face, beginsWord: boolean): Piece[] {
  if (textWidth(part, face) <= width) return [{ text: part, beginsWord }];
  const pieces: Piece[] = [];
  let text = '';
  let filled = 0;
  for (const character of charactersOf(part)) {
    const added = textWidth(character, face);
    if (text !== '' && filled + added > width) {
      pieces.push({ text, beginsWord: beginsWord && pieces.length === 0 });
      text = '';
      filled = 0;
    }
    text += character;
    filled += added;
  }
  return [...pieces, { text, beginsWord: beginsWord && pieces.length === 0 }];
}
