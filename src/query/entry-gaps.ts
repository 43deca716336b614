import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { FoundGap, GapCode } from '../map/gap.js';
import { inText } from '../map/in-text.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { isDatedAfterText } from '../map/statement-dates.js';
import { spokenDate } from '../words/dates.js';
import { checkEachStatement, type Examined, type GapCheck } from './gap-check.js';

/** What a reference should say: the field of the source, and the words for it. */
const WANTED_OF_SOURCE = Object.entries({ author: 'author', title: 'title', issued: 'date ("issued")' });

/** The gaps of what an entry says of itself, of its source and of its dates. */
export const ENTRY_GAPS = {
  'no-source': checkEachStatement(({ kind, source, at }) =>
    kind === 'evidence' && source === null && at.length === 0
      ? 'this evidence has neither a place in the text ("at") nor a "source"'
      : null,
  ),
  'thin-source': checkEachStatement(thinSource, 'source'),
  'unused-source': unusedSources,
  hindsight: checkEachStatement((statement, { map }) => onlyLaterEvidence(statement, map)),
} as const satisfies Partial<Record<GapCode, GapCheck>>;

function thinSource({ source }: Statement): string | null {
  if (source === null || WANTED_OF_SOURCE.every(([field]) => source[field])) return null;
  const lacks = WANTED_OF_SOURCE.flatMap(([field, words]) => (source[field] ? [] : words));
  const named = source.id === null ? 'its source' : `its source "${source.id}"`;
  return `${named} has no ${lacks.join(' and no ')}`;
}

function unusedSources({ map }: Examined, among?: readonly Statement[]): FoundGap[] {
  // Of no entry; and of an earlier day, what came later may use them.
  if (among !== undefined || !map.isWhole) return [];
  const used = new Set(map.statements.map((statement) => statement.source?.id));
  const unused = [...map.sources.keys()].filter((id) => !used.has(id));
  return unused.map((id) => ({
    statement: null,
    message: `no entry uses the source "${id}"`,
    where: ['sources', id],
  }));
}

function onlyLaterEvidence(statement: Statement, map: ArgumentMap): string | null {
  if (statement.supportedBy.length === 0 || !inText(statement)) return null;
  const isEarlier = (item: Statement) => item.kind === 'evidence' && !isDatedAfterText(map, item);
  if (statement.supportedBy.some(({ premises }) => premises.some(isEarlier))) return null;
  const evidence = evidenceFor(statement);
  if (evidence.length === 0) return null;
  const ids = evidence.map(({ id }) => id).join(', ');
  return `all its evidence is later than the text (${spokenDate(map.header.date ?? '')}): ${ids}`;
}
