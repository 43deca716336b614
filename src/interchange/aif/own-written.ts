import { ENTRY_FIELDS, HEADER_FIELDS, writtenFields } from '../../map/fields.js';
import type { Relation, Source, Statement } from '../../map/model.js';
import type { InterchangeInput } from '../interchange-form.js';
import type { JsonRecord } from './json-values.js';

/** What AIF has no place for, as this program writes it beside what AIF has. `own-fields.ts` reads it again. */

/** What an entry says about itself beside its text. */
export function ownOfStatement(statement: Statement): JsonRecord {
  const { kind, source } = statement;
  const own = { kind, ...writtenFields(ENTRY_FIELDS, statement) };
  return source === null ? own : { ...own, source: source.id ?? fieldsOf(source) };
}

/** What a step is called, its scheme as it is written, and which half of a contradiction it is. */
export function ownOfRelation({ contradiction, name, scheme }: Relation): JsonRecord {
  return {
    name,
    ...(scheme === null ? {} : { scheme }),
    ...(contradiction === null ? {} : { contradiction }),
  };
}

/** What the file says about its text, and its sources: of a part of the map, those that the part names. */
export function ownOfMap({ selected, view: { map } }: InterchangeInput): JsonRecord {
  const { header, sources, statements, thesis } = map;
  const named = new Set(selected.map(({ source }) => source?.id));
  const isWhole = selected.length === statements.length;
  const written = [...sources].filter(([id]) => isWhole || named.has(id));
  return {
    title: header.title,
    ...(selected.includes(thesis) ? { thesis: thesis.id } : {}),
    ...writtenFields(HEADER_FIELDS, header),
    ...(written.length === 0
      ? {}
      : { sources: Object.fromEntries(written.map(([id, source]) => [id, fieldsOf(source)])) }),
  };
}

function fieldsOf({ id: _, ...fields }: Source): JsonRecord {
  return fields;
}
