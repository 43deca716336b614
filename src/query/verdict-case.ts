import type { ArgumentNode, Relation, Statement, Status } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import type { View } from './view.js';

/** What has to be told for somebody to decide whether an entry stands: the attacks on it, the answers, and what meets these. */

/** An attack on the entry, or an answer to one. */
export interface CasePart {
  readonly attack: Relation;
  /** Whether it and what it attacks contradict each other. */
  readonly isMutual: boolean;
  /** What meets it: of an attack the answers, of an answer that does not count the attack because of which it does not. */
  readonly met: readonly CasePart[];
}

/**
 * The attacks on an entry with what meets them. Null where its verdict does not follow from them, and where there is nothing to
 * decide: no attack, or only something that it contradicts.
 */
export function verdictCase(statement: Statement, view: View): CasePart[] | null {
  const { statusOf } = view.labels;
  const attacks = statement.attackedBy.map((attack) => attackPart(attack, statement, view));
  const isBare = attacks.every(({ isMutual, met }) => isMutual && met.length === 0);
  if (isBare) return null;
  const follow = attacks.map(statusFrom);
  const isFallen = attacks.some(({ isMutual }, i) => !isMutual && follow[i] === 'in');
  const isFree = follow.every((status) => status === 'out');
  const derived = isFree ? 'in' : 'undecided';
  if ((isFallen ? 'out' : derived) !== statusOf(statement)) return null;
  const fits = (part: CasePart) => statusFrom(part) === statusOf(part.attack);
  // Where something falls anyway, what contradicts it may stand.
  const isTold = attacks.every((part) => (isFallen && part.isMutual) || fits(part));
  return isTold && attacks.every(({ met }) => met.every(fits)) ? attacks : null;
}

/** The verdict on an attack or an answer as far as it follows from what meets it. */
function statusFrom({ isMutual, met }: CasePart): Status {
  const statuses = met.map((part) => statusFrom(part));
  if (statuses.includes('in')) return 'out';
  return isMutual || statuses.includes('undecided') ? 'undecided' : 'in';
}

function attackPart(attack: Relation, statement: Statement, { answers, labels }: View): CasePart {
  const met = answers
    .to(attack)
    .filter(({ depth, attack: answer }) => depth === 0 && declaringPremise(answer) !== statement)
    .map(({ attack: answer }): CasePart => {
      const decisive = labels.statusOf(answer) === 'out' ? decisiveAttack(answer, labels.statusOf) : null;
      return {
        attack: answer,
        isMutual: answer.contradiction !== null,
        met: decisive === null ? [] : [{ attack: decisive, isMutual: false, met: [] }],
      };
    });
  return { attack, isMutual: attack.contradiction !== null, met };
}

/** An attack that counts on an answer, on its step or on what it says. */
function decisiveAttack(answer: Relation, statusOf: (node: ArgumentNode) => Status): Relation | null {
  const nodes: readonly ArgumentNode[] = [answer, ...answer.premises];
  return nodes.flatMap(({ attackedBy }) => attackedBy).find((one) => statusOf(one) === 'in') ?? null;
}
