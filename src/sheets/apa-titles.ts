import type { Source } from '../map/model.js';
import { withCapital } from '../words/capital.js';
import { oneLine } from '../words/text.js';
import type { Line } from './document.js';

/** Titles of works as APA style (7th edition) writes them, with what stands in brackets behind them. */

/** What a kind of work is part of, if anything, and what is said of it in brackets. */
interface WorkForm {
  readonly partOf?: 'periodical' | 'book';
  readonly label?: string;
  /** Whether its number stands behind its title; that of a web page says nothing to a reader. */
  readonly isNumbered?: true;
}

const PERIODICAL: WorkForm = { partOf: 'periodical' };
const BOOK_PART: WorkForm = { partOf: 'book' };
const NUMBERED: WorkForm = { isNumbered: true };

/** The kinds of works (CSL 1.0.2 and a few that people write) that differ from a web page. */
const FORMS: Readonly<Record<string, WorkForm>> = {
  article: PERIODICAL,
  'article-journal': PERIODICAL,
  'article-magazine': PERIODICAL,
  'article-newspaper': PERIODICAL,
  'post-weblog': PERIODICAL,
  review: PERIODICAL,
  'review-book': PERIODICAL,
  hearing: PERIODICAL,
  chapter: BOOK_PART,
  entry: BOOK_PART,
  'entry-dictionary': BOOK_PART,
  'entry-encyclopedia': BOOK_PART,
  'paper-conference': BOOK_PART,
  book: NUMBERED,
  document: NUMBERED,
  report: NUMBERED,
  pamphlet: { label: 'Brochure', isNumbered: true },
  standard: NUMBERED,
  dataset: { label: 'Data set', isNumbered: true },
  software: { label: 'Computer software', isNumbered: true },
  broadcast: { label: 'Broadcast' },
  figure: { label: 'Figure' },
  graphic: { label: 'Image' },
  interview: { label: 'Interview' },
  manuscript: { label: 'Unpublished manuscript' },
  map: { label: 'Map' },
  motion_picture: { label: 'Film' },
  performance: { label: 'Performance' },
  personal_communication: { label: 'Letter' },
  post: { label: 'Post' },
  song: { label: 'Song' },
  speech: { label: 'Speech' },
  thesis: { label: 'Thesis' },
  tweet: { label: 'Tweet' },
  video: { label: 'Video' },
};

/** A text of a source on one line; empty where it says nothing. */
export function workField(source: Source, name: string): string {
  const value = source[name];
  return typeof value === 'string' ? oneLine(value) : '';
}

/** What a work is part of: it has a title in plain type then, and what it is part of in italics. */
export function partOf(source: Source): 'periodical' | 'book' | null {
  return workField(source, 'container-title') === '' ? null : (formOf(source).partOf ?? null);
}

/** What a title says; one that whoever made the map gave to a work without one stands in square brackets. */
export interface WorkTitle {
  readonly text: string;
  readonly isDescription: boolean;
  /** The title in English behind one in another language, in brackets. */
  readonly translated: string;
}

/** The title of a work; without one it is called by what published it. */
export function titleOf(source: Source): WorkTitle {
  const title =
    workField(source, 'title') ||
    (source.author === undefined && source.editor === undefined
      ? workField(source, 'container-title') || workField(source, 'publisher') || '[Untitled]'
      : '');
  if (/^\[[^[\]]*\]$/.test(title)) return { text: title, isDescription: true, translated: '' };
  const [, own, translated] = /^(.*\S)\s+(\[[^[\]]+\])$/.exec(title) ?? [];
  return own === undefined
    ? { text: title, isDescription: false, translated: '' }
    : { text: own, isDescription: false, translated: translated! };
}

/** The title of a work with its edition, volume and number, and with what it is, if the title does not say so. */
export function titleElement(source: Source): Line {
  const { text, isDescription, translated } = titleOf(source);
  if (text === '') return [];
  const isPlain = isDescription || partOf(source) !== null;
  const behind = [
    ...(translated === '' ? [] : [translated]),
    ...(partOf(source) === null ? inRoundBrackets(detailsOf(source)) : []),
    ...(isDescription ? [] : inSquareBrackets(labelOf(source))),
  ];
  return [isPlain ? text : { emphasis: text }, ...behind.map((part) => ` ${part}`)];
}

/** What stands in round brackets behind the title of a book or report. */
function detailsOf(source: Source): string[] {
  const number = workField(source, 'number');
  const series = workField(source, 'collection-title');
  const inSeries = /^\d/.test(number) ? `${series} No. ${number}`.trim() : `${series} ${number}`.trim();
  const volume = workField(source, 'volume');
  return [
    ...edition(workField(source, 'edition')),
    ...(volume === '' ? [] : [`Vol. ${volume}`]),
    ...(number === '' || !formOf(source).isNumbered ? [] : [inSeries]),
  ];
}

/** An edition in short: `2nd ed.`, `Rev. ed.` */
export function edition(written: string): string[] {
  if (written === '') return [];
  if (/^\d+$/.test(written)) return [`${written}${ordinalEnding(Number(written))} ed.`];
  return [/\bed/i.test(written) ? written : `${written} ed.`];
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

/** What kind of work it is, in words: as the file says, else where the kind is one that a reader would not expect. */
function labelOf(source: Source): string {
  const [genre, medium] = [workField(source, 'genre'), workField(source, 'medium')];
  const label = genre === '' ? (formOf(source).label ?? '') : withCapital(genre);
  const said = [label, label === '' ? withCapital(medium) : medium].filter((part) => part !== '').join(' ');
  const school = isSchoolInBrackets(source) ? workField(source, 'publisher') : '';
  return [said, school].filter((part) => part !== '').join(', ');
}

/** The school of a thesis stands in the brackets, that of an unpublished one behind them. */
export function isSchoolInBrackets(source: Source): boolean {
  return source.type === 'thesis' && !/^unpublished/i.test(workField(source, 'genre'));
}

function inRoundBrackets(details: readonly string[]): string[] {
  if (details.length === 0) return [];
  return [`(${details.join(', ').replaceAll('(', '[').replaceAll(')', ']')})`];
}

function inSquareBrackets(label: string): string[] {
  return label === '' ? [] : [`[${label}]`];
}

function formOf({ type }: Source): WorkForm {
  return typeof type === 'string' && Object.hasOwn(FORMS, type) ? FORMS[type]! : {};
}
