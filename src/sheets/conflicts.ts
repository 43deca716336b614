import type { ArgumentNode, Statement } from '../map/model.js';
import { premisesOf } from '../map/premises.js';
import { inQuotes } from '../words/punctuation.js';
import { inShort } from './citing.js';
import { restingOn } from './said-against.js';

/** What nobody can say together: one is said against the other, or against something without which the other falls. */

/** By statement, what excludes it, and on what each of these rests that is said against it, or against which it is said. */
export type Conflicts = ReadonlyMap<Statement, ReadonlyMap<Statement, Statement>>;

/** The conflicts among statements, whatever the verdicts: of what attack each other, one falls. Linear in the statements, what they need, and the conflicts. */
export function conflictsAmong(statements: readonly Statement[]): Conflicts {
  const needs = new Map(statements.map((one) => [one, restingOn(one, ({ supportedBy }) => supportedBy)]));
  const neededBy = new Map<ArgumentNode, Statement[]>();
  for (const [one, needed] of needs)
    for (const node of needed) neededBy.set(node, [...(neededBy.get(node) ?? []), one]);
  return new Map(
    [...needs].map(([one, needed]) => {
      const excluded = new Map<Statement, Statement>();
      for (const enemy of enemiesOf(one, needed))
        for (const other of neededBy.get(enemy) ?? [])
          if (other !== one && (!excluded.has(other) || enemy === other)) excluded.set(other, enemy);
      return [one, excluded];
    }),
  );
}

/** What is said against a statement, its steps or what it needs, and that against which these are said. */
function enemiesOf(one: Statement, needed: ReadonlySet<ArgumentNode>): Set<Statement> {
  const attacks = [...new Set([...needed, ...one.gives])].flatMap(({ attackedBy }) => attackedBy);
  const attacked = [...needed]
    .flatMap((node) => (node.node === 'statement' ? node.gives : []))
    .filter(({ sign }) => sign === 'attack')
    .map(({ target }) => target);
  return new Set([
    ...premisesOf(attacks),
    ...attacked.flatMap((target) => (target.node === 'statement' ? target : target.premises)),
  ]);
}

/** Behind the name of what is excluded, on what of it that rests; empty where that is itself. */
export function restsOn(excluded: Statement, ground: Statement): string {
  return ground === excluded ? '' : `, which rests on ${inQuotes(inShort(ground))}`;
}
