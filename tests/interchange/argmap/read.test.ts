import { describe, expect, test } from 'vitest';
import { foreignFileOf } from '../../../src/cli/foreign-file.js';
import { readArgmap } from '../../../src/interchange/argmap/read.js';
import { isArgmap } from '../../../src/interchange/argmap/recognize.js';
import { UnreadableForm } from '../../../src/interchange/interchange-form.js';

function read(text: string) {
  const lost: string[] = [];
  const graph = readArgmap(foreignFileOf('map.yml', text), (what) => lost.push(what));
  const arrows = graph.steps.map(
    ({ sign, premises, to }) => `${premises.join(' + ')} ${sign === 'support' ? '=>' : '=/>'} ${to}`,
  );
  return { ...graph, arrows, lost };
}

const SCHOOL = `"Schools should start later.":
  note: |
    Only *secondary* schools.
  r1:
    Early starts cost sleep.:
      o1:
        Screens cost it:
    "-A school must not harm.": {}
    label: consequences
    strength: 4
  -against:
    Parents work early.:
    '-Nobody is at home then.':
`;

test('claims, reasons of several claims, objections, what is implicit, notes and labels', () => {
  const { thesis, entries, steps, arrows, lost } = read(SCHOOL);
  expect(thesis).toBe('Schools should start later.');
  expect(entries.map(({ text, fields }) => [text, fields])).toEqual([
    ['Schools should start later.', { note: 'Only secondary schools.' }],
    ['Early starts cost sleep.', {}],
    ['A school must not harm.', { implicit: true }],
    ['Parents work early.', {}],
    ['Nobody is at home then.', { implicit: true }],
    ['Screens cost it', {}],
  ]);
  expect(arrows).toEqual([
    'Early starts cost sleep. + A school must not harm. => Schools should start later.',
    'Parents work early. + Nobody is at home then. =/> Schools should start later.',
    'Screens cost it =/> Early starts cost sleep.',
  ]);
  expect(steps[0]!.scheme).toBe('consequences');
  expect(lost).toEqual(['strengths of reasons']);
});

test('a claim that stands in several places is one claim', () => {
  const { entries, arrows } = read('A b:\n  r1:\n    C d:\n  o1:\n    E f:\n      r1: {C d: }\nE f:\n');
  expect(entries).toHaveLength(3);
  expect(arrows).toEqual(['C d => A b', 'E f =/> A b', 'C d => E f']);
});

describe('words', () => {
  test.each([
    ['*probably* 90% H~2~O, **so** `x` and x^2^', 'probably 90% H2O, so x and x2'],
    ['a snake_case_word, 2 * 3 * 4 and \\*this\\*', 'a snake_case_word, 2 * 3 * 4 and *this*'],
    ['see [the study](https://x.org/a)', 'see the study'],
    ['\\-5 degrees are cold', '-5 degrees are cold'],
  ])('%s', (written, text) => {
    expect(read(`${JSON.stringify(written)}:\n  r1: {x y: }\n`).entries[0]!.text).toBe(text);
  });
});

test('lists, single words and empty reasons are read; a reason without a claim is counted', () => {
  const { arrows, lost } = read('A b:\n  - r1:\n      - C d\n      - E f:\n  - o1: G\n  - r2: {}\n  - r3:\n');
  expect(arrows).toEqual(['C d + E f => A b', 'G =/> A b']);
  expect(lost).toEqual(['reasons without a claim', 'reasons without a claim']);
});

test('notes of a claim that stands in several places are all kept', () => {
  const text = 'A b:\n  note: One\n  r1:\n    C d:\n      note: Two\n  r2:\n    C d:\n      note: Three\n';
  expect(read(text).entries.map((entry) => entry.fields.note)).toEqual(['One', 'Two\nThree']);
});

test('a long key, lines in a key, and other line ends', () => {
  const text = `? "A long claim\n  in two lines"\n:\n  r1:\n    ? >-\n      It goes\n      on\n    :\n`;
  const expected = ['A long claim in two lines', 'It goes on'];
  expect(read(text).entries.map((entry) => entry.text)).toEqual(expected);
  expect(read(text.replaceAll('\n', '\r\n')).entries.map((entry) => entry.text)).toEqual(expected);
});

test.each(['', 'just words', '[]', '{}'])('%j is refused', (text) => {
  expect(() => read(text)).toThrow(UnreadableForm);
});

describe('a map is recognized', () => {
  test.each([SCHOOL, 'A b:\n  r1:\n    C d:\n', '"A b.":\n"C.":\n  note: "N"\n', '? "A b."\n:\n'])(
    '%j',
    (text) => {
      expect(isArgmap(foreignFileOf('a.yml', text))).toBe(true);
    },
  );

  test.each([
    '',
    'A b:\n',
    '"a b": c\n"d":\n',
    '"a":\n"b":\n',
    'title: T\nthesis: t\nclaims:\n  - {id: t, text: T t.}\n',
    'statements:\n  a b: C\narguments:\n  x y:\n    c d:\n',
    'services:\n  web app:\n    image: x\n',
    'references:\n- id: a b\n  title: T\n',
    'on push:\n  jobs:\n    build: [a, b]\n',
  ])('not in %j', (text) => {
    expect(isArgmap(foreignFileOf('a.yml', text))).toBe(false);
  });
});
