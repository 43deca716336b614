import { ENTRY_FIELDS, HEADER_FIELDS, heldFields, type Written, writtenFields } from '../map/fields.js';
import {
  type ArgumentMap,
  type Draft,
  NO_EXPECTATIONS,
  type Relation,
  type RelationDraft,
  type Source,
  type Statement,
  type StatementDraft,
} from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { isReverseRelation } from '../map/relations.js';

/** The draft of a map without what is empty, so that a page stays small. What a page does not show is left out, too: places in the file, expected verdicts. */

interface PackedStatement extends Written<typeof ENTRY_FIELDS> {
  readonly id: string;
  readonly kind: StatementDraft['kind'];
  readonly text: string;
  readonly source?: Source | string;
  readonly known?: StatementDraft['known'];
}

interface PackedRelation extends Pick<RelationDraft, 'sign' | 'from' | 'to'> {
  readonly with?: readonly string[];
  readonly contradiction?: true;
  readonly scheme?: string;
}

export interface PackedDraft {
  readonly header: Written<typeof HEADER_FIELDS> & { readonly title: string };
  readonly thesis: string;
  readonly sources: readonly Source[];
  readonly terms: Draft['terms'];
  readonly statements: readonly PackedStatement[];
  readonly relations: readonly PackedRelation[];
}

/** Packs a map. */
export function packMap(map: ArgumentMap): PackedDraft {
  return {
    header: { title: map.header.title, ...writtenFields(HEADER_FIELDS, map.header) },
    thesis: map.thesis.id,
    sources: [...map.sources.values()],
    terms: map.terms,
    statements: map.statements.map((statement) => packStatement(statement, map)),
    relations: map.relations.filter((relation) => !isReverseRelation(relation)).map(packRelation),
  };
}

/** The draft that was packed. */
export function unpackDraft(packed: PackedDraft): Draft {
  const { header, statements, relations, ...same } = packed;
  return {
    ...same,
    header: { title: header.title, ...heldFields(HEADER_FIELDS, header) },
    statements: statements.map((statement) => ({
      ...heldFields(ENTRY_FIELDS, statement),
      id: statement.id,
      kind: statement.kind,
      text: statement.text,
      source: statement.source ?? null,
      known: statement.known ?? {},
      under: null,
      where: [],
    })),
    relations: relations.map(
      ({ sign, from, to, with: others = [], contradiction = false, scheme = null }) => ({
        ...{ sign, from, to, with: others, contradiction, scheme },
        where: [],
        whereWith: [],
      }),
    ),
    expect: NO_EXPECTATIONS,
  };
}

function packStatement(statement: Statement, map: ArgumentMap): PackedStatement {
  const { id, kind, text, source, known } = statement;
  // A source that several entries cite is written once.
  const cited = source?.id != null && map.sources.get(source.id) === source ? source.id : source;
  return {
    id,
    kind,
    text,
    ...writtenFields(ENTRY_FIELDS, statement),
    ...(cited === null ? {} : { source: cited }),
    ...(Object.keys(known).length === 0 ? {} : { known }),
  };
}

function packRelation(relation: Relation): PackedRelation {
  const { sign, premises, target, contradiction, scheme } = relation;
  return {
    sign,
    from: declaringPremise(relation).id,
    to: nodeName(target),
    ...(premises.length === 1 ? {} : { with: premises.slice(1).map(({ id }) => id) }),
    ...(contradiction === null ? {} : { contradiction: true }),
    ...(scheme === null ? {} : { scheme }),
  };
}
