import { GAPS } from '../map/gap.js';
import type { Suggestion } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { clip, oneLine } from '../words/text.js';
import type { Form, RecordForm } from './form.js';
import { ID_PATTERN, idLike } from './wrong-ids.js';

/** A value of the wrong shape (a list where a text belongs, a sentence where an entry belongs): what it is, and what would be right. */

/** What a value is, in words. */
export function shapeOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  return String(value);
}

/** What a value of a form is, in words, as they follow `must be`. */
export function wantedShape(form: Form): string {
  switch (form.form) {
    case 'text':
      return 'a text';
    case 'word':
      return listOr(form.words);
    case 'flag':
      return 'true or false';
    case 'some':
      return `${wantedShape(form.item)} or a list`;
    case 'list':
      return 'a list';
    case 'table':
      return 'keys with values';
    case 'record':
      return form.is === 'entry' ? 'an entry' : 'keys with values';
    case 'either':
      return form.record.is === 'entry' ? 'an entry' : 'a text or keys with values';
  }
}

/** How to write a value that has the wrong shape for a key; null where what it must be says it all. */
export function rightShape(form: Form, value: unknown, key: string): string | null | Suggestion {
  if (typeof value === 'boolean' && takesText(form)) return `write it in quotes: "${value}"`;
  switch (form.form) {
    case 'text':
    case 'word':
      return null;
    case 'flag':
      return flagHint(value);
    case 'some':
      return isMappingShape(value) ? 'write a text, or several as a list' : rightShape(form.item, value, key);
    case 'list':
      return listHint(form.item, value, key);
    case 'table':
      return `write each under its id: ${key}: {an-id: {title: ...}}`;
    case 'record':
      return recordHint(form, value);
    case 'either':
      return form.record.is === 'entry' ? entryShapeHint(value) : eitherHint(form.record, value);
  }
}

function takesText(form: Form): boolean {
  return form.form === 'some' ? takesText(form.item) : form.form === 'text' || form.form === 'either';
}

export function isMappingShape(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flagHint(value: unknown): Suggestion | null {
  const plain = String(value).toLowerCase();
  if (['yes', 'y', 'on', '1', 'true'].includes(plain)) return { hint: 'write true', words: ['true'] };
  return ['no', 'n', 'off', '0', 'false'].includes(plain) ? { hint: 'write false', words: ['false'] } : null;
}

function listHint(item: Form, value: unknown, key: string): string {
  if (item.form === 'list') return `write ${key}: [[2011, 12, 6]]`;
  if (item.form === 'text') return 'write a list in brackets';
  if (typeof value === 'string') {
    return item.form === 'either' && ID_PATTERN.test(value.trim())
      ? `write a list: ${key}: [${value.trim()}]`
      : `"${key}" is a list of entries: ${asEntry(value)}`;
  }
  if (isMappingShape(value) && ('id' in value || 'text' in value)) {
    return `"${key}" is a list: begin each entry with "- "`;
  }
  return `"${key}" is a list of entries: begin each with "- id: ..." and continue below it with "text: ..."`;
}

/** What to write instead of a bare text in a list of entries. */
export function entryShapeHint(value: unknown): string {
  if (typeof value === 'string') return asEntry(value);
  return 'begin each entry with "- id: ..." and continue below it with "text: ..."';
}

function asEntry(sentence: string): string {
  const id = idLike(oneLine(sentence).split(' ').slice(0, 3).join(' ').toLowerCase()) ?? 'an-id';
  return `write "- id: ${id}" and below it "text: ${clip(oneLine(sentence))}"`;
}

/** What to write where a source is cited in words. */
export function citationShapeHint(key: string, citation: string): string {
  const field = /^https?:\S*$/.test(citation) ? 'URL' : 'title';
  return `write the id of one of "sources", or the source itself: ${key}: {${field}: ${clip(oneLine(citation))}}`;
}

function recordHint(form: RecordForm, value: unknown): string {
  switch (form.is) {
    case 'header':
      return 'a claims file needs title, thesis and claims';
    case 'entry':
      return typeof value === 'string' && ID_PATTERN.test(value)
        ? 'write the entry itself here; an id alone can be in the "reasons", "evidence", "counterpoints" or "replies" of an entry'
        : entryShapeHint(value);
    case 'known': {
      const named = [value].flat().find((code) => typeof code === 'string' && Object.hasOwn(GAPS, code));
      return `give the reason: known: {${named ?? 'unanswered'}: the author never takes it up}`;
    }
    case 'expect': {
      const named = [value].flat().filter((name) => typeof name === 'string');
      return `write what you expect: expect: {in: [${named.length > 0 ? clip(named.join(', ')) : 'an-id'}]}`;
    }
    case 'source':
      return typeof value === 'string' ? `write its fields: {title: ${clip(value)}}` : 'write its fields';
    default:
      return `write keys with values: ${Object.keys(form.keys).join(', ')}`;
  }
}

function eitherHint(record: RecordForm, value: unknown): string {
  if (record.is === 'source') return 'write the id of one source, or its fields';
  if (record.is === 'relation') return 'write an id, or {to: an-id}';
  if (record.is === 'date') return 'write the date: 2011, 2011-12 or 2011-12-06';
  return Array.isArray(value) ? 'write one text' : 'write a text';
}
