import { charactersOf } from '../render/characters.js';
import { widthOfText } from '../render/width.js';
import { ARIMO_WIDTHS, FIRST_CHARACTERS } from './arimo-widths.js';

/** How wide text is in a picture. */

export interface Face {
  /** Pixels. */
  readonly size: number;
  readonly bold: boolean;
}

/** What a character counts that Arimo does not have, in parts of the size: a guess on the safe side, since another font has it. */
const OTHER = { nothing: 0, narrow: 0.85, wide: 1.35 } as const;

const CHINESE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** The width of a text in pixels. */
export function textWidth(text: string, { size, bold }: Face): number {
  const widths = ARIMO_WIDTHS[bold ? 'bold' : 'regular'];
  let sum = 0;
  for (const character of charactersOf(text)) sum += arimoWidth(character, widths) ?? otherWidth(character);
  return sum * size;
}

function arimoWidth(character: string, widths: readonly (readonly number[])[]): number | null {
  const code = character.codePointAt(0)!;
  if (character.length > 1) return null;
  for (let row = FIRST_CHARACTERS.length - 1; row >= 0; row -= 1) {
    const first = FIRST_CHARACTERS[row]!;
    if (code < first) continue;
    const width = widths[row]![code - first];
    return width === undefined || width < 0 ? null : width / 1000;
  }
  return null;
}

function otherWidth(character: string): number {
  const columns = widthOfText(character);
  if (columns === 0) return OTHER.nothing;
  if (CHINESE.test(character)) return columns === 1 ? 0.5 : 1;
  return columns === 1 ? OTHER.narrow : OTHER.wide;
}
