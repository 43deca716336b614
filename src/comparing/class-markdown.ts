import { headlineOf } from '../map/headline.js';
import { markdownText } from '../render/markdown.js';
import { namesOf } from '../words/names-of.js';
import { NUMBERS, SHARES, thesisFound } from './aspects.js';
import { unreadWords } from './class-lines.js';
import { type ComparedClass, copiedRemarks, type EntriesShown, extremesOf } from './compared-class.js';
import type { ComparedMap } from './compared-map.js';

/** A class as Markdown: the table of students, and the entries most found and most missed. */

/** So many entries are listed of each kind. */
const MOST_ENTRIES = 20;

export function classMarkdown(
  students: readonly ComparedMap[],
  unread: readonly string[],
  compared: ComparedClass,
): string {
  const size = students.length;
  const { found, missed } = extremesOf(compared, size, MOST_ENTRIES);
  return [
    studentRows(students),
    [...unread.map(unreadWords), ...copiedRemarks(students)]
      .map((one) => `- ${markdownText(one)}\n`)
      .join(''),
    entryList('Most found', found, size),
    entryList('Most missed', missed, size),
    entryList('In several maps, but not in the key', { entries: compared.common, more: 0 }, size),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function studentRows(students: readonly ComparedMap[]): string {
  const shares = namesOf(SHARES).filter((name) =>
    students.some((student) => SHARES[name].of(student).of > 0),
  );
  const numbers = namesOf(NUMBERS);
  const head = [
    'student',
    'thesis',
    ...shares.map((name) => SHARES[name].heading),
    ...numbers.map((name) => NUMBERS[name].heading),
  ];
  const rows = students.map((student) => [
    markdownText(student.name),
    thesisFound(student),
    ...shares.map((name) => shareWords(SHARES[name].of(student))),
    ...numbers.map((name) => String(NUMBERS[name].of(student))),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function shareWords({ found, of }: { readonly found: number; readonly of: number }): string {
  return `${found} of ${of}`;
}

function entryList(title: string, { entries, more }: EntriesShown, size: number): string {
  if (entries.length === 0) return '';
  const items = entries.map(
    ({ entry, students }) =>
      `- ${students.length} of ${size}: ${markdownText(headlineOf(entry))} (${markdownText(entry.id)})\n`,
  );
  const rest = more === 0 ? '' : `- and ${more} more\n`;
  return `## ${title}\n\n${items.join('')}${rest}`;
}
