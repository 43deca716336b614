import type { Statement } from '../map/model.js';
import { hasUncertainty } from '../map/uncertainty.js';
import type { Look } from './look.js';

/** The mark of evidence with a note on how reliable its source is, wherever that evidence has a row. */

const MEANING = 'see the note on how reliable the source is';
/** What is read aloud behind each such entry is shorter. */
const SPOKEN = 'has a note on its source';

/** The mark behind an id, begun by a space; in plain text words, after a semicolon. Empty for what needs none. */
export function noteMark(statement: Statement, { plain, signs }: Look): string {
  if (!hasUncertainty(statement)) return '';
  return plain ? `; ${SPOKEN}` : ` ${signs.note}`;
}

/** What the mark means, as a line below rows of which some have it. */
export function noteLegend(statements: readonly Statement[], { plain, signs }: Look): string[] {
  return plain || !statements.some(hasUncertainty) ? [] : [`${signs.note} ${MEANING}`];
}
