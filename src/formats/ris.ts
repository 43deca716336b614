import { RIS_TYPES } from '../interchange/references/ris-types.js';
import type { Source } from '../map/model.js';
import type { CitedSource } from '../query/sources.js';
import { type SourceName, sourceNames } from '../render/source-names.js';
import { type DatePoint, datePartsOf, SEASONS } from '../words/dates.js';
import { oneLine, visible } from '../words/text.js';

/** Sources as RIS (Research Information Systems), which EndNote and other reference managers read. */

/** The type of RIS for each type of CSL; the first one of the table. */
const TYPES = new Map(
  Object.entries(RIS_TYPES)
    .reverse()
    .map(([ris, csl]) => [csl, ris] as const),
);
/** What a reference is that has none of them. */
const OTHER_TYPE = 'GEN';

type Line = readonly [tag: string, value: string];

/** The sources as references, an empty line between two. */
export function* ris(sources: readonly CitedSource[]): Generator<string> {
  let before = '';
  for (const { id, source } of sources) {
    const type = TYPES.get(String(source.type)) ?? OTHER_TYPE;
    const lines: Line[] = [['TY', type], ['ID', id], ...linesOf(source, type), ['ER', '']];
    yield `${before}${lines.map(([tag, value]) => `${tag}  - ${value}\n`).join('')}`;
    before = '\n';
  }
}

function linesOf(source: Source, type: string): Line[] {
  const isArticle = ['JOUR', 'MGZN', 'NEWS'].includes(type);
  return [
    ...names('AU', source.author),
    ...names('ED', source.editor),
    ...text('TI', source.title),
    ...text('ST', source['title-short']),
    ...text('T2', source['container-title'] ?? source['event-title']),
    ...text('T3', source['collection-title']),
    ...text('PB', source.publisher),
    ...text('CY', source['publisher-place']),
    ...text('VL', source.volume),
    ...text('IS', isArticle ? source.issue : undefined),
    ...text('M1', source.number ?? (isArticle ? undefined : source.issue)),
    ...text('ET', source.edition),
    ...pages(source.page),
    ...issued(source.issued),
    ...text('Y2', source.accessed, slashed),
    ...text('LA', source.language),
    ...text('SN', source.ISBN),
    ...text('DO', source.DOI),
    ...text('UR', source.URL),
    ...text('M3', source.genre),
    ...(typeof source.note === 'string' ? source.note.split('\n') : []).flatMap((note) => text('N1', note)),
  ];
}

function text(tag: string, value: unknown, shown = (written: string) => written): Line[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [[tag, shown(visible(oneLine(value)))]];
}

function names(tag: string, value: unknown): Line[] {
  return sourceNames(value).flatMap((name) => text(tag, nameText(name)));
}

function nameText(name: SourceName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** The first page and the last; anything else as the first. */
function pages(value: unknown): Line[] {
  if (typeof value !== 'string') return [];
  const [, first, last] = /^\s*(\w+)\s*[-–]+\s*(\w+)\s*$/.exec(value) ?? [];
  return first === undefined ? text('SP', value) : [...text('SP', first), ...text('EP', last)];
}

/** The year, and a month, a day or a season of it. What RIS has no form for stands as it is written, where a year would. */
function issued(value: unknown): Line[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  const written = value.trim();
  const point = simplePoint(written);
  if (point === null) return text('PY', written);
  const year: Line = ['PY', yearText(point)];
  return point.month === null && point.season === null ? [year] : [year, ['DA', slashed(written)]];
}

/** `YYYY/MM/DD/season`; a date that has no such form as it is. */
function slashed(written: string): string {
  const point = simplePoint(written);
  if (point === null) return written;
  const two = (part: number | null) => (part === null ? '' : String(part).padStart(2, '0'));
  const season = point.season === null ? '' : SEASONS[point.season - 1]!;
  return [yearText(point), two(point.month), two(point.day), season].join('/');
}

/** A date that is one year, month, day or season of our era for certain, with a year of four digits. */
function simplePoint(written: string): DatePoint | null {
  const parts = datePartsOf(written);
  const [point, ...more] = parts?.points ?? [];
  if (parts === null || parts.about || point === undefined || more.length > 0) return null;
  return point.year > 0 ? point : null;
}

function yearText({ year }: DatePoint): string {
  return String(year).padStart(4, '0');
}
