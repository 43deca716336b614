import type { Answer } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import { evidenceFor } from '../map/statements.js';
import type { Citations } from './citations.js';
import { type Item, strong } from './document.js';
import { answerText, by } from './exchange.js';

/** A label with a note in brackets, where there is one. */
export function noted(label: string, note: string | null): string {
  return note === null ? label : `${label} (${note})`;
}

/** What a statement says, after what it is here. */
export function labelled(label: string, statement: Statement, cites: Citations): Item {
  return { line: [strong(`${label}: `), cites.say(statement)] };
}

/** What an answer says, after what it is here; cited by its own source, else by that of its first evidence. */
export function answerItem(label: string, answer: Answer, cites: Citations): Item {
  const giver = by(answer);
  const [evidence] = evidenceFor(giver);
  const own = cites.cite(giver);
  const cite = own === '' && evidence !== undefined ? cites.cite(evidence) : own;
  return { line: [strong(`${label}: `), answerText(answer, cite)] };
}

/** A text of the sheet's own, after what it is about. */
export function plain(label: string, text: string): Item {
  return { line: [strong(`${label}: `), text] };
}
