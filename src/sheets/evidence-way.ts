import type { Statement } from '../map/model.js';
import { reasonsBetween } from '../query/best-evidence.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { type CitingLine, citedText, inShort, shortCitedText } from './citing.js';

/** Evidence for what is said, with the reasons between the two. */

/** What evidence says. Behind evidence for a reason stands the way from there: ` This supports “B”, which supports “A”.` */
export function evidenceText(view: View, said: Statement, evidence: Statement): CitingLine {
  const way = wayTo(view, said, evidence);
  return way === '' ? citedText(evidence) : [...citedText(evidence), ` This ${way}.`];
}

/** The same in short, without a full stop. */
export function shortEvidenceText(view: View, said: Statement, evidence: Statement): CitingLine {
  const way = wayTo(view, said, evidence);
  return way === '' ? shortCitedText(evidence) : [...shortCitedText(evidence), ` – this ${way}`];
}

/** Whether evidence supports what is said only through another point of the sheet, under which it has its place. */
export function isForOther(
  view: View,
  said: Statement,
  evidence: Statement,
  points: ReadonlyMap<Statement, unknown>,
): boolean {
  return reasonsBetween(view, said, evidence).some((reason) => points.has(reason));
}

/** From the reason that evidence supports up to what is said, without that: `supports “B”, which supports “A”`; empty where it supports that itself. */
function wayTo(view: View, said: Statement, evidence: Statement): string {
  return reasonsBetween(view, said, evidence)
    .map((reason) => `supports ${inQuotes(inShort(reason))}`)
    .join(', which ');
}
