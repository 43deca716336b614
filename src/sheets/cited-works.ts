import type { Source } from '../map/model.js';
import { firstWords } from '../words/headline.js';
import { orderInYear, withLetter, yearInCitation, yearOrder } from './apa-dates.js';
import { initials, namesInCitation, type workNames } from './apa-names.js';
import { apaReference, isLegal, makersOf } from './apa-reference.js';
import { partOf, titleOf, workField } from './apa-titles.js';
import { documentLineText, type Line } from './document.js';

/**
 * The works that a sheet cites, each with what citations call it and with its reference, after APA style (7th edition, chapter
 * 8): `Gates, 2009`. Works that would be called alike have letters, more names or initials.
 */

export interface CitedWork {
  /** Author and year, or title and year, as a citation has them. */
  readonly cite: Line;
  readonly year: string;
  readonly reference: Line;
}

/** A work on its way to that. */
interface Draft<K> {
  readonly key: K;
  readonly source: Source;
  readonly names: ReturnType<typeof workNames>;
  readonly year: string;
}

/**
 * The works of sources, in the order of a list of references. Citations have another name for the work with the key `renamed`, so it
 * has no letter, and the others need none to be told from it.
 */
export function citedWorks<K>(sources: ReadonlyMap<K, Source>, renamed: K | null = null): Map<K, CitedWork> {
  const drafts = [...sources].map(([key, source]): Draft<K> => {
    const names = isLegal(source) ? [] : makersOf(source);
    return { key, source, names, year: yearInCitation(source.issued) };
  });
  drafts.sort(listOrder());
  const labels = labelsOf(drafts);
  const called = drafts.map(({ key, year }, i) =>
    key === renamed ? '' : `${documentLineText(labels[i]!)}${year}`,
  );
  const counts = countsOf(called);
  const before = new Map<string, number>();
  return new Map(
    drafts.map(({ key, source, year }, i) => {
      const name = called[i]!;
      const place = before.get(name) ?? 0;
      before.set(name, place + 1);
      const letter = counts.get(name)! > 1 ? letterOf(place) : '';
      const cite = [...labels[i]!, withLetter(year, letter)];
      return [key, { cite, year, reference: apaReference(source, { letter }) }];
    }),
  );
}

/** What citations call works before the year: names, or the first words of a title, with the comma behind them. */
function labelsOf<K>(drafts: readonly Draft<K>[]): Line[] {
  const shared = sharedFirstNames(drafts);
  const shorts = drafts.map(({ names, year }) => `${namesInCitation(names)} ${year}`);
  const sameShort = new Map<string, Draft<K>[]>();
  for (const [i, draft] of drafts.entries())
    sameShort.set(shorts[i]!, [...(sameShort.get(shorts[i]!) ?? []), draft]);
  return drafts.map(({ source, names }, i) => {
    if (names.length === 0) return titleLabel(source);
    const others = sameShort.get(shorts[i]!)!.filter((other) => namesKey(other.names) !== namesKey(names));
    const isShared = 'family' in names[0]! && shared.has(names[0].family);
    return [`${namesInCitation(names, namesNeeded(names, others), isShared)}, `];
  });
}

/** How many of the first names of three or more tell a work from others of its year. */
function namesNeeded<K>(names: Draft<K>['names'], others: readonly Draft<K>[]): number {
  let needed = 1;
  const isShared = () =>
    others.some((other) => namesInCitation(other.names, needed) === namesInCitation(names, needed));
  while (needed < names.length && isShared()) needed += 1;
  return needed;
}

function namesKey(names: ReturnType<typeof workNames>): string {
  return names.map(sortName).join(';');
}

/** Family names that first authors with other initials share. */
function sharedFirstNames<K>(drafts: readonly Draft<K>[]): Set<string> {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const { names } of drafts) {
    const [first] = names;
    if (first === undefined || 'literal' in first) continue;
    const own = initials(first.given);
    const other = seen.get(first.family);
    // `A.` can be short for `A. F.`
    if (other === undefined || own.startsWith(other)) seen.set(first.family, own);
    else if (!other.startsWith(own)) shared.add(first.family);
  }
  return shared;
}

/** A work without an author is called by its title, in short where the file says how: in italics as in its reference, else in quotes. */
function titleLabel(source: Source): Line {
  const given = workField(source, 'title-short');
  const { text, isDescription } = given === '' ? titleOf(source) : { text: given, isDescription: false };
  if (isDescription) return [`${text}, `];
  const short = given === '' ? firstWords(text.split(/:\s/)[0]!, '') : given;
  if (isLegal(source) && source.type !== 'legal_case') return [`${text}, `];
  return partOf(source) === null ? [{ emphasis: short }, ', '] : [`“${short},” `];
}

/** The order of a list of references: by names, then by date, then by title. What has fewer names comes first. */
function listOrder(): (a: Draft<unknown>, b: Draft<unknown>) => number {
  const alphabet = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
  const compareLists = (a: readonly string[], b: readonly string[]) => {
    for (const [i, text] of a.entries()) {
      const order = i < b.length ? alphabet.compare(text, b[i]!) : 1;
      if (order !== 0) return order;
    }
    return a.length - b.length;
  };
  return (a, b) =>
    compareLists(sortNames(a), sortNames(b)) ||
    compareNumbers(yearOrder(a.source.issued), yearOrder(b.source.issued)) ||
    orderInYear(a.source.issued) - orderInYear(b.source.issued) ||
    alphabet.compare(sortTitle(a.source), sortTitle(b.source));
}

function sortNames<K>({ names, source }: Draft<K>): string[] {
  return names.length === 0 ? [sortTitle(source)] : names.map(sortName);
}

function sortName(name: Draft<unknown>['names'][number]): string {
  return 'literal' in name ? withoutArticle(name.literal) : `${name.family} ${initials(name.given)}`;
}

function sortTitle(source: Source): string {
  return withoutArticle(titleOf(source).text.replace(/^\[/, ''));
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the)\s+/i, '');
}

/** No date counts as less than any number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** a, b, ... z, aa, ab, ... */
function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : `${letterOf(Math.floor(place / 26) - 1)}${letter}`;
}
