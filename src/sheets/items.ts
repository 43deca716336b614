import type { Answer } from '../map/answers.js';
import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { answerLine, speakerOfAnswer } from './answers.js';
import { type CitingItem, citedText, hasCitation, strong } from './citing.js';

/** Items of lists that begin with a label: what something is here. */

/** A label with a note in brackets, where there is one. */
export function itemLabel(label: string, note: string | null): string {
  return note === null ? label : `${label} (${note})`;
}

/** What a statement says, after what it is here. */
export function statementItem(label: string, statement: Statement): CitingItem {
  return { line: [strong(`${label}: `), ...citedText(statement)] };
}

/** What an answer says, after what it is here; cited by its own source, else by that of its first evidence. */
export function itemOfAnswer(label: string, answer: Answer): CitingItem {
  const giver = speakerOfAnswer(answer);
  const cited = hasCitation(giver) ? giver : (evidenceFor(giver)[0] ?? null);
  return { line: [strong(`${label}: `), ...answerLine(answer, cited)] };
}

/** A text of the sheet's own, after what it is about. */
export function textItem(label: string, text: string): CitingItem {
  return { line: [strong(`${label}: `), text] };
}
