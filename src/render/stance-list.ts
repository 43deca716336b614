import type { Statement } from '../map/model.js';
import { isSupportOf } from '../query/stance-questions.js';
import type { DoubtReason, Stance, Stances } from '../query/stances.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { namedInFull, namedInSentence } from './row-words.js';
import type { Signs } from './signs.js';

/** What somebody agreed with and doubted, why, and which objections they met, as sentences. */

/** Where somebody stands, and what the walk asked them about it. */
export interface TakenStances {
  readonly stances: Stances;
  /** Why they doubt what they doubt, where they said so. */
  readonly reasons: ReadonlyMap<Statement, DoubtReason>;
  /** By what they agreed with, the objection to it that they met. */
  readonly met: ReadonlyMap<Statement, Statement>;
}

/** What they agree with, an entry a line. */
export function agreedLines({ stances }: TakenStances): string[] {
  return withStance('agree', stances).map(namedInFull);
}

/** What they doubt, each entry with the reason that they gave. */
export function doubtedLines({ stances, reasons }: TakenStances, signs: Signs): string[] {
  return withStance('doubt', stances).map((doubted) => {
    const reason = reasons.get(doubted);
    return reason === undefined
      ? namedInFull(doubted)
      : `${namedInFull(doubted)} ${reasonSentence(doubted, reason, signs)}`;
  });
}

/** The objections that they met when they agreed with something, and what they think of them. */
export function metLines({ stances, met }: TakenStances, signs: Signs): string[] {
  return [...met].map(([agreed, objection]) => {
    const stance = stances.get(objection);
    const thought =
      stance === undefined ? '' : { agree: ' It was agreed with, too.', doubt: ' It was doubted.' }[stance];
    return `Against ${namedInSentence(agreed, signs)}: ${namedInFull(objection)}${thought}`;
  });
}

/** The reason for a doubt: `Reason: the objection “Headline” (id).` */
function reasonSentence(doubted: Statement, reason: DoubtReason, signs: Signs): string {
  if ('words' in reason) return withFullStop(`Reason: ${signs.open}${oneLine(reason.words)}${signs.close}`);
  const { because } = reason;
  const support = because.kind === 'evidence' ? 'evidence' : 'reason';
  const what = isSupportOf(doubted, because) ? `you doubt its ${support}` : 'the objection';
  return `Reason: ${what} ${namedInSentence(because, signs)}.`;
}

function withStance(wanted: Stance, stances: Stances): Statement[] {
  return [...stances].flatMap(([statement, stance]) => (stance === wanted ? statement : []));
}
