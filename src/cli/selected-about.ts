import type { Statement } from '../map/model.js';
import { statementNamed } from '../map/names.js';
import { tagsOf } from '../query/tags.js';
import { treeBelow } from '../query/tree.js';
import { fold } from '../words/fold.js';
import type { Opened } from './open.js';

/** What is selected; of that, what hangs under one of some entries, or has one of some tags, where any are named. */
export function selectedAbout(named: readonly string[], opened: Opened): readonly Statement[] {
  const { selected } = opened;
  if (named.length === 0) return selected;
  const wanted = new Set(named.flatMap((word) => namedEntries(word, opened)));
  return selected.filter((one) => wanted.has(one));
}

/** The entries below an id, or those with a tag. That there is neither is a failure. */
function namedEntries(word: string, { view, selected, statement }: Opened): readonly Statement[] {
  const tagged = selected.filter((one) => tagsOf(one).some((tag) => fold(tag) === fold(word)));
  if (statementNamed(view.map, word) === undefined && tagged.length > 0) return tagged;
  return treeBelow(statement(word)).map((row) => row.statement);
}
