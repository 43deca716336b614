import { attackKind } from '../map/attack-kind.js';
import type { Gap } from '../map/gap.js';
import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { pathEnd } from '../map/path-from-thesis.js';
import { declaringPremise, otherPremises, premisesOf } from '../map/premises.js';
import { isDatedAfterText } from '../map/statement-dates.js';
import type { Structure } from '../map/structure.js';
import type { MapLabels } from '../verdict/map-labels.js';
import type { StatementRecord } from './record-schema.js';

/** A statement as plain data: what `--json` prints of it, key by key. */

export type { StatementRecord };

/** What the record of a statement is read from, beside the statement. */
export interface RecordSource {
  readonly map: ArgumentMap;
  readonly structure: Structure;
  readonly labels: MapLabels;
  gapsOf(statement: Statement): readonly Gap[];
}

/** The keys of a statement's record, in order: what `--fields` can choose. What each means, and its type, stands in `record-schema.ts`. */
export const STATEMENT_FIELDS = [
  'id',
  'kind',
  'short',
  'text',
  'type',
  'side',
  'status',
  'core',
  'implicit',
  'assumed',
  'at',
  'phrase',
  'by',
  'date',
  'tags',
  'source',
  'page',
  'quote',
  'hindsight',
  'supports',
  'attacks',
  'supportedBy',
  'attackedBy',
  'depth',
  'path',
  'gaps',
  'questions',
  'note',
] as const satisfies readonly (keyof StatementRecord)[];

/** So many ids of a long path, and of the premises of a wide step, stand in a record: else records grow with the square of the map. */
export const MAX_IDS = 100;

/**
 * A statement as plain data, the keys in their published order. Gaps take longer than all else: they are looked for only where
 * they are among the `wanted` keys. All records are written out as one literal, because V8 makes JSON of such objects twice as fast.
 */
export function recordOf(
  statement: Statement,
  source: RecordSource,
  wanted: readonly string[] = STATEMENT_FIELDS,
): StatementRecord {
  const { map, structure, labels } = source;
  const { index } = statement;
  return {
    id: statement.id,
    kind: statement.kind,
    short: statement.short,
    text: statement.text,
    type: statement.type,
    side: structure.side[index]!,
    status: labels.statusOf(statement),
    core: statement.core,
    implicit: statement.implicit,
    assumed: statement.assumed,
    at: [...statement.at],
    phrase: statement.phrase,
    by: statement.by,
    date: statement.date,
    tags: [...statement.tags],
    source: statement.source,
    page: statement.page,
    quote: statement.quote,
    hindsight: isDatedAfterText(map, statement),
    supports: given('support', statement, (support) => supportRecord(support, statement, labels)),
    attacks: given('attack', statement, (attack) => attackRecord(attack, statement, labels)),
    supportedBy: idsOf(premisesOf(statement.supportedBy)),
    attackedBy: idsOf(premisesOf(statement.attackedBy)),
    depth: structure.depth[index]!,
    path: idsOf(pathEnd(structure, statement, MAX_IDS).entries),
    gaps: wanted.includes('gaps') ? gapCodes(source.gapsOf(statement)) : [],
    questions: [...statement.questions],
    note: statement.note,
  };
}

/** Statements as plain data, each made when it is asked for. */
export function* recordsOf(
  statements: Iterable<Statement>,
  source: RecordSource,
  wanted: readonly string[],
): Generator<StatementRecord> {
  for (const statement of statements) yield recordOf(statement, source, wanted);
}

/** The records of the relations of one sign that a statement gives. */
function given<Record>(
  wanted: Relation['sign'],
  { gives }: Statement,
  recorded: (relation: Relation) => Record,
): Record[] {
  const records: Record[] = [];
  for (const relation of gives) if (relation.sign === wanted) records.push(recorded(relation));
  return records;
}

function supportRecord(support: Relation, premise: Statement, labels: MapLabels) {
  return {
    to: nodeName(support.target),
    with: namedWith(support, premise),
    scheme: support.scheme,
    status: labels.statusOf(support),
  };
}

function attackRecord(attack: Relation, premise: Statement, labels: MapLabels) {
  return {
    to: nodeName(attack.target),
    with: namedWith(attack, premise),
    scheme: attack.scheme,
    status: labels.statusOf(attack),
    attack: attackKind(attack),
    mutual: attack.contradiction !== null,
  };
}

/** The other premises of a relation, seen from one of them. The declaring premise names all, so that none is left out. */
function namedWith(relation: Relation, premise: Statement): string[] {
  if (relation.premises.length === 1) return [];
  const most = declaringPremise(relation) === premise ? relation.premises.length : MAX_IDS;
  return idsOf(otherPremises(relation, premise, most).first);
}

function gapCodes(gaps: readonly Gap[]): Gap['code'][] {
  if (gaps.length < 2) return gaps.map(({ code }) => code);
  return [...new Set(gaps.map(({ code }) => code))];
}

function idsOf(statements: readonly Statement[]): string[] {
  return statements.map(({ id }) => id);
}
