import { randomOf } from '../map/random.js';
import { countWords } from '../map/text.js';
import { type Block, type Line, type Sheet, textsOf, type Unit, withWholeTables } from './document.js';

/** What is printed as one: a whole sheet, or the part of a group. */
export interface Page {
  readonly title: string;
  readonly about: readonly Line[];
  /** How long it takes to read; empty for none. */
  readonly note: string;
  readonly blocks: readonly Block[];
  /** Marks (`[3]`) and references of what is cited on this page. */
  readonly references: readonly (readonly [mark: string, reference: string])[];
}

/** Words a minute: what people speak when they want to be followed. */
export const SPEAKING = 150;

/** A sheet as one page, or split among groups: units as they come after shuffling by the seed, parts of like length. */
export function pagesOf(
  sheet: Sheet,
  { groups, seed, wpm }: { groups: number | null; seed: string; wpm: number },
): Page[] {
  if (groups === null || groups === 1) return [pageOf(sheet, sheet.units, sheet.title, wpm)];
  const parts = split(sheet.units, Math.min(groups, Math.max(1, sheet.units.length)), seed);
  return parts.map((units, i) =>
    pageOf(sheet, units, `${sheet.title}: group ${i + 1} of ${parts.length}`, wpm),
  );
}

function pageOf(
  { about, intro, outro, references }: Sheet,
  units: readonly Unit[],
  title: string,
  wpm: number,
): Page {
  const all = [...intro, ...units, ...outro];
  const blocks = all.flatMap((unit) => unit.blocks);
  const cited = new Set(all.flatMap((unit) => [...unit.cites]));
  const words = textsOf(blocks).reduce((sum, text) => sum + countWords(text), 0);
  const minutes = Math.max(1, Math.round(words / wpm));
  return {
    title,
    about,
    note: `${words} words: about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} at ${wpm} words a minute.`,
    blocks: withWholeTables(blocks),
    references: [...references]
      .filter(([number]) => cited.has(number))
      .map(([number, text]) => [number === 0 ? '[text]' : `[${number}]`, text] as const),
  };
}

/** Units that differ by fewer characters than these are about as long. */
const LIKE = 250;

/** Units in parts of like length: shuffled, then each to the shortest part so far, longest first. */
function split(units: readonly Unit[], groups: number, seed: string): Unit[][] {
  const random = randomOf(seed);
  const shuffled = units
    .map((unit) => ({ unit, length: lengthOf(unit), chance: random() }))
    // Those of about one length in an order that the seed decides.
    .sort((a, b) => Math.floor(b.length / LIKE) - Math.floor(a.length / LIKE) || a.chance - b.chance);
  const order = new Map(units.map((unit, i) => [unit, i]));
  const parts = Array.from({ length: groups }, () => ({ units: [] as Unit[], length: 0, chance: random() }));
  for (const { unit, length } of shuffled) {
    const shortest = parts.reduce((best, part) =>
      part.length < best.length || (part.length === best.length && part.chance < best.chance) ? part : best,
    );
    shortest.units.push(unit);
    shortest.length += length;
  }
  return parts.map((part) => part.units.sort((a, b) => order.get(a)! - order.get(b)!));
}

function lengthOf({ blocks, weight }: Unit): number {
  return weight ?? textsOf(blocks).reduce((sum, text) => sum + text.length, 0);
}
