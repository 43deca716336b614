import type { ArgumentMap, ArgumentNode } from '../map/model.js';
import { nodeName } from '../map/nodes.js';

/** The node of a statement or relation in its map's framework. */
export function nodeNumber(map: ArgumentMap, node: ArgumentNode): number {
  return node.node === 'statement' ? node.index : map.statements.length + node.index;
}

/** The statement or relation of a node. */
export function nodeAt(map: ArgumentMap, node: number): ArgumentNode {
  const { statements, relations } = map;
  return node < statements.length ? statements[node]! : relations[node - statements.length]!;
}

/** The names of a map's nodes, for messages and data. */
export function nodeNames(map: ArgumentMap): (node: number) => string {
  return (node) => nodeName(nodeAt(map, node));
}
