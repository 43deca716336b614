import type { Relation, Statement } from './model.js';
import { premisesOf } from './premises.js';

/** What supports a statement directly. */

/** The evidence that supports a statement directly, once each. */
export function evidenceFor(statement: Statement): Statement[] {
  return premisesOf(statement.supportedBy).filter(({ kind }) => kind === 'evidence');
}

/** The claims that support a statement, in file order. */
export function reasonsFor(statement: Statement): Statement[] {
  return premisesOf(statement.supportedBy).filter(({ kind }) => kind !== 'evidence');
}

/** The steps to a statement from other statements than evidence. */
export function reasonSteps({ supportedBy }: Statement): Relation[] {
  return supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind !== 'evidence'));
}
