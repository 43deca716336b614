import type { Answer } from '../map/answers.js';
import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { answerLine, speakerOfAnswer } from './answers.js';
import { type CitingItem, citedText, strong } from './citing.js';

/** Items of lists that begin with a label: what something is here. */

/** A label with a note in brackets, where there is one. */
export function itemLabel(label: string, note: string | null): string {
  return note === null ? label : `${label} (${note})`;
}

/** What a statement says, after what it is here. */
export function statementItem(label: string, statement: Statement): CitingItem {
  return { line: [strong(`${label}: `), ...citedText(statement)] };
}

/** What an answer says, after what it is here, and under it the first evidence for it if there is room. */
export function itemOfAnswer(label: string, answer: Answer, hasEvidence = true): CitingItem {
  const [evidence] = hasEvidence ? evidenceFor(speakerOfAnswer(answer)) : [];
  const line = [strong(`${label}: `), ...answerLine(answer)];
  return evidence === undefined ? { line } : { line, items: [statementItem('Evidence', evidence)] };
}

/** A text of the sheet's own, after what it is about. */
export function textItem(label: string, text: string): CitingItem {
  return { line: [strong(`${label}: `), text] };
}
