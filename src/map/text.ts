/** What the program knows about plain text: folding for search, words, and characters that must not pass. */

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Letters that differ from their plain form by more than a mark that Unicode can take off. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};

/**
 * The text with every control character made visible (`ESC` as `␛`), so that nothing in a file can steer a
 * terminal. Newlines and tabs stay; characters that reorder the line, and those of C1, become `�`.
 */
export function visible(text: string): string {
  return text.replace(CONTROL, (char) => {
    const code = char.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The text on one line, runs of white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The beginning of a text, for a message. */
export function clip(text: string, most = 50): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

const PLAIN_ASCII = /^[\u0000-\u007f]*$/;

/** Text as search compares it: no case, no diacritics. */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  return plain(
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase(),
  );
}

function plain(text: string): string {
  return !PLAIN_ASCII.test(text) ? Array.from(text, (char) => PLAIN[char] ?? char).join('') : text;
}

/**
 * Where folded words occur in a text: ranges of its own offsets, in order, overlaps merged.
 * Folding can change a text's length, so it is done a character at a time here; for what is shown only.
 */
export function occurrences(text: string, words: readonly string[]): [number, number][] {
  let folded = '';
  const starts: number[] = [];
  let offset = 0;
  for (const char of text) {
    for (const part of fold(char)) {
      starts.push(...Array<number>(part.length).fill(offset));
      folded += part;
    }
    offset += char.length;
  }
  starts.push(text.length);
  const found: [number, number][] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const last = at + word.length;
      let end = last;
      while (end < folded.length && starts[end] === starts[last - 1]) end += 1;
      found.push([starts[at]!, starts[end]!]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const range of found) {
    const previous = merged.at(-1);
    if (previous !== undefined && range[0] <= previous[1]) previous[1] = Math.max(previous[1], range[1]);
    else merged.push(range);
  }
  return merged;
}

const SEGMENTED = /\S{41,}/u;

/** How many words a text has. Scripts that write no spaces are segmented by the language's own rules. */
export function countWords(text: string): number {
  if (!SEGMENTED.test(text)) return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  let count = 0;
  for (const part of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (part.isWordLike) count += 1;
  }
  return count;
}
