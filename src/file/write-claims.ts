import { ENTRY_FIELDS, HEADER_FIELDS, writtenFields } from '../map/fields.js';
import type { Draft, RelationDraft, StatementDraft, Supposition } from '../map/model.js';
import { STATUSES } from '../map/model.js';
import { fieldLines, itemLines, type NewFields, type NewValue } from '../yaml/written-value.js';
import { entryForm } from './claims-form.js';
import { KINDS_IN_ORDER, listAtTop, listUnder, type NestedEntry, nestedDraft } from './nested-draft.js';
import { LAYOUT, sourceFields } from './write-sources.js';

/** Writes a draft as a claims file, in the form in which people write one: what is read from it is the same draft. */

/** Comments for whoever goes on with the file: lines without their signs. */
export interface ClaimsComments {
  /** Above everything. */
  readonly top: readonly string[];
  /** Above the line that names the thesis. */
  readonly thesis: readonly string[];
}

export const NO_COMMENTS: ClaimsComments = { top: [], thesis: [] };

/** The header's keys above the thesis, and from there on. */
const ABOVE_THESIS = ['title', 'author', 'date', 'publication', 'url', 'language', 'motion'];
const FROM_THESIS = ['thesis', 'original', 'begins', 'note'];

/** A draft as the text of a claims file, in pieces. Linear in the draft. */
export function* writeClaims(draft: Draft, comments = NO_COMMENTS): Generator<string> {
  const { top, thesis } = comments;
  const { aboveThesis, fromThesis, parts, lists, expect } = claimsDocument(draft);
  yield lines([
    ...top.map(commentLine),
    ...fieldLines(aboveThesis, LAYOUT, 0),
    ...thesis.map(commentLine),
    ...fieldLines(fromThesis, LAYOUT, 0),
  ]);
  for (const [key, part] of Object.entries(parts)) yield `\n${lines(fieldLines({ [key]: part }, LAYOUT, 0))}`;
  for (const [list, entries] of lists) {
    yield `\n${list}:\n`;
    for (const [position, entry] of entries.entries()) {
      const written = itemLines(entryFields(entry), LAYOUT, LAYOUT.dashes).map((line) => `  ${line}`);
      yield `${position === 0 ? '' : '\n'}${lines(written)}`;
    }
  }
  if (Object.keys(expect).length > 0) yield `\n${lines(fieldLines({ expect }, LAYOUT, 0))}`;
}

/** The same as one JSON document, which is a claims file as well. */
export function* writeClaimsJson(draft: Draft): Generator<string> {
  const { aboveThesis, fromThesis, parts, lists, expect } = claimsDocument(draft);
  const fields = {
    ...aboveThesis,
    ...fromThesis,
    ...parts,
    ...(Object.keys(expect).length > 0 ? { expect } : {}),
  };
  let before = '{\n';
  for (const [key, value] of Object.entries(fields)) {
    yield `${before}${indentedJson(key, '  ')}: ${indentedJson(value, '  ')}`;
    before = ',\n';
  }
  for (const [list, entries] of lists) {
    yield `${before}  ${JSON.stringify(list)}: [`;
    before = '\n';
    for (const entry of entries) {
      yield `${before}    ${indentedJson(entryFields(entry), '    ')}`;
      before = ',\n';
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

/** A draft in the parts that a file has, as they are written. */
interface ClaimsDocument {
  readonly aboveThesis: NewFields;
  /** The thesis, and the keys of the header behind it. */
  readonly fromThesis: NewFields;
  readonly parts: Readonly<Record<string, NewFields | readonly NewValue[]>>;
  readonly lists: readonly (readonly [list: string, entries: readonly NestedEntry[]])[];
  readonly expect: NewFields;
}

function claimsDocument(draft: Draft): ClaimsDocument {
  const header = filled({
    title: draft.header.title,
    ...writtenFields(HEADER_FIELDS, draft.header),
    thesis: draft.thesis,
  });
  const sources = Object.fromEntries(draft.sources.map((each) => [each.id ?? '', sourceFields(each)]));
  const terms = draft.terms.map(({ term, means, at }) =>
    filled({ term, means, at: at.length === 0 ? undefined : some(at) }),
  );
  const entries = nestedDraft(draft);
  const lists = KINDS_IN_ORDER.map(
    (kind) => [listAtTop(kind), entries.filter(({ statement }) => statement.kind === kind)] as const,
  );
  const { suppose, ...verdicts } = draft.expect;
  return {
    aboveThesis: pick(header, ABOVE_THESIS),
    fromThesis: pick(header, FROM_THESIS),
    parts: {
      ...(draft.sources.length === 0 ? {} : { sources }),
      ...(terms.length === 0 ? {} : { terms }),
    },
    lists: lists.filter(([, of]) => of.length > 0),
    expect: filled({
      ...verdictFields(verdicts),
      suppose: suppose.length === 0 ? undefined : suppose.map(supposition),
    }),
  };
}

function indentedJson(value: NewValue, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}

function lines(written: readonly string[]): string {
  return written.map((line) => `${line}\n`).join('');
}

function commentLine(line: string): string {
  return line === '' ? '#' : `# ${line}`;
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
