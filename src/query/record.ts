import { attackKind } from '../map/attack-kind.js';
import type { Gap } from '../map/gap.js';
import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { pathFromThesis } from '../map/path-from-thesis.js';
import { premisesOf } from '../map/premises.js';
import { isDatedAfterText } from '../map/statement-dates.js';
import type { Structure } from '../map/structure.js';
import type { MapLabels } from '../verdict/map-labels.js';
import { namesOf } from '../words/names-of.js';
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

/**
 * How each key of a record is read, in their published order. What each key means, and its type, stands in
 * `record-schema.ts`, which is too slow to load for every command: a new key is a row there and a row here.
 */
const READERS: {
  readonly [Key in keyof StatementRecord]: (
    statement: Statement,
    source: RecordSource,
  ) => StatementRecord[Key];
} = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  short: ({ short }) => short,
  text: ({ text }) => text,
  type: ({ type }) => type,
  side: ({ index }, { structure }) => structure.side[index]!,
  status: (statement, { labels }) => labels.statusOf(statement),
  core: ({ core }) => core,
  implicit: ({ implicit }) => implicit,
  assumed: ({ assumed }) => assumed,
  at: ({ at }) => [...at],
  phrase: ({ phrase }) => phrase,
  by: ({ by }) => by,
  date: ({ date }) => date,
  tags: ({ tags }) => [...tags],
  source: ({ source }) => source,
  page: ({ page }) => page,
  quote: ({ quote }) => quote,
  hindsight: (statement, { map }) => isDatedAfterText(map, statement),
  supports: (statement, { labels }) =>
    statement.gives
      .filter(({ sign }) => sign === 'support')
      .map((support) => relationRecord(support, statement, labels)),
  attacks: (statement, { labels }) =>
    statement.gives
      .filter(({ sign }) => sign === 'attack')
      .map((attack) => ({
        ...relationRecord(attack, statement, labels),
        attack: attackKind(attack),
        mutual: attack.contradiction !== null,
      })),
  supportedBy: ({ supportedBy }) => premisesOf(supportedBy).map(({ id }) => id),
  attackedBy: ({ attackedBy }) => premisesOf(attackedBy).map(({ id }) => id),
  depth: ({ index }, { structure }) => structure.depth[index]!,
  path: (statement, { structure }) => pathFromThesis(structure, statement),
  gaps: (statement, { gapsOf }) => [...new Set(gapsOf(statement).map(({ code }) => code))],
  questions: ({ questions }) => [...questions],
  note: ({ note }) => note,
};

/** The keys of a statement's record, in order: what `--fields` can choose. */
export const STATEMENT_FIELDS = namesOf(READERS);

/**
 * The keys that take a pass over other statements, and so are worked out when they are read. On a deep map the paths of
 * all statements are many times the map, and so are the premises of a step that is shared by very many, each beside all
 * others.
 */
const LATE_FIELDS: ReadonlySet<keyof StatementRecord> = new Set([
  'supports',
  'attacks',
  'supportedBy',
  'attackedBy',
  'path',
]);

/** A statement as plain data, the keys in their published order. */
export function recordOf(statement: Statement, source: RecordSource): StatementRecord {
  const record: Record<string, unknown> = {};
  for (const field of STATEMENT_FIELDS) {
    const read = READERS[field];
    if (!LATE_FIELDS.has(field)) record[field] = read(statement, source);
    else Object.defineProperty(record, field, { enumerable: true, get: () => read(statement, source) });
  }
  return record as StatementRecord;
}

/** A relation seen from one of its premises. */
function relationRecord(relation: Relation, premise: Statement, labels: MapLabels) {
  return {
    to: nodeName(relation.target),
    with: relation.premises.filter((other) => other !== premise).map(({ id }) => id),
    scheme: relation.scheme,
    status: labels.statusOf(relation),
  };
}
