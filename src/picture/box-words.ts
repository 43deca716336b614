import type { Side, Status } from '../map/model.js';
import { charactersOf } from '../render/characters.js';
import { widthOfText } from '../render/width.js';
import { withCapital } from '../words/capital.js';
import { xmlText } from '../words/xml.js';
import type { Box, Frame, Joint, LineSign } from './scene.js';

/** What stands in a picture that another program lays out: words and signs, in lines of so many columns. */

const SIDE_WORDS: Readonly<Record<Side, string>> = {
  for: 'for',
  against: 'against',
  both: 'both sides',
  none: 'no side',
};

const COLUMNS = { headline: 30, text: 40 } as const;

/** What a line does, in a sign. */
export const LINE_SIGNS: Readonly<Record<LineSign, string>> = {
  support: '+',
  attack: '−',
  contradiction: '≠',
};

/** The words of a box. */
export interface BoxWords {
  /** Kind and side: `Claim · for`. */
  readonly label: string;
  readonly headline: readonly string[];
  /** The lines of its text; none where it is not asked for, or where the headline says it. */
  readonly text: readonly string[];
  readonly verdict: Status | null;
}

export function boxWords(box: Box): BoxWords {
  const { headline, isBridge, text, verdict } = box;
  return {
    label: labelOf(box),
    headline: linesOf(isBridge ? `(${headline})` : headline, COLUMNS.headline),
    text: text === null || text === headline ? [] : linesOf(text, COLUMNS.text),
    verdict,
  };
}

/** The label of a box: `Claim · for`. */
export function labelOf({ isThesis, isImplicit, kind, side, number }: Box): string {
  const label = withCapital(
    `${isImplicit ? 'implicit ' : ''}${isThesis ? 'thesis' : kind} · ${SIDE_WORDS[side]}`,
  );
  return number === null ? label : `${number} · ${label}`;
}

/** What stands beside a joint: how many premises are not in the picture. */
export function missingWords({ missing }: Joint): string {
  return missing === 0 ? '' : `… ${missing} more`;
}

export function frameTitle({ by, name }: Frame): string {
  return by === 'paragraph' ? `Paragraph ${name}` : xmlText(name);
}

/** A text in lines of at most so many columns; a longer word is broken between characters. Linear in the text. */
function linesOf(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of xmlText(text)
    .split(' ')
    .filter((one) => one !== '')) {
    const width = widthOfText(word);
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    if (width > columns) {
      const pieces = piecesOf(word, columns);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1)!;
      used = widthOfText(line);
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used = line === word ? width : used + 1 + width;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, columns: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of charactersOf(word)) {
    const width = widthOfText(character);
    if (piece !== '' && used + width > columns) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += character;
    used += width;
  }
  return [...pieces, piece];
}
