import type { Source } from '../../map/model.js';
import { sourceNames } from '../../render/source-names.js';
import { fold } from '../../words/fold.js';
import { freeIds } from '../../words/free-ids.js';

/** Which of the sources that were found a file has already. */

export interface SortedSources {
  /** Those that it does not have, with ids that nothing in it has. */
  readonly added: readonly Source[];
  /** Those that it has, each with the id that it has there. */
  readonly known: readonly Pair[];
  /** Other works under an id that was taken, each with its new id. */
  readonly renamed: readonly Pair[];
}

interface Pair {
  /** The id under which it was found. */
  readonly found: string;
  readonly there: string;
}

/** Sorts sources that were found by whether a file has them. Linear in both. */
export function sortSources(found: readonly Source[], there: readonly Source[]): SortedSources {
  const works = new Map<string, Source[]>();
  const byId = new Map<string, Source>();
  for (const source of there) remember(source);
  const free = freeIds(there.flatMap(({ id }) => (id === null ? [] : [id])));
  const added: Source[] = [];
  const known: Pair[] = [];
  const renamed: Pair[] = [];
  for (const source of found) {
    const wanted = source.id ?? 'source';
    const same = sameAs(source, wanted);
    if (same !== undefined) {
      known.push({ found: wanted, there: same.id ?? '' });
      continue;
    }
    const id = free(wanted);
    if (id !== wanted) renamed.push({ found: wanted, there: id });
    added.push({ ...source, id });
    remember({ ...source, id });
  }
  return { added, known, renamed };

  function remember(source: Source): void {
    if (source.id !== null) byId.set(source.id, source);
    for (const sign of signsOf(source))
      works.set(sign, [...(works.get(sign) ?? []), source].slice(0, MOST_ALIKE));
  }

  function sameAs(source: Source, wanted: string): Source | undefined {
    const alike = signsOf(source).flatMap((sign) => works.get(sign) ?? []);
    const namesake = byId.get(wanted);
    return (
      alike.find((other) => !isOther(source, other)) ??
      (namesake !== undefined && !isOther(source, namesake) && !saysOtherTitle(source, namesake)
        ? namesake
        : undefined)
    );
  }
}

/** So many works of one title are compared with a new one. */
const MOST_ALIKE = 20;

/** What tells that two sources are the same work: their DOI, address or title. */
function signsOf(source: Source): string[] {
  const { DOI, URL, title } = source;
  return [
    ...words(DOI).map((doi) => `doi ${doi}`),
    ...words(URL).map((url) => `url ${url.replace(/^https?:\/\/(?:www\.)?|[/#]+$/g, '')}`),
    ...words(title).map((text) => `title ${titleWords(text)}`),
  ];
}

/** Whether two sources cannot be the same work, whatever else they share: another DOI, year or author. */
function isOther(one: Source, other: Source): boolean {
  const differs = (a: readonly string[], b: readonly string[]) =>
    a.length > 0 && b.length > 0 && a[0] !== b[0];
  return (
    differs(words(one.DOI), words(other.DOI)) ||
    differs(words(year(one.issued)), words(year(other.issued))) ||
    differs(firstAuthor(one), firstAuthor(other))
  );
}

function saysOtherTitle(one: Source, other: Source): boolean {
  const [a, b] = [words(one.title)[0], words(other.title)[0]];
  return a !== undefined && b !== undefined && titleWords(a) !== titleWords(b);
}

function firstAuthor({ author }: Source): string[] {
  const [name] = sourceNames(author);
  if (name === undefined) return [];
  return words(fold('literal' in name ? name.literal : name.family));
}

function titleWords(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function year(issued: unknown): string | undefined {
  return typeof issued === 'string' ? /\d{4}/.exec(issued)?.[0] : undefined;
}

function words(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value.trim().toLowerCase()] : [];
}
