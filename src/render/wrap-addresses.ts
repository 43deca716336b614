import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** Text in lines where the address of a page stays in one piece, so that it can be opened and copied. */

/** As `wrap` does it; an address that is longer than a line has a line of its own and is not broken. */
export function wrapAddresses(text: string, width: number, first = '', indent = first): string[] {
  const room = width - Math.max(widthOfText(first), widthOfText(indent));
  const lines: string[] = [];
  let words: string[] = [];
  const flush = () => {
    if (words.length > 0)
      lines.push(...wrap(words.join(' '), width, lines.length === 0 ? first : indent, indent));
    words = [];
  };
  for (const word of text.split(' ')) {
    if (!word.includes('://') || widthOfText(word) <= room) {
      words.push(word);
      continue;
    }
    flush();
    lines.push(`${lines.length === 0 ? first : indent}${word}`);
  }
  flush();
  return lines;
}
