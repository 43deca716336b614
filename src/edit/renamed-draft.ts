import type { Draft, RelationDraft, StatementDraft, Supposition } from '../map/model.js';
import type { Rename } from './rename-id.js';

/** What a map has to be after a rename: the same, with one id written otherwise. */

/** Whether a draft is another with an id renamed, and differs from it in nothing else. Linear in both. */
export function isRenamedDraft(before: Draft, after: Draft, rename: Rename): boolean {
  return comparable(renamed(before, rename)) === comparable(after);
}

function renamed(draft: Draft, { from, to, of }: Rename): Draft {
  const id = (old: string) => (old === from ? to : old);
  if (of === 'source') {
    return {
      ...draft,
      sources: draft.sources.map((source) => (source.id === from ? { ...source, id: to } : source)),
      statements: draft.statements.map((statement) =>
        statement.source === from ? { ...statement, source: to } : statement,
      ),
    };
  }
  const name = (old: string) => old.split(' -> ').map(id).join(' -> ');
  return {
    ...draft,
    thesis: id(draft.thesis),
    statements: draft.statements.map(
      (statement): StatementDraft => ({
        ...statement,
        id: id(statement.id),
        under: statement.under === null ? null : id(statement.under),
      }),
    ),
    relations: draft.relations.map(
      (relation): RelationDraft => ({
        ...relation,
        from: id(relation.from),
        to: name(relation.to),
        with: relation.with.map(id),
      }),
    ),
    expect: { ...expected(draft.expect), suppose: draft.expect.suppose.map(supposed) },
  };

  function expected(lists: Omit<Supposition, 'grant' | 'drop'>) {
    return { in: lists.in.map(name), out: lists.out.map(name), undecided: lists.undecided.map(name) };
  }

  function supposed(lists: Supposition): Supposition {
    return { grant: lists.grant.map(name), drop: lists.drop.map(name), ...expected(lists) };
  }
}

/** A draft as a text that is the same for the same draft. JavaScript sorts keys that are numbers, so sources have no order. */
function comparable(draft: Draft): string {
  const byId = new Map(draft.sources.map((source) => [source.id ?? '', source]));
  const sources = [...byId.keys()].sort().map((id) => sorted(byId.get(id)!));
  return JSON.stringify({ ...draft, sources });
}

function sorted(fields: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}
