import { counted } from '../words/counted.js';
import { canBegin, endsSentence, isBlank, linesOf } from './line-ends.js';
import { paragraphsOf } from './paragraphs.js';
import { indentedText, isPrinted, printedText } from './printed-text.js';
import { paragraphBlocks, type ReadText } from './text-blocks.js';

/** Reads plain text: with blank lines between paragraphs, out of a PDF, or with a line for each paragraph. */

/** A text with blank lines is read as it stands. Linear. */
export function readPlainText(text: string): ReadText {
  const [how, paragraphs] = readingOf(text);
  return { blocks: paragraphBlocks(paragraphs.filter((text) => !SEPARATOR.test(text))), how, title: null };
}

/** Signs that part a text into sections: `* * *`. */
const SEPARATOR = /^(?:[*#~_=+•·⁂❦-]\s*)+$/u;

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
    if (lines.join(' ').replace(SENTENCE_END, '\n').split('\n').length > MANY_SENTENCES) {
      const [first = '', ...rest] = lines;
      return isTitle(first, rest)
        ? [`Read as a title and one paragraph${PUT}`, paragraphsOf([first, '', ...rest].join('\n'))]
        : [`Read as one paragraph${PUT}`, paragraphsOf(text)];
    }
  }
  return [null, paragraphsOf(text)];
}

const PUT = ', since there are no blank lines (put one between paragraphs)';

/** A text with more sentences is hardly one paragraph. */
const MANY_SENTENCES = 8;
const SENTENCE_END = /[.!?…][”"’'»)\]]*\s|[。！？]/gu;

/** Whether a first line is much shorter than the others, and no sentence. */
function isTitle(first: string, rest: readonly string[]): boolean {
  const width = Math.max(...rest.slice(0, 20).map((line) => line.length));
  return !endsSentence(first) && first.length < width * 0.7 && canBegin(rest[0]!);
}

/** Lines that a program broke at a width are shorter on average. */
const PARAGRAPH_CHARACTERS = 100;

/** Whether lines are whole paragraphs: nearly all end where sentences end; of long ones more than half do. */
function areParagraphs(lines: readonly string[]): boolean {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const ended = lines.filter(endsSentence).length;
  if (lines.length >= 3 && ended >= lines.length * 0.8) return true;
  return characters > lines.length * PARAGRAPH_CHARACTERS && ended >= lines.length * 0.6;
}
