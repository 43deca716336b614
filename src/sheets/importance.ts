import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { sorted } from '../query/sorting.js';
import type { View } from '../query/view.js';

/** What matters most of a debate, for a sheet that has no room for all of it. */

/** The thesis first, then the core, then the rest; of each, what stands and is stronger comes first. */
export function mostImportantFirst(statements: readonly Statement[], view: View): Statement[] {
  const byStrength = sorted(statements, 'strength', view);
  const thesis = byStrength.filter((one) => one === view.map.thesis);
  const core = byStrength.filter((one) => isCore(one, view));
  return [...new Set([...thesis, ...core, ...byStrength])];
}

/** Whether a reader needs something first: the core, and the evidence for it or against it. */
export function isCore(statement: Statement, view: View): boolean {
  const core = view.core();
  if (core.has(statement)) return true;
  return statement.kind === 'evidence' && statement.gives.some(({ target }) => core.has(nodeAnchor(target)));
}
