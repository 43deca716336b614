import type { Source } from '../map/model.js';
import type { CitedSource } from '../query/sources.js';
import { type SourceName, sourceNames } from '../render/source-names.js';
import { type DatePoint, datePartsOf, SEASONS } from '../words/dates.js';
import { oneLine, visible } from '../words/text.js';

/** Sources as BibTeX (O. Patashnik, BibTeXing, 1988), with fields of BibLaTeX, which the oldest styles do not print. */

/** The entry type for a type of the Citation Style Language; any other is `misc`. */
const ENTRY_TYPES: Readonly<Record<string, string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  'review-book': 'article',
  book: 'book',
  chapter: 'incollection',
  entry: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** What BibLaTeX calls where an article appeared, if not in a journal. */
const PERIODICALS: Readonly<Record<string, string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

/** The field that names who published a source of an entry type; `publisher` unless it is named here. */
const PUBLISHER_FIELDS: Readonly<Record<string, string>> = {
  techreport: 'institution',
  phdthesis: 'school',
};

/** Where a source appeared. */
const CONTAINER_FIELDS: Readonly<Record<string, string>> = { article: 'journal', misc: 'howpublished' };

const WEB_TYPES = ['webpage', 'post', 'post-weblog'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A field with its value as it is written, braces included. */
type Field = readonly [name: string, value: string];

/** The sources as entries, an empty line between two. */
export function* bibtex(sources: readonly CitedSource[]): Generator<string> {
  let before = '';
  for (const { id, source } of sources) {
    const type = ENTRY_TYPES[String(source.type)] ?? 'misc';
    const fields = fieldsOf(source, type).map(([name, value]) => `  ${name} = ${value},\n`);
    yield `${before}@${type}{${id},\n${fields.join('')}}\n`;
    before = '\n';
  }
}

function fieldsOf(source: Source, type: string): Field[] {
  return [
    ...names('author', source.author),
    ...names('editor', source.editor),
    // Twice in braces, so that no style changes its capitals.
    ...text('title', source.title, (title) => `{{${title}}}`),
    ...text('shorttitle', source['title-short']),
    ...containerOf(source, type),
    ...text('eventtitle', source['event-title']),
    ...text('series', source['collection-title']),
    ...text(PUBLISHER_FIELDS[type] ?? 'publisher', source.publisher),
    ...text('address', source['publisher-place']),
    ...text('edition', source.edition),
    ...text('volume', source.volume),
    ...text('number', source.issue ?? source.number),
    ...text('pages', source.page, (pages) => `{${pages.replace(/(\d)\s*[-–]\s*(?=\d)/g, '$1--')}}`),
    ...text('type', source.genre),
    ...text('entrysubtype', PERIODICALS[String(source.type)]),
    ...dated(source.issued),
    ...text('language', source.language),
    ...text('isbn', source.ISBN),
    ...verbatim('doi', source.DOI),
    ...verbatim('url', source.URL),
    ...text('urldate', source.accessed),
    ...text('note', source.note),
  ];
}

/** Where it appeared; of a web page that names no place, its address, which the oldest styles print from there. */
function containerOf(source: Source, type: string): Field[] {
  const container = source['container-title'] ?? source['event-title'];
  const field = CONTAINER_FIELDS[type] ?? 'booktitle';
  if (container !== undefined) return text(field, container);
  if (typeof source.URL !== 'string' || !WEB_TYPES.includes(String(source.type))) return [];
  return [[field, `{\\url{${address(source.URL)}}}`]];
}

function names(field: string, value: unknown): Field[] {
  const shown = sourceNames(value).map(nameText);
  return shown.length === 0 ? [] : [[field, `{${shown.join(' and ')}}`]];
}

/** `Family, Given`; in braces what is to be kept whole. */
function nameText(name: SourceName): string {
  if ('literal' in name) return `{${latex(name.literal)}}`;
  return [name.family, name.given]
    .map((part) => (/,|\band\b/i.test(part) ? `{${latex(part)}}` : latex(part)))
    .join(', ');
}

function text(field: string, value: unknown, shown = (escaped: string) => `{${escaped}}`): Field[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [[field, shown(latex(value))]];
}

/** The year, and of a single date its month and day, as far as they are known; of a range its years. */
function dated(value: unknown): Field[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  const parts = datePartsOf(value.trim());
  if (parts === null) return text('year', value);
  const [point, ...more] = parts.points;
  const years = [...new Set(parts.points.map(yearText))].join('--');
  const year: Field = ['year', `{${parts.about ? 'c. ' : ''}${years}}`];
  if (point === undefined || more.length > 0) return [year];
  return [
    year,
    ...(point.month === null ? [] : [['month', MONTHS[point.month - 1]!] as const]),
    ...(point.day === null ? [] : [['day', `{${point.day}}`] as const]),
  ];
}

function yearText({ year, season }: DatePoint): string {
  const written = year > 0 ? String(year) : `${1 - year} BC`;
  return season === null ? written : `${SEASONS[season - 1]} ${written}`;
}

/** An address as it is: later styles and `\url` take everything in it but what would end the braces. */
function verbatim(field: string, value: unknown): Field[] {
  return typeof value === 'string' && value.trim() !== '' ? [[field, `{${address(value)}}`]] : [];
}

function address(url: string): string {
  return visible(url.trim()).replace(/[\s{}\\^]/g, (sign) => encodeURIComponent(sign));
}

/** Signs that LaTeX obeys, as commands that print them. Braces are named, since BibTeX counts even escaped ones. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that LaTeX prints as it is, on one line. */
function latex(value: string): string {
  return visible(oneLine(value)).replace(/[\\{}~^%&$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
