import type { Relation } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { inQuotes } from '../words/punctuation.js';
import { type CitingLine, citationOf, inShort } from './citing.js';

/** What an attack is on; evidence with its citation. */
export function attackedIn({ target }: Relation): CitingLine {
  const anchor = nodeAnchor(target);
  const cited = anchor.kind === 'evidence' ? [citationOf(anchor)] : [];
  if (target.node === 'statement') return [inQuotes(inShort(anchor)), ...cited];
  const way = target.sign === 'support' ? 'to' : 'against';
  return [
    `the step from ${inQuotes(inShort(anchor))}`,
    ...cited,
    ` ${way} ${inQuotes(inShort(nodeAnchor(target.target)))}`,
  ];
}
