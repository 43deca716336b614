import { type ArgdownModel, type ArgdownRelation, AUXILIARY } from './model.js';

/** The relations of conclusions that only lead on, by the titles of these conclusions. */
export type Joints = ReadonlyMap<string, ArgdownRelation>;

/** Finds the conclusions that our exports add, so that several premises can attack together: each follows from one inference and leads to one thing. */
export function jointsOf({ arguments: all, relations, statements }: ArgdownModel): Joints {
  const uses = new Map<string, number>();
  const count = (title: string, by: number) => uses.set(title, (uses.get(title) ?? 0) + by);
  for (const { conclusion, premises } of [...all.values()].flatMap(({ inferences }) => inferences)) {
    count(conclusion, 1);
    for (const premise of premises) count(premise, 2);
  }
  const from = new Map<string, ArgdownRelation[]>();
  for (const relation of relations) {
    if (relation.to.of === 'statement') count(relation.to.title, 2);
    if (relation.from.of === 'statement')
      from.set(relation.from.title, [...(from.get(relation.from.title) ?? []), relation]);
  }
  return new Map(
    [...statements.values()].flatMap(({ data, title }) => {
      const [relation, ...more] = from.get(title) ?? [];
      const isJoint = data[AUXILIARY] === true && uses.get(title) === 1;
      return isJoint && relation !== undefined && more.length === 0 ? [[title, relation] as const] : [];
    }),
  );
}
