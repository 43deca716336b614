import { INK_CODE, widthOfText } from './width.js';

/** Addresses of web pages in lines: none is broken by a margin, and each is a link where the terminal knows links. */

const ADDRESS = /https?:\/\/[^\s\u0000-\u001f\u007f"<>“”]+/g;
/** What ends a sentence or a bracket, and not the address before it. */
const END = /[.,;:!?)\]]+$/;

/** Whether a word is an address, in brackets or not. */
export function isAddress(word: string): boolean {
  return /^\W?https?:\/\//.test(word.replace(INK_CODE, ''));
}

/** A line with its addresses as links (OSC 8). One in which something is marked stays text: the mark is no part of it. */
export function withLinks(line: string): string {
  return line.replace(ADDRESS, (found, at: number) => {
    if (line[at + found.length] === ESCAPE) return found;
    const end = END.exec(found)?.[0] ?? '';
    const address = found.slice(0, found.length - end.length);
    return `${link(address, address)}${end}`;
  });
}

/** A text in parts: each is an address, or what stands between two. */
export function addressParts(text: string): { readonly text: string; readonly isAddress: boolean }[] {
  const parts: { text: string; isAddress: boolean }[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = found.replace(END, '');
    if (index > done) parts.push({ text: text.slice(done, index), isAddress: false });
    parts.push({ text: address, isAddress: true });
    done = index + address.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isAddress: false });
  return parts;
}

/**
 * A line for a window of so many columns. An address that is wider goes on at the left edge of the next line, as it would where a
 * terminal breaks it itself; each of its lines is a link to the whole.
 */
export function windowLines(line: string, columns: number, links: boolean): string[] {
  if (widthOfText(line) <= columns || !isAddress(line)) return [links ? withLinks(line) : line];
  const address = line.match(ADDRESS)?.[0] ?? line;
  const pieces: string[] = [];
  for (let at = 0; at < line.length; at += columns) pieces.push(line.slice(at, at + columns));
  return links ? pieces.map((piece) => link(address, piece)) : pieces;
}

const ESCAPE = '\u001b';

/** Text as a link. Its lines belong together by the name that they share. */
function link(address: string, text: string): string {
  const name = hash(address).toString(36);
  return `${ESCAPE}]8;id=${name};${address}${ESCAPE}\\${text}${ESCAPE}]8;;${ESCAPE}\\`;
}

function hash(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum * 31 + text.charCodeAt(i)) >>> 0;
  return sum;
}
