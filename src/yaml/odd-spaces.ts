/** Characters that look like a space or like nothing, and that YAML takes for letters. */

const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u0085': 'an unusual line break',
  '\u2028': 'an unusual line break',
  '\u2029': 'an unusual line break',
  '\u200b': 'a zero-width space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'a wide space',
  '\ufeff': 'a byte order mark',
};

const WIDE = '\\u00a0\\u0085\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const NARROW = '\\u00ad\\u180e\\u200b-\\u200f\\u2060\\ufeff';
const ANY = new RegExp(`[${WIDE}${NARROW}]`);
const EVERY = new RegExp(ANY, 'g');
const RUN = new RegExp(`^[ \\t${WIDE}]*`);
const INDENTATION = new RegExp(`(?<=^|[\\r\\n])[ \\t]*[${WIDE}][ \\t${WIDE}]*`, 'g');

/** Where the first character stands that only looks like a space or like nothing, or -1. */
export function oddSpaceIn(text: string): number {
  return text.search(ANY);
}

export function withoutOddSpaces(text: string): string {
  return text.replace(EVERY, '');
}

/** Whether a character has no width, so that a plain space would not do in its stead. */
export function oddSpaceHasNoWidth(char: string): boolean {
  return new RegExp(`[${NARROW}]`).test(char);
}

/** How long the white space is that a text begins with, odd spaces and plain ones. */
export function lengthWithOddSpaces(text: string): number {
  return RUN.exec(text)![0].length;
}

/** The indentations with odd spaces in them: where each begins and ends. Linear in the source. */
export function oddIndentations(source: string): [start: number, end: number][] {
  return Array.from(source.matchAll(INDENTATION), ({ index, 0: text }) => [index, index + text.length]);
}

/** A character by its name and number: `a no-break space (U+00A0)`. */
export function nameOfOddSpace(char: string): string {
  const code = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${NAMES[char] ?? (oddSpaceHasNoWidth(char) ? 'an invisible character' : 'an unusual space')} (${code})`;
}
