import type { ArgdownModel, ArgdownNode } from './model.js';
import { textOf } from './values.js';

/** The keys in a graph of what an Argdown model has: titles, since statements and arguments can have the same. */
export interface GraphKeys {
  /** Of a statement, by its title. */
  readonly statement: (title: string) => string;
  /** Of an argument that is an entry. */
  readonly argument: (title: string) => string;
  readonly inference: (title: string, place: number) => string;
  /** A key that nothing else has. */
  readonly fresh: (key: string) => string;
}

export function keysOf({ arguments: all, statements }: ArgdownModel): GraphKeys {
  const taken = new Set<string>();
  const fresh = (key: string) => {
    let free = key;
    while (taken.has(free)) free = `<${free}>`;
    taken.add(free);
    return free;
  };
  /** An id that its data name, since a title cannot be any id. */
  const keyOf = ({ data, title }: ArgdownNode) => fresh(textOf(data.id) ?? title);
  const ofStatements = new Map([...statements].map(([title, node]) => [title, keyOf(node)]));
  const sketches = [...all.values()].filter(({ inferences }) => inferences.length === 0);
  const ofArguments = new Map(sketches.map((node) => [node.title, keyOf(node)]));
  const ofInferences = new Map(
    [...all.values()].flatMap(({ inferences, title }) =>
      inferences.map(({ place }) => [`${place} ${title}`, fresh(`<${title}>`)] as const),
    ),
  );
  return {
    statement: (title) => ofStatements.get(title) ?? title,
    argument: (title) => ofArguments.get(title) ?? title,
    inference: (title, place) => ofInferences.get(`${place} ${title}`) ?? title,
    fresh,
  };
}
