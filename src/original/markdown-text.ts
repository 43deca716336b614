import { isBlank, linesOf } from './line-ends.js';
import { markdownWords } from './markdown-inline.js';
import { paragraphsOf } from './paragraphs.js';
import type { ReadText, TextBlock } from './text-blocks.js';

/**
 * Reads the paragraphs and headings of Markdown. Our own, since only blocks of prose are wanted, and in linear time:
 * micromark takes minutes for some short texts (nested lists, emphasis that never ends).
 */

/** A file without an ending that says so is Markdown if it begins with metadata or has a heading with `#`. */
export function looksLikeMarkdown(text: string): boolean {
  return /^\ufeff?---\r?\n\w[\w-]*:/.test(text) || /^#{1,6} \S/m.test(text);
}

/**
 * The paragraphs of Markdown: each item of a list and each paragraph of a quotation is one. Headings are not counted, and
 * footnotes, tables and code are left out. Linear.
 */
export function readMarkdown(text: string): ReadText {
  const { title, lines } = withoutMetadata(linesOf(text));
  const blocks = blocksOf(lines);
  const texts = paragraphsOf(blocks.map((block) => block.text).join('\n\n'));
  const read = blocks.map(({ kind }, i): TextBlock => ({ kind, text: texts[i]! }));
  return {
    blocks: read,
    how: 'Read as Markdown: headings not counted, footnotes, tables and code left out',
    title: title ?? read.find(({ kind }) => kind === 'heading')?.text ?? null,
  };
}

/** Metadata in YAML can stand before the text. */
function withoutMetadata(lines: readonly string[]): { title: string | null; lines: readonly string[] } {
  if (lines[0]?.trimEnd() !== '---') return { title: null, lines };
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { title: null, lines };
  const title = lines.slice(1, end).flatMap((line) => /^title:\s*(.+)$/i.exec(line)?.[1] ?? [])[0];
  const plain = title?.trim().replace(/^(["'])(.*)\1$/, '$2') ?? null;
  return { title: plain, lines: lines.slice(end + 1) };
}

const HEADING = /^ {0,3}#{1,6}(?:\s+(.*?))?\s*$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,})\s*$/;
const BREAK = /^ {0,3}(?:[-*_][ \t]*){3,}$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^(?: {0,3}> ?)+/;
const ITEM = /^\s*(?:[-*+]|(\d{1,9})[.)])\s+(?:\[[ xX]\]\s+)?/;
const NOTE = /^ {0,3}\[\^?[^[\]]{1,200}\]:/;
const TABLE = /^\s*\|/;

type Inside = 'text' | 'quote' | 'item' | 'note';

/** What was read so far. */
interface Reading {
  readonly blocks: TextBlock[];
  /** The lines of the block that is not done. */
  lines: string[];
  inside: Inside;
  /** How the code that is being read began; null outside of code. */
  fence: string | null;
}

function blocksOf(lines: readonly string[]): readonly TextBlock[] {
  const reading: Reading = { blocks: [], lines: [], inside: 'text', fence: null };
  for (const line of lines) takeLine(line, reading);
  endBlock(reading);
  return reading.blocks;
}

function takeLine(line: string, reading: Reading): void {
  const fence = FENCE.exec(line)?.[1];
  if (reading.fence !== null) {
    if (fence?.startsWith(reading.fence)) reading.fence = null;
    return;
  }
  if (fence !== undefined) {
    endBlock(reading);
    reading.fence = fence;
    return;
  }
  const quote = QUOTE.exec(line)?.[0];
  if (quote === undefined) takeText(line, reading);
  else {
    if (reading.inside !== 'quote') endBlock(reading, 'quote');
    takeText(line.slice(quote.length), reading);
  }
}

function takeText(line: string, reading: Reading): void {
  const heading = HEADING.exec(line);
  if (isBlank(line) || TABLE.test(line)) endBlock(reading);
  else if (heading !== null) addHeading(heading[1] ?? '', reading);
  else if (reading.lines.length > 0 && reading.inside === 'text' && UNDERLINE.test(line)) underline(reading);
  else if (BREAK.test(line)) endBlock(reading);
  // A footnote, or where a link leads; it does not part a paragraph.
  else if (reading.lines.length === 0 && NOTE.test(line)) endBlock(reading, 'note');
  else if (beginsItem(line, reading)) beginItem(line, reading);
  else if (reading.inside !== 'note') reading.lines.push(line);
}

function endBlock(reading: Reading, next: Inside = 'text'): void {
  addBlock('paragraph', reading.lines.join('\n'), reading);
  reading.lines = [];
  reading.inside = next;
}

function addHeading(text: string, reading: Reading): void {
  endBlock(reading);
  addBlock('heading', text.replace(/\s#+$/, ''), reading);
}

/** The lines so far are a heading, as the line below them says. */
function underline(reading: Reading): void {
  addBlock('heading', reading.lines.join('\n'), reading);
  reading.lines = [];
}

function addBlock(kind: TextBlock['kind'], lines: string, { blocks }: Reading): void {
  const text = markdownWords(lines)
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  if (text !== '') blocks.push({ kind, text });
}

/** A number other than 1 begins no list within a paragraph: it can be a year. */
function beginsItem(line: string, { lines, inside }: Reading): boolean {
  const item = ITEM.exec(line);
  if (item === null) return false;
  return item[1] === undefined || item[1] === '1' || lines.length === 0 || inside === 'item';
}

function beginItem(line: string, reading: Reading): void {
  endBlock(reading, 'item');
  takeText(line.replace(ITEM, ''), reading);
}
