import { Parser } from 'htmlparser2';
import { oneLine } from '../words/text.js';
import { type Attributes, isNoText } from './no-text.js';
import type { TextBlock } from './text-blocks.js';

/** The paragraphs and headings of HTML that is all main text. */

/** What is no part of the running text. */
const LEFT_OUT = new Set(
  'head title script style noscript template svg math nav aside footer figcaption caption button select form textarea iframe object audio video dialog del rp rt'.split(
    ' ',
  ),
);

/** What stands within a line. All else begins a new one. */
const WITHIN_LINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source'.split(
    ' ',
  ),
);

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A table whose longest cell is shorter is data, and no way to arrange a page. */
const PROSE_CHARACTERS = 150;

/** Stands for a break of a line, which a line's end in the file is not. */
const BREAK = '\u2028';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

interface OpenElement {
  /** How many blocks there were before it. */
  readonly blocks: number;
  /** How many pieces the line had before it. */
  readonly pieces: number;
  readonly isLink: boolean;
}

/** What was read so far. */
interface PageReading {
  readonly blocks: TextBlock[];
  readonly opened: OpenElement[];
  /** The line so far, in pieces. */
  line: string[];
  /** How many elements are open of what is left out, from the outermost in. */
  leftOut: number;
  headings: number;
  /** How many links are open. */
  links: number;
  /** Whether the line has words that are no link. */
  hasOwnWords: boolean;
  /** How many pieces the line had before its last link, and 1. */
  linked: number;
  /** How many blocks there were with the last long one. */
  prose: number;
}

/** Reads HTML from beginning to end. Linear, whatever is nested in it. */
export function pageBlocks(html: string): TextBlock[] {
  const reading: PageReading = {
    blocks: [],
    opened: [],
    line: [],
    leftOut: 0,
    headings: 0,
    links: 0,
    hasOwnWords: false,
    linked: 0,
    prose: 0,
  };
  const parser = new Parser({
    onopentag: (name, attributes) => openElement(name, attributes, reading),
    ontext: (text) => addText(text, reading),
    onclosetag: (name) => closeElement(name, reading),
  });
  parser.end(html);
  endLine(reading);
  return reading.blocks;
}

function addText(text: string, reading: PageReading): void {
  if (reading.leftOut > 0) return;
  reading.line.push(text);
  reading.hasOwnWords ||= reading.links === 0 && /[\p{L}\p{N}]/u.test(text);
}

function openElement(name: string, attributes: Attributes, reading: PageReading): void {
  if (reading.leftOut > 0 || LEFT_OUT.has(name) || isNoText(attributes) || isHidden(attributes)) {
    if (reading.leftOut === 0 && !WITHIN_LINE.has(name)) endLine(reading);
    reading.leftOut += 1;
    return;
  }
  if (name === 'br') reading.line.push(BREAK);
  else if (!WITHIN_LINE.has(name)) endLine(reading);
  if (HEADINGS.has(name)) reading.headings += 1;
  if (name === 'a') reading.linked = reading.line.length + 1;
  const isLink = name === 'a' && attributes.href !== undefined;
  if (isLink) reading.links += 1;
  reading.opened.push({ blocks: reading.blocks.length, pieces: reading.line.length, isLink });
}

function closeElement(name: string, reading: PageReading): void {
  if (reading.leftOut > 0) {
    reading.leftOut -= 1;
    return;
  }
  const opened = reading.opened.pop();
  if (opened?.isLink) reading.links -= 1;
  if (name === 'sup' && opened !== undefined) raise(opened, reading);
  if (!WITHIN_LINE.has(name) && name !== 'br') endLine(reading);
  if (HEADINGS.has(name)) reading.headings -= 1;
  if (name === 'table' && opened !== undefined) dropTable(opened, reading);
}

/** Ends the line. Two breaks in a row part paragraphs on old pages. */
function endLine(reading: PageReading): void {
  const kind = reading.headings > 0 ? 'heading' : 'paragraph';
  for (const part of reading.line.join('').split(/\u2028\s*\u2028/)) {
    const text = oneLine(part);
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const isOnlyLink = !reading.hasOwnWords && text.length < PROSE_CHARACTERS;
    if (kind === 'paragraph' && isOnlyLink) continue;
    reading.blocks.push({ kind, text });
    if (text.length >= PROSE_CHARACTERS) reading.prose = reading.blocks.length;
  }
  reading.line = [];
  reading.linked = 0;
  reading.hasOwnWords = false;
}

/** The number of a note is no part of the text if it is a link; other raised numbers stay raised. */
function raise({ pieces }: OpenElement, reading: PageReading): void {
  const text = reading.line.splice(pieces).join('');
  if (reading.linked > pieces && /^\s*\[?(?:\d{1,3}|[a-z*†‡§])\]?\s*$/.test(text)) return;
  reading.line.push(text.replace(/\d/g, (digit) => RAISED[Number(digit)]!));
}

/** Leaves a table out that has no prose in it. */
function dropTable({ blocks }: OpenElement, reading: PageReading): void {
  if (reading.prose <= blocks) reading.blocks.length = blocks;
}

function isHidden(attributes: Attributes): boolean {
  return attributes.hidden !== undefined || attributes['aria-hidden'] === 'true';
}
