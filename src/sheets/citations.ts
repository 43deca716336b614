import { inText } from '../map/in-text.js';
import type { ArgumentMap, Source, Statement } from '../map/model.js';
import { isDatedAfterText, statementDate } from '../map/statement-dates.js';
import { reference } from '../render/reference.js';
import { spokenDate } from '../words/dates.js';
import { pageReference } from '../words/pages.js';
import type { CitingBlock, CitingItem, CitingLine, CitingSheet, CitingUnit } from './citing.js';
import {
  type Block,
  documentLineText,
  type Item,
  type Line,
  type Reference,
  type Sheet,
  type Span,
  type Unit,
} from './document.js';
import { evidenceNotes, noteSign, sourceNotes } from './notes.js';

/** The number of the text itself among the references. */
const TEXT_NUMBER = 0;

/** The number of evidence that has a note, but neither source nor place: it comes last. */
export const NO_SOURCE_NUMBER = Number.POSITIVE_INFINITY;

/** How the statements of a map are cited on a sheet. */
interface Numbering {
  readonly map: ArgumentMap;
  /** The numbers of the sources, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * The sheet with its sources numbered in the order in which they stand on it, so that every citation has its reference.
 * Linear in the sheet.
 */
export function withNumberedCitations(sheet: CitingSheet, map: ArgumentMap): Omit<Sheet, 'topic'> {
  const { title, about, intro = [], units, outro = [] } = sheet;
  const cited = [...intro, ...units, ...outro].flatMap(({ blocks, unseen = [] }) =>
    [...blocks, ...unseen].flatMap(citedIn),
  );
  const sources = cited.flatMap((statement) => citedSource(statement) ?? []);
  const keys = new Set(sources.map(keyOf));
  const numbering: Numbering = { map, numbers: new Map([...keys].map((key, i) => [key, i + 1])) };
  return {
    title,
    about,
    intro: intro.map((unit) => numberedUnit(unit, numbering)),
    units: units.map((unit) => numberedUnit(unit, numbering)),
    outro: outro.map((unit) => numberedUnit(unit, numbering)),
    references: referencesOf(cited, numbering),
  };
}

/** The source by which a statement is cited. */
function citedSource({ kind, source }: Statement): Source | null {
  return kind === 'evidence' ? source : null;
}

function keyOf(source: Source): string {
  return source.id ?? JSON.stringify(source);
}

/** The references of what is cited, by number. */
function referencesOf(cited: readonly Statement[], numbering: Numbering): Map<number, Reference> {
  const references = new Map<number, Reference>();
  for (const statement of cited) {
    const number = numberOf(statement, numbering);
    if (number === null) continue;
    const source = citedSource(statement);
    references.set(number, source === null ? withoutSource(number, numbering.map) : referenceTo(source));
  }
  return new Map([...references].sort(([a], [b]) => a - b));
}

function referenceTo(source: Source): Reference {
  return { text: reference({ ...source, note: undefined }), notes: sourceNotes(source) };
}

function withoutSource(number: number, { header }: ArgumentMap): Reference {
  const text = number === TEXT_NUMBER ? textReference(header) : 'No source is named.';
  return { text, notes: [] };
}

/**
 * The number by which a statement is cited; null for one that has neither source, place nor note. A source is that of evidence: other
 * entries are in the words of whoever made the map.
 */
function numberOf(statement: Statement, { numbers }: Numbering): number | null {
  const source = citedSource(statement);
  if (source !== null) return numbers.get(keyOf(source))!;
  if (inText(statement)) return TEXT_NUMBER;
  return noteSign(statement) === '' ? null : NO_SOURCE_NUMBER;
}

/** The statements that a block cites, in the order in which they stand in it. */
function citedIn(block: CitingBlock): Statement[] {
  switch (block.kind) {
    case 'paragraph':
      return citedInLine(block.line);
    case 'list':
      return block.items.flatMap(citedInItem);
    case 'table':
      return block.rows.flat().flatMap(citedInLine);
    case 'box':
    case 'together':
      return block.blocks.flatMap(citedIn);
    case 'card':
      return citedInLine(block.card.cite);
    case 'heading':
    case 'passage':
    case 'space':
      return [];
  }
}

function citedInItem({ line, items = [] }: CitingItem): Statement[] {
  return [...citedInLine(line), ...items.flatMap(citedInItem)];
}

function citedInLine(line: CitingLine): Statement[] {
  return line.flatMap((span) => (typeof span === 'object' && 'cited' in span ? span.cited : []));
}

function numberedUnit({ blocks, weight }: CitingUnit, numbering: Numbering): Unit {
  const notes = new Map<number, string[]>();
  for (const statement of blocks.flatMap(citedIn)) {
    const number = numberOf(statement, numbering);
    if (number !== null) notes.set(number, [...(notes.get(number) ?? []), ...evidenceNotes(statement)]);
  }
  return {
    blocks: blocks.map((block) => numberedBlock(block, numbering)),
    cites: new Set(notes.keys()),
    notes,
    ...(weight === undefined ? {} : { weight }),
  };
}

function numberedBlock(block: CitingBlock, numbering: Numbering): Block {
  const text = (line: CitingLine) => documentLineText(numberedLine(line, numbering)).trim();
  switch (block.kind) {
    case 'paragraph':
      return { ...block, line: numberedLine(block.line, numbering) };
    case 'list':
      return { ...block, items: block.items.map((item) => numberedItem(item, numbering)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(text)) };
    case 'box':
    case 'together':
      return { ...block, blocks: block.blocks.map((inner) => numberedBlock(inner, numbering)) };
    case 'card':
      return { ...block, card: { ...block.card, cite: text(block.card.cite) } };
    case 'heading':
    case 'passage':
    case 'space':
      return block;
  }
}

function numberedItem({ line, items }: CitingItem, numbering: Numbering): Item {
  const numbered = { line: numberedLine(line, numbering) };
  if (items === undefined) return numbered;
  return { ...numbered, items: items.map((item) => numberedItem(item, numbering)) };
}

/** The line with its citations as text, one with the text before it. */
function numberedLine(line: CitingLine, numbering: Numbering): Line {
  const spans: Span[] = [];
  for (const span of line) {
    const shown = typeof span === 'object' && 'cited' in span ? citationText(span, numbering) : span;
    const last = spans.at(-1);
    if (typeof shown === 'string' && typeof last === 'string') spans[spans.length - 1] = last + shown;
    else if (shown !== '') spans.push(shown);
  }
  return spans;
}

/** A citation with what stands before it: ` [3, p. 12]`, ` [text 9.3]`, ` [3†]` where a note says how reliable it is; empty for a statement that is cited by nothing. */
function citationText({ cited, before }: { cited: Statement; before: string }, numbering: Numbering): string {
  const number = numberOf(cited, numbering);
  if (number === null) return '';
  const sign = noteSign(cited);
  if (number === NO_SOURCE_NUMBER) return `${before}[${sign}]`;
  if (number === TEXT_NUMBER) return `${before}[text ${cited.at.join(', ')}${sign}]`;
  const page = cited.page === null ? '' : `, ${pageReference(cited.page)}`;
  const isLater = isDatedAfterText(numbering.map, cited);
  return `${before}[${number}${sign}${page}${isLater ? `, dated ${spokenDate(statementDate(cited) ?? '')}` : ''}]`;
}

/** The text itself as a reference. */
function textReference({ title, author, date, publication, url }: ArgumentMap['header']): string {
  const source: Source = {
    id: null,
    ...(author === null ? {} : { author }),
    ...(date === null ? {} : { issued: date }),
    title,
    ...(publication === null ? {} : { 'container-title': publication }),
    ...(url === null ? {} : { URL: url }),
  };
  return reference(source);
}
