import { canBegin, endsSentence, isBlank, linesOf } from './line-ends.js';
import { withoutRunningLines } from './running-lines.js';

/**
 * The paragraphs of a text that was set on pages, as `pdftotext` writes it: lines broken at a width, pages parted by form
 * feeds. A paragraph begins after a blank line, with an indented line, or after a line that ends early.
 */

/** A text with a blank line between paragraphs, and the number of its pages. */
export interface PrintedText {
  readonly text: string;
  readonly pages: number;
}

export function isPrinted(text: string): boolean {
  return text.includes('\f');
}

/** Linear in the text. */
export function printedText(text: string): PrintedText {
  const pages = text.split('\f').map(linesOf);
  while (pages.length > 1 && pages.at(-1)!.every(isBlank)) pages.pop();
  const bodies = withoutRunningLines(pages).map(withoutBlankEdges);
  const lines = isDoubleSpaced(bodies) ? bodies.map(singleSpaced) : bodies;
  return { text: joinedLines(lines.flatMap(printedLines)), pages: pages.length };
}

/** A text on one page whose paragraphs are shown by indented lines alone; null where they are not. */
export function indentedText(text: string): string | null {
  const lines = printedLines(withoutBlankEdges(linesOf(text)));
  if (lines.some(({ afterBlank }) => afterBlank) || !isIndented(lines, widthOf(lines))) return null;
  return joinedLines(lines);
}

/** A line that is not blank. */
interface PrintedLine {
  readonly text: string;
  /** How far it stands to the right of most lines of its page. */
  readonly indent: number;
  readonly afterBlank: boolean;
  readonly beginsPage: boolean;
}

function withoutBlankEdges(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

/** Whether there is a blank line between all lines, as in a manuscript, and not only between paragraphs. */
function isDoubleSpaced(pages: readonly (readonly string[])[]): boolean {
  let [gaps, lines, ends] = [0, 0, 0];
  for (const page of pages) {
    for (const [i, line] of page.entries()) {
      if (isBlank(line) || i + 1 >= page.length) continue;
      lines += 1;
      if (isBlank(page[i + 1]!)) gaps += 1;
      if (endsSentence(line)) ends += 1;
    }
  }
  return lines > 4 && gaps > lines * 0.8 && ends < lines * 0.5;
}

/** Without the single blank lines. */
function singleSpaced(lines: readonly string[]): string[] {
  return lines.filter((line, i) => !isBlank(line) || isBlank(lines[i - 1] ?? ''));
}

const INDENT_TABS = '    ';

function printedLines(lines: readonly string[]): PrintedLine[] {
  const margin = commonest(lines.flatMap((line) => (isBlank(line) ? [] : indentOf(line))));
  return lines.flatMap((line, i) =>
    isBlank(line)
      ? []
      : {
          text: line.trim(),
          indent: indentOf(line) - margin,
          afterBlank: i > 0 && isBlank(lines[i - 1]!),
          beginsPage: i === 0,
        },
  );
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)![0].replaceAll('\t', INDENT_TABS).length;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** The lines of each paragraph, with a blank line between paragraphs. */
function joinedLines(lines: readonly PrintedLine[]): string {
  const width = widthOf(lines);
  const begins = beginsOf(lines, width);
  return lines
    .map((line, i) => {
      if (i === 0) return line.text;
      return `${begins(line, lines[i - 1]!, width) ? '\n\n' : '\n'}${line.text}`;
    })
    .join('');
}

/** How wide the lines are: most of them, since a heading or a table can be wider. */
function widthOf(lines: readonly PrintedLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** What shows the beginning of a paragraph in a text. */
function beginsOf(lines: readonly PrintedLine[], width: number): Begins {
  if (isIndented(lines, width)) return beginsIndented;
  const blank = lines.filter(({ afterBlank }) => afterBlank).length;
  return blank >= Math.max(2, lines.length / 20) ? beginsAfterBlank : beginsAfterShort;
}

type Begins = (line: PrintedLine, before: PrintedLine, width: number) => boolean;

/** How far the first line of a paragraph is indented; what stands further in is a heading in the middle, or a quotation. */
const INDENT = { least: 2, most: 12 };

function isFirst({ indent, text }: PrintedLine): boolean {
  return indent >= INDENT.least && indent <= INDENT.most && canBegin(text);
}

/** A line that could have had more words. */
function isShort({ text }: PrintedLine, width: number): boolean {
  return text.length < width * 0.6;
}

/** Whether a text indents the first line of its paragraphs: some lines, and these follow an end. */
function isIndented(lines: readonly PrintedLine[], width: number): boolean {
  const first = lines.filter(isFirst).length;
  if (first < 2 || first > lines.length * 0.6) return false;
  const fitting = lines.filter((line, i) => {
    const before = lines[i - 1];
    return isFirst(line) && (before === undefined || endsSentence(before.text) || isShort(before, width));
  });
  return fitting.length >= first * 0.7;
}

/** A quotation can be indented as a whole: there a line goes on that neither ends a sentence nor is short. */
function beginsIndented(line: PrintedLine, before: PrintedLine, width: number): boolean {
  if (line.afterBlank) return canBegin(line.text) || endsSentence(before.text);
  if (!isFirst(line)) return false;
  return !isFirst(before) || endsSentence(before.text) || isShort(before, width);
}

function beginsAfterBlank({ afterBlank, beginsPage, text }: PrintedLine, before: PrintedLine): boolean {
  return afterBlank || (beginsPage && endsSentence(before.text) && canBegin(text));
}

/** Where nothing else shows a paragraph, it ends with a line that is not full. */
function beginsAfterShort(line: PrintedLine, before: PrintedLine, width: number): boolean {
  if (line.afterBlank) return true;
  if (!canBegin(line.text)) return false;
  return isShort(before, width) || (before.text.length < width * 0.8 && endsSentence(before.text));
}
