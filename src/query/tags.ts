import { KINDS, type Kind, type Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { normal } from '../words/normal.js';

/** The tags by which statements are selected, and how many statements each selects. */

/** A tag with the entries that it selects: all, and of each kind. */
export interface TagCount extends Readonly<Record<Kind, number>> {
  readonly tag: string;
  readonly entries: number;
}

/** The tags by which a statement is selected: its own, and for evidence those of what it supports. */
export function tagsOf({ kind, tags, gives }: Statement): readonly string[] {
  if (kind !== 'evidence') return tags;
  const supports = gives.filter(({ sign }) => sign === 'support');
  return [...tags, ...supports.flatMap(({ target }) => nodeAnchor(target).tags)];
}

/** Each tag once, that of most entries first, then by name. Linear in the tags, but for the sorting. */
export function countTags(statements: readonly Statement[]): TagCount[] {
  const selected = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const tag of new Set(tagsOf(statement).map(normal))) {
      const own = selected.get(tag);
      if (own === undefined) selected.set(tag, [statement]);
      else own.push(statement);
    }
  }
  return [...selected]
    .map(([tag, own]) => ({ tag, entries: own.length, ...kindCounts(own) }))
    .sort((a, b) => b.entries - a.entries || (a.tag < b.tag ? -1 : 1));
}

function kindCounts(statements: readonly Statement[]): Record<Kind, number> {
  const counts: Record<Kind, number> = { claim: 0, evidence: 0, counterpoint: 0, reply: 0 };
  for (const { kind } of statements) counts[kind] += 1;
  return counts;
}

export const TAG_FIELDS: readonly string[] = ['tag', 'entries', ...KINDS];
