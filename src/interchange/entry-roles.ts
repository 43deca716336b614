import type { Kind, Sign } from '../map/model.js';
import type { KeptStep } from './kept-steps.js';

/** What entries are, where a file does not say: which of them is the thesis, and of what kind each of the others is. */

/** A step as it leads from entries to an entry; a step on a step leads to the entry that makes that one. */
interface Link {
  readonly sign: Sign;
  /** Whether it is a half of a contradiction: what leads to one side of it does not lead to the other. */
  readonly isContradiction: boolean;
  readonly premises: readonly number[];
  readonly onto: number;
}

export interface Links {
  /** The links that lead to each entry. */
  readonly into: readonly (readonly Link[])[];
  /** Whether an entry leads to another one, contradictions apart. */
  readonly leadsOn: readonly boolean[];
}

/** The links among so many entries. */
export function linksOf(count: number, steps: readonly KeptStep[]): Links {
  const into: Link[][] = Array.from({ length: count }, () => []);
  const leadsOn: boolean[] = Array.from({ length: count }, () => false);
  for (const { sign, premises, target, isContradiction } of steps) {
    const onto = typeof target === 'number' ? target : target.premises[0];
    into[onto]!.push({ sign, premises, onto, isContradiction });
    if (isContradiction)
      into[premises[0]]!.push({ sign, premises: [onto], onto: premises[0], isContradiction });
    else for (const premise of premises) if (premise !== onto) leadsOn[premise] = true;
  }
  return { into, leadsOn };
}

/** For so many entries it is counted how many others lead to each, to find the thesis. */
const MOST_CANDIDATES = 20;

/**
 * The entry that is most likely the thesis: of the largest part of the argument, one that leads to no other and that most
 * others lead to. In a loop, where all lead on, one that most others lead to. `canBe` says which entries can be one.
 */
export function findThesis({ into, leadsOn }: Links, canBe: (place: number) => boolean): number {
  const parts = partsOf(into);
  const sizes = new Map<number, number>();
  for (const part of parts) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  const [largest] = [...sizes].reduce((one, other) => (other[1] > one[1] ? other : one));
  const members = parts.flatMap((part, place) => (part === largest ? [place] : []));
  const possible = members.some(canBe) ? members.filter(canBe) : members;
  const ends = possible.filter((place) => !leadsOn[place]);
  const candidates = (ends.length > 0 ? ends : possible)
    .sort((one, other) => into[other]!.length - into[one]!.length)
    .slice(0, MOST_CANDIDATES);
  const counts = candidates.map((place) => leadingTo(place, into));
  return candidates[counts.indexOf(Math.max(...counts))]!;
}

/** How many entries lead to one by supports and attacks, itself included. */
function leadingTo(place: number, into: Links['into']): number {
  const met = new Set([place]);
  // A set is gone through in the order in which things are put into it, and so to its end.
  for (const each of met)
    for (const { isContradiction, premises } of into[each]!)
      if (!isContradiction) for (const premise of premises) met.add(premise);
  return met.size;
}

/** For each entry a number of the part of the argument that it is in: what any steps connect. */
function partsOf(into: Links['into']): number[] {
  const parent = into.map((_, place) => place);
  const partOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root]!;
    for (let each = place; each !== root; ) [each, parent[each]] = [parent[each]!, root];
    return root;
  };
  for (const links of into)
    for (const { premises, onto } of links)
      for (const premise of premises) {
        const [one, other] = [partOf(premise), partOf(onto)];
        parent[Math.max(one, other)] = Math.min(one, other);
      }
  return into.map((_, place) => partOf(place));
}

/** What follows for an entry from where it stands. */
export interface Role {
  readonly kind: Kind;
  /** Whether it leads to the thesis. */
  readonly isConnected: boolean;
}

/** What each entry is, from the thesis on: what supports is a claim, what attacks one side is a counterpoint, and what attacks the other a reply. */
export function rolesOf(thesis: number, { into, leadsOn }: Links): readonly Role[] {
  const roles: (Role & { readonly isFor: boolean })[] = [];
  visit(thesis, true);
  const order = [...into.keys()];
  for (const place of [...order.filter((each) => !leadsOn[each]), ...order]) visit(place, false);
  return roles;

  function visit(root: number, isConnected: boolean): void {
    if (roles[root] !== undefined) return;
    roles[root] = { kind: 'claim', isFor: true, isConnected };
    const met = [root];
    for (const place of met) {
      for (const { sign, premises } of into[place]!) {
        const isFor = roles[place]!.isFor === (sign === 'support');
        premises.forEach((premise, position) => {
          if (roles[premise] !== undefined) return;
          const kind = sign === 'attack' && position === 0 ? objectionFor(isFor) : 'claim';
          roles[premise] = { kind, isFor, isConnected };
          met.push(premise);
        });
      }
    }
  }
}

/** What attacks for the thesis answers an objection; what attacks against it is one. */
function objectionFor(isFor: boolean): Kind {
  return isFor ? 'reply' : 'counterpoint';
}
