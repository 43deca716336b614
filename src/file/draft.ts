import { HEADER_FIELDS, heldFields } from '../map/fields.js';
import type {
  Draft,
  Kind,
  Path,
  RelationDraft,
  Sign,
  Source,
  StatementDraft,
  Supposition,
} from '../map/model.js';
import { isList, listOf } from '../words/lists.js';
import type {
  ClaimsFileInput,
  EntryInput,
  SourceInput,
  SuppositionInput,
  TargetInput,
  VerdictsInput,
} from './claims-form.js';
import { textOfCslDate } from './csl-date.js';
import type { EntryDrafts } from './reading-memory.js';

/** From the tree that people write to a draft: statements and relations in file order. */

/** The lists of the form that hold entries: what kind stands in each, and what nesting in it means. */
export const ENTRY_LISTS = {
  claims: { kind: 'claim', sign: 'support' },
  reasons: { kind: 'claim', sign: 'support' },
  evidence: { kind: 'evidence', sign: 'support' },
  counterpoints: { kind: 'counterpoint', sign: 'attack' },
  replies: { kind: 'reply', sign: 'attack' },
} as const satisfies Readonly<Record<string, { readonly kind: Kind; readonly sign: Sign }>>;

type EntryList = keyof typeof ENTRY_LISTS;

/** What kind of inference a relation is, and what it needs beside the entry that declares it. */
interface Inference {
  readonly scheme?: string | null | undefined;
  readonly with?: string | readonly string[] | undefined;
}

/** What holds lists of entries: the file, and each entry. */
export type Holder = { readonly [L in EntryList]?: readonly (string | EntryInput)[] | undefined };

/**
 * A valid file as a draft: the tree that people write, flattened into statements and relations in file order.
 *
 * A nested entry supports or attacks the one that it stands under, unless it writes out relations of its own;
 * an id in a nested list adds that relation to an entry defined elsewhere. Entries that are `known` from before, where they
 * stood before, are not gone through again.
 */
export function draftOf(file: ClaimsFileInput, known?: WeakMap<object, EntryDrafts>): Draft {
  const statements: StatementDraft[] = [];
  const relations: RelationDraft[] = [];
  visitLists(file, [], null);
  const { expect } = file;
  return {
    header: { title: file.title, ...heldFields(HEADER_FIELDS, file) },
    thesis: file.thesis,
    sources: Object.entries(file.sources ?? {}).map(([id, fields]) => sourceOf(id, fields)),
    terms: (file.terms ?? []).map(({ term, means, at }) => ({ term, means, at: listOf(at) })),
    statements,
    relations,
    expect: { ...verdictsOf(expect), suppose: (expect?.suppose ?? []).map(suppositionOf) },
  };

  function visitLists(holder: Holder, where: Path, under: string | null): void {
    for (const list in holder) {
      if (!isEntryList(list)) continue;
      holder[list]?.forEach((item, position) => {
        const place = pathTo(where, list, position);
        if (typeof item !== 'string') visit(item, list, place, under);
        else if (under !== null) relations.push(relationOf(ENTRY_LISTS[list].sign, item, under, place));
      });
    }
  }

  function visit(entry: EntryInput, list: EntryList, where: Path, under: string | null): void {
    const before = known?.get(entry);
    if (
      before !== undefined &&
      before.list === list &&
      before.under === under &&
      isSamePath(before.where, where)
    ) {
      for (const statement of before.statements) statements.push(statement);
      for (const relation of before.relations) relations.push(relation);
      return;
    }
    const [first, firstRelation] = [statements.length, relations.length];
    visitAnew(entry, list, where, under);
    known?.set(entry, {
      list,
      under,
      where,
      statements: statements.slice(first),
      relations: relations.slice(firstRelation),
    });
  }

  function visitAnew(entry: EntryInput, list: EntryList, where: Path, under: string | null): void {
    const { kind, sign } = ENTRY_LISTS[list];
    statements.push(statementOf(entry, kind, where, under));
    if (writesOwnRelations(entry)) addOwnRelations(entry, where, relations);
    else if (under !== null) relations.push(relationOf(sign, entry.id, under, where, entry));
    visitLists(entry, where, entry.id);
  }
}

/** The way to an item of a list, with room for no more: there are very many. Step by step, which takes half the time of `concat`. */
function pathTo(where: Path, list: string, position: number): Path {
  const steps = where.length;
  const path: (string | number)[] = new Array(steps + 2);
  for (let step = 0; step < steps; step += 1) path[step] = where[step]!;
  path[steps] = list;
  path[steps + 1] = position;
  return path;
}

function isSamePath(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, position) => step === other[position]);
}

function verdictsOf(expected: VerdictsInput | undefined) {
  return { in: listOf(expected?.in), out: listOf(expected?.out), undecided: listOf(expected?.undecided) };
}

function suppositionOf(supposed: SuppositionInput): Supposition {
  return { grant: listOf(supposed.grant), drop: listOf(supposed.drop), ...verdictsOf(supposed) };
}

function isEntryList(key: string): key is EntryList {
  return Object.hasOwn(ENTRY_LISTS, key);
}

/** Whether an entry writes out relations of its own; then it has exactly those, even if the list is empty. */
function writesOwnRelations({ supports, attacks, contradicts }: EntryInput): boolean {
  return supports !== undefined || attacks !== undefined || contradicts !== undefined;
}

/** Adds the relations that an entry writes out itself, in the order in which it writes them. */
function addOwnRelations(entry: EntryInput, where: Path, relations: RelationDraft[]): void {
  for (const key in entry) {
    if (key === 'supports' || key === 'attacks') {
      const sign = key === 'supports' ? 'support' : 'attack';
      for (const [target, place] of placed(entry[key], [...where, key]))
        relations.push(writtenRelation(sign, entry, target, place, where));
    } else if (key === 'contradicts') {
      for (const [to, place] of placed(entry.contradicts, [...where, key]))
        relations.push({ ...relationOf('attack', entry.id, to, place), contradiction: true });
    }
  }
}

/** A relation that is written out; what it leaves open of scheme and premises, the entry's own keys say. */
function writtenRelation(
  sign: Sign,
  entry: EntryInput,
  target: TargetInput,
  where: Path,
  entryWhere: Path,
): RelationDraft {
  const { id } = entry;
  if (typeof target === 'string') return relationOf(sign, id, target, where, entry, entryWhere);
  const { to, scheme = entry.scheme, with: own } = target;
  const inference = { scheme, with: own ?? entry.with };
  return relationOf(sign, id, to, [...where, 'to'], inference, own === undefined ? entryWhere : where);
}

/** A relation with its scheme and its other premises, if any, and where these are named. */
function relationOf(
  sign: Sign,
  from: string,
  to: string,
  where: Path,
  { scheme = null, with: premises }: Inference = {},
  holder: Path = where,
): RelationDraft {
  return {
    sign,
    from,
    to,
    with: listOf(premises),
    scheme,
    contradiction: false,
    where,
    whereWith: premises === undefined ? where : [...holder, 'with'],
  };
}

/** Key by key, since copies by spreading have no fixed shape: they are many times slower to make and to read. */
function statementOf(entry: EntryInput, kind: Kind, where: Path, under: string | null): StatementDraft {
  const { source = null } = entry;
  return {
    id: entry.id,
    kind,
    text: entry.text,
    source: source === null || typeof source === 'string' ? source : sourceOf(null, source),
    known: entry.known === undefined ? NO_REASONS : reasonsOf(entry.known),
    under,
    where,
    short: entry.short ?? null,
    type: entry.type ?? null,
    core: entry.core ?? false,
    implicit: entry.implicit ?? false,
    assumed: entry.assumed ?? false,
    at: listOf(entry.at),
    phrase: entry.phrase ?? null,
    by: entry.by ?? null,
    date: entry.date ?? null,
    note: entry.note ?? null,
    page: entry.page ?? null,
    quote: entry.quote ?? null,
    tags: eachOnce(listOf(entry.tags)),
    questions: listOf(entry.questions),
  };
}

function eachOnce(tags: readonly string[]): readonly string[] {
  return tags.length < 2 ? tags : [...new Set(tags)];
}

const NO_REASONS: StatementDraft['known'] = {};

/** The accepted gaps that have a reason. */
function reasonsOf(known: Exclude<EntryInput['known'], undefined>): Record<string, string> {
  const given = Object.entries(known).flatMap(([code, reason]) =>
    reason === undefined ? [] : [[code, reason] as const],
  );
  return Object.fromEntries(given);
}

/** A source with its dates as texts, as the file may have written them itself. */
export function sourceOf(id: string | null, fields: SourceInput): Source {
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

/** One value or several, each with its place. Holes are left out. */
function placed<T>(value: T | readonly T[] | undefined, where: Path): (readonly [item: T, place: Path])[] {
  if (value === undefined) return [];
  if (!isList(value)) return [[value, where]];
  return value.flatMap((item, position) => [[item, where.concat(position)] as const]);
}
