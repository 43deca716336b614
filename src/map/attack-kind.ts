import type { Attack, Relation } from './model.js';

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
