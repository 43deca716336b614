import type { CarneadesArgument, CarneadesGraph } from './document.js';
import type { Attacked } from './hollow.js';

/** What each argument of a graph becomes: steps with the premises that they need, or no step at all. */

interface ArgumentRole {
  /** The premises of each step. */
  readonly groups: readonly (readonly [string, ...string[]])[];
  /** What an exception to the argument attacks: its steps, or the statement that it only puts forward. */
  readonly keys: readonly string[];
}

export interface ArgumentRoles {
  readonly of: ReadonlyMap<CarneadesArgument, ArgumentRole>;
  /** The statements that an argument without premises puts forward in their own right. */
  readonly asserted: ReadonlySet<string>;
  /** For arguments that say nothing and attack something: the keys of entries in which it can be said. */
  readonly standIns: ReadonlyMap<CarneadesArgument, string>;
}

/** Schemes of Carneades in which one premise is enough. */
const ONE_IS_ENOUGH = ['convergent', 'cumulative'];

export function argumentRoles(graph: CarneadesGraph, hollow: ReadonlyMap<string, Attacked>): ArgumentRoles {
  const counts = new Map<string, number>();
  for (const { conclusion } of graph.arguments) counts.set(conclusion, (counts.get(conclusion) ?? 0) + 1);
  const of = new Map<CarneadesArgument, ArgumentRole>();
  const asserted = new Set<string>();
  const standIns = new Map<CarneadesArgument, string>();
  for (const argument of graph.arguments) of.set(argument, roleOf(argument));
  return { of, asserted, standIns };

  function roleOf(argument: CarneadesArgument): ArgumentRole {
    const { conclusion, premises, scheme, undercutter } = argument;
    const [first, ...others] = premises;
    if (first !== undefined) {
      const isEach = ONE_IS_ENOUGH.includes(scheme ?? '');
      return stepsBy(argument, isEach ? premises.map((one) => [one] as const) : [[first, ...others]]);
    }
    const isAlone = counts.get(conclusion) === 1;
    if (hollow.has(conclusion) || (undercutter !== null && !isAlone)) {
      const key = `argument ${argument.key} itself`;
      standIns.set(argument, key);
      return stepsBy(argument, [[key]]);
    }
    asserted.add(conclusion);
    return { groups: [], keys: [conclusion] };
  }
}

function stepsBy({ key }: CarneadesArgument, groups: ArgumentRole['groups']): ArgumentRole {
  return { groups, keys: groups.map((_, i) => `argument ${key}${i === 0 ? '' : `, premise ${i + 1}`}`) };
}
