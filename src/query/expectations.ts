import {
  type ArgumentMap,
  type ArgumentNode,
  type Path,
  STATUSES,
  type Status,
  type Supposition,
} from '../map/model.js';
import { nodeNamed } from '../map/names.js';
import { labelMap, type MapLabels } from '../verdict/map-labels.js';
import type { View } from './view.js';

/** The verdicts that a file expects, as it is and under suppositions, and those that come out otherwise. */

/** One verdict that a file expects. */
export interface Expectation {
  readonly name: string;
  readonly status: Status;
  /** What is granted and dropped for it; null for the map as it is. */
  readonly supposition: Supposition | null;
  /** Where it is in the file. */
  readonly where: Path;
}

/** An expectation of which the verdict is another one. */
export interface Failed extends Expectation {
  readonly node: ArgumentNode;
  readonly came: Status;
}

/** Every verdict that a map expects, in file order. */
export function expectationsOf({ expect }: ArgumentMap): Expectation[] {
  return [
    ...expectedIn(expect, null, ['expect']),
    ...expect.suppose.flatMap((supposition, position) =>
      expectedIn(supposition, supposition, ['expect', 'suppose', position]),
    ),
  ];
}

function expectedIn(
  lists: Readonly<Record<Status, readonly string[]>>,
  supposition: Supposition | null,
  holder: Path,
): Expectation[] {
  return STATUSES.flatMap((status) =>
    lists[status].map((name, position) => ({
      name,
      status,
      supposition,
      where: [...holder, status, position],
    })),
  );
}

/** Whether a map has everything that an expectation names: on an earlier day it may not. */
export function canBeTested({ name, supposition }: Expectation, map: ArgumentMap): boolean {
  const named = [name, ...(supposition === null ? [] : [...supposition.grant, ...supposition.drop])];
  return named.every((one) => nodeNamed(map, one) !== undefined);
}

/** Expectations that a view does not meet. Each supposition is evaluated once. */
export function failedExpectations(expectations: readonly Expectation[], view: View): Failed[] {
  const evaluated = new Map<Supposition | null, MapLabels>([[null, view.labels]]);
  return expectations.flatMap((expectation) => {
    const { name, status, supposition } = expectation;
    const labels = evaluated.get(supposition) ?? labelsUnder(supposition!, view.map);
    evaluated.set(supposition, labels);
    const node = nodeNamed(view.map, name)!;
    const came = labels.statusOf(node);
    return came === status ? [] : [{ ...expectation, node, came }];
  });
}

function labelsUnder({ grant, drop }: Supposition, map: ArgumentMap): MapLabels {
  const fixed = new Map<ArgumentNode, 'in' | 'out'>();
  for (const name of grant) fixed.set(nodeNamed(map, name)!, 'in');
  for (const name of drop) fixed.set(nodeNamed(map, name)!, 'out');
  return labelMap(map, { fixed });
}
