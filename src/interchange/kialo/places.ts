import type { Relation, Sign, Statement } from '../../map/model.js';
import { entryBehind, isOwnStep } from '../steps-on-steps.js';

/** Where the entries of a map stand in a discussion of Kialo: each below what it bears on. */

/** A numbered line of a discussion. */
export interface KialoPlace {
  readonly number: string;
  /** Whether it speaks for or against the claim above; null at the top. */
  readonly sign: Sign | null;
  /** The entry that stands here, or the number of the place where it stands. */
  readonly says: Statement | string;
}

/** What bears on an entry: another entry, and how. */
interface Bearing {
  readonly from: Statement;
  readonly to: Statement;
  readonly sign: Sign;
}

/** An entry that has its place, and how much of what bears on it has one. */
interface Branch {
  readonly number: string;
  readonly level: number;
  readonly below: readonly Bearing[];
  next: number;
}

/** Numbers grow with depth, so what is deeper goes on at the top, with a link from where it belongs. */
const MOST_LEVELS = 60;

/**
 * The places, depth first. An entry stands where it is met first, and a link to it everywhere else. At the top stand `first`,
 * then what bears on nothing, then what is left. Linear in the map; no recursion.
 */
export function kialoPlaces(
  first: Statement | null,
  statements: readonly Statement[],
  relations: readonly Relation[],
): KialoPlace[] {
  const all = bearings(relations);
  const below = new Map<Statement, Bearing[]>();
  for (const one of all) {
    const list = below.get(one.to);
    if (list === undefined) below.set(one.to, [one]);
    else list.push(one);
  }
  const bearing = new Set(all.map(({ from }) => from));
  const places: KialoPlace[] = [];
  const numbers = new Map<Statement, string>();
  const deep: Statement[] = [];
  let tops = 0;

  const unbearing = statements.filter((statement) => !bearing.has(statement));
  for (const statement of [...(first === null ? [] : [first]), ...unbearing, ...statements]) {
    if (numbers.has(statement)) continue;
    walk(statement, numberAtTop(statement));
    for (let further = deep.shift(); further !== undefined; further = deep.shift())
      walk(further, numbers.get(further)!);
  }
  return places;

  function numberAtTop(statement: Statement): string {
    tops += 1;
    numbers.set(statement, String(tops));
    return String(tops);
  }

  function walk(top: Statement, number: string): void {
    places.push({ number, sign: null, says: top });
    const branches: Branch[] = [{ number, level: 1, below: below.get(top) ?? [], next: 0 }];
    for (let branch = branches.at(-1); branch !== undefined; branch = branches.at(-1)) {
      const bearingHere = branch.below[branch.next];
      branch.next += 1;
      if (bearingHere === undefined) branches.pop();
      else {
        const placed = put(bearingHere, branch);
        if (placed !== null) branches.push(placed);
      }
    }
  }

  /** Puts an entry below another; null where it stands elsewhere. */
  function put({ from, sign }: Bearing, branch: Branch): Branch | null {
    const number = `${branch.number}.${branch.next}`;
    if (!numbers.has(from) && branch.level === MOST_LEVELS) {
      numberAtTop(from);
      deep.push(from);
    }
    const elsewhere = numbers.get(from);
    places.push({ number, sign, says: elsewhere ?? from });
    if (elsewhere !== undefined) return null;
    numbers.set(from, number);
    return { number, level: branch.level + 1, below: below.get(from) ?? [], next: 0 };
  }
}

/**
 * What bears on what, in the order of the relations, each pair once. Of several premises each bears on the target by itself.
 * What bears on a step bears on the entry from which the step comes. Where that gives a pair twice, it gives way.
 */
function bearings(relations: readonly Relation[]): Bearing[] {
  const found = new Map<string, Bearing & { readonly index: number }>();
  const asTheyAre = (relation: Relation) =>
    relation.target.node === 'statement' && relation.premises.length === 1;
  for (const relation of [...relations.filter(asTheyAre), ...relations]) {
    const { sign, index, premises } = relation;
    const to = entryBehind(relation);
    for (const from of premises) {
      const pair = `${from.index} ${to.index}`;
      if (!isOwnStep(relation, from, to) && !found.has(pair)) found.set(pair, { from, to, sign, index });
    }
  }
  return [...found.values()].sort((one, other) => one.index - other.index);
}
