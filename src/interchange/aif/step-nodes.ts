import type { Sign } from '../../map/model.js';
import type { NoteLoss } from '../interchange-form.js';
import type { AifDocument, AifNode } from './aif-document.js';
import { STEP_TYPES } from './aif-terms.js';

/** The nodes of AIF that are supports (RA) and attacks (CA), each with what it needs and where it leads. */

export interface StepNode {
  readonly node: AifNode;
  readonly sign: Sign;
  /** Ids of claims: all of them together. */
  readonly premises: readonly [string, ...string[]];
  /** Ids of claims. */
  readonly claims: readonly string[];
  /** Ids of supports and attacks that it supports or attacks itself. */
  readonly steps: readonly string[];
}

/** What the edges of a node say, some of them perhaps twice. */
interface Ends {
  readonly node: AifNode;
  readonly premises: string[];
  readonly claims: string[];
  readonly steps: string[];
}

/** By id, in the file's order; what has no premise or leads nowhere is left out. Linear in nodes and edges. */
export function stepNodesOf(document: AifDocument, lose: NoteLoss): Map<string, StepNode> {
  const found = new Map<string, StepNode>();
  for (const { node, ...ends } of endsOf(document, lose)) {
    const [first, ...more] = once(ends.premises, lose);
    const [claims, steps] = [once(ends.claims, lose), once(ends.steps, lose)];
    if (first === undefined) lose('inferences and conflicts without a premise (nodes of type RA and CA)');
    else if (claims.length + steps.length === 0)
      lose('inferences and conflicts that lead to no claim (nodes of type RA and CA)');
    else
      found.set(node.id, { node, sign: STEP_TYPES[node.type]!, premises: [first, ...more], claims, steps });
  }
  return found;
}

function endsOf({ edges, nodes }: AifDocument, lose: NoteLoss): Iterable<Ends> {
  const found = new Map<string, Ends>();
  for (const node of nodes.values())
    if (Object.hasOwn(STEP_TYPES, node.type))
      found.set(node.id, { node, premises: [], claims: [], steps: [] });
  for (const { from, to } of edges) {
    const [step, target] = [found.get(from.id), found.get(to.id)];
    if (step !== undefined && to.type === 'I') step.claims.push(to.id);
    else if (step !== undefined && target !== undefined) step.steps.push(to.id);
    else if (target !== undefined && from.type === 'I') target.premises.push(from.id);
    else if (from.type === 'I' && to.type === 'I') lose('edges from one claim straight to another');
  }
  return found.values();
}

function once(ids: readonly string[], lose: NoteLoss): string[] {
  const different = [...new Set(ids)];
  for (let more = different.length; more < ids.length; more += 1) lose('repeated edges');
  return different;
}
