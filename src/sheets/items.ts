import type { Answer } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import { shortAnswer } from './answers.js';
import { type CitingItem, joinedLines, shortCitedText, strong } from './citing.js';

/** Items of lists that begin with a label: what something is here. */

/** A label with a note in brackets, where there is one. */
export function itemLabel(label: string, note: string | null): string {
  return note === null ? label : `${label} (${note})`;
}

/** What statements say in short, after what they are here; nothing for none. */
export function shortItem(label: string, statements: readonly Statement[]): CitingItem[] {
  if (statements.length === 0) return [];
  return [{ line: [strong(`${label}: `), ...joinedLines(statements.map(shortCitedText), '; ')] }];
}

/** What an answer says in short, after what it is here. */
export function answerItem(label: string, answer: Answer): CitingItem {
  return { line: [strong(`${label}: `), ...shortAnswer(answer)] };
}

/** A text of the sheet's own, after what it is about. */
export function textItem(label: string, text: string): CitingItem {
  return { line: [strong(`${label}: `), text] };
}
