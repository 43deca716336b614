import type { ArgumentMap, ArgumentNode, Status } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import type { Burden } from './burden.js';
import { type Labelling, label } from './label.js';
import { mapFramework } from './map-framework.js';
import { nodeNumber } from './node-numbers.js';
import { IN, OUT, STATUS_OF } from './status.js';

/** The verdicts on a map, by statement and relation: the door from what a map is to the numbers of its framework. */
export interface MapLabels {
  statusOf(node: ArgumentNode): Status;
  /** Every id and relation name with its verdict: statements first, each in file order. */
  entries(): IterableIterator<[string, Status]>;
}

/** Statements and relations whose verdict is taken as given, whatever bears on them. */
export type FixedVerdicts = ReadonlyMap<ArgumentNode, 'in' | 'out'>;

interface LabelMapOptions {
  readonly burden?: Burden | undefined;
  readonly fixed?: FixedVerdicts | undefined;
}

/** Labels a map (the rules stand at `label`). Linear in statements, relations and premises. */
export function labelMap(map: ArgumentMap, { burden, fixed = new Map() }: LabelMapOptions = {}): MapLabels {
  const framework = mapFramework(map);
  const numbered = new Map<number, number>();
  for (const [node, status] of fixed) numbered.set(nodeNumber(map, node), status === 'in' ? IN : OUT);
  return mapLabelsOf(map, label(framework, { burden, fixed: numbered }));
}

/** The verdicts of a labelling that is at hand, on the map whose framework was labelled. */
export function mapLabelsOf(map: ArgumentMap, { status }: Labelling): MapLabels {
  const statusOf = (node: ArgumentNode) => STATUS_OF[status[nodeNumber(map, node)]!]!;
  return {
    statusOf,
    *entries() {
      for (const node of [...map.statements, ...map.relations]) yield [nodeName(node), statusOf(node)];
    },
  };
}
