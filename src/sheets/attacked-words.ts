import type { ArgumentNode, Relation } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { inQuotes } from '../words/punctuation.js';
import { type CitingLine, citationOf, inShort } from './citing.js';

/** What an attack is on; evidence with its citation. */
export function attackedIn({ target }: Relation): CitingLine {
  const anchor = nodeAnchor(target);
  const cited = anchor.kind === 'evidence' ? [citationOf(anchor)] : [];
  if (target.node === 'statement') return [inQuotes(inShort(anchor)), ...cited];
  return [`the step from ${inQuotes(inShort(anchor))}`, ...cited, endInShort(target)];
}

/** A statement or a step in short: `“a”`, or `the step from “a” to “b”`. */
export function nameInShort(node: ArgumentNode): string {
  return node.node === 'statement' ? inQuotes(inShort(node)) : stepInShort(node);
}

/** A step in short: `the step from “a” to “b”`. */
export function stepInShort(step: Relation): string {
  return `the step from ${inQuotes(inShort(nodeAnchor(step)))}${endInShort(step)}`;
}

/** Where a step leads, in short: ` to “b”`, or ` against “b”`. */
function endInShort({ sign, target }: Relation): string {
  return ` ${sign === 'support' ? 'to' : 'against'} ${inQuotes(inShort(nodeAnchor(target)))}`;
}
