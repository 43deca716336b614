import type { Relation, Statement } from '../map/model.js';
import type { TreeRow } from '../query/tree.js';

/** How an entry is related to the one that it hangs under, where its kind does not say it; empty where it does. */
export function bearingWords(
  { relation, statement }: Pick<TreeRow, 'relation' | 'statement'>,
  withShare = true,
): string {
  if (relation === null) return '';
  return [deed(relation, statement.kind), withShare ? share(relation, statement) : '']
    .filter((words) => words !== '')
    .join(', ');
}

/** What it does to what it hangs under: `attacks the step to b`, `contradicts`. */
function deed({ sign, target, contradiction }: Relation, kind: Statement['kind']): string {
  const verb = sign === 'support' ? 'supports' : 'attacks';
  if (target.node === 'relation') {
    return `${verb} ${stepWords(target)}`;
  }
  if (contradiction !== null) return 'contradicts';
  const usual = kind === 'claim' || kind === 'evidence' ? 'supports' : 'attacks';
  return verb === usual ? '' : verb;
}

/** A step by where it leads: `the step to b`; one to another step as that of the entry above, `the step of this objection`. */
function stepWords({ sign, target }: Relation): string {
  if (target.node === 'statement') return `the step to ${target.id}`;
  return `the step of this ${sign === 'attack' ? 'objection' : 'support'}`;
}

/** That a relation holds only with all of its premises, of which this is one: `linked reason 1 of 2`. */
function share({ premises, sign }: Relation, statement: Statement): string {
  if (premises.length === 1) return '';
  const what = sign === 'support' ? 'linked reason' : 'linked attack';
  return `${what} ${premises.indexOf(statement) + 1} of ${premises.length}`;
}
