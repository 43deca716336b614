import type { Draft, Kind, RelationDraft, Sign, StatementDraft } from '../map/model.js';
import { namesOf } from '../words/names-of.js';
import { ENTRY_LISTS } from './draft.js';

/** Where each entry of a draft stands in a file: under the one that it supports or attacks, as people write it. */

/** An entry with what is written under it. */
export interface NestedEntry {
  readonly statement: StatementDraft;
  /** The relations that it declares, in the draft's order. */
  readonly declares: readonly RelationDraft[];
  /** The one relation that its place says; null where it writes out all that it declares. */
  readonly placed: RelationDraft | null;
  readonly under: NestedEntry[];
}

/** An entry that is more levels below another is written at the top, where lines have room. */
const MOST_LEVELS = 8;

/** The lists in which entries of a kind stand under others, and what standing there means. */
const NESTED_LISTS: Readonly<
  Record<Kind, { readonly list: 'reasons' | 'evidence' | 'counterpoints' | 'replies'; readonly sign: Sign }>
> = {
  claim: { list: 'reasons', sign: ENTRY_LISTS.reasons.sign },
  evidence: { list: 'evidence', sign: ENTRY_LISTS.evidence.sign },
  counterpoint: { list: 'counterpoints', sign: ENTRY_LISTS.counterpoints.sign },
  reply: { list: 'replies', sign: ENTRY_LISTS.replies.sign },
};

/** The list under another entry, and that of the file, in which entries of a kind stand. */
export function listUnder(kind: Kind): string {
  return NESTED_LISTS[kind].list;
}
export function listAtTop(kind: Kind): string {
  return kind === 'claim' ? 'claims' : NESTED_LISTS[kind].list;
}

/** The kinds in the order in which their lists are written. */
export const KINDS_IN_ORDER = namesOf(NESTED_LISTS);

/**
 * The entries of a draft as a file has them: the thesis first, each entry below the one that it bears on. An entry that
 * bears on several stands where it stood before, else below the one nearest to the thesis. Linear in the draft.
 */
export function nestedDraft(draft: Draft): readonly NestedEntry[] {
  const declared = new Map<string, RelationDraft[]>();
  for (const relation of draft.relations) append(declared, relation.from, relation);
  const byId = new Map(draft.statements.map((statement) => [statement.id, statement]));
  const below = new Map<string, StatementDraft[]>();
  const hasPlace = new Set<string>();
  for (const statement of draft.statements) {
    for (const parent of possibleParents(statement, declared.get(statement.id) ?? [], byId)) {
      append(below, parent, statement);
      hasPlace.add(statement.id);
    }
  }

  const top: NestedEntry[] = [];
  const done = new Set<string>();
  const thesis = byId.get(draft.thesis);
  if (thesis !== undefined) growFrom(thesis);
  for (const statement of draft.statements) if (!hasPlace.has(statement.id)) growFrom(statement);
  // What is left leads only to itself, in a circle.
  for (const statement of draft.statements) growFrom(statement);
  return top;

  /** All that hangs below an entry, level by level, so that each hangs as high as it can. */
  function growFrom(root: StatementDraft): void {
    if (done.has(root.id)) return;
    const queue = [{ entry: entryOf(root, null), level: 0 }];
    top.push(queue[0]!.entry);
    for (const { entry, level } of queue) {
      for (const statement of below.get(entry.statement.id) ?? []) {
        if (done.has(statement.id)) continue;
        const isDeep = level + 1 >= MOST_LEVELS;
        const child = entryOf(statement, isDeep ? null : entry.statement.id);
        (isDeep ? top : entry.under).push(child);
        queue.push({ entry: child, level: isDeep ? 0 : level + 1 });
      }
    }
  }

  function entryOf(statement: StatementDraft, under: string | null): NestedEntry {
    done.add(statement.id);
    const declares = declared.get(statement.id) ?? [];
    const [only, ...more] = declares;
    const isPlaced = only !== undefined && more.length === 0 && !only.contradiction && only.to === under;
    return { statement, declares, placed: isPlaced ? only : null, under: [] };
  }
}

/** The entries under which one can stand: those that it bears on in the way of its list, itself or a step that they make. */
function possibleParents(
  { id, kind, under }: StatementDraft,
  declares: readonly RelationDraft[],
  byId: ReadonlyMap<string, StatementDraft>,
): readonly string[] {
  const { sign } = NESTED_LISTS[kind];
  const fitting = declares.filter((relation) => relation.sign === sign && !relation.contradiction);
  const parents = new Set(fitting.map(({ to }) => to.split(' -> ', 1)[0]!));
  parents.delete(id);
  const known = [...parents].filter((parent) => byId.has(parent));
  return under !== null && known.includes(under) ? [under] : known;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
