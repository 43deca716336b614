import { haveOnlyAttacks, type Influences } from './influences.js';
import type { Semantics } from './semantics.js';
import { IN } from './status.js';

/** What an answer set has to say of one node, by its index. */
export interface Demand {
  readonly index: number;
  readonly isIn: boolean;
}

/**
 * The rules of `label`: a node is in where nothing holds it back, and out where something speaks against it. Both are chosen
 * freely and then checked, so that what only holds by itself in a circle is found, too.
 */
const OPEN_RULES = `
{ in(X) } :- node(X).
{ out(X) } :- node(X).
held_back(X) :- premise(P,X), not in(P).
held_back(X) :- attack(A,X), not out(A).
held_back(X) :- bare(X), not in(S) : support(S,X).
against(X) :- premise(P,X), out(P).
against(X) :- attack(A,X), in(A).
against(X) :- bare(X), out(S) : support(S,X).
:- in(X), out(X).
:- in(X), held_back(X).
:- node(X), not in(X), not held_back(X).
:- out(X), not against(X).
:- node(X), not out(X), against(X).
#show in/1.
#show out/1.
`;

/** The same where nothing may stay open: what is not in is out, so only what is in is chosen, and shown. */
const STABLE_RULES = `
{ in(X) } :- node(X).
against(X) :- premise(P,X), not in(P).
against(X) :- attack(A,X), in(A).
against(X) :- bare(X), not in(S) : support(S,X).
:- in(X), against(X).
:- node(X), not in(X), not against(X).
#show in/1.
`;

/** The same where all that is open only attacks: what is in says what is out, so only what is in is chosen, and shown. */
const ATTACK_RULES = `
{ in(X) } :- node(X).
out(X) :- attack(A,X), in(A).
:- in(X), out(X).
:- in(X), attack(A,X), not out(A).
#show in/1.
`;

/** That what nothing holds back is in; where as much as can be is in, it is so anyway. */
const NOTHING_LEFT = `
held_back(X) :- attack(A,X), not out(A).
:- node(X), not in(X), not held_back(X).
`;

/** For preferred positions, answer sets that decide the most are looked for. */
const MOST_IN = '#heuristic in(X) : node(X). [1,true]\n';
const MOST_OUT = '#heuristic out(X) : node(X). [1,true]\n';

/** What a semantics asks, in general and where there are only attacks. */
const RULES: Readonly<Record<Semantics, readonly [general: string, attacks: string]>> = {
  complete: [OPEN_RULES, `${ATTACK_RULES}${NOTHING_LEFT}`],
  preferred: [`${OPEN_RULES}${MOST_IN}${MOST_OUT}`, `${ATTACK_RULES}${MOST_IN}`],
  stable: [STABLE_RULES, STABLE_RULES],
};

/** The positions of a component as an answer set program for clingo, its nodes by their index. Linear. */
export function answerSetProgram(
  influences: readonly Influences[],
  semantics: Semantics,
  demand: Demand | null,
): string {
  const lines = influences.flatMap(({ premises, attackers, supports, carried }, index) => [
    `node(${index}).`,
    ...premises.map((other) => `premise(${other},${index}).`),
    ...attackers.map((other) => `attack(${other},${index}).`),
    ...supports.map((other) => `support(${other},${index}).`),
    ...(carried ? [] : [`bare(${index}).`]),
  ]);
  const demanded = demand === null ? '' : `:- ${demand.isIn ? 'not ' : ''}in(${demand.index}).\n`;
  const [general, attacks] = RULES[semantics];
  const rules = haveOnlyAttacks(influences) ? attacks : general;
  // Predicates without a fact are named, so that nothing is warned of.
  return `#defined premise/2. #defined attack/2. #defined support/2. #defined bare/1.\n${lines.join('\n')}\n${rules}${demanded}`;
}

/** Whether a position of a component meets a demand. */
export function meets(position: Uint8Array, { index, isIn }: Demand): boolean {
  return (position[index] === IN) === isIn;
}
