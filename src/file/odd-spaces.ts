/** Characters that look like a space or a colon, or like nothing, and that YAML takes for letters. */

const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u0085': 'a line break of another kind',
  '\u1680': 'an ogham space',
  '\u180e': 'a sign without width',
  '\u200b': 'a space without width',
  '\u200c': 'a sign without width',
  '\u200d': 'a sign without width',
  '\u200e': 'a sign without width',
  '\u200f': 'a sign without width',
  '\u2028': 'a line break of another kind',
  '\u2029': 'a line break of another kind',
  '\u202f': 'a narrow no-break space',
  '\u205f': 'a mathematical space',
  '\u2060': 'a sign without width',
  '\u3000': 'a wide space',
  '\ufeff': 'a byte order mark',
};

const CLASS =
  '\\u00a0\\u00ad\\u0085\\u1680\\u180e\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff';
const FIRST = new RegExp(`^[${CLASS}]`);
const ANY = new RegExp(`[${CLASS}]`);

/** Whether a text begins with a character that only looks like a space. */
export function beginsOddly(text: string): boolean {
  return FIRST.test(text);
}

/** Where the first character stands that only looks like a space, or -1. */
export function oddSpaceIn(text: string): number {
  return text.search(ANY);
}

/** A character by its name and number: `a no-break space (U+00A0)`. */
export function nameOf(char: string): string {
  const code = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${NAMES[char] ?? 'an odd space'} (${code})`;
}
