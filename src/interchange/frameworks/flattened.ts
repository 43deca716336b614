import type { ArgumentNode, Relation } from '../../map/model.js';
import type { ExportedPart } from '../exported-part.js';

/**
 * An argument as an abstract framework (Dung 1995): arguments that attack each other, and nothing else. Beside one argument for
 * each entry there are some that stand for what else decides a verdict:
 *
 * - `a->b`, a step: where something bears on it, or where it has several premises.
 * - `missing:a:a->b`: that the step lacks this premise. The premise attacks it, and it attacks the step.
 * - `unsupported:b`: that none of the reasons for `b` stands. Each reason attacks it, and it attacks `b`.
 *
 * Any other step is only its premise in another place, so the premise attacks where the step would. The complete labellings of
 * the framework are those of the map, one for one: so its grounded, preferred and stable labellings are, too.
 */
export interface FlatFramework {
  /** The names of the arguments: first those of the entries, which are their ids, in the order of the part. */
  readonly names: readonly string[];
  /** Each attack once, by the places of the two arguments among the names, from 0. */
  readonly attacks: readonly (readonly [from: number, to: number])[];
}

/** Linear in the statements, relations and premises of the part. */
export function flattened({ statements, relations }: ExportedPart): FlatFramework {
  const names: string[] = [];
  const attacks: [number, number][] = [];
  const numbers = new Map<ArgumentNode, number>();
  const add = (name: string) => names.push(name) - 1;
  const attack = (from: number, to: number) => attacks.push([from, to]);

  for (const statement of statements) numbers.set(statement, add(statement.id));
  const met = new Set(relations.map(({ target }) => target));
  for (const relation of relations) {
    if (!isOnlyItsPremise(relation, met)) numbers.set(relation, add(stepName(relation)));
  }
  const unsupported = new Map<ArgumentNode, number>();
  for (const relation of relations) {
    const own = numbers.get(relation);
    for (const premise of own === undefined ? [] : relation.premises) {
      const missing = add(`missing:${premise.id}:${stepName(relation)}`);
      attack(numbers.get(premise)!, missing);
      attack(missing, own!);
    }
    const bearing = own ?? numbers.get(relation.premises[0]!)!;
    const { target } = relation;
    if (relation.sign === 'attack') attack(bearing, numbers.get(target)!);
    else if (target.node === 'relation' || !target.assumed) attack(bearing, withoutSupport(target));
  }
  return { names, attacks };

  /** The argument that nothing supports a node. */
  function withoutSupport(node: ArgumentNode): number {
    const known = unsupported.get(node);
    if (known !== undefined) return known;
    const made = add(`unsupported:${node.node === 'statement' ? node.id : stepName(node)}`);
    unsupported.set(node, made);
    attack(made, numbers.get(node)!);
    return made;
  }
}

/** Whether a step has the verdict of its premise, whatever happens: it has one, and nothing bears on the step itself. */
function isOnlyItsPremise(relation: Relation, met: ReadonlySet<ArgumentNode>): boolean {
  return relation.premises.length === 1 && !met.has(relation);
}

/** A relation's name without spaces, since a name in some forms ends at one. */
function stepName({ name }: Relation): string {
  return name.replaceAll(' ', '');
}
