import { KINDS, type Kind, type Statement } from '../map/model.js';
import { normal } from '../words/normal.js';

/** The tags of statements, counted. */

/** A tag with the entries that carry it: all, and of each kind. */
export interface TagCount extends Readonly<Record<Kind, number>> {
  readonly tag: string;
  readonly entries: number;
}

/** Each tag once, that of most entries first, then by name. Linear in the tags, but for the sorting. */
export function countTags(statements: readonly Statement[]): TagCount[] {
  const carrying = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const tag of new Set(statement.tags.map(normal))) {
      const own = carrying.get(tag);
      if (own === undefined) carrying.set(tag, [statement]);
      else own.push(statement);
    }
  }
  return [...carrying]
    .map(([tag, own]) => ({ tag, entries: own.length, ...kindCounts(own) }))
    .sort((a, b) => b.entries - a.entries || (a.tag < b.tag ? -1 : 1));
}

function kindCounts(statements: readonly Statement[]): Record<Kind, number> {
  const counts: Record<Kind, number> = { claim: 0, evidence: 0, counterpoint: 0, reply: 0 };
  for (const { kind } of statements) counts[kind] += 1;
  return counts;
}

export const TAG_FIELDS: readonly string[] = ['tag', 'entries', ...KINDS];
