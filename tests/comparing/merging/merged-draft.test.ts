import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergedDraft } from '../../../src/comparing/merging/merged-draft.js';
import { firstDifference } from '../../../src/file/same-draft.js';
import { checkedText } from '../../../src/interchange/imported-text.js';
import { buildMap } from '../../../src/map/build.js';
import type { Draft } from '../../../src/map/model.js';
import { drafts } from '../../helpers/claims-drafts.js';
import { reading } from '../../helpers/maps.js';

function draft(text: string): Draft {
  const { draft: read, problems } = reading(`title: A text\nthesis: t\n${text}`);
  if (read === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return read;
}

/** What a merge comes to, in short. */
function merge(a: string, b: string) {
  const merged = mergedDraft(draft(a), draft(b), 'b.yaml');
  expect(buildMap(merged.draft).problems).toEqual([]);
  return {
    ...merged,
    ids: merged.draft.statements.map(({ id }) => id),
    steps: merged.draft.relations.map(
      ({ from, with: more, sign, to, contradiction }) =>
        `${[from, ...more].join('+')} ${contradiction ? '><' : sign} ${to}`,
    ),
    conflicts: merged.conflicts.map(({ about, key, taken, left }) => `${about}, ${key}: ${taken} / ${left}`),
    noteOf: (id: string) => merged.draft.statements.find((each) => each.id === id)?.note,
  };
}

const THESIS = '{id: t, text: Schools should start after eight.}';

describe('entries', () => {
  test('that are the same stand once, also under another id', () => {
    const a = `claims: [${THESIS}, {id: sleep, text: Teenagers need more sleep., supports: t}]`;
    const b = `claims: [${THESIS}, {id: rest, text: teenagers need  more sleep., supports: t}]\ncounterpoints: [{id: no, text: Screens keep them awake., attacks: rest -> t}]`;
    const { ids, steps, renamed, conflicts } = merge(a, b);
    expect(ids).toEqual(['t', 'sleep', 'no']);
    expect(steps).toEqual(['sleep support t', 'no attack sleep -> t']);
    expect(renamed).toEqual([{ from: 'rest', to: 'sleep', isSame: true }]);
    expect(conflicts).toEqual([]);
  });

  test('with one id and clearly different texts are two, and all that names the second one follows', () => {
    const a = `claims: [${THESIS}, {id: cost, text: Buses would cost the town a fortune., attacks: t}]`;
    const b = `claims: [${THESIS}, {id: cost, text: Tired drivers cause accidents every winter morning., supports: t}]
counterpoints: [{id: no, text: Not so., attacks: cost -> t}]
expect: {in: [cost], out: [cost -> t]}`;
    const { ids, steps, draft: made, conflicts } = merge(a, b);
    expect(ids).toEqual(['t', 'cost', 'cost-2', 'no']);
    expect(steps).toEqual(['cost attack t', 'cost-2 support t', 'no attack cost-2 -> t']);
    expect(made.expect).toMatchObject({ in: ['cost-2'], out: ['cost-2 -> t'] });
    expect(conflicts).toEqual([]);
  });

  test('with one id and similar texts are a conflict: the first one is taken, the other one is in the note', () => {
    const a = `claims: [${THESIS}, {id: sleep, text: Teenagers need nine hours of sleep., supports: t, note: Ours.}]`;
    const b = `claims: [${THESIS}, {id: sleep, text: Teenagers need eight hours of sleep., supports: t, note: Theirs., tags: [health]}]`;
    const { conflicts, noteOf, draft: made } = merge(a, b);
    expect(conflicts).toEqual([
      'entry "sleep", text: Teenagers need nine hours of sleep. / Teenagers need eight hours of sleep.',
    ]);
    expect(noteOf('sleep')).toBe(
      'Ours.\nTheirs.\nCONFLICT: text in b.yaml: Teenagers need eight hours of sleep.',
    );
    expect(made.statements[1]!.tags).toEqual(['health']);
  });

  test('that differ in capitals and the sign that closes them are the same', () => {
    const a = `claims: [${THESIS}, {id: x, text: Nights are short!, supports: t}]`;
    const { ids } = merge(a, `claims: [${THESIS}, {id: y, text: nights are short, supports: t}]`);
    expect(ids).toEqual(['t', 'x']);
  });

  test('that may be the same are only named', () => {
    const a = `claims: [${THESIS}, {id: a, text: Students learn better after a full night of sleep., at: 3.1, supports: t}]`;
    const b = `claims: [${THESIS}, {id: b, text: Students who sleep a full night learn much better., at: 3.1, supports: t}]`;
    const { ids, alike } = merge(a, b);
    expect(ids).toEqual(['t', 'a', 'b']);
    expect(alike.map(({ one, other }) => [one.id, other.id])).toEqual([['a', 'b']]);
  });
});

describe('steps', () => {
  const entries = `{id: x, text: Nights are short in winter.}, {id: y, text: Buses come late.}`;

  test('that several entries make are the same, whichever of them declares it', () => {
    const a = `claims: [${THESIS}, {id: x, text: Nights are short., supports: {to: t, with: y}}, {id: y, text: Buses come late.}]`;
    const b = `claims: [${THESIS}, {id: y, text: Buses come late., supports: {to: t, with: x}}, {id: x, text: Nights are short.}, {id: z, text: This does not follow at all., attacks: y -> t}]`;
    expect(merge(a, b).steps).toEqual(['x+y support t', 'z attack x -> t']);
  });

  test('with other premises or another sign are a conflict', () => {
    const a = `claims: [${THESIS}, ${entries.replace('.}, {', '., supports: t}, {')}]`;
    const b = `claims: [${THESIS}, ${entries.replace('.}, {', '., supports: {to: t, with: y}}, {')}]`;
    const { steps, conflicts, noteOf } = merge(a, b);
    expect(steps).toEqual(['x support t']);
    expect(conflicts).toEqual(['step "x -> t", step: x supports t / x + y supports t']);
    expect(noteOf('x')).toBe('CONFLICT: step in b.yaml: x + y supports t');
  });

  const oneWay = `claims: [${THESIS}, {id: x, text: Nights are short., attacks: t}]`;
  const contradicting = `claims: [${THESIS}, {id: x, text: Nights are short., contradicts: t}]`;
  const bothWays = oneWay.replace('{id: t,', '{id: t, attacks: x,');

  test('that attack in one map and contradict in the other are a conflict', () => {
    expect(merge(oneWay, contradicting)).toMatchObject({
      steps: ['x attack t'],
      conflicts: ['step "x -> t", step: x attacks t / x contradicts t'],
    });
    expect(merge(contradicting, oneWay)).toMatchObject({
      steps: ['x >< t'],
      conflicts: ['step "x -> t", step: x contradicts t / x attacks t'],
    });
  });

  test('that attack each other are a contradiction in other words', () => {
    expect(merge(contradicting, bothWays)).toMatchObject({ steps: ['x >< t'], conflicts: [] });
    expect(merge(bothWays, contradicting)).toMatchObject({
      steps: ['t attack x', 'x attack t'],
      conflicts: [],
    });
  });

  test('of a contradiction are kept if something names them', () => {
    const objection = `\ncounterpoints: [{id: z, text: This does not follow., attacks: t -> x}]`;
    expect(merge(oneWay, contradicting + objection).steps).toEqual([
      'x attack t',
      't attack x',
      'z attack t -> x',
    ]);
    expect(merge(oneWay, `${contradicting}\nexpect: {in: [t -> x]}`).steps).toEqual([
      'x attack t',
      't attack x',
    ]);
  });
});

describe('sources and the header', () => {
  test('are united; what differs is a conflict, and works of other titles are two', () => {
    const entry = (source: string) =>
      `claims: [${THESIS}]\nevidence: [{id: e, text: It is so., supports: t, source: ${source}}]`;
    const a = `author: A\nsources: {s: {title: One, issued: 2011}, u: {title: Both}}\n${entry('s')}`;
    const b = `author: B\ndate: 2019\nsources: {s: {title: Another}, v: {title: Both}, w: {title: New}}\n${entry('v')}`;
    const { draft: made, conflicts, renamedSources } = merge(a, b);
    expect(made.sources.map(({ id, title }) => `${id} ${title}`)).toEqual([
      's One',
      'u Both',
      's-2 Another',
      'w New',
    ]);
    expect([...renamedSources]).toEqual([
      ['s', 's-2'],
      ['v', 'u'],
    ]);
    expect(made.header).toMatchObject({ author: 'A', date: '2019', note: 'CONFLICT: author in b.yaml: B' });
    expect(conflicts).toEqual(['entry "e", source: s / u', 'the header, author: A / B']);
  });
});

test('where a text begins goes with the text', () => {
  const a = `original: https://example.org/a\nclaims: [${THESIS}]`;
  const b = `original: https://example.org/b\nbegins: It was a day in May.\nclaims: [${THESIS}]`;
  const { draft: made, conflicts } = merge(a, b);
  expect(made.header).toMatchObject({ original: 'https://example.org/a', begins: null });
  expect(conflicts).toEqual([
    'the header, original: https://example.org/a / https://example.org/b, begins: It was a day in May.',
  ]);
  expect(merge(`claims: [${THESIS}]`, b).draft.header).toMatchObject({
    original: 'https://example.org/b',
    begins: 'It was a day in May.',
  });
});

test('what is left of a source is YAML', () => {
  const entry = (source: string) =>
    `claims: [${THESIS}]\nevidence: [{id: e, text: So., supports: t, source: ${source}}]`;
  expect(merge(entry('{title: One}'), entry('{title: "Two: a book", author: [A, B]}')).noteOf('e')).toBe(
    'CONFLICT: source in b.yaml: {title: "Two: a book", author: [A, B]}',
  );
});

/** A part of a draft: some entries with the steps among them. */
function partOf(whole: Draft, chosen: (id: string) => boolean): Draft {
  const statements = whole.statements.filter(({ id }) => id === whole.thesis || chosen(id));
  const names = new Set(statements.map(({ id }) => id));
  const relations = whole.relations.filter((relation) =>
    [relation.from, ...relation.with, ...relation.to.split(' -> ')].every((id) => names.has(id)),
  );
  const there = new Set(relations.map(({ from, to }) => `${from} -> ${to}`));
  const isThere = ({ to }: Draft['relations'][number]) => !to.includes('->') || there.has(to);
  return {
    ...whole,
    statements,
    relations: relations.filter(isThere),
    expect: { in: [], out: [], undecided: [], suppose: [] },
  };
}

/** Drafts whose entries differ in their texts, as those of a map do. */
const maps = drafts.map((each) => ({
  ...each,
  statements: each.statements.map((statement) => ({
    ...statement,
    text: `${statement.id}: ${statement.text}`,
  })),
  terms: [],
}));

test('a map merged with itself, or with a part of itself, is itself', () => {
  fc.assert(
    fc.property(maps, fc.func(fc.boolean()), (whole, chosen) => {
      for (const other of [whole, partOf(whole, chosen)]) {
        if (buildMap(other).map === null) continue;
        const { draft: made, conflicts } = mergedDraft(whole, other, 'b');
        expect(conflicts).toEqual([]);
        expect(firstDifference(made, whole)).toBeNull();
      }
    }),
  );
});

test('no entry of either map is missing, and the result is a map that is read as the same', () => {
  fc.assert(
    fc.property(drafts, drafts, (a, b) => {
      const { draft: made, renamed, renamedSources } = mergedDraft(a, b, 'b');
      const ids = new Set(made.statements.map(({ id }) => id));
      const now = new Map(renamed.map(({ from, to }) => [from, to]));
      for (const { id } of a.statements) expect(ids).toContain(id);
      for (const { id } of b.statements) expect(ids).toContain(now.get(id) ?? id);
      const sources = new Set(made.sources.map(({ id }) => id));
      for (const { id } of b.sources) expect(sources).toContain(renamedSources.get(id ?? '') ?? id);
      expect(buildMap(made).problems).toEqual([]);
      expect(checkedText(made, { top: [], thesis: [] }).fault).toBeNull();
    }),
  );
});
