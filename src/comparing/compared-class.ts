import type { Statement } from '../map/model.js';
import { type ComparedMap, mostImportantFirst } from './compared-map.js';
import { pairEntries } from './pairs.js';
import { copiedWords } from './student-parts.js';

/** What a class has of a key: which entries most have found, which most have missed, and what several have beside it. */

/** An entry, and the students whose maps have it. */
export interface EntryInClass {
  readonly entry: Statement;
  readonly students: readonly string[];
}

export interface ComparedClass {
  /** Every entry of the key, in the order of importance. */
  readonly entries: readonly EntryInClass[];
  /** Entries that the key has not and several students have: each as the first of them wrote it; the most common first. */
  readonly common: readonly EntryInClass[];
}

export function compareClass(students: readonly ComparedMap[]): ComparedClass {
  const [first] = students;
  const entries = first === undefined ? [] : mostImportantFirst(first.key);
  return {
    entries: entries.map((entry) => ({
      entry,
      students: students.filter(({ partnerOf }) => partnerOf.has(entry)).map(({ name }) => name),
    })),
    common: commonAdditions(students),
  };
}

/** Entries that at least so many students have are common. */
const COMMON = 2;

/** Additions that say the same, as far as that is likely; each is compared with the first of its kind. */
function commonAdditions(students: readonly ComparedMap[]): EntryInClass[] {
  const groups = new Map<Statement, string[]>();
  for (const { name, added } of students) {
    const { pairs, onlyOther } = pairEntries([...groups.keys()], added, { least: 'likely' });
    for (const { one } of pairs) groups.get(one)!.push(name);
    for (const entry of onlyOther) groups.set(entry, [name]);
  }
  return [...groups]
    .map(([entry, names]) => ({ entry, students: names }))
    .filter(({ students: { length } }) => length >= COMMON)
    .sort((a, b) => b.students.length - a.students.length);
}

/** Entries that are shown, and how many more there are. */
export interface EntriesShown {
  readonly entries: readonly EntryInClass[];
  readonly more: number;
}

/** Entries that most students have, and those that fewest have; entries that all have, or nobody, are in one list only. */
export function extremesOf({ entries }: ComparedClass, size: number, most: number) {
  const found = entries.filter(({ students }) => students.length * 2 > size);
  const missed = entries.filter(({ students }) => students.length * 2 <= size);
  const shown = (all: readonly EntryInClass[]): EntriesShown => ({
    entries: all.slice(0, most),
    more: Math.max(0, all.length - most),
  });
  return {
    found: shown(found.toSorted((a, b) => b.students.length - a.students.length)),
    missed: shown(missed.toSorted((a, b) => a.students.length - b.students.length)),
  };
}

/** Maps that mostly have the key's own words, each in a sentence: perhaps somebody had the key. */
export function copiedRemarks(students: readonly ComparedMap[]): string[] {
  return students.flatMap((student) => {
    const words = copiedWords(student);
    return words === null ? [] : `${student.name}: ${words}`;
  });
}
