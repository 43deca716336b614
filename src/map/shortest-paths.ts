import { hangingUnder } from './hanging.js';
import type { ArgumentMap, Relation, Statement } from './model.js';

/** The shortest paths from the thesis. Arrays are indexed by `Statement.index`. */
export interface ShortestPaths {
  /** Steps from the thesis; null where no path leads to it. */
  readonly depth: readonly (number | null)[];
  /** The statement above on a shortest path; null for the thesis and where no path leads to it. */
  readonly parent: readonly (Statement | null)[];
}

/** By which relations paths can lead, and what hangs under each statement, where that is known already. */
interface Ways {
  readonly follows?: (relation: Relation) => boolean;
  readonly hanging?: readonly (readonly Relation[])[];
}

/** The shortest paths from the thesis by what hangs under each statement, breadth first; only by relations that `follows` takes. */
export function shortestPaths(
  map: ArgumentMap,
  { follows = () => true, hanging = map.statements.map(hangingUnder) }: Ways = {},
): ShortestPaths {
  const depth: (number | null)[] = map.statements.map(() => null);
  const parent: (Statement | null)[] = map.statements.map(() => null);
  depth[map.thesis.index] = 0;
  const queue = [map.thesis];
  for (let head = 0; head < queue.length; head += 1) {
    const statement = queue[head]!;
    for (const relation of hanging[statement.index]!) {
      if (!follows(relation)) continue;
      for (const premise of relation.premises) {
        if (depth[premise.index] !== null) continue;
        depth[premise.index] = depth[statement.index]! + 1;
        parent[premise.index] = statement;
        queue.push(premise);
      }
    }
  }
  return { depth, parent };
}
