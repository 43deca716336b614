import { counted } from '../words/counted.js';
import { endsSentence, isBlank, linesOf } from './line-ends.js';
import { paragraphsOf } from './paragraphs.js';
import { indentedText, isPrinted, printedText } from './printed-text.js';
import { paragraphBlocks, type ReadText } from './text-blocks.js';

/** Reads plain text: with blank lines between paragraphs, out of a PDF, or with a line for each paragraph. */

/** A text with blank lines is read as it stands. Linear. */
export function readPlainText(text: string): ReadText {
  const [how, paragraphs] = readingOf(text);
  return { blocks: paragraphBlocks(paragraphs), how, title: null };
}

const PRINTED = 'Read as text from a PDF: lines joined, page numbers and running heads left out';

function readingOf(text: string): [how: string | null, paragraphs: string[]] {
  if (isPrinted(text)) {
    const { text: joined, pages } = printedText(text);
    return [`${PRINTED}, ${counted(pages, 'page')}`, paragraphsOf(joined)];
  }
  const lines = linesOf(text.trim());
  if (lines.length > 1 && !lines.some(isBlank)) {
    if (areParagraphs(lines))
      return [
        'Read with each line as a paragraph, since there are no blank lines',
        paragraphsOf(lines.join('\n\n')),
      ];
    const indented = indentedText(text);
    if (indented !== null)
      return [
        'Read with a paragraph at each indented line, since there are no blank lines',
        paragraphsOf(indented),
      ];
  }
  return [null, paragraphsOf(text)];
}

/** Lines that a program broke at a width are shorter on average. */
const PARAGRAPH_CHARACTERS = 100;

/** Whether lines are whole paragraphs: long ones, which end where sentences end. */
function areParagraphs(lines: readonly string[]): boolean {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const ended = lines.filter(endsSentence);
  return characters > lines.length * PARAGRAPH_CHARACTERS && ended.length >= lines.length * 0.6;
}
