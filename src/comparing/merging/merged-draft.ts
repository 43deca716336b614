import {
  type DefinedTerm,
  type Draft,
  STATUSES,
  type StatementDraft,
  type Supposition,
} from '../../map/model.js';
import type { Pair } from '../pairs.js';
import { type Conflict, conflictNote, type NoteConflict, withNotes } from './conflict.js';
import { mergedEntry, type RenamedEntry, sameEntries } from './merged-entries.js';
import { mergedRelations } from './merged-relations.js';
import { mergedSources } from './merged-sources.js';
import { mergedValues } from './merged-values.js';

/** One map made of two: what both say stands once, what one says stays, and where they differ, the first one's version is taken and the other one kept in a note. */

export interface Merged {
  readonly draft: Draft;
  readonly conflicts: readonly Conflict[];
  /** Entries of the second map that have another id now. */
  readonly renamed: readonly RenamedEntry[];
  /** Sources of the second map that have another id now: the old one and the new one. */
  readonly renamedSources: ReadonlyMap<string, string>;
  /** Entries that may be the same. */
  readonly alike: readonly Pair<StatementDraft>[];
  /** How many entries and steps were only in the second map. */
  readonly added: { readonly entries: number; readonly steps: number };
}

/** Two drafts as one; `other` is what notes call the second one. */
export function mergedDraft(a: Draft, b: Draft, other: string): Merged {
  const conflicts: Conflict[] = [];
  const note: NoteConflict = (conflict) => {
    conflicts.push(conflict);
    return conflictNote(other, conflict);
  };
  const { partners, renamed, alike } = sameEntries(a, b);
  const ids = new Map(renamed.map(({ from, to }) => [from, to]));
  const sources = mergedSources(a, b, note);
  const expected = [b.expect, ...b.expect.suppose].flatMap(namesIn);
  const steps = mergedRelations(a.relations, b.relations, ids, expected, note);
  const nameNow = (name: string) =>
    steps.renamed.get(name) ??
    name
      .split(' -> ')
      .map((id) => ids.get(id) ?? id)
      .join(' -> ');
  const merged = new Map(a.statements.map((statement) => [statement.id, statement]));
  for (const statement of b.statements) {
    const moved = movedEntry(statement, nameNow, sources.renamed);
    const partner = partners.get(statement.id);
    const own = partner === undefined ? undefined : merged.get(partner.id);
    merged.set(moved.id, own === undefined ? moved : mergedEntry(own, moved, note));
  }
  for (const [id, lines] of steps.notes) {
    const statement = merged.get(id);
    if (statement !== undefined) merged.set(id, { ...statement, note: withNotes(statement.note, lines) });
  }
  const terms = mergedTerms(a.terms, b.terms, note);
  const expect = mergedExpectations(a, b, nameNow, note);
  const draft: Draft = {
    header: mergedHeader(a, b, nameNow(b.thesis), [...terms.notes, ...expect.notes], note),
    thesis: a.thesis,
    sources: sources.sources,
    terms: terms.terms,
    statements: [...merged.values()],
    relations: steps.relations,
    expect: expect.expect,
  };
  const added = {
    entries: draft.statements.length - a.statements.length,
    steps: draft.relations.length - a.relations.length,
  };
  return { draft, conflicts, renamed, renamedSources: sources.renamed, alike, added };
}

/** An entry under the names that it and others have now. */
function movedEntry(
  statement: StatementDraft,
  nameNow: (name: string) => string,
  sources: ReadonlyMap<string, string>,
): StatementDraft {
  const { id, under, source } = statement;
  return {
    ...statement,
    id: nameNow(id),
    under: under === null ? null : nameNow(under),
    source: typeof source === 'string' ? (sources.get(source) ?? source) : source,
  };
}

function mergedHeader(
  a: Draft,
  b: Draft,
  otherThesis: string,
  more: readonly string[],
  note: NoteConflict,
): Draft['header'] {
  const { note: otherNote, ...fields } = b.header;
  const about = 'the header';
  const areOne = areOneOriginal(a.header, b.header);
  const other = areOne ? fields : { ...fields, original: null, begins: null };
  const { values, notes } = mergedValues(a.header, other, about, note);
  const [taken, left] = [originalWords(a.header), originalWords(b.header)];
  const originals = areOne ? [] : [note({ about, key: 'original', taken, left })];
  const thesis =
    a.thesis === otherThesis ? [] : [note({ about, key: 'thesis', taken: a.thesis, left: otherThesis })];
  const lines = [
    ...(otherNote === null ? [] : otherNote.split('\n')),
    ...notes,
    ...originals,
    ...thesis,
    ...more,
  ];
  const [first = null, ...rest] = values.note === null ? lines : [values.note, ...lines];
  return { ...values, note: withNotes(first, rest) };
}

type Original = Pick<Draft['header'], 'original' | 'begins'>;

/** Whether two headers can name one original. Where it begins goes with it. */
function areOneOriginal(one: Original, other: Original): boolean {
  if (one.original !== null && other.original !== null) return one.original === other.original;
  return one.begins === null || other.begins === null || one.begins === other.begins;
}

function originalWords({ original, begins }: Original): string {
  const start = begins === null ? [] : [`begins: ${begins}`];
  return [...(original === null ? [] : [original]), ...start].join(', ');
}

/** The terms of both; of two meanings of one word the first one. */
function mergedTerms(ones: readonly DefinedTerm[], others: readonly DefinedTerm[], note: NoteConflict) {
  const terms = new Map(ones.map((term) => [term.term, term]));
  const notes: string[] = [];
  for (const { term, means, at } of others) {
    const own = terms.get(term);
    if (own === undefined) terms.set(term, { term, means, at });
    else {
      const merged = mergedValues(own, { means, at }, `the term "${term}"`, note);
      terms.set(term, merged.values);
      notes.push(...merged.notes);
    }
  }
  return { terms: [...terms.values()], notes };
}

/** What both expect; of two verdicts for one entry or step the first one. */
function mergedExpectations(a: Draft, b: Draft, nameNow: (name: string) => string, note: NoteConflict) {
  const expected = new Map(
    STATUSES.flatMap((status) => a.expect[status].map((name) => [name, status] as const)),
  );
  const notes: string[] = [];
  for (const status of STATUSES) {
    for (const name of b.expect[status].map(nameNow)) {
      const own = expected.get(name);
      if (own === undefined) expected.set(name, status);
      else if (own !== status)
        notes.push(note({ about: `"${name}"`, key: 'expect', taken: own, left: status }));
    }
  }
  const named = (names: readonly string[]) => [...new Set(names.map(nameNow))];
  const suppose = new Map(
    a.expect.suppose.map((each) => [JSON.stringify(listsOf(each, (names) => names)), each]),
  );
  for (const each of b.expect.suppose) {
    const supposition = listsOf(each, named);
    const key = JSON.stringify(supposition);
    if (!suppose.has(key)) suppose.set(key, supposition);
  }
  const of = (wanted: string) => [...expected].flatMap(([name, status]) => (status === wanted ? [name] : []));
  const expect: Draft['expect'] = {
    in: of('in'),
    out: of('out'),
    undecided: of('undecided'),
    suppose: [...suppose.values()],
  };
  return { expect, notes };
}

/** What is named in a list of expected verdicts or in a supposition. */
function namesIn(expected: Draft['expect'] | Supposition): string[] {
  const given = 'grant' in expected ? [...expected.grant, ...expected.drop] : [];
  return [...given, ...STATUSES.flatMap((status) => expected[status])];
}

/** The lists of a supposition, each as it is given back. */
function listsOf(
  { grant, drop, in: stands, out, undecided }: Supposition,
  give: (names: readonly string[]) => readonly string[],
): Supposition {
  return {
    grant: give(grant),
    drop: give(drop),
    in: give(stands),
    out: give(out),
    undecided: give(undecided),
  };
}
