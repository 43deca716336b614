import type { Framework } from './framework.js';
import type { Labelling } from './label.js';
import { incomingLinks } from './links.js';
import { UNDECIDED } from './status.js';

/**
 * What a labelling leaves open, in parts that have no link between them: what one part comes to does not bear on the
 * others. *With a and b attacking each other, and c and d doing so, the parts are [a, b] and [c, d].*
 *
 * Union-find with path halving: almost linear.
 */
export function openComponents({ size, from, to }: Framework, { status }: Labelling): number[][] {
  const parent = new Int32Array(size).map((_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (let node = 0; node < size; node += 1) {
    if (status[node] !== UNDECIDED) continue;
    for (let i = from[node]!; i < from[node + 1]!; i += 1) {
      if (status[to[i]!] === UNDECIDED) parent[rootOf(node)] = rootOf(to[i]!);
    }
  }
  const components = new Map<number, number[]>();
  for (let node = 0; node < size; node += 1) {
    if (status[node] !== UNDECIDED) continue;
    const root = rootOf(node);
    const component = components.get(root);
    if (component === undefined) components.set(root, [node]);
    else component.push(node);
  }
  return [...components.values()];
}

/**
 * What a labelling leaves open that bears on an open node, directly or not, and the node itself, in file order. What only depends
 * on these does not bear on what they can be in complete and preferred positions (directionality, Baroni and Giacomin 2007). Linear.
 */
export function bearingOn(framework: Framework, { status }: Labelling, node: number): number[] {
  const { from, source } = incomingLinks(framework);
  const isMet = new Uint8Array(framework.size);
  isMet[node] = 1;
  const found = [node];
  for (const met of found) {
    for (let i = from[met]!; i < from[met + 1]!; i += 1) {
      const other = source[i]!;
      if (status[other] !== UNDECIDED || isMet[other] === 1) continue;
      isMet[other] = 1;
      found.push(other);
    }
  }
  return found.sort((a, b) => a - b);
}
