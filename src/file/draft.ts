import type { Draft, Kind, Path, RelationDraft, Sign, Source, StatementDraft } from '../map/model.js';
import { textOfCslDate } from './csl-date.js';
import type { ClaimsFileInput, EntryInput, SourceInput, TargetInput } from './schema.js';

/** The lists of the form that hold entries: what kind stands in each, and what nesting in it means. */
export const LISTS: Readonly<Record<string, { readonly kind: Kind; readonly sign: Sign }>> = {
  claims: { kind: 'claim', sign: 'support' },
  reasons: { kind: 'claim', sign: 'support' },
  evidence: { kind: 'evidence', sign: 'support' },
  counterpoints: { kind: 'counterpoint', sign: 'attack' },
  replies: { kind: 'reply', sign: 'attack' },
};

/**
 * A valid file as a draft: the tree that people write, flattened into statements and relations in file order.
 *
 * A nested entry supports or attacks the one that it stands under, unless it writes out relations of its own;
 * an id in a nested list adds that relation to an entry defined elsewhere.
 */
export function draftOf(file: ClaimsFileInput): Draft {
  const statements: StatementDraft[] = [];
  const relations: RelationDraft[] = [];

  for (const list of Object.keys(file).filter((key) => Object.hasOwn(LISTS, key))) {
    const entries = file[list as 'claims'] ?? [];
    entries.forEach((entry, position) => {
      visit(entry, list, [list, position], null);
    });
  }

  const { expect } = file;
  return {
    header: {
      title: file.title,
      author: file.author ?? null,
      date: file.date ?? null,
      publication: file.publication ?? null,
      url: file.url ?? null,
      language: file.language ?? null,
      motion: file.motion ?? null,
      original: file.original ?? null,
      begins: file.begins ?? null,
      note: file.note ?? null,
    },
    thesis: file.thesis,
    sources: Object.entries(file.sources ?? {}).map(([id, fields]) => sourceOf(id, fields)),
    statements,
    relations,
    expect: { in: many(expect?.in), out: many(expect?.out), undecided: many(expect?.undecided) },
  };

  function visit(entry: EntryInput, list: string, where: Path, under: string | null): void {
    const { kind, sign } = LISTS[list]!;
    statements.push(statementOf(entry, kind, where, under));
    const own = ownRelations(entry, where);
    relations.push(...own);
    if (under !== null && !writesOwnRelations(entry)) {
      const scheme = entry.scheme ?? null;
      relations.push({
        sign,
        from: entry.id,
        to: under,
        with: many(entry.with),
        scheme,
        contradiction: false,
        where,
        whereWith: [...where, 'with'],
      });
    }
    for (const key of Object.keys(entry).filter((name) => Object.hasOwn(LISTS, name))) {
      const nested = entry[key as 'reasons'] ?? [];
      nested.forEach((item, position) => {
        const place = [...where, key, position];
        if (typeof item !== 'string') visit(item, key, place, entry.id);
        else relations.push(plain(LISTS[key]!.sign, item, entry.id, place));
      });
    }
  }
}

/** Whether an entry writes out relations of its own; then it has exactly those, even if the list is empty. */
function writesOwnRelations({ supports, attacks, contradicts }: EntryInput): boolean {
  return supports !== undefined || attacks !== undefined || contradicts !== undefined;
}

/** The relations that an entry writes out itself, in the order in which it writes them. */
function ownRelations(entry: EntryInput, where: Path): RelationDraft[] {
  return Object.keys(entry).flatMap((key) => {
    if (key === 'supports' || key === 'attacks') {
      const sign = key === 'supports' ? 'support' : 'attack';
      return each(entry[key], [...where, key], (target, place) => written(sign, entry, target, place, where));
    }
    if (key !== 'contradicts') return [];
    return each(entry.contradicts, [...where, key], (to, place) => ({
      ...plain('attack', entry.id, to, place),
      contradiction: true,
    }));
  });
}

/** A relation that is written out; what it leaves open of scheme and premises, the entry's own keys say. */
function written(
  sign: Sign,
  entry: EntryInput,
  target: TargetInput,
  where: Path,
  entryWhere: Path,
): RelationDraft {
  const { to, scheme = entry.scheme, with: premises } = typeof target === 'string' ? { to: target } : target;
  return {
    ...plain(sign, entry.id, to, typeof target === 'string' ? where : [...where, 'to'], scheme),
    with: many(premises ?? entry.with),
    whereWith: [...(premises === undefined ? entryWhere : where), 'with'],
  };
}

function plain(
  sign: Sign,
  from: string,
  to: string,
  where: Path,
  scheme: string | null = null,
): RelationDraft {
  return { sign, from, to, with: [], scheme, contradiction: false, where, whereWith: where };
}

function statementOf(entry: EntryInput, kind: Kind, where: Path, under: string | null): StatementDraft {
  const known = Object.entries(entry.known ?? {}).flatMap(([code, reason]) =>
    reason === undefined ? [] : [[code, reason]],
  );
  return {
    id: entry.id,
    kind,
    text: entry.text,
    type: entry.type ?? null,
    at: many(entry.at),
    phrase: entry.phrase ?? null,
    by: entry.by ?? null,
    date: entry.date ?? null,
    implicit: entry.implicit ?? false,
    assumed: entry.assumed ?? false,
    source: typeof entry.source === 'object' ? sourceOf(null, entry.source) : (entry.source ?? null),
    page: entry.page ?? null,
    tags: [...new Set(many(entry.tags))],
    questions: many(entry.questions),
    note: entry.note ?? null,
    known: Object.fromEntries(known),
    under,
    where,
  };
}

/** A source with its dates as texts, as the file may have written them itself. */
function sourceOf(id: string | null, fields: SourceInput): Source {
  const { issued, accessed } = fields;
  return {
    id,
    ...fields,
    ...(issued === undefined ? {} : { issued: dateOf(issued) }),
    ...(accessed === undefined ? {} : { accessed: dateOf(accessed) }),
  };
}

function dateOf(written: Exclude<SourceInput['issued'], undefined>): string {
  return typeof written === 'string' ? written : textOfCslDate(written);
}

/** One value or several as a list. Holes, which stand for what could not be used, are left out. */
function many<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.filter(() => true) : [value as T];
}

function each<T, R>(
  value: T | readonly T[] | undefined,
  where: Path,
  make: (item: T, place: Path) => R,
): R[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [make(value as T, where)];
  return value.flatMap((item: T, position) => [make(item, [...where, position])]);
}
