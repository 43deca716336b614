import type { Answer } from '../map/answers.js';
import { shortAnswer } from './answers.js';
import { type CitingItem, strong } from './citing.js';

/** Items of lists that begin with a label: what something is here. */

/** A label with a note in brackets, where there is one. */
export function itemLabel(label: string, note: string | null): string {
  return note === null ? label : `${label} (${note})`;
}

/** What an answer says in short, after what it is here. */
export function answerItem(label: string, answer: Answer): CitingItem {
  return { line: [strong(`${label}: `), ...shortAnswer(answer)] };
}
