import { describe, expect, test } from 'vitest';
import { addClaim, addEntry, addSource, type NewEntry } from '../../src/edit/add-entry.js';
import { type ClaimsSource, claimsSource } from '../../src/edit/claims-source.js';
import { addToList } from '../../src/edit/insert.js';
import { applyEdits } from '../../src/edit/text-edit.js';
import { type Edit, edited } from '../helpers/edits.js';
import { reading } from '../helpers/maps.js';

/** The lines that an edit adds; all others have to stay. */
function addedLines(file: string, edit: Edit): string[] {
  const before = file.split('\n');
  const after = edited(file, edit).split('\n');
  const start = before.findIndex((line, at) => line !== after[at]);
  const count = after.length - before.length;
  expect([...after.slice(0, start), ...after.slice(start + count)]).toEqual(before);
  return after.slice(start, start + count);
}

const counterpoint = (to: string, fields: NewEntry['fields'] = {}): NewEntry => ({
  kind: 'counterpoint',
  to,
  fields: { id: 'new', text: 'But: why?', ...fields },
});
const add = (entry: NewEntry) => (source: ClaimsSource) => addEntry(source, entry);

const COMMENTED = `# A file
title: T   # with comments
thesis: t

claims:
  # the thesis
  - id: t
    text: >-
      Said in
      two lines.   # no comment
    counterpoints:
      - id: c   # the first
        text: C.
        # what it lacks
    # about reasons
    reasons:

      - id: r
        text: R. # end

  - id: other
    text: O.
`;

describe('addEntry', () => {
  test('adds lines at the end of the list, and changes no other', () => {
    expect(addedLines(COMMENTED, add(counterpoint('t')))).toEqual([
      '      - id: new',
      '        text: "But: why?"',
    ]);
    expect(edited(COMMENTED, add(counterpoint('t')))).toContain('# what it lacks\n      - id: new');
  });

  test('makes the list where there is none', () => {
    expect(addedLines(COMMENTED, add(counterpoint('r', { tags: ['a', 'b, c'] })))).toEqual([
      '        counterpoints:',
      '          - id: new',
      '            text: "But: why?"',
      '            tags: [a, "b, c"]',
    ]);
  });

  test('writes an objection to a step under the entry that takes the step', () => {
    expect(addedLines(COMMENTED, add(counterpoint('r -> t')))).toEqual([
      '        counterpoints:',
      '          - id: new',
      '            text: "But: why?"',
      '            attacks: r -> t',
    ]);
  });

  test('folds a long text, with the indentation of the file', () => {
    const text = `${'word '.repeat(40)}end`;
    const lines = addedLines(COMMENTED, add(counterpoint('t', { text })));
    expect(lines.slice(1, 3)).toEqual(['        text: >-', expect.stringMatching(/^ {10}word/)]);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test.each([
    [
      'dashes under their key',
      'claims:\n- id: t\n  text: T.\n  reasons:\n  - id: r\n    text: R.\n',
      '  - id: new\n    text: "But: why?"',
    ],
    [
      'wide',
      'claims:\n    -   id: t\n        text: T.\n',
      '        counterpoints:\n            -   id: new\n                text: "But: why?"',
    ],
    [
      'a key without a value',
      'claims:\n  - id: t\n    counterpoints:   # none yet\n    text: T.\n',
      '      - id: new\n        text: "But: why?"',
    ],
  ])('keeps to how the file is laid out: %s', (_, claims, expected) => {
    const file = `title: T\nthesis: t\n${claims}`;
    expect(addedLines(file, add(counterpoint('t')))).toEqual(
      claims.includes('- id: r') ? ['  counterpoints:', ...expected.split('\n')] : expected.split('\n'),
    );
  });

  test('parts entries by an empty line where the list does', () => {
    const entry = (id: string) => `  - id: ${id}\n    text: ${id}.\n`;
    const file = `title: T\nthesis: t\nclaims:\n${entry('t')}\n${entry('a')}`;
    const added = edited(file, (source) => addClaim(source, { id: 'new', text: 'new.' }));
    expect(added).toBe(`${file}\n${entry('new')}`);
  });

  test.each([
    [
      'claims: [{id: t, text: T.}]',
      'claims: [{id: t, text: T., counterpoints: [{id: new, text: "But: why?"}]}]',
    ],
    [
      'claims: [{id: t, text: T., counterpoints: [] }]',
      'claims: [{id: t, text: T., counterpoints: [{id: new, text: "But: why?"}] }]',
    ],
    [
      'claims: [{id: t, text: T., counterpoints: [{id: c, text: C.}, ]}]',
      'claims: [{id: t, text: T., counterpoints: [{id: c, text: C.}, {id: new, text: "But: why?"}, ]}]',
    ],
    [
      'claims:\n  - {\n    id: t,\n    text: T. # c\n    }',
      'claims:\n  - {\n    id: t,\n    text: T., # c\n    counterpoints: [{id: new, text: "But: why?"}]\n    }',
    ],
  ])('writes in brackets where the entry is: %j', (claims, expected) => {
    const header = 'title: T\nthesis: t\n';
    expect(edited(`${header}${claims}\n`, add(counterpoint('t')))).toBe(`${header}${expected}\n`);
  });

  test('writes JSON into a file of JSON', () => {
    const file = '{"title": "T", "thesis": "t", "claims": [{"id": "t", "text": "T."}]}';
    expect(JSON.parse(edited(file, add(counterpoint('t'))))).toMatchObject({
      claims: [{ id: 't', counterpoints: [{ id: 'new', text: 'But: why?' }] }],
    });
  });

  test('keeps line ends, and a last line without one', () => {
    const file = 'title: T\r\nthesis: t\r\nclaims:\r\n  - id: t\r\n    text: T.';
    expect(edited(file, add(counterpoint('t')))).toBe(
      `${file}\r\n    counterpoints:\r\n      - id: new\r\n        text: "But: why?"`,
    );
  });

  test('stays behind the empty lines that a text keeps', () => {
    const file = 'title: T\nthesis: t\nclaims:\n  - id: t\n    text: |+\n      T.\n\n\n';
    expect(edited(file, add(counterpoint('t')))).toBe(
      `${file.slice(0, -1)}\n    counterpoints:\n      - id: new\n        text: "But: why?"\n`,
    );
  });

  test.each([
    ['[\n  c, # about c\n  d # about d\n  ]', '[\n  c, # about c\n  d, # about d\n  e\n  ]'],
    ['[\n  c, # about c\n  d, # about d\n  ]', '[\n  c, # about c\n  d, # about d\n  e,\n  ]'],
    ['[c, d # about d\n  ]', '[c, d, # about d\n       e\n  ]'],
    ['[\n  c,\n  d,\n  ]', '[\n  c,\n  d,\n  e,\n  ]'],
  ])('leaves a comment behind what it stands behind: %j', (list, expected) => {
    const file = (written: string) => `list: ${written}\n`;
    const source = claimsSource(reading(file(list)).yaml!)!;
    expect(applyEdits(file(list), [addToList(source, source.root.children.get('list')!, 'e')!])).toBe(
      file(expected),
    );
  });

  test.each([
    ['counterpoints: *c', 'an alias'],
    ['counterpoints: c', 'a text'],
  ])('refuses what has %s (%s)', (line) => {
    const file = `title: T\nthesis: t\nnote: &c []\nclaims:\n  - id: t\n    text: T.\n    ${line}\n`;
    expect(edited(file, add(counterpoint('t')))).toBe('refused');
    expect(edited(file, add(counterpoint('nothing')))).toBe('refused');
  });
});

/** A file as `claims init` begins it: the thesis, with an example in comments. */
const BEGUN = `title: T
thesis: t

claims:
  - id: t
    text: T.
    # at: 1.1   # its place
    ## How it goes on.
    # reasons:   # why
    #   - id: first
    #     text: First.

    # A last word on the thesis.
`;

describe('comments below an entry', () => {
  test('stay with it: a claim goes behind them', () => {
    const file = edited(BEGUN, (source) => addClaim(source, { id: 'x', text: 'X.' }));
    expect(file).toBe(`${BEGUN.trimEnd()}\n  - id: x\n    text: X.\n`);
  });

  test('can hold an example of a list, which a new item begins; the example can still be used', () => {
    const file = edited(BEGUN, add({ kind: 'reason', to: 't', fields: { id: 'x', text: 'X.' } }));
    expect(file).toBe(
      BEGUN.replace('# reasons:   # why', 'reasons:   # why\n      - id: x\n        text: X.'),
    );
    const used = reading(file.replace(/^ {4}# (?= {2})/gm, '    '));
    expect(used.problems).toEqual([]);
    expect([...used.map!.byId.keys()]).toEqual(['t', 'x', 'first']);
  });

  test('stay with it: a list without an example goes behind them', () => {
    expect(edited(BEGUN, add(counterpoint('t')))).toBe(
      `${BEGUN.trimEnd()}\n    counterpoints:\n      - id: new\n        text: "But: why?"\n`,
    );
  });
});

describe('addClaim and addSource', () => {
  test('write at the end of "claims" and of "sources"', () => {
    const file =
      'title: T\nthesis: t\nsources:\n  a:\n    title: A # a\n# claims\nclaims:\n  - id: t\n    text: T.\nexpect: {in: t}\n';
    expect(addedLines(file, (source) => addClaim(source, { id: 'x', text: 'X.' }))).toEqual([
      '  - id: x',
      '    text: X.',
    ]);
    const added = addedLines(file, (source) => addSource(source, 'b', { title: 'B: b', issued: '2011' }));
    expect(added).toEqual(['  b:', '    title: "B: b"', '    issued: 2011']);
  });

  test('make "sources" before the claims', () => {
    const file = 'title: T\nthesis: t # x\n\n# The claims\nclaims:\n  - id: t\n    text: T.\n';
    expect(edited(file, (source) => addSource(source, 'b', { title: 'B' }))).toContain(
      'thesis: t # x\nsources:\n  b:\n    title: B\n\n# The claims',
    );
  });
});
