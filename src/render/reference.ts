import type { ArgumentMap, Source } from '../map/model.js';
import { spokenDate, spokenYearOfDate } from '../words/dates.js';
import { firstWords } from '../words/headline.js';
import { pageReference } from '../words/pages.js';
import { withFullStops } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { namesInOrder } from './source-names.js';

/**
 * A source as a reference that a person can follow: author (date). Title. Where it appeared. Address. Note.
 * What the source does not say is left out. CSL-JSON field names (Citation Style Language 1.0.2).
 */
export function reference(source: Source, page: string | null = null): string {
  const who = referenceNames(source.author) || referenceNames(source.editor);
  const when = day(source.issued);
  const title = field(source, 'title');
  const doi = field(source, 'DOI');
  const accessed = day(source.accessed);
  const address = field(source, 'URL');
  const note = field(source, 'note').replace(/\.$/, '');
  const sentences = withFullStops([
    when === '' ? who : `${who} (${when})`.trim(),
    titleInQuotes(title),
    appeared(source),
    page === null ? '' : pageReference(page),
    doi === '' ? '' : `doi:${doi}`,
  ]);
  return [
    sentences,
    `${address}${accessed === '' ? '' : ` (read ${accessed})`}`.trim(),
    note === '' ? '' : `[${note}]`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A title in quotes; a description in square brackets, which stands for one that is not known, as it is. */
function titleInQuotes(title: string): string {
  return title === '' || /^\[.*\]$/.test(title) ? title : `"${title}"`;
}

/** Who wrote a source: `Butt, Y.; Postol, T.`; the empty string when it does not say. */
function referenceNames(value: unknown): string {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(referenceNames).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  const { family, given, literal } = value as Record<string, unknown>;
  const parts = [family, given].flatMap((part) => (typeof part === 'string' ? oneLine(part) : []));
  return parts.join(', ') || (typeof literal === 'string' ? oneLine(literal) : '');
}

/** A source in short: who and when, `Butt and Postol 2011`; without an author by its title. */
export function shortReference(source: Source, more = '…'): string {
  const names = (referenceNames(source.author) || referenceNames(source.editor)).split('; ');
  const [first = '', ...others] = names.map((name) => name.split(', ')[0]!);
  const and = others.length === 1 ? ` and ${others[0]}` : '';
  const who = others.length > 1 ? `${first} et al.` : `${first}${and}`;
  const year = typeof source.issued === 'string' ? spokenYearOfDate(source.issued.trim()) : '';
  return `${who || firstWords(field(source, 'title'), more)}${year === '' ? ', no date' : ` ${year}`}`;
}

/** Who wrote the text, when, and where it appeared, in a line; empty where the file says none of it. */
export function originReference({
  author,
  date,
  publication,
}: Pick<ArgumentMap['header'], 'author' | 'date' | 'publication'>): string {
  return [namesInOrder(author), oneLine(date ?? ''), oneLine(publication ?? '')]
    .filter((part) => part !== '')
    .join(', ');
}

function appeared(source: Source): string {
  const volume = field(source, 'volume');
  const issue = field(source, 'issue');
  const pages = field(source, 'page');
  const parts = [
    field(source, 'container-title'),
    volume === '' || issue === '' ? volume : `${volume}(${issue})`,
    field(source, 'event-title'),
    field(source, 'publisher'),
    field(source, 'publisher-place'),
    field(source, 'number'),
    pageReference(pages),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A date for people; the empty string when the source has none. */
function day(value: unknown): string {
  return typeof value === 'string' ? spokenDate(value.trim()) : '';
}

function field(source: Source, name: string): string {
  const value = source[name];
  return typeof value === 'string' ? oneLine(value) : '';
}
