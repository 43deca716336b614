import type { Suggest } from '../words/did-you-mean.js';
import { clip } from '../words/text.js';
import type { LinkingStatement } from './linking.js';
import type { MapProblem } from './map-problem.js';
import type { Draft, Source, StatementDraft } from './model.js';

/** The statements of a draft by id, with their sources. A second entry with an id, and an unknown source, are noted. */
export function resolveStatements(
  draft: Draft,
  sources: ReadonlyMap<string, Source>,
  suggest: Suggest,
  problems: MapProblem[],
): Map<string, LinkingStatement> {
  const byId = new Map<string, LinkingStatement>();
  for (const entry of draft.statements) {
    const first = byId.get(entry.id);
    if (first !== undefined) {
      problems.push({
        code: 'duplicate-id',
        message: `a second entry has the id "${entry.id}"`,
        hint: 'give each entry an id of its own',
        where: [...entry.where, 'id'],
        about: [entry.id],
        first: { where: [...first.where, 'id'], what: `the ${first.kind} "${clip(first.text)}"` },
      });
      continue;
    }
    byId.set(entry.id, statementOf(entry, resolveSource(entry, sources, suggest, problems), byId.size));
  }
  return byId;
}

/** Field by field, since a copy by spreading has no fixed shape and is several times slower to make and to read. */
function statementOf(entry: StatementDraft, source: Source | null, index: number): LinkingStatement {
  return {
    node: 'statement',
    index,
    id: entry.id,
    kind: entry.kind,
    text: entry.text,
    type: entry.type,
    at: entry.at,
    phrase: entry.phrase,
    by: entry.by,
    date: entry.date,
    implicit: entry.implicit,
    assumed: entry.assumed,
    source,
    page: entry.page,
    tags: entry.tags,
    questions: entry.questions,
    note: entry.note,
    known: entry.known,
    under: entry.under,
    where: entry.where,
    gives: [],
    supportedBy: [],
    attackedBy: [],
  };
}

function resolveSource(
  entry: StatementDraft,
  sources: ReadonlyMap<string, Source>,
  suggest: Suggest,
  problems: MapProblem[],
): Source | null {
  if (typeof entry.source !== 'string') return entry.source;
  const found = sources.get(entry.source);
  if (found !== undefined) return found;
  problems.push({
    code: 'unknown-id',
    message: `no source has the id "${entry.source}"`,
    hint: suggest(entry.source, sources) ?? 'write it under "sources", or its fields in place',
    where: [...entry.where, 'source'],
    about: [entry.source],
    missing: 'source',
  });
  return null;
}
