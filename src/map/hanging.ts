import type { Relation, Statement } from './model.js';
import { declaredRelations, forwardRelations } from './relations.js';

/**
 * The relations that hang under a statement, in file order: those that bear on it, and those that bear on a
 * relation that it declares. The reverse half of a contradiction hangs nowhere.
 */
export function hangingUnder(statement: Statement): Relation[] {
  const steps = declaredRelations(statement);
  const found = [statement, ...steps].flatMap((node) => [...node.supportedBy, ...node.attackedBy]);
  return forwardRelations(found).sort((a, b) => a.index - b.index);
}
