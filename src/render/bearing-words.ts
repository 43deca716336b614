import type { Relation, Statement } from '../map/model.js';
import type { TreeRow } from '../query/tree.js';
import { type Unbroken, unbreakable } from './breakable.js';

/** How an entry is related to the one that it hangs under, where its kind does not say it; empty where it does. */
export function bearingWords(
  { relation, statement }: Pick<TreeRow, 'relation' | 'statement'>,
  { named = ({ id }) => id, withShare = true }: BearingForm = {},
): readonly (string | Unbroken)[] {
  if (relation === null) return [];
  const done = deed(relation, statement.kind, named);
  const shared = withShare ? share(relation, statement) : [];
  return [...(done === '' ? [] : [done]), ...(done === '' || shared.length === 0 ? [] : [', ']), ...shared];
}

interface BearingForm {
  /** How an entry is named that a step leads to: by its id, unless something else is wanted. */
  readonly named?: (statement: Statement) => string;
  readonly withShare?: boolean;
}

/** What it does to what it hangs under: `attacks the step to b`, `contradicts`. */
function deed(
  { sign, target, contradiction }: Relation,
  kind: Statement['kind'],
  named: (statement: Statement) => string,
): string {
  const verb = sign === 'support' ? 'supports' : 'attacks';
  if (target.node === 'relation') {
    return `${verb} ${stepWords(target, named)}`;
  }
  if (contradiction !== null) return 'contradicts';
  const usual = kind === 'claim' || kind === 'evidence' ? 'supports' : 'attacks';
  return verb === usual ? '' : verb;
}

/** A step by where it leads: `the step to b`; one to another step as that of the entry above, `the step of this objection`. */
function stepWords({ sign, target }: Relation, named: (statement: Statement) => string): string {
  if (target.node === 'statement') return `the step to ${named(target)}`;
  return `the step of this ${sign === 'attack' ? 'objection' : 'support'}`;
}

/** That a relation holds only with all of its premises, of which this is one: `linked reason 1 of 2`. */
function share({ premises, sign }: Relation, statement: Statement): readonly (string | Unbroken)[] {
  if (premises.length === 1) return [];
  const what = sign === 'support' ? 'linked reason' : 'linked attack';
  return [`${what} `, unbreakable(`${premises.indexOf(statement) + 1} of ${premises.length}`)];
}
