import { headlineOf } from '../map/headline.js';
import { cut } from '../render/cut.js';
import { kindSign } from '../render/kinds.js';
import type { Look } from '../render/look.js';
import { padToWidth, widestText, widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { namesOf } from '../words/names-of.js';
import { visible } from '../words/text.js';
import { NUMBERS, type NumberName, SHARES, type ShareName, thesisFound } from './aspects.js';
import {
  type ComparedClass,
  copiedRemarks,
  type EntriesShown,
  type EntryInClass,
  extremesOf,
} from './compared-class.js';
import type { ComparedMap } from './compared-map.js';
import type { ClassEntry } from './comparison-record.js';

/** A class for people: a row for each student, then what most have found and missed, and what several have beside the key. */

/** So many entries are shown of those most found, and of those most missed. */
const MOST_ENTRIES = 8;

/** `unread`: the students whose files could not be read. */
export function classLines(
  students: readonly ComparedMap[],
  unread: readonly string[],
  compared: ComparedClass,
  look: Look,
): string[] {
  const size = students.length;
  const { found, missed } = extremesOf(compared, size, MOST_ENTRIES);
  return [
    ...studentTable(students, look),
    ...remarkLines([...unread.map(unreadWords), ...copiedRemarks(students)], look),
    ...section('Most found', found, size, look),
    ...section('Most missed', missed, size, look),
    ...section(
      'In several maps, but not in the key',
      {
        entries: compared.common.slice(0, MOST_ENTRIES),
        more: Math.max(0, compared.common.length - MOST_ENTRIES),
      },
      size,
      look,
    ),
  ];
}

function remarkLines(remarks: readonly string[], look: Look): string[] {
  if (remarks.length === 0) return [];
  return ['', ...remarks.flatMap((remark) => wrap(visible(remark), look.width, '', '  '))];
}

/** What stands for the counts of a file that could not be read. */
export function unreadWords(student: string): string {
  return `${student}: this file has errors or cannot be read, so it is not counted.`;
}

/** Every entry of a class, each with how many maps have it. */
export function entryRows(entries: readonly ClassEntry[], look: Look): string[] {
  return entries.flatMap((entry) => entryLines(entry, entry.of, look));
}

function section(title: string, { entries, more }: EntriesShown, size: number, look: Look): string[] {
  if (entries.length === 0) return [];
  const rest = more === 0 ? [] : wrap(`and ${more} more; --entries lists all`, look.width, '');
  return ['', look.ink.bold(title), ...entries.flatMap((entry) => entryLines(entry, size, look)), ...rest];
}

function entryLines({ entry, students }: EntryInClass, size: number, look: Look): string[] {
  const share = `${students.length} of ${size}`.padStart(`${size} of ${size}`.length);
  const kind = look.plain ? `${entry.kind}:` : kindSign(entry.kind, look);
  const lead = `${share}  ${kind} `;
  return wrap(
    visible(`${headlineOf(entry, look.signs.more)}  ${entry.id}`),
    look.width,
    lead,
    ' '.repeat(widthOfText(lead)),
  );
}

/** A column of the table, or a fact in a line. */
interface Column {
  readonly heading: string;
  readonly cell: (compared: ComparedMap) => string;
}

/** Names are cut to so many columns; where that leaves no room for all counts, to fewer. */
const NAME_COLUMNS = [20, 12] as const;
const GAP = '  ';

/** What is left out first where a line has no room for all; then the table is a list. */
const LEFT_OUT: readonly (ShareName | NumberName)[] = [
  'ownEvidence',
  'sourced',
  'entries',
  'undercuts',
  'implicit',
  'answered',
  'gaps',
  'core',
  'evidence',
];

function studentTable(students: readonly ComparedMap[], look: Look): string[] {
  const all = columnsFor(students);
  if (!look.plain) {
    for (let left = 0; left <= LEFT_OUT.length; left += 1) {
      const without = new Set<string>(LEFT_OUT.slice(0, left));
      const columns = [...all].flatMap(([name, column]) => (without.has(name) ? [] : column));
      for (const room of NAME_COLUMNS) {
        const lines = tableLines(students, columns, room, look);
        if (widestText(lines) <= look.columns) return lines;
      }
    }
  }
  return students.flatMap((student) => factLines(student, [...columnsFor(students, ' of ').values()], look));
}

function tableLines(
  students: readonly ComparedMap[],
  columns: readonly Column[],
  nameColumns: number,
  look: Look,
): string[] {
  const names = students.map(({ name }) => cut(visible(name), nameColumns, look.signs.more));
  const room = Math.max(widestText(names), 'student'.length);
  const cells = students.map((student) => columns.map(({ cell }) => cell(student)));
  const widths = columns.map(({ heading }, i) => widestText([heading, ...cells.map((row) => row[i]!)]));
  const line = (row: readonly string[]) => row.map((text, i) => text.padStart(widths[i]!)).join(GAP);
  const head = `${padToWidth('student', room)}${GAP}${line(columns.map(({ heading }) => heading))}`;
  return [look.ink.bold(head), ...cells.map((row, i) => `${padToWidth(names[i]!, room)}${GAP}${line(row)}`)];
}

/** A student's counts as a sentence, where there is no room for a table. */
function factLines(student: ComparedMap, columns: readonly Column[], look: Look): string[] {
  const facts = columns.map(({ heading, cell }) => `${heading} ${cell(student)}`).join(', ');
  return wrap(`${visible(student.name)}: ${facts}`, look.width, '', '  ');
}

/** The columns, by name: of parts that the key does not have there is none. */
function columnsFor(students: readonly ComparedMap[], between: '/' | ' of ' = '/'): Map<string, Column> {
  const columns = new Map<string, Column>([['thesis', { heading: 'thesis', cell: thesisWord }]]);
  for (const name of namesOf(SHARES)) {
    const { heading, of } = SHARES[name];
    const cell = (student: ComparedMap) => `${of(student).found}${between}${of(student).of}`;
    if (students.some((student) => of(student).of > 0)) columns.set(name, { heading, cell });
  }
  for (const name of namesOf(NUMBERS)) {
    const { heading, of } = NUMBERS[name];
    columns.set(name, { heading, cell: (student) => String(of(student)) });
  }
  return columns;
}

function thesisWord(student: ComparedMap): string {
  const found = thesisFound(student);
  return found === 'as another entry' ? 'other' : found;
}

/** What is to be said of doubtful pairs; null for none. `line` is what to type for a pairs file. */
export function doubtfulRemark(students: readonly ComparedMap[], line: string): string | null {
  const count = students.reduce((sum, { doubtful }) => sum + doubtful.length, 0);
  if (count === 0) return null;
  const pairs = counted(count, 'pair');
  return `${pairs} ${count === 1 ? 'is' : 'are'} too doubtful to count. To correct all pairs: ${line}`;
}

/** The same beside sheets, which have no counts of these pairs. */
export function doubtfulSheetsRemark(students: readonly ComparedMap[], line: string): string | null {
  const count = students.reduce((sum, { doubtful }) => sum + doubtful.length, 0);
  if (count === 0) return null;
  return `${counted(count, 'doubtful pair')}: correct ${count === 1 ? 'it' : 'them'} first: ${line}`;
}
