import { buildMap } from '../map/build.js';
import {
  type ArgumentMap,
  type Draft,
  NO_EXPECTATIONS,
  type RelationDraft,
  type StatementDraft,
} from '../map/model.js';
import { relationName } from '../map/relations.js';
import { isStandInId } from './stand-in-ids.js';

/** The map of a file that has errors: made of what could be read, without what is wrong. Only for help while somebody writes. */

/** Null where no claim could be read. Linear in the draft. */
export function usableMap(draft: Draft): ArgumentMap | null {
  const statements = usableStatements(draft);
  const ids = new Set(statements.map(({ id }) => id));
  const claims = statements.filter(({ kind }) => kind === 'claim');
  const thesis = claims.find(({ id }) => id === draft.thesis) ?? claims[0];
  if (thesis === undefined) return null;
  return buildMap({
    header: { ...draft.header, title: draft.header.title ?? '' },
    thesis: thesis.id,
    sources: draft.sources.filter(isThere),
    terms: draft.terms.filter(isThere).filter(({ term, means }) => isThere(term) && isThere(means)),
    statements: statements.map((statement) => ({
      ...statement,
      under: statement.under !== null && ids.has(statement.under) ? statement.under : null,
    })),
    relations: usableRelations(draft.relations, ids),
    expect: NO_EXPECTATIONS,
  }).map;
}

/** The first entry with each id; an unknown source is left out. */
function usableStatements({ statements, sources }: Draft): StatementDraft[] {
  const named = new Set(sources.filter(isThere).map(({ id }) => id));
  const seen = new Set<string>();
  return statements.filter(isThere).flatMap((statement) => {
    const { id, text, source } = statement;
    if (isStandInId(id) || seen.has(id)) return [];
    seen.add(id);
    return {
      ...statement,
      text: text ?? '',
      source: typeof source === 'string' && !named.has(source) ? null : (source ?? null),
      at: statement.at.filter(isThere),
      tags: statement.tags.filter(isThere),
      questions: statement.questions.filter(isThere),
    };
  });
}

/** The relations whose ends are there, the first of each name. */
function usableRelations(relations: readonly RelationDraft[], ids: ReadonlySet<string>): RelationDraft[] {
  const made = new Set<string>();
  const kept = new Set<RelationDraft>();
  const arrows = ({ to }: RelationDraft) => to.split('->').length;
  // A step's own target has fewer arrows than it.
  for (const relation of relations.filter(isThere).sort((a, b) => arrows(a) - arrows(b))) {
    const { from, to, contradiction } = relation;
    const names = [relationName(from, to), ...(contradiction ? [relationName(to, from)] : [])];
    const isKnown = ids.has(from) && (ids.has(to) || (made.has(to) && !contradiction));
    if (!isKnown || from === to || names.some((name) => made.has(name))) continue;
    for (const name of names) made.add(name);
    kept.add(relation);
  }
  return relations
    .filter((relation) => kept.has(relation))
    .map((relation) => ({
      ...relation,
      with: [...new Set(relation.with)].filter((id) => ids.has(id) && id !== relation.from),
    }));
}

/** Whether a value could be read: what could not leaves a hole. */
function isThere<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}
