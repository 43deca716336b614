/** What each node leads to, in compressed sparse rows: `to[from[n]]` up to, but not with, `to[from[n + 1]]`. */
export interface Rows {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The rows of nodes 0 to `size - 1`, each with what `next` says. Linear. */
export function rowsOf(size: number, next: (node: number) => readonly number[]): Rows {
  const from = new Int32Array(size + 1);
  for (let node = 0; node < size; node += 1) from[node + 1] = from[node]! + next(node).length;
  const to = new Int32Array(from[size]!);
  for (let node = 0; node < size; node += 1) to.set(next(node), from[node]);
  return { from, to };
}

/** A node's row. */
export function rowOf({ from, to }: Rows, node: number): Int32Array {
  return to.subarray(from[node]!, from[node + 1]!);
}
