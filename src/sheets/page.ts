import { counted } from '../words/counted.js';
import { randomOf } from '../words/random.js';
import { countWords } from '../words/text.js';
import { NO_SOURCE_NUMBER } from './citations.js';
import { type Block, documentTexts, type Line, type Sheet, type Unit } from './document.js';
import { NOTE_SIGN } from './notes.js';
import { withWholeTables } from './whole-tables.js';

/** What is printed as one: a whole sheet, or the part of a group. */
export interface Page {
  /** What kind of sheet it is, and of which group. */
  readonly title: string;
  /** What it is about, as its headline. */
  readonly topic: string;
  /** More on what it is of; null for a page without a head, whose parts are cut out. */
  readonly about: readonly Line[] | null;
  /** How long it takes to read; empty for none. */
  readonly note: string;
  readonly blocks: readonly Block[];
  /** Marks (`[3]`) and references of what is cited on this page, each with notes that say how reliable it is. */
  readonly references: readonly (readonly [mark: string, reference: string, notes: readonly string[]])[];
}

/** What stands at the foot or the head of each page. */
export function runningTitle({ topic, title }: Pick<Page, 'topic' | 'title'>): string {
  return `${topic} · ${title}`;
}

export function isLandscape({ blocks }: Page): boolean {
  return blocks.some((block) => block.kind === 'table' && block.isWide === true);
}

/** Words a minute: what people speak when they want to be followed. */
export const SPEAKING = 150;

/** A sheet as one page, with its reading time if it is read aloud (`wpm`), or split among groups: units as they come after shuffling by the seed, parts of like length. */
export function pagesOf(
  sheet: Sheet,
  { groups, seed, wpm }: { groups: number | null; seed: string; wpm: number | null },
): Page[] {
  if (groups === null || groups === 1) return [pageOf(sheet, sheet.units, sheet.title, wpm)];
  const parts = split(sheet.units, Math.min(groups, Math.max(1, sheet.units.length)), seed);
  return parts.map((units, i) =>
    pageOf(sheet, units, `${sheet.title}: group ${i + 1} of ${parts.length}`, wpm),
  );
}

function referenceMark(number: number): string {
  if (number === 0) return '[text]';
  return number === NO_SOURCE_NUMBER ? `[${NOTE_SIGN}]` : `[${number}]`;
}

/** How long it takes to read blocks aloud; empty for a sheet that nobody reads aloud. */
function readingTime(blocks: readonly Block[], wpm: number | null): string {
  if (wpm === null) return '';
  const words = documentTexts(blocks).reduce((sum, text) => sum + countWords(text), 0);
  const minutes = Math.max(1, Math.round(words / wpm));
  return `${words} words. Reading them aloud takes about ${counted(minutes, 'minute')} (${wpm} words a minute).`;
}

function pageOf(
  { topic, about, intro, outro, references }: Sheet,
  units: readonly Unit[],
  title: string,
  wpm: number | null,
): Page {
  const all = [...intro, ...units, ...outro];
  const blocks = all.flatMap((unit) => unit.blocks);
  const cited = new Set(all.flatMap((unit) => [...unit.cites]));
  return {
    title,
    topic,
    about,
    note: readingTime(blocks, wpm),
    blocks: withWholeTables(blocks),
    references: [...cited]
      .sort((a, b) => a - b)
      .map((number) => {
        const { text, notes } = references.get(number)!;
        const ofEvidence = all.flatMap((unit) => unit.notes.get(number) ?? []);
        return [referenceMark(number), text, [...new Set([...notes, ...ofEvidence])]] as const;
      }),
  };
}

/** Units that differ by fewer characters than these are about as long. */
const LIKE_LENGTH_CHARACTERS = 250;

/** The units of one group. */
interface Part {
  readonly units: Unit[];
  length: number;
  readonly chance: number;
}

/** Units in parts of like length: shuffled, then each to the shortest part so far, longest first. */
function split(units: readonly Unit[], groups: number, seed: string): Unit[][] {
  const random = randomOf(seed);
  const shuffled = units
    .map((unit) => ({ unit, length: lengthOf(unit), chance: random() }))
    // Those of about one length in an order that the seed decides.
    .sort(
      (a, b) =>
        Math.floor(b.length / LIKE_LENGTH_CHARACTERS) - Math.floor(a.length / LIKE_LENGTH_CHARACTERS) ||
        a.chance - b.chance,
    );
  const order = new Map(units.map((unit, i) => [unit, i]));
  const parts = Array.from({ length: groups }, (): Part => ({ units: [], length: 0, chance: random() }));
  const heap = parts.toSorted((a, b) => a.chance - b.chance);
  for (const { unit, length } of shuffled) {
    heap[0]!.units.push(unit);
    heap[0]!.length += length;
    sink(heap);
  }
  return parts.map((part) => part.units.sort((a, b) => order.get(a)! - order.get(b)!));
}

/** Restores a heap, the shortest part first, of which only the first part may be too long (Williams 1964). */
function sink(heap: Part[]): void {
  for (let at = 0; ; ) {
    const left = 2 * at + 1;
    const child = left + 1 < heap.length && isShorter(heap[left + 1]!, heap[left]!) ? left + 1 : left;
    if (child >= heap.length || !isShorter(heap[child]!, heap[at]!)) return;
    [heap[at], heap[child]] = [heap[child]!, heap[at]!];
    at = child;
  }
}

function isShorter(a: Part, b: Part): boolean {
  return a.length < b.length || (a.length === b.length && a.chance < b.chance);
}

function lengthOf({ blocks, weight }: Unit): number {
  return weight ?? documentTexts(blocks).reduce((sum, text) => sum + text.length, 0);
}
