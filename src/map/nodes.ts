import type { ArgumentNode, Statement } from './model.js';
import { declaringPremise } from './premises.js';

/** A node's id or name. */
export function nodeName(node: ArgumentNode): string {
  return node.node === 'statement' ? node.id : node.name;
}

/** The statement under which something that bears on `node` hangs: a relation's is its declaring premise. */
export function nodeAnchor(node: ArgumentNode): Statement {
  return node.node === 'statement' ? node : declaringPremise(node);
}
