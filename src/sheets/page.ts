import { countWords } from '../words/count-words.js';
import { counted } from '../words/counted.js';
import { firstWords } from '../words/headline.js';
import { type Block, documentTexts, type Line, type Reference, type Sheet } from './document.js';
import { writingLines } from './parts.js';
import { withWholeTables } from './whole-tables.js';

/** What is printed as one: a whole sheet, or the part of a group. */
export interface Page {
  /** What kind of sheet it is, and of which group. */
  readonly title: string;
  /** The number of that group; null for a whole sheet. */
  readonly group: number | null;
  /** What it is about, as its headline. */
  readonly topic: string;
  /** More on what it is of; null for a page without a head, whose parts are cut out. */
  readonly about: readonly Line[] | null;
  /** How long it takes to read; empty for none. */
  readonly note: string;
  readonly blocks: readonly Block[];
  /** The references of what is cited on this page, each with notes that say how reliable it is. */
  readonly references: readonly Reference[];
}

/** What stands at the foot or the head of each page, in one line: of a long topic the first words. */
export function runningTitle({ topic, title }: Pick<Page, 'topic' | 'title'>): string {
  return `${firstWords(topic, '…')} · ${title}`;
}

/** What a file of some pages is called, which a browser prints on each: as its first page, without what tells that from the others. */
export function documentTitle(pages: readonly Pick<Page, 'topic' | 'title'>[]): string {
  const [first, ...others] = pages;
  if (first === undefined) return '';
  return runningTitle({ ...first, title: others.length === 0 ? first.title : first.title.split(':')[0]! });
}

/** A page as it is printed: each part that is given out alone is a page of its own, named by its heading; the references are on the last. */
export function printedParts(page: Page): Page[] {
  const parts: { title: string; blocks: Block[] }[] = [{ title: page.title, blocks: [] }];
  for (const block of page.blocks) {
    if (block.kind !== 'heading' || !block.isGivenOut) parts.at(-1)!.blocks.push(block);
    else
      parts.push({ title: block.text, blocks: [{ kind: 'heading', level: block.level, text: block.text }] });
  }
  return parts.map((part, i) => ({
    ...page,
    ...part,
    ...(i === 0 ? {} : { about: null, note: '' }),
    references: i === parts.length - 1 ? page.references : [],
  }));
}

export function isLandscape({ blocks }: Page): boolean {
  return blocks.some(
    (block) => block.kind === 'picture' || (block.kind === 'table' && block.isWide === true),
  );
}

/** Whether there are cards to cut out, which need narrow margins. */
export function hasCards(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) => block.kind === 'card' || (block.kind === 'together' && hasCards(block.blocks)),
  );
}

/** Whether it is written on, and has nothing that needs the width of the paper: its lines are as wide as its text. */
export function isWrittenOn({ about, blocks }: Page): boolean {
  return about !== null && writingLines(blocks) > 0 && !blocks.some(({ kind }) => kind === 'table');
}

/** Whether there are notes beside the text. */
export function hasNotedPassages(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'passage' && block.notes.length > 0);
}

/** Whether it is cut into halves, so that the middle of the paper must be that of its text. */
export function hasHalves(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'box' && block.half !== undefined);
}

/** Words a minute: what people speak when they want to be followed. */
export const SPEAKING = 150;

/** How long it takes to read blocks aloud; empty for a sheet that nobody reads aloud. */
function readingTime(blocks: readonly Block[], wpm: number | null): string {
  if (wpm === null) return '';
  const words = documentTexts(blocks).reduce((sum, text) => sum + countWords(text), 0);
  const minutes = Math.max(1, Math.round(words / wpm));
  return `${words} words. Reading them aloud takes about ${counted(minutes, 'minute')} (${wpm} words a minute).`;
}

/** Which group gets a page, of how many. */
export interface Group {
  readonly number: number;
  readonly of: number;
}

/** A sheet as one page, with its reading time if it is read aloud (`wpm`); of a group, if it is for one of several. */
export function pageOf(
  { title, topic, about, intro, units, outro, references }: Sheet,
  { wpm, group = null }: { readonly wpm: number | null; readonly group?: Group | null },
): Page {
  const all = [...intro, ...units, ...outro];
  const blocks = all.flatMap((unit) => unit.blocks);
  const cited = new Set(all.flatMap((unit) => [...unit.cites]));
  return {
    title: group === null ? title : `${title}: group ${group.number} of ${group.of}`,
    group: group?.number ?? null,
    topic,
    about,
    note: readingTime(blocks, wpm),
    blocks: withWholeTables(blocks),
    references: [...references].flatMap(([key, { notes, ...reference }]) => {
      if (!cited.has(key)) return [];
      const ofEvidence = all.flatMap((unit) => unit.notes.get(key) ?? []);
      return { ...reference, notes: [...new Set([...notes, ...ofEvidence])] };
    }),
  };
}
