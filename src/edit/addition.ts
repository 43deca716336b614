import { idFromText } from '../words/id-from-text.js';
import { normal } from '../words/normal.js';
import type { NewFields, NewValue } from '../yaml/written-value.js';
import { addClaim, addEntry, addSource, NESTED_KINDS, type NestedKind } from './add-entry.js';
import type { ClaimsSource } from './claims-source.js';
import type { TextEdit } from './text-edit.js';

/** Something to add to a file, as somebody asks for it: an entry of a kind with its keys, or a source. */

/** What can be added, each with what it is. */
export const ADDITIONS = {
  reason: 'a claim that supports an entry',
  evidence: 'a fact or a document that supports an entry',
  counterpoint: 'an objection to an entry',
  reply: 'an answer to an objection',
  claim: 'a claim under no other, such as a premise that a step needs',
  source: 'a source, with the field names of CSL-JSON',
} as const;
export type AdditionKind = keyof typeof ADDITIONS;

/** The keys that an entry can be given, and those of a source, in the order in which they are written. */
const ENTRY_KEYS = [
  'text',
  'short',
  'type',
  'implicit',
  'at',
  'phrase',
  'by',
  'source',
  'page',
  'quote',
  'tags',
  'scheme',
  'known',
] as const;
const SOURCE_KEYS = ['type', 'author', 'title', 'issued', 'URL'] as const;
export type AdditionKey = (typeof ENTRY_KEYS)[number] | (typeof SOURCE_KEYS)[number];

export interface Addition {
  readonly kind: AdditionKind;
  /** What an entry supports or attacks: an id, or the name of a step. */
  readonly to: string | null;
  /** Null for one that is made of what it says. */
  readonly id: string | null;
  readonly says: Readonly<Partial<Record<AdditionKey, NewValue>>>;
}

export function isNestedKind(kind: AdditionKind): kind is NestedKind {
  return Object.hasOwn(NESTED_KINDS, kind);
}

/** The keys that a kind can be given. */
export function keysOfKind(kind: AdditionKind): readonly AdditionKey[] {
  return kind === 'source' ? SOURCE_KEYS : ENTRY_KEYS;
}

/** The id that an addition has, or gets: made of what it says, and one that nothing has. */
export function idOfAddition({ kind, id, says }: Addition, { places }: ClaimsSource): string {
  if (id !== null) return normal(id);
  const of = kind === 'source' ? 'source' : 'entry';
  const taken = new Set(places.filter((place) => place.of === of).map((place) => place.id));
  const { author, title, issued, short, text } = says;
  const words =
    kind === 'source' ? [author ?? title, /\d{4}/.exec(String(issued ?? ''))?.[0]] : [short ?? text];
  return idFromText(words.filter((word) => typeof word === 'string').join(' '), taken);
}

/** The edit that writes an addition where it belongs; null where that has another form than it should. */
export function additionEdit(file: ClaimsSource, addition: Addition): TextEdit | null {
  const { kind, to, says } = addition;
  const id = idOfAddition(addition, file);
  const fields: Record<string, NewValue> = kind === 'source' ? {} : { id };
  for (const key of keysOfKind(kind)) {
    const value = says[key];
    if (value !== undefined) fields[key] = value;
  }
  if (kind === 'source') return addSource(file, id, fields satisfies NewFields);
  if (!isNestedKind(kind)) return addClaim(file, fields);
  return addEntry(file, { kind, to: to ?? '', fields });
}
