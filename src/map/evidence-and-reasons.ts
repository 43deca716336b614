import type { Statement } from './model.js';
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
