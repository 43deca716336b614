import { sourceForm } from '../../file/claims-form.js';
import type { Source } from '../../map/model.js';
import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { textOfHtml } from '../plain-text.js';
import { dateOfCsl } from './dates.js';
import { namesOfCsl, oneOrMore } from './names.js';
import { type Found, sourcesFound } from './sources-found.js';
import { type Item, isRecord, textOf } from './values.js';

/** Reads CSL-JSON, as Zotero, Mendeley and pandoc write it, and pandoc's YAML with the same fields. */

/** Other names of fields. */
const ALIASES: Readonly<Record<string, string>> = { shortTitle: 'title-short', event: 'event-title' };

/** What a reference has for the program that wrote it, and nobody misses. */
const FOR_PROGRAMS = ['id', 'citation-key', 'citekey', 'citation-label', 'system_id', '_graph'];

/** The sources of a list of references; `lose` is told what a claims file has no place for. */
export function readCsl(file: ForeignFile, lose: NoteLoss): Source[] {
  const items = itemsIn(file);
  if (items === null)
    throw new UnreadableForm(
      'there is no list of references in it',
      null,
      'a file of CSL-JSON is a list of records',
    );
  return sourcesFound(
    items.flatMap((item) => {
      if (isRecord(item)) return [{ key: keyOf(item), fields: fieldsOfCsl(item) }];
      lose('items that are no references');
      return [];
    }),
    lose,
  );
}

/** The references of a document; null where it is none. */
export function itemsIn(file: ForeignFile): readonly unknown[] | null {
  return listIn(file.json()) ?? listIn(file.yaml() ?? null);
}

function listIn(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document.length > 0 ? document : null;
  if (!isRecord(document)) return null;
  const list = document.references ?? document.items;
  if (Array.isArray(list)) return list;
  return typeof document.type === 'string' && isReference(document) ? [document] : null;
}

/** Whether a record can be a reference: it has a field that is found in few other things. */
export function isReference(item: unknown): boolean {
  if (!isRecord(item)) return false;
  return ['issued', 'container-title', 'author', 'title', 'URL', 'DOI'].some((key) =>
    Object.hasOwn(item, key),
  );
}

/** The key by which it is cited; null where only the program that wrote it knows the id. */
function keyOf(item: Item): string | null {
  const chosen = textOf(item['citation-key']) ?? textOf(item.citekey);
  const id = textOf(item.id);
  return chosen ?? (id === null || /^https?:|^\d+(?:\/\w+)?$/i.test(id) ? null : id);
}

function fieldsOfCsl(item: Item): Found['fields'] {
  const fields = Object.entries(item).flatMap(([name, value]) => {
    if (FOR_PROGRAMS.includes(name)) return [];
    const key = ALIASES[name] ?? name;
    return [[key, fieldOf(key, value)] as const];
  });
  return Object.fromEntries(fields);
}

function fieldOf(key: string, value: unknown): unknown {
  if (key === 'author' || key === 'editor') return oneOrMore(namesOfCsl(value));
  if (key === 'issued' || key === 'accessed') return dateOfCsl(value);
  if (Array.isArray(value) && Object.hasOwn(sourceForm.keys, key))
    return value
      .map(textOf)
      .filter((one) => one !== null)
      .join(', ');
  const text = textOf(value);
  return text === null ? value : textOfHtml(text);
}
