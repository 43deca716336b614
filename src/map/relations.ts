import type { Attack, Relation, Statement } from './model.js';

/** Questions to a relation: its name, its premises, which half of a contradiction it is, what kind of attack. */

/** The name of the relation from a declaring premise to a target, spelled as everywhere. */
export function relationName(from: string, to: string): string {
  return `${from} -> ${to}`;
}

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

/**
 * The kind of an attack (Pollock 1987; Prakken 2010): on a relation it undercuts; on evidence, or on a
 * claim without support that is a premise of a support, it undermines; any other rebuts.
 */
export function attackKind(relation: Relation): Attack {
  const { target } = relation;
  if (target.node === 'relation') return 'undercut';
  if (target.kind === 'evidence') return 'undermine';
  const premise = target.gives.some((given) => given.sign === 'support');
  return target.kind === 'claim' && target.supportedBy.length === 0 && premise ? 'undermine' : 'rebut';
}

/** Whether a relation is the half of a contradiction that the file leaves unsaid: of `a contradicts b`, the attack `b -> a`. */
export function isReverse({ contradiction }: Relation): boolean {
  return contradiction === 'reverse';
}

/** Relations without the reverse halves of contradictions: those hang nowhere and lead nowhere. */
export function forwardRelations(relations: readonly Relation[]): Relation[] {
  return relations.filter((relation) => !isReverse(relation));
}

/** The premises of some relations, each once, in the order of the relations. */
export function premisesOf(relations: readonly Relation[]): Statement[] {
  return [...new Set(relations.flatMap(({ premises }) => premises))];
}

/** The relations of a statement that it declares itself: those named `statement -> …`. */
export function declaredRelations(statement: Statement): Relation[] {
  return statement.gives.filter((relation) => declaringPremise(relation) === statement);
}
