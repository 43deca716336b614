import { type ENTRY_FIELDS, type HEADER_FIELDS, TYPES, type Written } from '../../map/fields.js';
import { KINDS, type Source } from '../../map/model.js';
import type { GraphEntry } from '../graph.js';
import { isJsonRecord, type JsonRecord, textUnder } from './json-values.js';

/** What this program writes into AIF beside what AIF has, read again. Whether a value can be in a claims file is checked later. */

/** What is said of an entry. */
export function ownOfEntry(own: JsonRecord): Pick<GraphEntry, 'fields' | 'kind' | 'source' | 'title'> {
  const source = own.source;
  return {
    title: textUnder(own, ['title']),
    kind: KINDS.find((kind) => kind === own.kind) ?? null,
    source: isJsonRecord(source) ? { ...source, id: null } : textUnder(own, ['source']),
    fields: fieldsIn(own),
  };
}

function fieldsIn(own: JsonRecord): Required<Written<typeof ENTRY_FIELDS>> {
  return {
    short: text(own.short),
    type: TYPES.find((type) => type === own.type),
    core: own.core === true,
    implicit: own.implicit === true,
    assumed: own.assumed === true,
    at: texts(own.at),
    phrase: text(own.phrase),
    by: text(own.by),
    date: text(own.date),
    note: text(own.note),
    page: text(own.page),
    quote: text(own.quote),
    tags: texts(own.tags),
    questions: texts(own.questions),
  };
}

/** What is said of the text. */
export function ownHeader(own: JsonRecord): Required<Written<typeof HEADER_FIELDS>> {
  return {
    author: text(own.author),
    date: text(own.date),
    publication: text(own.publication),
    url: text(own.url),
    language: text(own.language),
    motion: text(own.motion),
    original: text(own.original),
    begins: text(own.begins),
    note: text(own.note),
  };
}

/** The sources, by their ids. */
export function ownSources(own: JsonRecord): Source[] {
  const { sources } = own;
  if (!isJsonRecord(sources)) return [];
  return Object.entries(sources).flatMap(([id, source]) => (isJsonRecord(source) ? [{ ...source, id }] : []));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
