import type { Statement } from '../map/model.js';
import { nodeWord } from '../render/relation-words.js';
import type { StatementPair } from './aligned-maps.js';
import { entryOf, relationChange, relationOfEntry, stepChange } from './change-words.js';
import type { ChangedThing, MapChange } from './map-change.js';
import { valuePieces } from './value-pieces.js';
import type { WordPiece } from './word-diff.js';

/** Changes for people: those of one entry, source or term together, each in words or as pieces of a text. */

/** What became of the thing as a whole. */
export type Fate = 'added' | 'removed' | 'changed';

/** A fact about a change: a sentence without a subject, or a field with what went from it and came to it. */
export type ChangeFact =
  | { readonly is: 'sentence'; readonly words: string }
  | { readonly is: 'field'; readonly label: string; readonly pieces: readonly WordPiece[] };

export interface ChangeGroup {
  readonly fate: Fate;
  /** The entry that it is about; null for anything else. */
  readonly entry: Statement | null;
  /** What it is about where that is no entry: `Source sleep-2014`. */
  readonly title: string;
  readonly facts: readonly ChangeFact[];
}

const TITLES: Readonly<Record<ChangedThing, string>> = {
  header: 'Header',
  entry: 'Entry',
  relation: 'Relation',
  source: 'Source',
  term: 'Term',
  expectation: 'Expected verdicts',
};

/** In the order of the changes. */
export function changeGroups(changes: readonly MapChange[]): ChangeGroup[] {
  const groups = new Map<StatementPair | string, MapChange[]>();
  for (const change of changes) {
    const key = change.entry ?? [change.of, change.id ?? ''].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].map(groupOf);
}

function groupOf(changes: readonly MapChange[]): ChangeGroup {
  const { of, id, entry } = changes[0]!;
  return {
    fate: fateOf(changes),
    entry: entry === null ? null : entryOf(entry),
    title: id === null ? TITLES[of] : `${TITLES[of]} ${id}`,
    facts: changes.flatMap(factsOf),
  };
}

/** What became of the whole; a relation that came is a change of the entry that declares it. */
function fateOf(changes: readonly MapChange[]): Fate {
  const whole = changes.find(({ of, sort }) => of !== 'relation' && (sort === 'added' || sort === 'removed'));
  if (whole === undefined) return 'changed';
  return whole.sort === 'added' ? 'added' : 'removed';
}

function factsOf(change: MapChange): ChangeFact[] {
  const { of, sort, entry, relation, relations } = change;
  if (sort === 'renamed') return [sentence(renamedWords(change))];
  if (relation !== null) return relationFacts(change);
  if (of === 'entry' && (sort === 'added' || sort === 'removed'))
    return relations.map((one) => sentence(relationOfEntry(one, entry!)));
  if (typeof change.now === 'boolean')
    return [sentence(change.now ? `now ${change.field}` : `no longer ${change.field}`)];
  return [fieldFact(change, change.field ?? '')];
}

function relationFacts(change: MapChange): ChangeFact[] {
  const relation = change.relation!;
  if (change.field === 'scheme')
    return [fieldFact(change, `scheme of its step to ${nodeWord(relation.now!.target)}`)];
  if (change.field === 'with') return [sentence(`its step${stepChange(change, relation)}`)];
  const others = change.relations.map((one) => sentence(relationOfEntry(one, change.entry!)));
  return [sentence(relationChange(change, relation)), ...others];
}

function renamedWords({ was, by, of }: MapChange): string {
  const why = by === 'text' ? 'the text is the same' : 'the text is nearly the same';
  const sourceWhy = by === 'text' ? 'all fields are the same' : 'all fields but one are the same';
  return `renamed from ${was} (${of === 'source' ? sourceWhy : why})`;
}

function sentence(words: string): ChangeFact {
  return { is: 'sentence', words };
}

function fieldFact({ old, now }: MapChange, label: string): ChangeFact {
  return { is: 'field', label, pieces: valuePieces(old, now) };
}
