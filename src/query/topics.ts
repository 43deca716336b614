import type { ArgumentMap, Statement } from '../map/model.js';
import { statementNamed } from '../map/names.js';
import { fold } from '../words/fold.js';
import { tagsOf } from './tags.js';
import { treeBelow } from './tree.js';

/** What somebody asks about: an entry with what is below it, or the entries with a tag. */
export type Topic = { readonly entry: Statement } | { readonly tag: string };

/** The topic that a word names; an id comes before a tag. Null where it is neither. */
export function topicNamed(word: string, map: ArgumentMap): Topic | null {
  const entry = statementNamed(map, word);
  if (entry !== undefined) return { entry };
  const tag = map.statements.flatMap(({ tags }) => tags).find((one) => fold(one) === fold(word));
  return tag === undefined ? null : { tag };
}

/** The entries of some that belong to a topic. */
export function entriesOf(topic: Topic, statements: readonly Statement[]): readonly Statement[] {
  if ('tag' in topic)
    return statements.filter((one) => tagsOf(one).some((tag) => fold(tag) === fold(topic.tag)));
  const below = new Set(treeBelow(topic.entry).map((row) => row.statement));
  return statements.filter((one) => below.has(one));
}

/** The entries of some that stand at most so many levels below one; that one, too. */
export function entriesWithin(top: Statement, levels: number, statements: readonly Statement[]): Statement[] {
  const near = new Set(treeBelow(top, { depth: levels, counts: false }).map((row) => row.statement));
  return statements.filter((one) => near.has(one));
}
