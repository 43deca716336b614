import type { Suggest } from '../words/did-you-mean.js';
import { clip } from '../words/text.js';
import { replaceFix } from './fix.js';
import { type LinkingStatement, NO_RELATIONS } from './linking.js';
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
        hint: 'give each entry its own id',
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

/** Key by key, since copies by spreading have no fixed shape: they are many times slower to make and to read. */
function statementOf(entry: StatementDraft, source: Source | null, index: number): LinkingStatement {
  return {
    node: 'statement',
    index,
    id: entry.id,
    kind: entry.kind,
    text: entry.text,
    source,
    known: entry.known,
    under: entry.under,
    where: entry.where,
    gives: NO_RELATIONS,
    supportedBy: NO_RELATIONS,
    attackedBy: NO_RELATIONS,
    short: entry.short,
    type: entry.type,
    core: entry.core,
    implicit: entry.implicit,
    assumed: entry.assumed,
    at: entry.at,
    phrase: entry.phrase,
    by: entry.by,
    date: entry.date,
    note: entry.note,
    page: entry.page,
    quote: entry.quote,
    tags: entry.tags,
    questions: entry.questions,
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
  const near = suggest(entry.source, sources);
  problems.push({
    code: 'unknown-id',
    message: `no source has the id "${entry.source}"`,
    hint: near?.hint ?? 'add it to "sources", or write its fields here',
    fix: replaceFix(near?.words ?? []),
    where: [...entry.where, 'source'],
    about: [entry.source],
    missing: 'source',
  });
  return null;
}
