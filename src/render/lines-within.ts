import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** Fitting plain text, whose lines are whole, into a width. */

/** A text whose lines are broken where they are too long, each at its own indent. */
export function linesWithin(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (widthOfText(line) <= width ? line : broken(line, width)))
    .join('\n');
}

/** The spaces at its end stay: what is typed comes after them. */
function broken(line: string, width: number): string {
  const [indent, end] = [/^ */, / *$/].map((spaces) => spaces.exec(line)![0]);
  return `${wrap(line.trim(), width, indent).join('\n')}${end}`;
}
