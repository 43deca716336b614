import type { Source } from '../../map/model.js';
import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { textOfHtml } from '../plain-text.js';
import { dateOfText, type ReferenceDate } from './dates.js';
import { nameOf, oneOrMore, type ReferenceName } from './names.js';
import { firstOf, loseOthers, type Tags, type Value, valuesOf } from './ris-tags.js';
import { RIS_TYPES } from './ris-types.js';
import { type Found, sourcesFound } from './sources-found.js';

/** Reads RIS: lines of a tag and a value, from `TY` to `ER`. */

/** The fields of a source, each with the tags that can have it: the first one that is there counts. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1', 'CT'],
  'title-short': ['ST'],
  'container-title': ['T2', 'JF', 'JO', 'BT', 'JA', 'J2', 'J1'],
  'collection-title': ['T3'],
  publisher: ['PB'],
  'publisher-place': ['CY', 'PP'],
  volume: ['VL', 'VO'],
  edition: ['ET'],
  language: ['LA'],
};

const NAMES: Readonly<Record<string, readonly string[]>> = { author: ['AU', 'A1'], editor: ['ED', 'A2'] };

/** What is read in another way than these tables say. */
const OTHERS = [
  'TY',
  'ID',
  'PY',
  'Y1',
  'DA',
  'Y2',
  'SP',
  'EP',
  'IS',
  'M1',
  'M3',
  'SN',
  'DO',
  'N1',
  'UR',
  'LK',
  'L2',
  'L1',
];
const READ = new Set([...OTHERS, ...Object.values(FIELDS).flat(), ...Object.values(NAMES).flat()]);

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/i;

/** The sources of a file; `lose` is told what a claims file has no place for. */
export function readRis({ text }: ForeignFile, lose: NoteLoss): Source[] {
  const references = referencesIn(text, lose);
  if (references.length === 0)
    throw new UnreadableForm(
      'there is no reference in it',
      null,
      'a reference begins with a line such as "TY  - BOOK"',
    );
  return sourcesFound(
    references.map((tags) => foundIn(tags, lose)),
    lose,
  );
}

/** The references of a text. A line without a tag goes on with the value above it. */
function referencesIn(text: string, lose: NoteLoss): Tags[] {
  const references: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | null = null;
  let last: string[] | null = null;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9])\s{0,2}-(?:\s+(.*))?$/.exec(line) ?? [];
    if (tag === 'TY') {
      open = new Map();
      references.push(open);
    }
    if (tag === 'ER') {
      open = null;
      last = null;
    } else if (tag !== undefined && open !== null) {
      last = open.get(tag) ?? [];
      last.push(value.trim());
      open.set(tag, last);
    } else if (line.trim() !== '') {
      if (last === null) lose('lines outside of references');
      else last.push(`${last.pop()} ${line.trim()}`);
    }
  }
  return references;
}

function foundIn(tags: Tags, lose: NoteLoss): Found {
  for (const [tag, values] of tags)
    if (!READ.has(tag)) for (const _ of values) lose(`fields "${tag}" of references`);
  const first = (from: readonly string[]) => firstOf(tags, from, lose);
  const type = typeIn(first(['TY']), lose);
  const isArticle = type.startsWith('article');
  const issue = first(isArticle ? ['IS', 'M1'] : ['M1', 'IS']);
  const kinds = valuesOf(tags, ['M3']);
  const notes = valuesOf(tags, ['N1']).map(({ value }) => textOfHtml(value));
  return {
    key: first(['ID']),
    fields: {
      type,
      ...Object.fromEntries(Object.entries(NAMES).map(([field, from]) => [field, namesIn(tags, from)])),
      ...Object.fromEntries(Object.entries(FIELDS).map(([field, from]) => [field, first(from)])),
      [isArticle ? 'issue' : 'number']: issue,
      genre: kinds.find(({ value }) => doiIn(value) === null)?.value ?? null,
      page: pagesIn(first(['SP']), first(['EP'])),
      issued: issuedIn(tags, lose),
      accessed: dateIn(first(['Y2'])),
      ISBN: isbnIn(valuesOf(tags, ['SN']), lose),
      DOI: doiOf(first(['DO']), kinds),
      URL: addressIn(tags, lose),
      note: notes.length === 0 ? null : notes.join('\n'),
    },
  };
}

function typeIn(written: string | null, lose: NoteLoss): string {
  const type = (written ?? '').toUpperCase();
  if (Object.hasOwn(RIS_TYPES, type)) return RIS_TYPES[type]!;
  lose('types of references that RIS does not have (read as documents)');
  return 'document';
}

/** The DOI of a reference, which some programs write where its kind stands. */
function doiOf(written: string | null, kinds: readonly Value[]): string | null {
  if (written !== null) return doiIn(written) ?? written;
  return kinds.map(({ value }) => doiIn(value)).find((doi) => doi !== null) ?? null;
}

/** A DOI without what stands before it; null for what is none. */
function doiIn(written: string): string | null {
  const [, named, bare] =
    /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:?\s{0,9})(10\.\S+)$|^(10\.\d{3,9}\/\S+)$/i.exec(written) ?? [];
  return named ?? bare ?? null;
}

const ADDRESS = /^(?:https?|ftp):\/\/\S|^www\.\S/i;

/** The first address on the web; files on a disk and numbers of databases are none. */
function addressIn(tags: Tags, lose: NoteLoss): string | null {
  const values = valuesOf(tags, ['UR', 'LK', 'L2', 'L1']);
  const address = values.find(({ value }) => ADDRESS.test(value));
  for (const { tag, value } of values)
    if (!ADDRESS.test(value)) lose(`fields "${tag}" of references that are no addresses`);
  if (address === undefined) return null;
  const others = values.filter(({ value }) => ADDRESS.test(value));
  loseOthers(address, others, lose);
  return address.value;
}

/** The pages from the first to the last; some programs write both into the first. */
function pagesIn(first: string | null, last: string | null): string | null {
  if (first === null || last === null || first === last) return first ?? last;
  if (isRange(first, last, 'end')) return first;
  return isRange(last, first, 'begin') ? last : `${first}-${last}`;
}

function isRange(pages: string, page: string, where: 'begin' | 'end'): boolean {
  const parts = pages.split(/[-–]/).map((part) => part.trim());
  return parts.length > 1 && parts.at(where === 'begin' ? 0 : -1) === page;
}

/** The names that some tags have, in the order of the reference. */
function namesIn(tags: Tags, from: readonly string[]) {
  const inOrder = [...tags.keys()].filter((tag) => from.includes(tag));
  const written = valuesOf(tags, inOrder).map(({ value }) => textOfHtml(value).replace(/[\s,]+$/, ''));
  return oneOrMore([...new Set(written)].flatMap(nameIn));
}

/** `Family, Given, Suffix`; without a comma a name stays whole. */
function nameIn(written: string): ReferenceName[] {
  const [family = '', given = '', suffix = '', ...more] = written.split(',').map((part) => part.trim());
  const isWhole = given === '' || more.length > 0;
  return isWhole
    ? nameOf({ family: '', given: '', suffix: '', literal: written.trim() })
    : nameOf({ family, given, suffix });
}

/** The day, where one is named, else the year; a year that differs from it is counted. */
function issuedIn(tags: Tags, lose: NoteLoss): ReferenceDate | null {
  const [day] = valuesOf(tags, ['DA']);
  const years = valuesOf(tags, ['PY', 'Y1']);
  const date = dateIn(day?.value ?? null);
  const isKnown = typeof date === 'string';
  const year = dateIn(years[0]?.value ?? null);
  const issued = isKnown || year === null ? date : year;
  const kept = isKnown || year === null ? day : years[0];
  if (kept === undefined) return null;
  const others = [...(day === undefined ? [] : [day]), ...years].filter(
    (one) => one !== kept && !saysNoMore(one.value, issued),
  );
  loseOthers(kept, others, lose);
  return issued;
}

/** Whether a date says nothing that another does not. */
function saysNoMore(written: string, kept: ReferenceDate | null): boolean {
  const date = dateIn(written);
  return typeof date === 'string' && typeof kept === 'string' && kept.startsWith(date);
}

/** A date of RIS: `YYYY/MM/DD/other`, of which parts can be empty; or as a program wrote it. */
function dateIn(written: string | null): ReferenceDate | null {
  if (written === null) return null;
  const [, year, month = '', day = '', other = ''] =
    /^(\d{4})\/(\d{0,2})(?:\/(\d{0,2})(?:\/(.*))?)?$/.exec(written) ?? [];
  if (year === undefined) return dateOfText(written.replace(/^\/+|\/+$/g, ''));
  if (month === '' && SEASON.test(other.trim()))
    return dateOfText(`${other.trim().replace(/^fall$/i, 'autumn')} ${year}`);
  return dateOfText([year, month, day].filter((part) => Number(part) > 0).join('-'));
}

/** An ISBN; the number of a journal has no place in a source. */
function isbnIn(numbers: readonly Value[], lose: NoteLoss): string | null {
  const isOfJournal = ({ value }: Value) => /^\d{4}-?\d{3}[\dx](?:\s|\(|$)/i.test(value);
  for (const number of numbers) if (isOfJournal(number)) lose('numbers of journals (ISSN)');
  const [isbn, ...more] = numbers.filter((number) => !isOfJournal(number));
  if (isbn !== undefined) loseOthers(isbn, more, lose);
  return isbn?.value ?? null;
}
