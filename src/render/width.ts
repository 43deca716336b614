import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns of a terminal that text fills, counted a code point at a time as `wcwidth` does (checked against glibc's
 * and tmux's). Terminals differ on emoji that are joined or have a skin tone: some draw one, some draw each. The
 * widest is counted, so that no line is longer than the window.
 */

/**
 * Text of which each code unit fills one column: nearly all that there is in Latin, Greek and Cyrillic script, and the signs that the
 * program itself draws.
 */
export const SINGLE =
  /^[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e\u2190-\u2193\u22ef\u2500-\u25fc\u2713\u2717\u276f]*$/;

/** Marks that stand on the letter before them, joiners and the like; vowels and endings of a Hangul syllable. */
const nothing = () => /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Zl}\p{Zp}\u1160-\u11ff\ud7b0-\ud7ff]/u;
/** Of those, the ones that are drawn: the soft hyphen and the Arabic and Syriac signs that stand before numbers. */
const DRAWN = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
/** Numbers in circles on black squares, which Unicode calls neither wide nor narrow. */
const CIRCLED = /[\u3248-\u324f]/;
/** Asks for the picture of a sign that can be one, such as the heart. */
const AS_EMOJI = '\ufe0f';
const narrowEmoji = () => /^(?!\p{Emoji_Presentation})\p{Emoji}$/u;
const TAB_COLUMNS = 8;

/** A code of colour or weight, as chalk writes it, and the beginning or end of a link (OSC 8). */
export const INK_CODE = /\u001b\[[0-9;]*m|\u001b\]8;[^\u001b]*\u001b\\/g;

/** The columns that a text fills, colours left out. Linear in its length. */
export function widthOfText(text: string): number {
  if (SINGLE.test(text)) return text.length;
  let width = 0;
  let previous = '';
  for (const char of text.replace(INK_CODE, '')) {
    width += widthOfChar(char, previous);
    previous = char;
  }
  return width;
}

const known = new Map<string, number>();

/** The columns that one code point adds to the one before it; remembered, because a text has few different ones. */
export function widthOfChar(char: string, previous: string): number {
  if (char === AS_EMOJI) return Number(narrowEmoji().test(previous));
  const before = known.get(char);
  if (before !== undefined) return before;
  const width = measured(char);
  known.set(char, width);
  return width;
}

function measured(char: string): number {
  if (char === '\t') return TAB_COLUMNS;
  if (nothing().test(char) && !DRAWN.test(char)) return 0;
  return CIRCLED.test(char) ? 2 : eastAsianWidth(char.codePointAt(0)!);
}

/** The columns of the widest of some texts; 0 for none. */
export function widestText(texts: Iterable<string>): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, widthOfText(text));
  return most;
}

/** The text filled up with spaces to so many columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOfText(text)));
}
