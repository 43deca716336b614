import type { Framework } from './framework.js';
import type { Labelling } from './label.js';
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
