import { inText } from '../map/in-text.js';
import type { ArgumentMap, Source, Statement } from '../map/model.js';
import { isDatedAfterText, statementDate } from '../map/statement-dates.js';
import { dateInWords } from '../words/dates-in-words.js';
import { parseLocator } from '../words/locators.js';
import { sentencesOf } from '../words/sentences.js';
import { oneLine } from '../words/text.js';
import { yearInCitation } from './apa-dates.js';
import { workNames } from './apa-names.js';
import { pagesInWork } from './apa-sources.js';
import { type CitedWork, citedWorks } from './cited-works.js';
import type { CitingBlock, CitingItem, CitingLine, CitingSheet, CitingUnit } from './citing.js';
import {
  type Block,
  documentLineText,
  type Item,
  joinedSpans,
  type Line,
  type Reference,
  referenceList,
  type Sheet,
  type Unit,
} from './document.js';
import { evidenceNotes, noteSign, sourceNotes } from './notes.js';

/** Citations and references of a sheet, in APA style: citations name an author and a year, references stand in the order of letters. */

/** The key of the text itself among the references. An id of a source has no space. */
const TEXT = 'the text';

/** The key of evidence that has a note, but neither source nor place: it comes last. */
const NO_SOURCE = 'no source';

/** How the statements of a map are cited on a sheet. */
interface Citing {
  readonly map: ArgumentMap;
  /** What is cited, in the order of the list, by key. */
  readonly works: ReadonlyMap<string, CitedWork>;
  /** A note as the sheet has it: whole, or in short. */
  readonly noteText: (note: string) => string;
}

/**
 * The sheet with its citations as text, and a reference for each. A work has the same name and letter as on the sheets that go out
 * with it, which cite these statements, too: the blank one and its key, and those of other groups. Linear in the sheet, but for the order of the
 * references.
 */
export function withCitations(
  sheet: CitingSheet,
  map: ArgumentMap,
  citedBeside: readonly Statement[] = [],
): Omit<Sheet, 'topic'> {
  const { title, about, intro = [], units, outro = [], hasShortNotes = false } = sheet;
  const cited = citedOn(sheet);
  const { language } = map.header;
  const citing: Citing = {
    map,
    works: citedWorks(sourcesOf([...cited, ...citedBeside], map), TEXT),
    noteText: hasShortNotes ? (note) => sentencesOf(note, language ?? 'en')[0]! : (note) => note,
  };
  const references = referencesOf(cited, citing);
  if (sheet.leavesOutText) references.delete(TEXT);
  const [before, main, after] = [intro, units, outro].map((some) =>
    some.map((unit) => citedUnit(unit, citing, references)),
  );
  return { title, about, intro: before!, units: main!, outro: after!, references };
}

/** The statements that some sheets cite, each once. */
export function citedOnAll(sheets: readonly CitingSheet[]): Statement[] {
  return [...new Set(sheets.flatMap(citedOn))];
}

/** The statements that a sheet cites, in the order in which they stand on it. */
function citedOn({ intro = [], units, outro = [] }: CitingSheet): Statement[] {
  return [...intro, ...units, ...outro].flatMap(({ blocks }) => blocks.flatMap(citedIn));
}

/** The source by which a statement is cited: only evidence has one, other entries are in the words of whoever made the map. */
function citedSource({ kind, source }: Statement): Source | null {
  return kind === 'evidence' ? source : null;
}

/** The key of the reference to which the citation of a statement leads; null for one that has neither source, place nor note. */
function keyOf(statement: Statement): string | null {
  const source = citedSource(statement);
  if (source !== null) return source.id ?? JSON.stringify(source);
  if (inText(statement)) return TEXT;
  return noteSign(statement) === '' ? null : NO_SOURCE;
}

/** Whether a statement has a citation on a sheet. */
export function isCited(statement: Statement): boolean {
  return keyOf(statement) !== null;
}

/** The sources of what is cited, by key; the text is one. */
function sourcesOf(cited: readonly Statement[], { header }: ArgumentMap): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const statement of cited) {
    const key = keyOf(statement);
    if (key !== null && key !== NO_SOURCE) sources.set(key, citedSource(statement) ?? textSource(header));
  }
  return sources;
}

/** The references of what is cited, in the order of the list. */
function referencesOf(cited: readonly Statement[], { works, noteText }: Citing): Map<string, Reference> {
  const sources = new Map(cited.map((statement) => [keyOf(statement), citedSource(statement)]));
  const references = [...works].flatMap(([key, { cite, reference }]): [string, Reference][] => {
    if (!sources.has(key)) return [];
    const source = sources.get(key) ?? null;
    const notes = source === null ? [TEXT_NOTE] : sourceNotes(source, noteText);
    return [[key, { cite: source === null ? TEXT_CITE : documentLineText(cite), line: reference, notes }]];
  });
  const unnamed: Reference = { cite: NO_SOURCE_CITE, line: ['No source is named.'], notes: [] };
  return new Map([...references, ...(sources.has(NO_SOURCE) ? [[NO_SOURCE, unnamed] as const] : [])]);
}

/** What citations call the text itself, and evidence without a source. */
const TEXT_CITE = 'text';
const NO_SOURCE_CITE = 'no source';

const TEXT_NOTE = 'This is the text. Citations call it “text”.';

/** The statements that a block cites, in the order in which they stand in it. */
function citedIn(block: CitingBlock): Statement[] {
  switch (block.kind) {
    case 'paragraph':
      return citedInLine(block.line);
    case 'list':
      return block.items.flatMap(citedInItem);
    case 'checklist':
      return block.lines.flatMap(citedInLine);
    case 'table':
      return block.rows.flat().flatMap(citedInLine);
    case 'box':
    case 'together':
      return block.blocks.flatMap(citedIn);
    case 'picture':
      return block.instead.flatMap(citedIn);
    case 'card':
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

/** A unit with its citations as text; one that lists its own sources cites nothing that the end of the sheet would have to list. */
function citedUnit(
  { blocks, about = [], minutes, listsSources }: CitingUnit,
  citing: Citing,
  references: ReadonlyMap<string, Reference>,
): Unit {
  const notes = new Map<string, string[]>();
  for (const statement of blocks.flatMap(citedIn)) {
    const key = keyOf(statement);
    if (key !== null)
      notes.set(key, [...(notes.get(key) ?? []), ...evidenceNotes(statement, citing.noteText)]);
  }
  const cited = blocks.map((block) => citedBlock(block, citing));
  return {
    blocks: listsSources ? [...cited, ...sourcesList(notes, references)] : cited,
    cites: new Set(listsSources ? [] : notes.keys()),
    notes,
    about,
    minutes: minutes ?? null,
  };
}

/** The sources of one unit, in the order of the sheet's list, each with the notes that say how reliable it is. */
function sourcesList(
  notes: ReadonlyMap<string, readonly string[]>,
  references: ReadonlyMap<string, Reference>,
): Block[] {
  const own = [...references].flatMap(([key, { line, notes: ofSource }]) => {
    const ofEvidence = notes.get(key);
    if (ofEvidence === undefined) return [];
    return { line, notes: [...new Set([...ofSource, ...ofEvidence])] };
  });
  return own.length === 0 ? [] : [{ kind: 'heading', level: 3, text: 'Sources' }, referenceList(own)];
}

function citedBlock(block: CitingBlock, citing: Citing): Block {
  const text = (line: CitingLine) => documentLineText(citedLine(line, citing)).trim();
  switch (block.kind) {
    case 'paragraph':
      return { ...block, line: citedLine(block.line, citing) };
    case 'list':
      return { ...block, items: block.items.map((item) => citedItem(item, citing)) };
    case 'checklist':
      return { ...block, lines: block.lines.map((line) => citedLine(line, citing)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(text)) };
    case 'box':
    case 'together':
      return { ...block, blocks: block.blocks.map((inner) => citedBlock(inner, citing)) };
    case 'picture':
      return { ...block, instead: block.instead.map((inner) => citedBlock(inner, citing)) };
    case 'card':
    case 'heading':
    case 'passage':
    case 'space':
      return block;
  }
}

function citedItem({ line, items }: CitingItem, citing: Citing): Item {
  const cited = { line: citedLine(line, citing) };
  if (items === undefined) return cited;
  return { ...cited, items: items.map((item) => citedItem(item, citing)) };
}

/** The line with its citations as text, one with the text before it. */
function citedLine(line: CitingLine, citing: Citing): Line {
  return joinedSpans(
    line.flatMap((span) => (typeof span === 'object' && 'cited' in span ? citation(span, citing) : [span])),
  );
}

/**
 * A citation with what stands before it: ` (Gates, 2009, p. 12)`, ` (text, para. 9)`, ` (Gates, 2009†)` where a note says how
 * reliable it is; empty for a statement that is cited by nothing.
 */
function citation({ cited, before }: { cited: Statement; before: string }, citing: Citing): Line {
  const key = keyOf(cited);
  if (key === null) return [];
  const sign = noteSign(cited);
  if (key === NO_SOURCE) return [`${before}(${NO_SOURCE_CITE}${sign})`];
  // What the text only reports is not what it says.
  const how = cited.by === null ? TEXT_CITE : `reported in the ${TEXT_CITE}`;
  if (key === TEXT) return [`${before}(${how}, ${placeInText(cited)}${sign})`];
  const { cite, year } = citing.works.get(key)!;
  const page = cited.page === null ? '' : `, ${pagesInWork(cited.page)}`;
  return [`${before}(${saidBy(cited)}`, ...cite, `${page}${laterDate(cited, year, citing.map)}${sign})`];
}

/** Who says what a source only reports: `Medvedev, as cited in `; empty where it is the author, or nobody is named. */
function saidBy(statement: Statement): string {
  const speaker = speakerIn(statement);
  return speaker === null ? '' : `${speaker}, as cited in `;
}

/** Who is named as saying a piece of evidence, if it is not an author of its source. */
export function speakerIn({ by, source }: Statement): string | null {
  if (by === null) return null;
  const speaker = oneLine(by);
  const isAuthor = workNames(source?.author).some((name) =>
    speaker.includes('literal' in name ? name.literal : name.family),
  );
  return isAuthor ? null : speaker;
}

/** The paragraphs of the text in which a statement stands: `para. 9`, `paras. 1, 9`. */
export function placeInText({ at }: Statement): string {
  const numbers = [...new Set(at.map((place) => parseLocator(place)!.paragraph))].sort((a, b) => a - b);
  return `${numbers.length === 1 ? 'para.' : 'paras.'} ${numbers.join(', ')}`;
}

/** When evidence is from, if it is later than the text and the year of its source does not show it. */
function laterDate(statement: Statement, year: string, map: ArgumentMap): string {
  const date = statementDate(statement);
  if (date === null || !isDatedAfterText(map, statement)) return '';
  const isShown = yearInCitation(date) === year && yearInCitation(map.header.date) !== year;
  if (isShown) return '';
  const said = dateInWords(date);
  // The citation has the year already.
  return `, dated ${said.endsWith(` ${year}`) ? said.slice(0, -year.length - 1) : said}`;
}

/** The text itself as a source. */
export function textSource({ title, author, date, publication, url }: ArgumentMap['header']): Source {
  return {
    id: null,
    type: publication === null ? 'webpage' : 'article',
    ...(author === null ? {} : { author }),
    ...(date === null ? {} : { issued: date }),
    title,
    ...(publication === null ? {} : { 'container-title': publication }),
    ...(url === null ? {} : { URL: url }),
  };
}
