import type { ArgumentMap, ArgumentNode, Relation } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import type { Explanation } from '../verdict/explain.js';
import { nodeAt, nodeNumber } from '../verdict/node-numbers.js';
import { reasonNodes } from '../verdict/reasons.js';
import type { TreeRow } from './tree.js';

/** A row still to be written, and what of the proof hangs under it. */
interface Branch {
  readonly row: Omit<TreeRow, 'again'>;
  /** The step whose own proof hangs under this row, or null. */
  readonly step: Relation | null;
  /** Whether the statement decided something here, so that its proof hangs under this row. */
  readonly decides: boolean;
}

/**
 * What decided a verdict, as a tree: of what bears on each statement, only what its explanation rests on.
 *
 * A step has the rows of the premises that decided it, else of the one that declares it; what decided the step itself
 * hangs under the first of them. A statement met again gets a row and nothing below it. The tree of a step begins
 * with its premises. Linear in the explanation; no recursion.
 */
export function treeOfProof(map: ArgumentMap, top: number, { nodes, ground }: Explanation): TreeRow[] {
  const isThere = new Uint8Array(map.statements.length + map.relations.length);
  for (const node of nodes) isThere[node] = 1;
  const under = (node: ArgumentNode) => {
    const number = nodeNumber(map, node);
    return isThere[number] === 1 ? reasonNodes(ground(number)).filter((next) => isThere[next] === 1) : [];
  };
  const stepsUnder = (node: ArgumentNode) =>
    under(node)
      .map((next) => nodeAt(map, next))
      .filter((next) => next.node === 'relation');
  function branches(step: Relation, level: number): Branch[] {
    const below = under(step);
    const deciding = step.premises.filter((premise) => below.includes(premise.index));
    const decides = deciding.length > 0;
    return (decides ? deciding : [declaringPremise(step)]).map((statement, i) => ({
      row: { statement, relation: step, level, hidden: 0 },
      step: i === 0 ? step : null,
      decides,
    }));
  }
  const root = nodeAt(map, top);
  const stack: Branch[] =
    root.node === 'relation'
      ? branches(root, 0).reverse()
      : [{ row: { statement: root, relation: null, level: 0, hidden: 0 }, step: null, decides: true }];
  const opened = new Set<ArgumentNode>();
  const rows: TreeRow[] = [];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { row, step, decides } = next;
    const again = decides && opened.has(row.statement);
    rows.push({ ...row, again: again ? 'above' : null });
    const ofStep = step === null || opened.has(step) ? [] : stepsUnder(step);
    if (step !== null) opened.add(step);
    const ofStatement = decides && !again ? stepsUnder(row.statement) : [];
    if (decides) opened.add(row.statement);
    const below = [...ofStep, ...ofStatement].flatMap((one) => branches(one, row.level + 1));
    for (const branch of below.reverse()) stack.push(branch);
  }
  return rows;
}
