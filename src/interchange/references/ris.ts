import type { Source } from '../../map/model.js';
import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { dateOfText, type ReferenceDate } from './dates.js';
import { nameOf, oneOrMore, type ReferenceName } from './names.js';
import { RIS_TYPES } from './ris-types.js';
import { type Found, sourcesFound } from './sources-found.js';

/** Reads RIS: lines of a tag and a value, from `TY` to `ER`. */

/** The values of a reference by their tags. */
type Tags = ReadonlyMap<string, readonly string[]>;

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
  URL: ['UR', 'LK', 'L2', 'L1'],
};

const NAMES: Readonly<Record<string, readonly string[]>> = { author: ['AU', 'A1'], editor: ['ED', 'A2'] };

/** What is read in another way than these tables say. */
const OTHERS = ['TY', 'ID', 'PY', 'Y1', 'DA', 'Y2', 'SP', 'EP', 'IS', 'M1', 'M3', 'SN', 'DO', 'N1'];
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
    } else if (tag !== undefined) lose('lines that stand outside of references');
    else if (last !== null && line.trim() !== '') last.push(`${last.pop()} ${line.trim()}`);
  }
  return references;
}

function foundIn(tags: Tags, lose: NoteLoss): Found {
  for (const tag of tags.keys()) if (!READ.has(tag)) lose(`fields "${tag}" of references`);
  const first = (from: readonly string[]) =>
    from.flatMap((tag) => tags.get(tag) ?? []).find((value) => value !== '') ?? null;
  const type = RIS_TYPES[(first(['TY']) ?? '').toUpperCase()] ?? 'document';
  const isArticle = type.startsWith('article');
  const issue = first(['IS', ...(isArticle ? ['M1'] : [])]);
  const pages = [first(['SP']), first(['EP'])].filter((page) => page !== null);
  const notes = (tags.get('N1') ?? []).filter((note) => note !== '');
  return {
    key: first(['ID']),
    fields: {
      type,
      ...Object.fromEntries(Object.entries(NAMES).map(([field, from]) => [field, namesIn(tags, from)])),
      ...Object.fromEntries(Object.entries(FIELDS).map(([field, from]) => [field, first(from)])),
      issue: isArticle ? issue : null,
      number: isArticle ? null : (first(['M1']) ?? issue),
      genre: first(['M3']),
      page: pages.length === 0 ? null : pages.join('-'),
      issued: issuedIn(first(['DA']), first(['PY', 'Y1'])),
      accessed: dateIn(first(['Y2'])),
      ISBN: isbnIn(first(['SN']), lose),
      DOI: first(['DO'])?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '') ?? null,
      note: notes.length === 0 ? null : notes.join('\n'),
    },
  };
}

function namesIn(tags: Tags, from: readonly string[]) {
  return oneOrMore(from.flatMap((tag) => tags.get(tag) ?? []).flatMap(nameIn));
}

/** `Family, Given, Suffix`; without a comma a name stays whole. */
function nameIn(written: string): ReferenceName[] {
  const [family = '', given = '', suffix = '', ...more] = written.split(',').map((part) => part.trim());
  const isWhole = given === '' || more.length > 0;
  return isWhole
    ? nameOf({ family: '', given: '', suffix: '', literal: written.trim() })
    : nameOf({ family, given, suffix });
}

/** The day, where one is named, else the year. */
function issuedIn(day: string | null, year: string | null): ReferenceDate | null {
  const date = dateIn(day);
  return date === null || typeof date !== 'string' ? (dateIn(year) ?? date) : date;
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
function isbnIn(number: string | null, lose: NoteLoss): string | null {
  if (number === null || !/^\d{4}-?\d{3}[\dx]$/i.test(number)) return number;
  lose('numbers of journals (ISSN)');
  return null;
}
