/** The nodes to which a node leads. */
export type Next = (node: number) => readonly number[];

/**
 * The groups of nodes that lead to each other in circles, from some roots on (strongly connected components: Tarjan
 * 1972). A node alone is a group only where it leads to itself. A group comes before those that lead to it.
 *
 * Nodes are numbers below `size`. Linear in the nodes and links that are reached; iterative, so that a long chain does
 * not overflow the stack.
 */
export function circularGroups(size: number, roots: Iterable<number>, next: Next): number[][] {
  // From 1 on, in the order in which nodes are met; 0 for none.
  const number = new Int32Array(size);
  const low = new Int32Array(size);
  const isOpen = new Uint8Array(size);
  const open: number[] = [];
  const groups: number[][] = [];
  const walk: { readonly node: number; readonly next: readonly number[]; at: number }[] = [];
  let met = 0;
  const enter = (node: number) => {
    met += 1;
    number[node] = met;
    low[node] = met;
    open.push(node);
    isOpen[node] = 1;
    walk.push({ node, next: next(node), at: 0 });
  };
  for (const root of roots) {
    if (number[root] === 0) enter(root);
    for (let frame = walk.at(-1); frame !== undefined; frame = walk.at(-1)) {
      const { node } = frame;
      const other = frame.next[frame.at];
      if (other !== undefined) {
        frame.at += 1;
        if (number[other] === 0) enter(other);
        else if (isOpen[other] === 1) low[node] = Math.min(low[node]!, number[other]!);
        continue;
      }
      walk.pop();
      const above = walk.at(-1)?.node;
      if (above !== undefined) low[above] = Math.min(low[above]!, low[node]!);
      if (low[node] !== number[node]) continue;
      const group = open.splice(open.lastIndexOf(node));
      for (const member of group) isOpen[member] = 0;
      if (group.length > 1 || frame.next.includes(node)) groups.push(group);
    }
  }
  return groups;
}

/** A shortest circle from a node back to itself; empty where there is none. Linear in what is reached. */
export function shortestCircle(start: number, next: Next): number[] {
  const from = new Map<number, number>();
  const queue = [start];
  for (let head = 0; head < queue.length && !from.has(start); head += 1) {
    for (const other of next(queue[head]!)) {
      if (from.has(other)) continue;
      from.set(other, queue[head]!);
      queue.push(other);
    }
  }
  if (!from.has(start)) return [];
  const back: number[] = [];
  for (let at = from.get(start)!; at !== start; at = from.get(at)!) back.push(at);
  return [start, ...back.reverse()];
}
