import { crossref } from '@citation-js/plugin-bibtex/lib/mapping/crossref.js';
import type { Source } from '../../map/model.js';
import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { type BibtexEntry, bibtexEntries } from './bibtex-entries.js';
import { BIBTEX_TYPES } from './bibtex-types.js';
import { dateOfText } from './dates.js';
import { namesOfLatex, textOfLatex } from './latex.js';
import { oneOrMore } from './names.js';
import { type Found, sourcesFound } from './sources-found.js';

/** Reads BibTeX and BibLaTeX: the entries of a file as sources. */

type Fields = Readonly<Record<string, string | undefined>>;

/** Where a source's field comes from: the first of these that an entry has. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'title-short': ['shorttitle'],
  'collection-title': ['series'],
  'event-title': ['eventtitle'],
  edition: ['edition'],
  volume: ['volume'],
  language: ['language', 'langid'],
  ISBN: ['isbn'],
  archive: ['library'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  'publisher-place': ['location', 'address'],
};

/** What BibLaTeX calls kinds of theses and reports. */
const GENRES: Readonly<Record<string, string>> = {
  bathesis: "Bachelor's thesis",
  mathesis: "Master's thesis",
  phdthesis: 'PhD thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
};

/** What is read here, or is there for a program only; any other field of an entry is left out, and counted. */
const USED = new Set(
  [
    'author editor title subtitle titleaddon booktitle booksubtitle journaltitle journalsubtitle journal maintitle mainsubtitle',
    'number issue pages date year month day urldate doi url howpublished note addendum crossref xref',
    'type entrysubtype options timestamp owner ids biburl bibsource date-added date-modified',
  ]
    .flatMap((line) => line.split(' '))
    .concat(...Object.values(TEXTS)),
);

/** The sources of a file; `lose` is told what a claims file has no place for. */
export function readBibtex({ text }: ForeignFile, lose: NoteLoss): Source[] {
  const entries = bibtexEntries(text, lose).filter(({ type }) => type !== 'xdata' && type !== 'set');
  if (entries.length === 0)
    throw new UnreadableForm('there is no entry in it', null, 'an entry looks like this: @book{key, …}');
  const registry: Record<string, { type: string; properties: BibtexEntry['fields'] }> = Object.create(null);
  for (const { key, type, fields } of entries) registry[key] = { type, properties: withoutCrossref(fields) };
  return sourcesFound(
    entries.map((entry) => foundIn(entry, crossref(entry.type, entry.fields, registry), lose)),
    lose,
  );
}

/** What another entry can take: one that takes from others itself is the end of the chain, which else could be a circle. */
function withoutCrossref({ crossref: _, ...fields }: BibtexEntry['fields']): BibtexEntry['fields'] {
  return fields;
}

function foundIn({ type, key }: BibtexEntry, fields: Fields, lose: NoteLoss): Found {
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined && !USED.has(name)) lose(`fields "${name}" of entries`);
  const cslType = typeOf(type, fields);
  const title = titleOf(fields, 'title', 'subtitle') ?? titleOf(fields, 'maintitle', 'mainsubtitle');
  const number = latex(fields, ['number']);
  const isArticle = cslType.startsWith('article');
  return {
    key: key === '' ? null : key,
    fields: {
      type: cslType,
      author: names(fields.author, lose),
      editor: names(fields.editor, lose),
      title,
      'container-title': containerOf(fields, title),
      ...Object.fromEntries(Object.entries(TEXTS).map(([field, from]) => [field, latex(fields, from)])),
      genre: genreOf(type, fields),
      issue: latex(fields, ['issue']) ?? (isArticle ? number : null),
      number: isArticle ? null : number,
      page: latex(fields, ['pages'])?.replace(/\s*[-–—]+\s*/g, '-') ?? null,
      issued: issuedOf(fields),
      accessed: issuedOf({ date: fields.urldate }),
      DOI: verbatim(fields.doi)?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '') ?? null,
      URL: verbatim(fields.url) ?? addressIn(fields.howpublished),
      note: notesOf(fields),
    },
  };
}

function typeOf(type: string, { entrysubtype, url, howpublished }: Fields): string {
  if (type === 'article' && /^(?:magazine|newspaper)$/.test(entrysubtype ?? ''))
    return `article-${entrysubtype}`;
  if (Object.hasOwn(BIBTEX_TYPES, type)) return BIBTEX_TYPES[type]!;
  return type === 'misc' && (url !== undefined || addressIn(howpublished) !== null) ? 'webpage' : 'document';
}

function genreOf(type: string, fields: Fields): string | null {
  const genre = latex(fields, ['type']) ?? (type === 'mastersthesis' ? 'mathesis' : null);
  return genre !== null && Object.hasOwn(GENRES, genre) ? GENRES[genre]! : genre;
}

function names(value: string | undefined, lose: NoteLoss) {
  if (value === undefined) return null;
  const { names: found, hasOthers } = namesOfLatex(value);
  if (hasOthers) lose('ends of lists of names ("and others")');
  return oneOrMore(found);
}

function titleOf(fields: Fields, title: string, subtitle: string): string | null {
  const words = [latex(fields, [title]), latex(fields, [subtitle])].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(': ');
}

/** Where it appeared; `howpublished`, where that is no address. A book is not in itself, though some repeat its title for its chapters; nor is an event a book. */
function containerOf(fields: Fields, title: string | null): string | null {
  const container =
    titleOf(fields, 'booktitle', 'booksubtitle') ??
    titleOf(fields, 'journaltitle', 'journalsubtitle') ??
    latex(fields, ['journal']) ??
    latex(fields, ['maintitle']) ??
    (addressIn(fields.howpublished) === null ? latex(fields, ['howpublished']) : null);
  return container === title || container === latex(fields, ['eventtitle']) ? null : container;
}

function issuedOf({ date, year, month, day }: Fields) {
  // Here a ~ says that the date is not sure.
  if (date !== undefined) return dateOfText(date.replace(/[{}]/g, ''));
  if (year === undefined) return null;
  const words = [day, month, year].flatMap((part) => (part === undefined ? [] : [textOfLatex(part)]));
  const numbers = words.every((part) => /^\d+$/.test(part));
  return dateOfText(numbers ? [...words].reverse().join('-') : words.join(' '));
}

function notesOf(fields: Fields): string | null {
  const notes = [latex(fields, ['note']), latex(fields, ['titleaddon']), latex(fields, ['addendum'])];
  const said = notes.filter((part) => part !== null);
  return said.length === 0 ? null : said.join('\n');
}

function latex(fields: Fields, from: readonly string[]): string | null {
  const value = from.map((name) => fields[name]).find((one) => one !== undefined);
  const text = textOfLatex(value ?? '');
  return text === '' ? null : text;
}

/** An address or a DOI: it is no LaTeX, but people escape signs in it. */
function verbatim(value: string | undefined): string | null {
  const [, inside] = /^\s*\\url\s*\{(.*)\}\s*$/s.exec(value ?? '') ?? [];
  const text = (inside ?? value ?? '').replace(/\\([%&_#~$])/g, '$1').replace(/[{}\s]/g, '');
  return text === '' ? null : text;
}

/** The address in a field, where it has one. */
function addressIn(value: string | undefined): string | null {
  const [, url, bare] = /\\url\s*\{([^{}]*)\}|(https?:\/\/[^\s{}]+)/.exec(value ?? '') ?? [];
  return verbatim(url ?? bare);
}
