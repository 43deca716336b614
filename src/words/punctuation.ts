import { oneLine } from './text.js';

/** A text that needs no full stop: it ends in a sign that closes a sentence, quotes and brackets behind it included. */
const CLOSED = /[.!?…‽。．！？｡؟।։][\s"'”’»›」』）)\]]*$/u;

/** A text on one line, closed by a full stop unless it closes itself: `A title` gets one, `Why?` and `Acme Inc.` do not. */
export function withFullStop(text: string): string {
  const line = oneLine(text);
  return line === '' || CLOSED.test(line) ? line : `${line}.`;
}

/** A text in quotes within a sentence, without the full stop that would end it there; quotes in it are single. */
export function inQuotes(text: string): string {
  return `“${singleQuotes(oneLine(text).replace(/(?<!\.)\.$/, ''))}”`;
}

/** A text with single quotes for double ones, as it stands in double ones. */
export function singleQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', "'");
}

/** A question that ends in a quoted one asks only once: `“Is it so?”?` */
export function withOneQuestionMark(question: string): string {
  return question.replace(/([?？؟]”)\?$/, '$1');
}

/** Parts side by side, each closed like a sentence; empty ones are left out. */
export function withFullStops(parts: readonly string[]): string {
  return parts
    .map(withFullStop)
    .filter((part) => part !== '')
    .join(' ');
}
