import { nodeName } from '../map/nodes.js';
import type { TreeRow } from '../query/tree.js';
import { relationVerb } from './relation-words.js';

/** How an entry bears on what it hangs under, where its kind does not say it; begun by a space. */
export function bearingWords({ relation, statement }: Pick<TreeRow, 'relation' | 'statement'>): string {
  if (relation === null) return '';
  if (relation.premises[0] !== statement) return ` with ${relation.premises[0]!.id}`;
  if (relation.target.node === 'relation')
    return ` ${relationVerb(relation)} the step to ${nodeName(relation.target.target)}`;
  const usual = statement.kind === 'claim' || statement.kind === 'evidence' ? 'supports' : 'attacks';
  const verb = relation.sign === 'support' ? 'supports' : 'attacks';
  if (relation.contradiction !== null) return ' contradicts';
  return verb === usual ? '' : ` ${verb}`;
}
