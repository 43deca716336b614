import { oneLine } from '../../words/text.js';

/** The text of a claim as Kialo writes it: Markdown links to sources, and a backslash before signs that are meant as they are. */

/** A link to a source; null for words where only its number stands in the text. */
export interface KialoLink {
  readonly words: string | null;
  readonly address: string;
}

interface Inline {
  readonly text: string;
  readonly links: readonly KialoLink[];
}

/** Behind a backslash, these are meant as they are (CommonMark: all ASCII punctuation). */
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const ESCAPED = new RegExp(`\\\\(${ESCAPABLE.source})`, 'g');

/** `(address)`, in which brackets are escaped or in pairs. */
const ADDRESS =
  /\(\s*((?:https?:|ftp:|mailto:|www\.)(?:\\[!-/:-@[-`{-~]|\\(?![!-/:-@[-`{-~])|[^\s()\\]|\([^\s()]{0,500}\)){1,2000})\s*\)/iy;

/** A line that only names sources. */
const SOURCE_LINE = /(?:^|\n)Sources?:[ \t]*([^\n]+)$/i;

/** Takes links out of a text and leaves their words; signs are as they are meant. Linear in the text. */
export function readInline(written: string): Inline {
  const line = SOURCE_LINE.exec(written);
  if (line !== null) {
    const named = withLinks(line[1]!);
    if (named.links.length > 0 && named.rest.trim() === '') {
      const { text, links } = withLinks(written.slice(0, line.index));
      return { text: text.trim(), links: [...links, ...named.links] };
    }
  }
  const { text, links } = withLinks(written);
  return { text: text.trim(), links };
}

/** A text with the words of its links, its links, and what stands between them. */
function withLinks(written: string): Inline & { rest: string } {
  const pieces: string[] = [];
  const rest: string[] = [];
  const links: KialoLink[] = [];
  let from = 0;
  for (const [open, close] of bracketPairs(written)) {
    if (open < from) continue;
    ADDRESS.lastIndex = close + 1;
    const [whole, address] = ADDRESS.exec(written) ?? [];
    if (whole === undefined) continue;
    const words = unescaped(written.slice(open + 1, close));
    const before = unescaped(written.slice(from, open));
    pieces.push(before, words);
    rest.push(before);
    links.push({ words: oneLine(words), address: unescaped(address!) });
    from = close + 1 + whole.length;
  }
  const end = unescaped(written.slice(from));
  return { text: [...pieces, end].join(''), links, rest: [...rest, end].join('').replaceAll(',', '') };
}

/** Square brackets that belong together, in the order in which they open; escaped ones are none. */
function bracketPairs(written: string): [open: number, close: number][] {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const { 0: sign, index } of written.matchAll(/\\[!-/:-@[-`{-~]|[[\]]/g)) {
    if (sign === '[') open.push(index);
    const begin = sign === ']' ? open.pop() : undefined;
    if (begin !== undefined) pairs.push([begin, index]);
  }
  return pairs.sort(([one], [other]) => one - other);
}

function unescaped(written: string): string {
  return written.replace(ESCAPED, '$1');
}

/** A text with Kialo's escapes, so that none of it is a link or an escape. */
export function escapedInline(text: string): string {
  return text.replace(/[()[\]]|\\(?=[!-/:-@[-`{-~])/g, '\\$&');
}

/** A line that names a source. */
export function sourceLine({ words, address }: KialoLink): string {
  const shown = /^(?:https?:|ftp:|mailto:|www\.)/i.test(address) ? address : `https://${address}`;
  return `Source: [${escapedInline(oneLine(words ?? shown))}](${escapedInline(shown.replace(/\s/g, encodeURIComponent))})`;
}

/** Takes the numbers of sources out of texts, which count up from the first text to the last: `a study [3] says`. */
export function numberedLinks(
  texts: readonly string[],
  addresses: ReadonlyMap<number, string>,
): { text: string; links: KialoLink[] }[] {
  const wanted = countsUp(texts, addresses.size) ? 1 : null;
  let next = wanted;
  return texts.map((written) => {
    const links: KialoLink[] = [];
    const text = written.replace(MARKER, (whole, digits: string, behind: string) => {
      const number = Number(digits);
      const address = addresses.get(number);
      if (address === undefined || (next !== null && number !== next)) return whole;
      if (next !== null) next += 1;
      links.push({ words: null, address: unescaped(address) });
      return /[\p{L}\p{N}]/u.test(behind) && /^\s/.test(whole) ? ' ' : '';
    });
    return { text: text.trim(), links };
  });
}

const MARKER = /[ \t]?\[(\d{1,6})\](?=(.?))/gsu;

/** Whether the numbers 1 to `last` stand in the texts in this order: then any other number in brackets is a text's own. */
function countsUp(texts: readonly string[], last: number): boolean {
  let next = 1;
  for (const text of texts)
    for (const [, digits] of text.matchAll(MARKER)) if (Number(digits) === next) next += 1;
  return next === last + 1;
}
