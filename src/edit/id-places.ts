import { claimsFileForm } from '../file/claims-form.js';
import type { EitherForm, Form, RecordForm, TextForm } from '../file/form.js';
import { idRule, referenceRule } from '../file/text-rules.js';
import { unknownKey } from '../file/unknown-key.js';
import type { Path } from '../map/model.js';
import { lookupName } from '../map/names.js';
import { normal } from '../words/normal.js';
import type { Span } from '../yaml/lines.js';
import { type Located, locatedValues } from '../yaml/located.js';
import { locatedShape, locatedStyle, locatedText } from '../yaml/located-text.js';
import type { Yaml } from '../yaml/read-yaml.js';

/**
 * Where the ids of entries and sources are written in a claims file. The form of the file says which of its texts are ids,
 * so a new key that takes one needs no line here. Only the YAML has to be right: a file with other errors has places, too.
 */

/** What an id can be the id of: each has ids of its own. */
export const ID_OWNERS = ['entry', 'source'] as const;
export type IdOwner = (typeof ID_OWNERS)[number];

/** One place where an id is written. */
export interface IdPlace {
  /** In the form in which names are kept. */
  readonly id: string;
  readonly of: IdOwner;
  readonly role: 'definition' | 'reference';
  /** The id without quotes and spaces around it; an alias with its star. */
  readonly span: Span;
  /** What the span says, in the form of names: the id; or a step's whole name, where the span cannot be a part of it. */
  readonly name: string;
  /** Whether the span is all of a text without quotes. */
  readonly isPlain: boolean;
  /** Where the text stands that an alias (`*name`) stands for; null for what is written here. */
  readonly aliasOf: Span | null;
  /** The way to the value that the id stands in. */
  readonly path: Path;
}

/** All places of ids in a file, in its order, each once. Linear in the file. */
export function idPlaces(yaml: Pick<Yaml, 'source' | 'events'>): IdPlace[] {
  const { root } = locatedValues(yaml.source, yaml.events);
  return root === null ? [] : idPlacesIn(yaml.source, root);
}

/** The same for a document whose values are located already. */
export function idPlacesIn(source: string, root: Located): IdPlace[] {
  const walk: Walk = { source, path: [], found: [] };
  visitValue(walk, claimsFileForm, root, null);
  const seen = new Set<string>();
  return walk.found
    .filter(({ span, id, of }) => {
      const key = `${span[0]} ${of} ${id}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.span[0] - b.span[0]);
}

interface Walk {
  readonly source: string;
  /** The way to the value that is visited; one list for all, since a file has many values. */
  readonly path: (string | number)[];
  readonly found: IdPlace[];
}

/** Goes through a value of a form; `holder` is the record whose key it is. */
function visitValue(walk: Walk, form: Form, value: Located, holder: RecordForm | null): void {
  if (form.form === 'text') {
    visitText(walk, form, value, roleOf(walk.path, holder), 'entry');
    return;
  }
  const target = value.alias ?? value;
  const shape = locatedShape(target);
  switch (form.form) {
    case 'list':
    case 'some':
      if (shape === 'list') visitChildren(walk, target, (item) => visitValue(walk, form.item, item, holder));
      else visitValue(walk, form.item, value, holder);
      break;
    case 'record':
      visitRecord(walk, form, target);
      break;
    case 'table':
      visitChildren(walk, target, (item, key) => {
        noteKey(walk, item, String(key));
        visitValue(walk, form.value, item, holder);
      });
      break;
    case 'either':
      if (shape === 'keys') visitRecord(walk, form.record, target);
      else visitText(walk, form.text, value, 'reference', ownerIn(form));
      break;
    default:
  }
}

function visitRecord(walk: Walk, form: RecordForm, value: Located): void {
  visitChildren(walk, value, (item, key) => {
    const meant = keyMeant(form, String(key), value);
    if (meant !== null) visitValue(walk, form.keys[meant]!, item, form);
  });
}

function visitChildren(
  { path }: Walk,
  { children }: Located,
  visit: (item: Located, step: string | number) => void,
): void {
  for (const [step, item] of children) {
    path.push(step);
    visit(item, step);
    path.pop();
  }
}

/** The key of a form that a key is, or is surely meant to be: what stands under that has ids, too. */
function keyMeant(form: RecordForm, key: string, holder: Located): string | null {
  if (Object.hasOwn(form.keys, key)) return key;
  const { meant } = unknownKey(key, form, []);
  return meant === null || holder.children.has(meant) ? null : meant;
}

function roleOf(path: Path, holder: RecordForm | null): IdPlace['role'] {
  return holder?.is === 'entry' && path.at(-1) === 'id' ? 'definition' : 'reference';
}

function ownerIn({ record }: EitherForm<RecordForm>): IdOwner {
  return record.is === 'source' ? 'source' : 'entry';
}

/** The key of a table: the id of a source. */
function noteKey({ source, path, found }: Walk, { key: span }: Located, key: string): void {
  if (span === null) return;
  const id = normal(key);
  const isPlain = !/["']/.test(source[span[0] - 1] ?? '');
  const role = 'definition';
  found.push({ id, of: 'source', role, span, name: id, isPlain, aliasOf: null, path: [...path] });
}

/** A text that is an id, or a step's name made of ids. */
function visitText(
  { source, path: way, found }: Walk,
  { rule }: TextForm,
  value: Located,
  role: IdPlace['role'],
  of: IdOwner,
): void {
  if (rule !== idRule && rule !== referenceRule) return;
  const target = value.alias ?? value;
  const text = locatedText(source, target);
  if (text === null || text.trim() === '') return;
  const path = [...way];
  const name = rule === idRule ? normal(text) : lookupName(text);
  const ids = name.split(' -> ');
  const spans = pieceSpans(source, target.value, ids.length);
  const isPlain = ids.length === 1 && locatedStyle(target) === 'plain';
  for (const [at, id] of ids.entries()) {
    const piece = spans?.[at] ?? trimmedSpan(source, target.value);
    found.push(
      value === target
        ? { id, of, role, span: piece, name: spans === null ? name : id, isPlain, aliasOf: null, path }
        : { id, of, role, span: value.full, name, isPlain: ids.length === 1, aliasOf: piece, path },
    );
  }
}

/** Where the ids of a name stand; null where an arrow is not written as one (`"a \x2d> b"`). */
function pieceSpans(source: string, [start, end]: Span, count: number): Span[] | null {
  const pieces = source.slice(start, end).split('->');
  if (pieces.length !== count) return null;
  let at = start;
  return pieces.map((piece) => {
    const span = trimmedSpan(source, [at, at + piece.length]);
    at += piece.length + 2;
    return span;
  });
}

function trimmedSpan(source: string, [start, end]: Span): Span {
  const text = source.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return [from, Math.max(from, start + text.trimEnd().length)];
}
