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
    .sort(mostFirst);
}

function mostFirst(a: TagCount, b: TagCount): number {
  return b.entries - a.entries || (a.tag < b.tag ? -1 : 1);
}

/** A tag of several maps: in how many of them it is, and how many entries it selects in all. */
export interface TagInFiles extends TagCount {
  readonly files: number;
}

/** Counts the tags of several maps together, whose own counts are added one after the other. */
export function sumOfTags(): { add(tags: readonly TagCount[]): void; tags(): TagInFiles[] } {
  const sums = new Map<string, TagInFiles>();
  return {
    add(tags) {
      for (const one of tags) sums.set(one.tag, plus(one, sums.get(one.tag)));
    },
    tags: () => [...sums.values()].sort(mostFirst),
  };
}

function plus(one: TagCount, sum: TagInFiles | undefined): TagInFiles {
  if (sum === undefined) return { ...one, files: 1 };
  return {
    tag: one.tag,
    entries: one.entries + sum.entries,
    claim: one.claim + sum.claim,
    evidence: one.evidence + sum.evidence,
    counterpoint: one.counterpoint + sum.counterpoint,
    reply: one.reply + sum.reply,
    files: sum.files + 1,
  };
}

function kindCounts(statements: readonly Statement[]): Record<Kind, number> {
  const counts: Record<Kind, number> = { claim: 0, evidence: 0, counterpoint: 0, reply: 0 };
  for (const { kind } of statements) counts[kind] += 1;
  return counts;
}

export const TAG_FIELDS: readonly string[] = ['tag', 'entries', ...KINDS];
