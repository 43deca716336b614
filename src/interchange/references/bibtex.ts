import { crossref } from '@citation-js/plugin-bibtex/lib/mapping/crossref.js';
import type { Source } from '../../map/model.js';
import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { BABEL_LANGUAGES } from './babel-languages.js';
import { type BibtexEntry, bibtexEntries } from './bibtex-entries.js';
import { BIBTEX_TYPES } from './bibtex-types.js';
import { dateOfText, type ReferenceDate } from './dates.js';
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
  ISBN: ['isbn'],
  archive: ['library'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  'publisher-place': ['location', 'address'],
};

/** Fields of which a source has only the first that is there. */
const ALTERNATIVES: readonly (readonly string[])[] = [
  ...Object.values(TEXTS),
  ['booktitle', 'journaltitle', 'journal', 'maintitle'],
];

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
    'language langid number issue pages date year month day urldate doi url howpublished note addendum crossref xref',
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
  for (const names of ALTERNATIVES) loseOthers(fields, names, lose);
  const cslType = typeOf(type, fields);
  const title = titleOf(fields, 'title', 'subtitle') ?? titleOf(fields, 'maintitle', 'mainsubtitle');
  const number = latex(fields, ['number']);
  const isArticle = cslType.startsWith('article');
  if (isArticle) loseOthers(fields, ['issue', 'number'], lose);
  return {
    key: key === '' ? null : key,
    fields: {
      type: cslType,
      author: names(fields.author, lose),
      editor: names(fields.editor, lose),
      title,
      'container-title': containerOf(fields, title),
      ...Object.fromEntries(Object.entries(TEXTS).map(([field, from]) => [field, latex(fields, from)])),
      language: languageOf(fields),
      genre: genreOf(type, fields),
      issue: latex(fields, ['issue']) ?? (isArticle ? number : null),
      number: isArticle ? null : number,
      page: latex(fields, ['pages'])?.replace(/\s*[-–—]+\s*/g, '-') ?? null,
      issued: issuedOf(fields, lose),
      accessed: issuedOf({ date: fields.urldate }, lose),
      DOI: verbatim(fields.doi)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '') ?? null,
      URL: verbatim(fields.url) ?? addressIn(fields.howpublished),
      note: notesOf(fields),
    },
  };
}

/** Counts what an entry says in fields that come after the first of some that have the same place. */
function loseOthers(fields: Fields, names: readonly string[], lose: NoteLoss): void {
  const [first, ...more] = names.filter((name) => latex(fields, [name]) !== null);
  for (const name of more)
    if (latex(fields, [name]) !== latex(fields, [first!]))
      lose(`fields "${name}" of entries that have "${first}"`);
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

/** The language; where it has a name of LaTeX's, its code. */
function languageOf(fields: Fields): string | null {
  const language = latex(fields, ['language', 'langid']);
  const name = language?.toLowerCase() ?? '';
  return Object.hasOwn(BABEL_LANGUAGES, name) ? BABEL_LANGUAGES[name]! : language;
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

function issuedOf({ date, year, month, day }: Fields, lose: NoteLoss): ReferenceDate | null {
  const known = dateOfYear({ year, month, day }, lose);
  if (date === undefined) return known;
  // Here a ~ says that the date is not sure.
  const issued = dateOfText(date.replace(/[{}]/g, ''));
  const saysNoMore = typeof issued === 'string' && typeof known === 'string' && issued.startsWith(known);
  if (known !== null && !saysNoMore) lose('fields "year" and "month" that differ from "date"');
  return issued;
}

function dateOfYear(
  { year, month, day }: Pick<Fields, 'year' | 'month' | 'day'>,
  lose: NoteLoss,
): ReferenceDate | null {
  const [y, m, d] = [year, month, day].map((part) =>
    part === undefined ? '' : textOfLatex(part).replace(/^[(#](.*)[)#]$/, '$1'),
  );
  if (y === undefined || y === '') {
    if (month !== undefined) lose('fields "month" of entries without a year');
    return null;
  }
  const isMonth = !/^\d+$/.test(m ?? '') || (Number(m) >= 1 && Number(m) <= 12);
  if (!isMonth) lose('fields "month" that are no month');
  const before = isMonth ? [m, d].filter((part) => part !== '') : [];
  if (before.length === 0) return dateOfText(y);
  const numbers = [y, ...before].every((part) => /^\d+$/.test(part ?? ''));
  if (numbers) return dateOfText([y, ...before].join('-'));
  // A year that is none, such as "in press", stands before the month.
  return dateOfText(
    /\d/.test(y) ? [...before.reverse(), y].join(' ') : `${y}, ${before.reverse().join(' ')}`,
  );
}

function notesOf(fields: Fields): string | null {
  const notes = [
    ...['note', 'titleaddon', 'addendum'].map((name) => latex(fields, [name])),
    wordsAroundAddress(fields),
  ];
  const said = notes.filter((part) => part !== null);
  return said.length === 0 ? null : said.join('\n');
}

/** What `howpublished` says, where it is an address with words, or another address than `url`. */
function wordsAroundAddress(fields: Fields): string | null {
  const address = addressIn(fields.howpublished);
  const words = latex(fields, ['howpublished']);
  const isKept = words === address && [address, null].includes(verbatim(fields.url));
  return address === null || isKept ? null : words;
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
