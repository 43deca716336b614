import { ENTRY_FIELDS, HEADER_FIELDS, writtenFields } from '../map/fields.js';
import type { Draft, RelationDraft, Source, StatementDraft, Supposition } from '../map/model.js';
import { STATUSES } from '../map/model.js';
import { fieldLines, itemLines, type NewFields, type NewValue } from '../yaml/written-value.js';
import { entryForm } from './claims-form.js';
import { KINDS_IN_ORDER, listAtTop, listUnder, type NestedEntry, nestedDraft } from './nested-draft.js';
import { dateRule } from './text-rules.js';

/** Writes a draft as a claims file, in the form in which people write one: what is read from it is the same draft. */

/** Comments for whoever goes on with the file: lines without their signs. */
export interface ClaimsComments {
  /** Above everything. */
  readonly top: readonly string[];
  /** Above the line that names the thesis. */
  readonly thesis: readonly string[];
}

export const NO_COMMENTS: ClaimsComments = { top: [], thesis: [] };

/** As the op-ed's file is indented. */
const LAYOUT = { keys: 2, dashes: 2, item: 2 };

/** The header's keys above and below the thesis. */
const ABOVE_THESIS = ['title', 'author', 'date', 'publication', 'url', 'language', 'motion'] as const;
const BELOW_THESIS = [
  'original',
  'begins',
  'note',
] as const satisfies readonly (keyof typeof HEADER_FIELDS)[];

/** A draft as the text of a claims file, in pieces. Linear in the draft. */
export function* writeClaims(draft: Draft, comments = NO_COMMENTS): Generator<string> {
  const { top, thesis } = comments;
  const header = filled({ title: draft.header.title, ...writtenFields(HEADER_FIELDS, draft.header) });
  yield lines([
    ...top.map(commentLine),
    ...fieldLines(pick(header, ABOVE_THESIS), LAYOUT, 0),
    ...thesis.map(commentLine),
    ...fieldLines({ thesis: draft.thesis }, LAYOUT, 0),
    ...fieldLines(pick(header, BELOW_THESIS), LAYOUT, 0),
  ]);
  yield* section({
    sources: Object.fromEntries(draft.sources.map((each) => [each.id ?? '', sourceFields(each)])),
  });
  yield* section({
    terms: draft.terms.map(({ term, means, at }) => ({
      term,
      means,
      ...(at.length === 0 ? {} : { at: some(at) }),
    })),
  });
  const entries = nestedDraft(draft);
  for (const kind of KINDS_IN_ORDER) {
    const list = entries.filter(({ statement }) => statement.kind === kind);
    if (list.length > 0) yield `\n${listAtTop(kind)}:\n`;
    for (const [position, entry] of list.entries()) {
      const written = itemLines(entryFields(entry), LAYOUT, LAYOUT.dashes).map((line) => `  ${line}`);
      yield `${position === 0 ? '' : '\n'}${lines(written)}`;
    }
  }
  const { suppose, ...verdicts } = draft.expect;
  yield* section({
    expect: {
      ...verdictFields(verdicts),
      ...(suppose.length === 0 ? {} : { suppose: suppose.map(supposition) }),
    },
  });
}

function lines(written: readonly string[]): string {
  return written.map((line) => `${line}\n`).join('');
}

function commentLine(line: string): string {
  return line === '' ? '#' : `# ${line}`;
}

/** A part of the file with an empty line above it; nothing where there is nothing in it. */
function* section(part: Readonly<Record<string, NewFields | readonly NewValue[]>>): Generator<string> {
  if (Object.values(part).every((value) => Object.keys(value).length > 0))
    yield `\n${lines(fieldLines(part, LAYOUT, 0))}`;
}

/** Some of the fields, in the order of the keys. */
function pick(fields: NewFields, keys: readonly string[]): NewFields {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(fields, key) ? [[key, fields[key]!]] : [])));
}

/** One value by itself, several as a list. */
function some(values: readonly string[]): NewValue {
  return values.length === 1 ? values[0]! : values;
}

/** The keys of an entry in the order of the form, and what stands under it. */
function entryFields({ statement, declares, placed, under }: NestedEntry): NewFields {
  const said = saidFields(statement);
  const related = placed === null ? relationFields(declares) : stepFields(placed);
  const lists = KINDS_IN_ORDER.flatMap((kind) => {
    const entries = under.filter((entry) => entry.statement.kind === kind);
    return entries.length === 0 ? [] : [[listUnder(kind), entries.map(entryFields)] as const];
  });
  const all: NewFields = { ...said, ...related, ...Object.fromEntries(lists) };
  return pick(all, Object.keys(entryForm.keys));
}

function saidFields(statement: StatementDraft): NewFields {
  const { id, text, source, known, at } = statement;
  return filled({
    id,
    text,
    ...writtenFields(ENTRY_FIELDS, statement),
    at: at.length === 0 ? undefined : some(at),
    source: source === null || typeof source === 'string' ? (source ?? undefined) : sourceFields(source),
    known: Object.keys(known).length === 0 ? undefined : known,
  });
}

/** The fields that say something. */
function filled(fields: Readonly<Record<string, NewValue | false | undefined>>): NewFields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || value === false ? [] : [[key, value]],
    ),
  );
}

/** What belongs to the step that an entry's place says. */
function stepFields({ with: premises, scheme }: RelationDraft): NewFields {
  return { ...(premises.length === 0 ? {} : { with: premises }), ...(scheme === null ? {} : { scheme }) };
}

/** All relations of an entry, written out. */
function relationFields(declares: readonly RelationDraft[]): NewFields {
  const targets = (relations: readonly RelationDraft[]): NewValue => {
    const written = relations.map((relation) => {
      const step = stepFields(relation);
      return Object.keys(step).length === 0 ? relation.to : { to: relation.to, ...step };
    });
    return written.length === 1 ? written[0]! : written;
  };
  const of = {
    supports: declares.filter(({ sign }) => sign === 'support'),
    attacks: declares.filter(({ sign, contradiction }) => sign === 'attack' && !contradiction),
    contradicts: declares.filter(({ contradiction }) => contradiction),
  };
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, relations]) =>
      relations.length === 0 ? [] : [[key, targets(relations)]],
    ),
  );
}

/** The fields of a source; a date that is none of those that a file may write is one for show only. */
function sourceFields({ id: _, ...fields }: Source): NewFields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const written = newValue(value);
      if (written === null) return [];
      const isShown = (key === 'issued' || key === 'accessed') && typeof written === 'string';
      return [[key, isShown && !dateRule.pattern.test(written) ? { literal: written } : written]];
    }),
  );
}

/** Plain data as it is written; null for what says nothing. */
function newValue(value: unknown): NewValue | null {
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return true;
  if (Array.isArray(value)) return value.flatMap((item) => newValue(item) ?? []);
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const written = newValue(item);
      return written === null ? [] : [[key, written]];
    }),
  );
}

function verdictFields(expected: Pick<Supposition, (typeof STATUSES)[number]>): NewFields {
  return Object.fromEntries(
    STATUSES.flatMap((status) => (expected[status].length === 0 ? [] : [[status, expected[status]]])),
  );
}

function supposition({ grant, drop, ...verdicts }: Supposition): NewFields {
  return {
    ...(grant.length === 0 ? {} : { grant }),
    ...(drop.length === 0 ? {} : { drop }),
    ...verdictFields(verdicts),
  };
}
