import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { isReverseRelation } from '../map/relations.js';

/** What an entry is linked with, and how: two entries that support the same are more likely the same. */

/** The ways in which one entry is linked with another, each with the way back. */
const LINKS = {
  supports: 'supported by',
  attacks: 'attacked by',
  'supported by': 'supports',
  'attacked by': 'attacks',
} as const;
type LinkKind = keyof typeof LINKS;

export interface EntryLink<T> {
  readonly kind: LinkKind;
  readonly to: T;
}

/** More links of one entry are not looked at. */
const MOST_LINKS = 30;

/** The entries that a statement, or its step, supports or attacks, and those that support or attack it. */
export function linksOf(statement: Statement): EntryLink<Statement>[] {
  const links: EntryLink<Statement>[] = [];
  for (const { sign, target } of statement.gives)
    links.push({ kind: sign === 'support' ? 'supports' : 'attacks', to: nodeAnchor(target) });
  for (const relation of [...statement.supportedBy, ...statement.attackedBy].slice(0, MOST_LINKS)) {
    if (isReverseRelation(relation)) continue;
    const kind = relation.sign === 'support' ? 'supported by' : 'attacked by';
    links.push(...relation.premises.slice(0, MOST_LINKS).map((to) => ({ kind, to }) as const));
  }
  return links.slice(0, MOST_LINKS);
}

/** How much surer a link makes a pair: less, the more links of its kind there are. */
const LINK_WEIGHT = 0.35;

/** Says how sure a pair of entries is that is so sure without its links. */
export type WithLinks<T> = (one: T, other: T, confidence: number) => number;

/** What links say, where some entries of the one map have a partner in the other. Each entry's links are asked for once. */
export function linkedConfidence<T>(
  linksFrom: (entry: T) => readonly EntryLink<T>[],
  partnerOf: ReadonlyMap<T, T>,
): WithLinks<T> {
  const known = new Map<T, readonly EntryLink<T>[]>();
  const links = (entry: T) => {
    const found = known.get(entry) ?? linksFrom(entry);
    known.set(entry, found);
    return found;
  };
  const siblings = ({ kind, to }: EntryLink<T>) =>
    links(to).filter((link) => link.kind === LINKS[kind]).length;
  return (one, other, confidence) => {
    const shared = links(one).filter((own) => {
      const partner = partnerOf.get(own.to);
      return (
        partner !== undefined && links(other).some(({ kind, to }) => kind === own.kind && to === partner)
      );
    });
    const weight = Math.max(0, ...shared.map((link) => 1 / Math.sqrt(Math.max(1, siblings(link)))));
    return 1 - (1 - confidence) * (1 - LINK_WEIGHT * weight);
  };
}
