import type { Statement } from '../map/model.js';
import { isSupportOf } from '../query/stance-questions.js';
import type { Stance, StanceReason, Stances } from '../query/stances.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { namedInFull, namedInSentence } from './row-words.js';
import type { Signs } from './signs.js';

/** What somebody agrees with and doubts, why, and which objections they met, as sentences to them. */

/** Where somebody stands, and what the walk asked them about it. */
export interface TakenStances {
  readonly stances: Stances;
  /** Why they agree or doubt, where they said so. */
  readonly reasons: ReadonlyMap<Statement, StanceReason>;
  /** By what they agreed with, the objection to it that they met. */
  readonly met: ReadonlyMap<Statement, Statement>;
}

/** What they agree with, or what they doubt, each entry with the reason that they gave. */
export function stanceLines(wanted: Stance, { stances, reasons }: TakenStances, signs: Signs): string[] {
  return [...stances].flatMap(([statement, stance]) => {
    if (stance !== wanted) return [];
    const reason = reasons.get(statement);
    const given = reason === undefined ? '' : ` ${reasonSentence(statement, reason, signs)}`;
    return `${namedInFull(statement)}${given}`;
  });
}

/** The objections that they met when they agreed with something, and what they think of them. Of two that attack each other, one. */
export function metLines({ stances, met }: TakenStances, signs: Signs): string[] {
  const told = new Set<Statement>();
  return [...met].flatMap(([agreed, objection]) => {
    if (told.has(objection) && met.get(objection) === agreed) return [];
    told.add(agreed);
    const stance = stances.get(objection);
    const thought =
      stance === undefined ? '' : { agree: ' You agree with it, too.', doubt: ' You doubt it.' }[stance];
    return `Against ${namedInSentence(agreed, signs)}: ${namedInFull(objection)}${thought}`;
  });
}

/** The reason for a stance: `Reason: the objection “Headline” (id).` */
function reasonSentence(statement: Statement, reason: StanceReason, signs: Signs): string {
  if ('words' in reason) return withFullStop(`Reason: ${signs.open}${oneLine(reason.words)}${signs.close}`);
  const { because } = reason;
  const support = because.kind === 'evidence' ? 'evidence' : 'reason';
  const what = isSupportOf(statement, because) ? `you doubt its ${support}` : 'the objection';
  return `Reason: ${what} ${namedInSentence(because, signs)}.`;
}
