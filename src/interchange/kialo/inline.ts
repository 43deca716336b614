import { oneLine } from '../../words/text.js';
import { withoutEmphasis } from '../plain-text.js';

/** The text of a claim as Kialo writes it: Markdown links to sources, and a backslash before signs that are meant as they are. */

/** A link to a source; null for words where only its number stands in the text. */
export interface KialoLink {
  readonly words: string | null;
  /** Of a source without an address, its words. */
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

/** Takes links and emphasis out of a text and leaves their words; signs are as they are meant. Linear in the text. */
export function readInline(written: string): Inline {
  const line = SOURCE_LINE.exec(written);
  if (line !== null) {
    const named = withLinks(line[1]!);
    if (named.links.length > 0 && named.rest.trim() === '') {
      const { text, links } = withLinks(written.slice(0, line.index));
      return { text: plain(text), links: [...links, ...named.links] };
    }
  }
  const { text, links } = withLinks(written);
  return { text: plain(text), links };
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
    const words = written.slice(open + 1, close);
    const before = written.slice(from, open);
    pieces.push(before, words);
    rest.push(before);
    links.push({ words: oneLine(plain(words)), address: unescaped(address!) });
    from = close + 1 + whole.length;
  }
  const end = written.slice(from);
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

/** Signs of a private use, which stand for escaped ones while emphasis is taken out. */
const FIRST_PLACE = 0xe000;

function plain(written: string): string {
  const held = written.replace(ESCAPED, (_, sign: string) =>
    String.fromCharCode(FIRST_PLACE + sign.charCodeAt(0)),
  );
  return withoutEmphasis(held)
    .replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FIRST_PLACE))
    .trim();
}

/** A text with Kialo's escapes, so that none of it is a link, emphasis or an escape. */
export function escapedInline(text: string): string {
  const escaped = text.replace(/[()[\]]|\\(?=[!-/:-@[-`{-~])/g, '\\$&');
  return /[*_].*[*_]/.test(text) ? escaped.replace(/[*_]/g, '\\$&') : escaped;
}

/** A line that names a source. */
export function sourceLine({ words, address }: KialoLink): string {
  const shown = /^(?:https?:|ftp:|mailto:|www\.)/i.test(address) ? address : `https://${address}`;
  return `Source: [${escapedInline(oneLine(words ?? shown))}](${escapedInline(shown.replace(/\s/g, encodeURIComponent))})`;
}

/** Takes the numbers of sources out of texts, which count up from the first text to the last: `a study [3] says`. */
export function numberedLinks(
  texts: readonly string[],
  sources: ReadonlyMap<number, string>,
): { texts: { text: string; links: KialoLink[] }[]; cited: ReadonlySet<number> } {
  const wanted = countsUp(texts, sources.size) ? 1 : null;
  let next = wanted;
  const cited = new Set<number>();
  const read = texts.map((written) => {
    const links: KialoLink[] = [];
    const text = written.replace(MARKER, (whole, digits: string, behind: string) => {
      const number = Number(digits);
      const source = sources.get(number);
      if (source === undefined || (next !== null && number !== next)) return whole;
      if (next !== null) next += 1;
      cited.add(number);
      links.push(listedSource(source));
      return /[\p{L}\p{N}]/u.test(behind) && /^\s/.test(whole) ? ' ' : '';
    });
    return { text: text.trim(), links };
  });
  return { texts: read, cited };
}

/** A source of the list at the end: an address, words, or both. */
function listedSource(written: string): KialoLink {
  const { text, links } = readInline(written);
  const [link] = links;
  if (link !== undefined) return { words: text, address: link.address };
  const [address] = /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)\S+/i.exec(written) ?? [];
  if (address === undefined) return { words: text, address: text };
  const words = plain(oneLine(written.replace(address, ' '))).replace(/\s*[,;:–-]$/, '');
  return { words: words === '' ? null : words, address: unescaped(address) };
}

const MARKER = /[ \t]?\[(\d{1,6})\](?=(.?))/gsu;

/** Whether the numbers 1 to `last` stand in the texts in this order: then any other number in brackets is a text's own. */
function countsUp(texts: readonly string[], last: number): boolean {
  let next = 1;
  for (const text of texts)
    for (const [, digits] of text.matchAll(MARKER)) if (Number(digits) === next) next += 1;
  return next === last + 1;
}
