import type { Form, RecordForm } from '../file/form.js';
import { GAPS } from '../map/gap.js';
import { markdownText } from '../render/markdown.js';
import { namesOf } from '../words/names-of.js';
import type { Insertion, Proposal } from './proposal.js';

/** The keys that can stand in a record, each with what it means. */

/** How keys are written where the cursor stands. */
export interface KeyPlace {
  /** The keys that the record has already. */
  readonly present: ReadonlySet<string>;
  /** How far the keys of the record are indented. */
  readonly column: number;
  readonly inFlow: boolean;
  /** Whether a colon is written behind the key already. */
  readonly hasColon: boolean;
}

/** The keys that a record has not yet; those that it needs first, then in the order of the form. */
export function proposeKeys(record: RecordForm, place: KeyPlace): Proposal[] {
  const missing = Object.entries(record.keys).filter(([key]) => !place.present.has(key));
  const isNeeded = ([, { required }]: (typeof missing)[number]) => required === true;
  const isNew = place.present.size === 0 && record.is === 'entry';
  return [...missing.filter(isNeeded), ...missing.filter((one) => !isNeeded(one))].map(([key, form]) => ({
    label: key,
    insert: isNew && key === 'id' ? newEntry(place) : keyInsertion(key, form, place),
    of: 'key',
    detail: form.required === true ? 'required' : '',
    meaning: markdownText(record.is === 'known' ? gapMeaning(key) : form.description),
  }));
}

function gapMeaning(code: string): string {
  const known = namesOf(GAPS).find((name) => name === code);
  return known === undefined ? code : `${GAPS[known]}. Write why you accept it.`;
}

/** A key with what has to be written behind it. */
function keyInsertion(key: string, form: Form, { column, inFlow, hasColon }: KeyPlace): Insertion {
  if (hasColon) return { text: key, snippet: null };
  if (form.form === 'flag') return { text: `${key}: true`, snippet: null };
  if (form.form === 'record' && form.is === 'known') return { text: `${key}: {}`, snippet: `${key}: {$0}` };
  if (isEntryList(form)) {
    if (inFlow) return { text: `${key}: []`, snippet: `${key}: [$0]` };
    const indent = ' '.repeat(column + 2);
    return { text: `${key}:`, snippet: `${key}:\n${indent}- id: \${1:id}\n${indent}  text: $0` };
  }
  if (form.form === 'list' || form.form === 'table') return { text: `${key}:`, snippet: null };
  return { text: `${key}: `, snippet: null };
}

function newEntry({ column, inFlow, hasColon }: KeyPlace): Insertion {
  if (hasColon) return { text: 'id', snippet: null };
  const rest = inFlow ? ', ' : `\n${' '.repeat(column)}`;
  return { text: 'id: ', snippet: `id: \${1:id}${rest}text: $0` };
}

function isEntryList(form: Form): boolean {
  if (form.form !== 'list') return false;
  const { item } = form;
  return (
    (item.form === 'record' && item.is === 'entry') || (item.form === 'either' && item.record.is === 'entry')
  );
}
