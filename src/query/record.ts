import type { Gap } from '../map/gap.js';
import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { pathFromThesis } from '../map/paths.js';
import { attackKind, premisesOf } from '../map/relations.js';
import { isDatedAfterText } from '../map/statements.js';
import type { Structure } from '../map/structure.js';
import type { MapLabels } from '../verdict/map-labels.js';
import type { StatementRecord } from './record-schema.js';

export type { StatementRecord };

/**
 * The keys of a statement's record, in order: what `--fields` can choose. A test holds them against
 * `record-schema.ts`, which defines their types and is too slow to load for every command.
 */
export const STATEMENT_FIELDS = [
  'id',
  'kind',
  'text',
  'type',
  'side',
  'status',
  'implicit',
  'assumed',
  'at',
  'phrase',
  'by',
  'date',
  'tags',
  'source',
  'page',
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

/** A statement as plain data. `gaps` are those of the whole map. */
export function recordOf(
  statement: Statement,
  map: ArgumentMap,
  structure: Structure,
  labels: MapLabels,
  gaps: ReadonlyMap<Statement, readonly Gap[]>,
): StatementRecord {
  const given = (sign: Relation['sign']) => statement.gives.filter((relation) => relation.sign === sign);
  const bearing = (relation: Relation) => ({
    to: nodeName(relation.target),
    with: relation.premises.filter((premise) => premise !== statement).map((premise) => premise.id),
    scheme: relation.scheme,
    status: labels.statusOf(relation),
  });
  // What takes a pass over other statements is worked out when it is read: on a deep map the paths of all statements are
  // many times the map, and so are the premises of a step that is shared by very many, each beside all others.
  return {
    id: statement.id,
    kind: statement.kind,
    text: statement.text,
    type: statement.type,
    side: structure.side[statement.index]!,
    status: labels.statusOf(statement),
    implicit: statement.implicit,
    assumed: statement.assumed,
    at: [...statement.at],
    phrase: statement.phrase,
    by: statement.by,
    date: statement.date,
    tags: [...statement.tags],
    source: statement.source,
    page: statement.page,
    hindsight: isDatedAfterText(map, statement),
    get supports() {
      return given('support').map(bearing);
    },
    get attacks() {
      return given('attack').map((relation) => ({
        ...bearing(relation),
        attack: attackKind(relation),
        mutual: relation.contradiction !== null,
      }));
    },
    get supportedBy() {
      return premiseIds(statement.supportedBy);
    },
    get attackedBy() {
      return premiseIds(statement.attackedBy);
    },
    depth: structure.depth[statement.index]!,
    get path() {
      return pathFromThesis(structure, statement);
    },
    gaps: [...new Set((gaps.get(statement) ?? []).map((gap) => gap.code))],
    questions: [...statement.questions],
    note: statement.note,
  };
}

function premiseIds(relations: readonly Relation[]): string[] {
  return premisesOf(relations).map(({ id }) => id);
}
