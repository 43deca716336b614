import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LiveState, liveCheck } from '../../src/checking/live-check.js';
import type { ArgumentMap, ArgumentNode, Path } from '../../src/map/model.js';
import { nodeName } from '../../src/map/nodes.js';
import { splitOriginal } from '../../src/original/split-original.js';
import { SCHOOL } from '../helpers/maps.js';

const NO_TEXT = { original: null, fault: null };

test('a file that is written is checked as it is now: with a map, without, and with one again', () => {
  const live = liveCheck('claims.yaml', 'claims');
  const good = 'title: T\nthesis: a\nclaims:\n  - id: a\n    text: A.\n';
  const first = live.update(good, NO_TEXT);
  expect(first.view?.map.thesis.id).toBe('a');
  expect(first.checked.problems.map(({ code }) => code)).toContain('no-locator');
  const broken = live.update(good.replace('text', 'txt'), NO_TEXT);
  expect(broken.view).toBeNull();
  expect(broken.checked.problems.map(({ code }) => code)).toEqual(['unknown-key']);
  expect(live.update(good, NO_TEXT).checked).toEqual(first.checked);
});

describe('a file in which an entry says something else', () => {
  const updated = (change: (text: string) => string) => {
    const live = liveCheck('claims.yaml', 'claims');
    const before = live.update(SMALL, NO_TEXT);
    const map = before.view!.map;
    return { map, problems: before.checked.problems, now: live.update(change(SMALL), NO_TEXT) };
  };

  test.each([
    ['a text', (text: string) => text.replace('of two lines', 'of two\n        or more lines')],
    ['a note', (text: string) => text.replace('Line two', 'Line 2')],
    ['a headline', (text: string) => text.replace('short: Many words', 'short: Many')],
    ['the words of a source', (text: string) => text.replace('Words, words', 'Deeds')],
  ])('keeps its map, and the problems of other entries: %s', (_, change) => {
    const { map, problems, now } = updated(change);
    expect(now.view!.map).toBe(map);
    const [last] = problems.filter(({ id }) => id === 'd');
    const [moved] = now.checked.problems.filter(({ id }) => id === 'd');
    expect(moved!.excerpt).toEqual(last!.excerpt);
    expect(now.source.slice(...moved!.span!)).toBe(SMALL.slice(...last!.span!));
  });

  test('is compared with the text again where its phrase is another one', () => {
    const live = liveCheck('claims.yaml', 'claims');
    const phraseGaps = (phrase: string) =>
      live
        .update(SMALL.replace('early starts', phrase), TEXT)
        .checked.problems.filter(({ code }) => code.startsWith('phrase'))
        .map(({ code, id }) => [code, id]);
    expect(phraseGaps('early starts')).toEqual([]);
    expect(phraseGaps('late ends')).toEqual([['phrase-missing', 'c2']]);
    expect(phraseGaps('cost teenagers')).toEqual([]);
  });

  test.each([
    ['an id', (text: string) => text.replace('- id: e2', '- id: e3')],
    ['a place', (text: string) => text.replace('at: [1.1, 2]', 'at: [1.1, 3]')],
    ['a headline more', (text: string) => text.replace('text: FILL', 'short: F\n        text: FILL')],
    ['an accepted gap', (text: string) => text.replace('question: no', 'question: yes')],
    ['a relation', (text: string) => text.replace('[a, a -> t]', '[a]')],
    ['a header', (text: string) => text.replace('title: A text', 'title: The text')],
  ])('has a new map where more than words changed: %s', (_, change) => {
    const { map, now } = updated(change);
    expect(now.view!.map).not.toBe(map);
  });
});

/** Everything of a state that can be asked for, as plain data: nodes by their names. */
function plainState({ source, reading, view, checked }: LiveState): unknown {
  const { name, map, problems, draft, yaml, placeOf } = reading;
  const paths =
    draft?.statements.flatMap(({ where }): Path[] => [where, [...where, 'id'], [...where, 'text']]) ?? [];
  return {
    source,
    reading: { name, map: map === null ? null : plainMap(map), problems, draft },
    yaml:
      yaml === null
        ? null
        : {
            document: yaml.document,
            source: yaml.source,
            mends: yaml.mends,
            misread: yaml.misread,
            odd: yaml.oddKeys,
          },
    places: paths.flatMap((path) => [placeOf(path), placeOf(path, 'key')]),
    labels: view === null ? null : [...view.labels.entries()],
    order: view?.structure.order.map(({ id }) => id),
    depth: view?.structure.depth,
    side: view?.structure.side,
    parent: view?.structure.parent.map((parent) => parent?.id ?? null),
    branch: view?.structure.branch.map((branch) => branch?.id ?? null),
    gaps:
      view === null
        ? null
        : [...view.gaps().values()].flat().map((gap) => ({ ...gap, statement: gap.statement?.id })),
    answers: view?.map.statements.map((one) =>
      view.answers.to(one).map(({ attack, way }) => [attack.name, way]),
    ),
    checked: { ...checked, statements: checked.statements?.map(({ id }) => id), comparison: null },
  };
}

function plainMap({
  header,
  thesis,
  statements,
  relations,
  byId,
  byName,
  sources,
  terms,
  expect: expected,
}: ArgumentMap) {
  const names = (nodes: readonly ArgumentNode[]) => nodes.map(nodeName);
  return {
    header,
    thesis: thesis.id,
    statements: statements.map(({ gives, supportedBy, attackedBy, ...said }) => ({
      ...said,
      gives: names(gives),
      supportedBy: names(supportedBy),
      attackedBy: names(attackedBy),
    })),
    relations: relations.map(({ premises, target, supportedBy, attackedBy, ...said }) => ({
      ...said,
      premises: names(premises),
      target: nodeName(target),
      supportedBy: names(supportedBy),
      attackedBy: names(attackedBy),
    })),
    byId: [...byId].map(([id, statement]) => [id, statements.indexOf(statement)]),
    byName: [...byName].map(([id, relation]) => [id, relations.indexOf(relation)]),
    sources: [...sources],
    terms,
    expected,
  };
}

/** Signs, words and lines that make or break a claims file. */
const TYPED = [
  ...'abt- :#"\'[]{},&*!|>%?\n\t\\.0é😀',
  '\n',
  '\n    ',
  '  ',
  ': ',
  ' #',
  '- ',
  '---\n',
  '\r\n',
  '\u00a0',
  '\ufeff',
  'text',
  'id: a',
  '\n      - id: new\n        text: New.\n',
  '    note: >-\n      Some words.\n',
  '    tags: [a, b]\n',
  '    at: 3.2\n',
  '    known: {long: it is}\n',
  '    supports: t\n',
  'reasons:\n',
  'null',
  'true',
];

/** An edit of a text; numbers are shares of its length. */
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('replace' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    out: fc.oneof(fc.nat(2), fc.nat(60)),
    put: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...TYPED) },
      { weight: 1, arbitrary: fc.constant('') },
    ),
  }),
  fc.record({
    kind: fc.constantFrom(
      'cut-line' as const,
      'repeat-line' as const,
      'indent-line' as const,
      'end-line' as const,
    ),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    out: fc.integer({ min: 1, max: 4 }),
    put: fc.constantFrom(...TYPED),
  }),
  fc.record({
    kind: fc.constantFrom('new-words' as const, 'more-words' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    out: fc.nat(40),
    put: fc.oneof(
      fc.constantFrom('x', '?', ' ', 'more words', 'FILL IN ', '“', 'ü', '😀', '\\n', "it''s"),
      fc.nat(60).map((count) => 'word '.repeat(count)),
      fc.nat(5).map((count) => '\n            next line'.repeat(count)),
    ),
  }),
  fc.record({
    kind: fc.constant('undo' as const),
    at: fc.constant(0),
    out: fc.constant(0),
    put: fc.constant(''),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(text: string, { kind, at, out, put }: Edit): string {
  const offset = Math.floor(at * text.length);
  if (kind === 'replace') return text.slice(0, offset) + put + text.slice(offset + out);
  if (kind === 'new-words' || kind === 'more-words') return reworded(text, { kind, at, out, put });
  const lines = text.split('\n');
  const line = Math.min(lines.length - 1, Math.floor(at * lines.length));
  const found = lines.slice(line, line + out);
  if (kind === 'cut-line') lines.splice(line, out);
  else if (kind === 'repeat-line') lines.splice(line, 0, ...found);
  else if (kind === 'indent-line') lines.splice(line, out, ...found.map((each) => `  ${each}`));
  else lines[line] += put;
  return lines.join('\n');
}

/** A text in which one of its entries says something else, or says it in more words. */
function reworded(text: string, { kind, at, out, put }: Edit): string {
  const values = Array.from(text.matchAll(/\b(?:text|short|phrase|by|note|page|quote): *["']?(?=\w)/g));
  const value = values[Math.floor(at * values.length)];
  if (value === undefined) return text;
  const start = value.index + value[0].length;
  const end = text.slice(start).search(/["'}\n]|$/) + start;
  const into = kind === 'new-words' ? start : Math.min(start + out, end);
  return text.slice(0, into) + put + text.slice(kind === 'new-words' ? Math.min(start + out, end) : into);
}

/** Checks a text after each of some edits as it goes, and anew. */
function checkEdits(
  start: string,
  edits: readonly Edit[],
  text = NO_TEXT as Parameters<ReturnType<typeof liveCheck>['update']>[1],
): void {
  const live = liveCheck('claims.yaml', 'claims');
  const before = [start];
  live.update(start, text);
  for (const each of edits) {
    if (each.kind === 'undo' && before.length > 1) before.pop();
    else before.push(edited(before.at(-1)!, each));
    checkState(live.update(before.at(-1)!, text), text);
  }
}

function checkState(state: LiveState, text: Parameters<ReturnType<typeof liveCheck>['update']>[1]): void {
  const anew = liveCheck('claims.yaml', 'claims').update(state.source, text);
  const [found, wanted] = [plainState(state), plainState(anew)];
  // Texts are compared many times faster, and nearly all are the same.
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

/** So many series of edits: more of them are run with LIVE_EDITS=1000 and a --testTimeout that leaves time for them. */
const SERIES = Number(process.env.LIVE_EDITS ?? 15);

const SMALL = `# A comment at the top.
title: A text
thesis: t
sources:
  s-1: {title: A source, author: 'Some, One', issued: 2011}
  s-2:
    title: "Another: source"
claims:
  - id: t
    text: The thesis.
    at: [1.1, 2]

    # A comment between keys.
    reasons:
    - id: a
      text: >-
        A folded text
        of two lines.
      type: fact
      tags:
        - one
        - two, three
      evidence:
        - {id: e, text: Evidence., source: s-1}
        - id: f
          text: 'It''s more.'
          source: s-2
      counterpoints:
        - id: c
          text: An objection #1 to it.
          known:
            unanswered: nobody takes it up
    - t
  - id: b
    text: "Quoted \\"words\\"
      over lines"
    supports: [a, a -> t]
    note: |
      Line one

      Line two
  - id: c2
    text: A claim about many words
    short: Many words
    quote: 'Words, words'
    page: 3
    by: Somebody
    phrase: early starts
    known: {long: it is, question: no}
    counterpoints:
      - {id: d, text: It is not so, short: Not so}
      - id: e2
        text: FILL IN the text
expect:
  in: t
terms:
  - {term: word, means: What is said., at: 1}
`;

const TEXT = {
  original: splitOriginal(
    'The first sentence. Early starts cost teenagers sleep.\n\nThe second paragraph.\n',
    null,
    'en',
  ),
  fault: null,
};

describe('what a file is after each edit is what it is when it is read anew', () => {
  test.each([
    ['a small map', SMALL, NO_TEXT],
    ['the example of the design, with a text', SCHOOL, TEXT],
    ['a small map with a text', SMALL, TEXT],
    ['a map with line ends of Windows', SMALL.replaceAll('\n', '\r\n'), NO_TEXT],
  ])('%s', (_, start, text) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        checkEdits(start, edits, text);
      }),
      { numRuns: SERIES },
    );
  });

  test('the op-ed', () => {
    const start = readFileSync('claims.yaml', 'utf8');
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        checkEdits(start, edits);
      }),
      { numRuns: Math.ceil(SERIES / 10) },
    );
  }, 60_000);

  test('a whole entry, typed key by key', () => {
    const typed =
      '\n      - id: "new"\n        text: It is, so: "we" say.\n        at: [1, 2]\n        attacks: a -> t\n        tags:\n          - x\n';
    const live = liveCheck('claims.yaml', 'claims');
    const at = SMALL.indexOf('\n    - t\n');
    for (let length = 0; length <= typed.length; length += 1) {
      checkState(
        live.update(SMALL.slice(0, at) + typed.slice(0, length) + SMALL.slice(at), NO_TEXT),
        NO_TEXT,
      );
    }
  });
});
