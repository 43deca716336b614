import type { ArgumentMap, ArgumentNode, Status } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { type Framework, frameworkOf, nodeNumber } from './framework.js';
import { type Burden, IN, type Labelling, label, OUT, STATUS_OF } from './label.js';

/** Statements and relations whose verdict is taken as given, whatever bears on them. */
export type Fixed = ReadonlyMap<ArgumentNode, 'in' | 'out'>;

export interface EvaluateOptions {
  readonly burden?: Burden | undefined;
  readonly fixed?: Fixed | undefined;
}

/** The verdict on every statement and relation. */
export interface Labels {
  of(node: ArgumentNode): Status;
  /** Every id and relation name with its verdict: statements first, each in file order. */
  entries(): IterableIterator<[string, Status]>;
  /** The map as numbers, and its labelling. */
  readonly framework: Framework;
  readonly labelling: Labelling;
}

/** The grounded labelling of a map (the rules stand at `label`). Linear in statements, relations and premises. */
export function evaluate(map: ArgumentMap, { burden, fixed = new Map() }: EvaluateOptions = {}): Labels {
  const framework = frameworkOf(map);
  const numbered = new Map<number, number>();
  for (const [node, status] of fixed) numbered.set(nodeNumber(map, node), status === 'in' ? IN : OUT);
  const labelling = label(framework, { burden, fixed: numbered });
  return {
    framework,
    labelling,
    of: (node) => STATUS_OF[labelling.status[nodeNumber(map, node)]!]!,
    *entries() {
      for (const node of [...map.statements, ...map.relations]) yield [nodeName(node), this.of(node)];
    },
  };
}
