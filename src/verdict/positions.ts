import { componentSearch } from './component.js';
import { componentPositions, type FoundPositions } from './component-positions.js';
import type { Framework } from './framework.js';
import type { Labelling } from './label.js';
import { openComponents } from './open-components.js';
import type { Semantics } from './semantics.js';
import { IN, OUT, UNDECIDED } from './status.js';

/** The positions that were found: ways to hold a map together. */
export interface Positions {
  /** The first positions, each a status by node. */
  readonly found: readonly Uint8Array[];
  /** How many are known. */
  readonly known: bigint;
  /** In how many of those the node that was asked about is undecided, in and out: by `UNDECIDED`, `IN` and `OUT`. */
  readonly tally: readonly bigint[] | null;
  /** For each status that the node asked about has in some of those, the first position with it: in, out, undecided. */
  readonly telling: readonly Uint8Array[];
  /** Whether those are all. */
  readonly complete: boolean;
  /** Whether the time was over before all were counted; otherwise, where those are not all, no more are counted. */
  readonly late: boolean;
}

/**
 * The positions of a framework. Only what the grounded labelling leaves open is searched, component by component
 * (the positions of the whole are their combinations), by a solver that learns from conflicts. Complete labellings as
 * clauses: Cerutti, Giacomin and Vallati 2014; preferred ones by growing and blocking.
 *
 * Every component is asked for one position before any is asked for more, so that a short time still finds some.
 */
export function positions(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  { limit, expired }: { readonly limit: number; readonly expired: () => boolean },
  about: number | null = null,
): Positions {
  const search = componentSearch(framework, grounded, semantics, expired);
  const components = openComponents(framework, grounded).map((nodes) =>
    componentPositions(nodes, { about: nodes.indexOf(about ?? -1), limit }, search, semantics, expired),
  );
  for (const wanted of [1, limit, Number.POSITIVE_INFINITY]) {
    if (!hasNone(components)) for (const component of components) component.find(wanted);
  }
  return combinedPositions(grounded, components, limit, about);
}

/** Whether a component has no position: without one of each component there is none of the whole. */
function hasNone(components: readonly FoundPositions[]): boolean {
  return components.some(({ first, isComplete }) => isComplete() && first.length === 0);
}

/** The positions of a framework from those that were found of each of its components; at most `limit` are listed. */
export function combinedPositions(
  grounded: Labelling,
  components: readonly FoundPositions[],
  limit: number,
  about: number | null,
): Positions {
  const known = product(components.map(({ count }) => BigInt(count())));
  const complete = hasNone(components) || components.every(({ isComplete }) => isComplete());
  const shown = known < BigInt(limit) ? Number(known) : limit;
  return {
    found: Array.from({ length: shown }, (_, i) => combined(grounded, components, i)),
    known,
    tally: about === null ? null : tallyOf(about, grounded, components, known),
    telling: known === 0n ? [] : tellingOf(grounded, components),
    complete,
    late: !complete && components.some(({ isComplete, isCapped }) => !isComplete() && !isCapped()),
  };
}

/** A position for each status that the node asked about has in some: the first of its own component, and of each other. */
function tellingOf(grounded: Labelling, components: readonly FoundPositions[]): Uint8Array[] {
  const own = components.find(({ telling }) => telling.length > 0);
  if (own === undefined) return [];
  return [IN, OUT, UNDECIDED].flatMap((status) => {
    const position = own.telling[status];
    if (position === undefined) return [];
    const whole = combined(grounded, components, 0);
    for (const [index, node] of own.nodes.entries()) whole[node] = position[index]!;
    return [whole];
  });
}

/** The combination with a number: its digits, to the bases of how many positions the components have, choose one of each. */
function combined(grounded: Labelling, components: readonly FoundPositions[], number: number): Uint8Array {
  const status = grounded.status.slice();
  let rest = number;
  for (const { nodes, first } of components) {
    const position = first[rest % first.length]!;
    rest = Math.floor(rest / first.length);
    for (let index = 0; index < nodes.length; index += 1) status[nodes[index]!] = position[index]!;
  }
  return status;
}

/** In how many of the known positions a node is undecided, in and out. */
function tallyOf(
  about: number,
  grounded: Labelling,
  components: readonly FoundPositions[],
  known: bigint,
): bigint[] {
  const own = components.find(({ nodes }) => nodes.includes(about));
  if (own === undefined) {
    return [UNDECIDED, IN, OUT].map((status) => (grounded.status[about] === status ? known : 0n));
  }
  const combinations = own.count() === 0 ? 0n : known / BigInt(own.count());
  return own.tally.map((count) => BigInt(count) * combinations);
}

/** The product of numbers. Halved again and again, since large numbers take long to multiply. */
function product(numbers: readonly bigint[]): bigint {
  if (numbers.length < 2) return numbers[0] ?? 1n;
  const middle = numbers.length >> 1;
  return product(numbers.slice(0, middle)) * product(numbers.slice(middle));
}
