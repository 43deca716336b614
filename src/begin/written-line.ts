import { oneLine, visible } from '../words/text.js';
import { writeText } from '../yaml/write-text.js';

/** A text from outside as a value in a line of the new file: line breaks become spaces, control characters signs. */
export function writtenLine(text: string): string {
  return writeText(visible(oneLine(text)), 'line');
}
