import type { Relation, Statement } from './model.js';

/** The statements that relations need. */

export function declaringPremise(relation: Relation): Statement {
  return relation.premises[0]!;
}

/** Whether a statement is a premise of a relation, looked up in the shorter of the two lists that say so. */
export function isPremise(statement: Statement, relation: Relation): boolean {
  const { premises } = relation;
  return premises.length < statement.gives.length
    ? premises.includes(statement)
    : statement.gives.includes(relation);
}

/** The premises that a relation needs beside one of them: the first `most`, and how many more there are. */
export function otherPremises(
  { premises }: Relation,
  statement: Statement,
  most: number,
): { readonly first: readonly Statement[]; readonly more: number } {
  const first = premises
    .slice(0, most + 1)
    .filter((premise) => premise !== statement)
    .slice(0, most);
  return { first, more: premises.length - 1 - first.length };
}

/** Relations in groups, each of what one statement declares; the groups in the order of their first relations. */
export function byDeclarer(relations: readonly Relation[]): [Relation, ...Relation[]][] {
  const groups = new Map<Statement, [Relation, ...Relation[]]>();
  for (const relation of relations) {
    const group = groups.get(declaringPremise(relation));
    if (group === undefined) groups.set(declaringPremise(relation), [relation]);
    else group.push(relation);
  }
  return [...groups.values()];
}

const NO_STATEMENTS: readonly Statement[] = [];

/** The premises of some relations, each once, in the order of the relations. */
export function premisesOf(relations: readonly Relation[]): readonly Statement[] {
  if (relations.length === 0) return NO_STATEMENTS;
  if (relations.length === 1) return relations[0]!.premises;
  const found = new Set<Statement>();
  for (const { premises } of relations) for (const premise of premises) found.add(premise);
  return [...found];
}
