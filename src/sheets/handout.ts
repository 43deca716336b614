import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { citedOnAll } from './citations.js';
import type { Sheet } from './document.js';
import { sharedAmong } from './groups.js';
import { coreObjectionsTo, isCore, mostImportantFirst, sidesInTurn } from './importance.js';
import { makeSheet } from './index.js';
import { type Material, materialForTeam } from './material.js';
import { type Group, type Page, pageOf } from './page.js';
import { lengthOfPart, type Part, partsOf } from './parts.js';
import { printedPages } from './printed-pages.js';
import { DETAILS, type Detail, type MakeSheet, type SheetKind, type SheetOptions } from './sheet-kind.js';
import { isWithin, type Length, type Size } from './size.js';
import { subjectsOf } from './subjects.js';

/**
 * What is handed out of a sheet: as much as its size allows, and to each group its part. Both are decided on the blank sheet, so a key
 * has the same tasks. Each group's sheet is made for itself, so its numbers, headings and hints are about what is on it.
 */

/** What is asked for beside the material. */
export interface Wishes extends Omit<SheetOptions, 'detail' | 'group' | 'minutes'> {
  readonly kind: Pick<SheetKind, 'size' | 'choosesItself' | 'set' | 'takes'>;
  readonly size: Size;
  readonly groups: number | null;
  /** What decides which group gets what. */
  readonly seed: string;
  /** The speed at which it is read aloud; null for what is not. */
  readonly wpm: number | null;
}

/** What is handed out. */
export interface Handout {
  /** A page for each group; one, where there are none. */
  readonly pages: readonly Page[];
  /** The entries that have a place on it, and those that would have one without a limit. */
  readonly printed: ReadonlySet<Statement>;
  readonly whole: ReadonlySet<Statement>;
  /** Whether nothing that was chosen can go on it. */
  readonly isEmpty: boolean;
  /** Whether it is longer than asked for, since one part alone is. */
  readonly isTooLong: boolean;
  /** For how many minutes of work it was made; null where nobody set a limit. */
  readonly minutes: number | null;
}

/** A choice: what has a place, and how much is said of each. */
interface Choice {
  readonly parts: readonly Part[];
  readonly detail: Detail;
}

export function handoutOf(make: MakeSheet, asked: Material, wishes: Wishes): Handout {
  const material = materialForTeam(asked);
  if (wishes.kind.choosesItself) return chosenByMaker(make, material, wishes);
  const { units } = blankSheet(make, material, wishes, 'full');
  const whole = partsOf(units);
  const ranked = rankedParts(whole, material, wishes);
  const fits = (choice: Choice, length: Length) =>
    sheetsOf(make, material, whole, choice, { ...wishes, key: false }).every(({ sheet, group }) =>
      isWithin(sheet, length, { wpm: wishes.wpm, group }),
    );
  const choice = choiceFor(ranked, wishes, material, fits);
  const { size } = wishes;
  return {
    pages: sheetsOf(make, material, whole, choice, wishes).map(({ sheet, group }) =>
      pageOf(sheet, { wpm: wishes.wpm, group }),
    ),
    printed: entriesOf(choice.parts),
    whole: entriesOf(whole),
    isEmpty: units.length === 0,
    isTooLong: isLength(size) && !fits(choice, size),
    minutes: null,
  };
}

/** What is handed out of a sheet whose maker chooses what fits: a sheet for each group that there is something for. */
function chosenByMaker(make: MakeSheet, material: Material, wishes: Wishes): Handout {
  const { groups, kind, size, wpm } = wishes;
  // What begins a set is for whoever hands it out, and plans all the minutes.
  const isPlan = kind.set !== undefined;
  const of = isPlan ? 1 : (groups ?? 1);
  const optionsFor = (number: number, minutes: number | null, key: boolean) => ({
    ...optionsOf(wishes),
    ...{ key, minutes, group: { number, of } },
  });
  const asked = typeof size === 'object' && 'minutes' in size ? size.minutes : null;
  // The sheets of all groups are about equally long.
  const minutes =
    asked === null || isPlan
      ? asked
      : minutesForPages(asked, (some) => makeSheet(make, material, optionsFor(1, some, false)));
  const numbers = Array.from({ length: of }, (_, i) => i + 1);
  const cited = kind.takes.includes('key')
    ? citedOnAll(numbers.map((number) => make(material, optionsFor(number, minutes, true))))
    : [];
  const sheets = numbers
    .map((number) => makeSheet(make, material, optionsFor(number, minutes, wishes.key), cited))
    .filter(({ units }) => units.length > 0);
  return {
    pages: sheets.map((sheet, i) =>
      pageOf(sheet, { wpm, group: of === 1 ? null : { number: i + 1, of: sheets.length } }),
    ),
    printed: new Set(),
    whole: new Set(),
    isEmpty: sheets.length === 0,
    isTooLong: false,
    minutes,
  };
}

/** No sheet that has something to choose needs so many minutes more than were asked for. */
const MANY_MINUTES = 60;

/** The fewest minutes, more than those asked for, with which a sheet is not empty; null where more minutes do not help. */
export function fewestMinutes(
  make: MakeSheet,
  material: Material,
  wishes: Wishes,
  asked: number,
): number | null {
  const isEnough = (minutes: number) => !handoutOf(make, material, { ...wishes, size: { minutes } }).isEmpty;
  let [tooFew, enough] = [asked, asked + MANY_MINUTES];
  if (!isEnough(enough)) return null;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/** By so many minutes a sheet is made shorter, where that saves a page of which only a little would be filled. */
const SPARED_MINUTES = [2, 4];
/** No more of its minutes than this share are spared. */
const SPARED_SHARE = 0.1;

/** The minutes asked for, or a few fewer if these need fewer pages. */
function minutesForPages(asked: number, sheetOf: (minutes: number) => Sheet): number {
  const pagesFor = (minutes: number) => {
    const sheet = sheetOf(minutes);
    return sheet.units.length === 0 ? Infinity : printedPages(pageOf(sheet, { wpm: null }));
  };
  const fewer = SPARED_MINUTES.filter((spared) => spared <= asked * SPARED_SHARE);
  if (fewer.length === 0) return asked;
  const pages = pagesFor(asked);
  const spared = pages === 1 ? undefined : fewer.find((some) => pagesFor(asked - some) < pages);
  return asked - (spared ?? 0);
}

/** What a maker is told beside the material. */
function optionsOf({
  columns,
  key,
  level,
  original,
  seed,
  speeches,
  words,
  worksheet,
}: Wishes): SheetOptions {
  const options = { columns, key, level, original, seed, speeches, minutes: null, group: null };
  return {
    ...options,
    ...(words === undefined ? {} : { words }),
    ...(worksheet === undefined ? {} : { worksheet }),
  };
}

/** The parts with the most important entries first; where those about what the sheet is about come before all others, these first. The sides are in turn where they have room so. */
function rankedParts(
  parts: readonly Part[],
  material: Material,
  { kind: { size } }: Wishes,
): readonly Part[] {
  if (size?.isRanked) return parts;
  const partOf = new Map(parts.flatMap((part) => part.entries.map((entry) => [entry, part] as const)));
  const { team, view } = material;
  const ranked = mostImportantFirst([...partOf.keys()], view);
  const entries = size?.sidesInTurn && team === null ? sidesInTurn(ranked, view) : ranked;
  const subjects = new Set(size?.subjectsFirst ? subjectsOf(material) : []);
  const ordered = [...entries.filter((entry) => subjects.has(entry)), ...entries];
  return [...new Set(ordered.map((entry) => partOf.get(entry)!))];
}

function entriesOf(parts: readonly Part[]): Set<Statement> {
  return new Set(parts.flatMap(({ entries }) => entries));
}

function isLength(size: Size): size is Length {
  return typeof size === 'object' && !('top' in size);
}

/** What has a place: the most important parts, as many as the size allows, and one at least for each group. */
function choiceFor(
  ranked: readonly Part[],
  { size, kind, groups }: Wishes,
  { view }: Material,
  fits: (choice: Choice, length: Length) => boolean,
): Choice {
  const all: Choice = { parts: ranked, detail: 'full' };
  if (size === 'all') return all;
  if (size === 'core') {
    const core = kind.size?.bringsAttacked ? coreExchanges(ranked, view) : coreParts(ranked, view);
    return core.length === 0 ? all : { ...all, parts: core };
  }
  const least = groups ?? 1;
  if ('top' in size)
    return { ...all, parts: most(ranked, least, (parts) => entriesOf(parts).size <= size.top) };
  const details = DETAILS.slice(0, DETAILS.indexOf(kind.size?.least?.(size) ?? 'full') + 1);
  const fitsWith = (detail: Detail, count: number) => fits({ parts: ranked.slice(0, count), detail }, size);
  const enough = details.find(
    (detail) =>
      fitsWith(detail, MANY_PARTS) && (ranked.length <= MANY_PARTS || fitsWith(detail, ranked.length)),
  );
  if (enough !== undefined) return { parts: ranked, detail: enough };
  const detail = details.at(-1)!;
  return { parts: most(ranked, least, (parts) => fits({ parts, detail }, size)), detail };
}

function coreParts(parts: readonly Part[], view: View): Part[] {
  return parts.filter(({ entries }) => entries.some((entry) => isCore(entry, view)));
}

/**
 * The core of a sheet of exchanges. Where an objection of the core attacks nothing that has a part, the most important that it attacks
 * has a part as well. As many of the least important claims make room, of those that no objection of the core attacks.
 */
function coreExchanges(ranked: readonly Part[], view: View): Part[] {
  const objectionsTo = ({ entries }: Part) => entries.flatMap((entry) => coreObjectionsTo(entry, view));
  const core = new Set(coreParts(ranked, view));
  const met = new Set([...core].flatMap(objectionsTo));
  const brought = ranked.filter((part) => {
    const objections = objectionsTo(part);
    const isNeeded = !core.has(part) && objections.some((one) => !met.has(one));
    if (isNeeded) for (const one of objections) met.add(one);
    return isNeeded;
  });
  const spare = [...core].filter(
    (part) => objectionsTo(part).length === 0 && part.entries.every(({ kind }) => kind !== 'counterpoint'),
  );
  const left = new Set(spare.slice(Math.max(0, spare.length - brought.length)));
  return ranked.filter((part) => (core.has(part) && !left.has(part)) || brought.includes(part));
}

/** From so many items on, more than twice as many as hold are not looked at: a sheet of a whole large map takes long to make. */
const MANY_PARTS = 256;

/**
 * The most of the first items for which something holds, but no fewer than `least`. It is asked as often as the logarithm of their number;
 * what holds for some of them holds for fewer.
 */
function most<T>(items: readonly T[], least: number, holds: (some: readonly T[]) => boolean): readonly T[] {
  let enough = least;
  let tooMany = items.length + 1;
  for (let some = Math.max(MANY_PARTS, least + 1); some < tooMany; some *= 2)
    if (holds(items.slice(0, some))) enough = some;
    else tooMany = some;
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (holds(items.slice(0, middle))) enough = middle;
    else tooMany = middle;
  }
  return items.slice(0, enough);
}

/** The sheet of each group, or the only one. */
function sheetsOf(
  make: MakeSheet,
  material: Material,
  whole: readonly Part[],
  { parts, detail }: Choice,
  wishes: Wishes,
): { readonly sheet: Sheet; readonly group: Group | null }[] {
  const { groups, kind, seed } = wishes;
  const options = { ...optionsOf(wishes), detail };
  const all = materialOf(parts, whole, material);
  const hasKey = kind.takes.includes('key');
  const isForAll = groups === null || groups === 1 || parts.length === 0;
  const cited = citedOnAll(isForAll && !hasKey ? [] : [make(all, { ...options, key: hasKey })]);
  const sheetWith = (some: Material) => makeSheet(make, some, options, cited);
  if (isForAll) return [{ sheet: sheetWith(all), group: null }];
  const blank = blankSheet(make, all, wishes, detail);
  const shares = sharedAmong(partsOf(blank.units), lengthOfPart, { groups, seed });
  return shares.map((share, i) => ({
    sheet: sheetWith(materialOf(share, whole, material)),
    group: { number: i + 1, of: shares.length },
  }));
}

function blankSheet(make: MakeSheet, material: Material, wishes: Wishes, detail: Detail): Sheet {
  return makeSheet(make, material, { ...optionsOf(wishes), key: false, detail });
}

/** A material of which only some parts have a place. */
function materialOf(parts: readonly Part[], whole: readonly Part[], material: Material): Material {
  const [kept, all] = [entriesOf(parts), entriesOf(whole)];
  const { chosen } = material;
  return { ...material, asked: chosen, chosen: chosen.filter((one) => kept.has(one) || !all.has(one)) };
}
