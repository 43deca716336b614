import type { Side, Status } from '../map/model.js';
import { charactersOf } from '../render/characters.js';
import { verdictWord } from '../render/verdict-words.js';
import { widthOfText } from '../render/width.js';
import { withCapital } from '../words/capital.js';
import { xmlText } from '../words/xml.js';
import type { Box, Frame, Joint, Line, LineSign } from './scene.js';

/** What stands in a picture that another program lays out: words and signs, in lines of so many columns. */

/** What a line does, in a sign. */
export const LINE_SIGNS: Readonly<Record<LineSign, string>> = {
  support: '+',
  attack: '−',
  contradiction: '≠',
};

const SIDE_WORDS: Readonly<Record<Side, string>> = {
  for: 'for',
  against: 'against',
  both: 'both sides',
  none: 'no side',
};

/** The words of a box. */
export interface BoxWords {
  /** Kind and side: `Claim · for`. */
  readonly label: string;
  /** In brackets where the entry only leads to others. */
  readonly headline: string;
  /** Its text; null where it is not asked for, or where the headline says it. */
  readonly text: string | null;
  readonly verdict: Status | null;
}

export function boxWords(box: Box): BoxWords {
  const { headline, isBridge, text, verdict } = box;
  return {
    label: labelOf(box),
    headline: isBridge ? `(${headline})` : headline,
    text: text === headline ? null : text,
    verdict,
  };
}

/** What is to be said of a joint beside its sign: how many of its premises are not in the picture, and its verdict. */
export function jointWords(joint: Joint): string {
  const { missing, verdict } = joint;
  const words = [
    ...(missing === 0 ? [] : [missingWords(joint)]),
    ...(verdict === null ? [] : [verdictWord(verdict)]),
  ];
  return words.join(', ');
}

/** What is to be said of a line beside its sign: the kind of an attack, and its verdict. */
export function lineWords({ attack, sign, verdict }: Line): string {
  const words = [
    ...(sign === 'attack' && attack !== null ? [`${attack}s`] : []),
    ...(verdict === null ? [] : [verdictWord(verdict)]),
  ];
  return words.join(', ');
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
export function linesOf(text: string, columns: number): string[] {
  const lines: string[] = [];
  let used = columns;
  for (const piece of wordsOf(text).flatMap((word) => piecesOf(word, columns))) {
    const width = widthOfText(piece);
    if (used + 1 + width > columns) {
      lines.push(piece);
      used = width;
    } else {
      lines.push(`${lines.pop()!} ${piece}`);
      used += 1 + width;
    }
  }
  return lines;
}

/** The same for a program that breaks lines between words by itself: only within longer words does a line end. */
export function linesOfLongWords(text: string, columns: number): string[] {
  const lines = [''];
  for (const word of wordsOf(text)) {
    const [first = '', ...more] = piecesOf(word, columns);
    lines.push(`${lines.pop()!} ${first}`.trim(), ...more);
  }
  return lines;
}

function wordsOf(text: string): string[] {
  return xmlText(text)
    .split(' ')
    .filter((word) => word !== '');
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
