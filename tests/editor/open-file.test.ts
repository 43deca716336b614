import { expect, test } from 'vitest';
import type { Text } from '../../src/checking/check-reading.js';
import { type CheckedFile, openFile } from '../../src/editor/open-file.js';
import { splitOriginal } from '../../src/original/split-original.js';
import { SCHOOL } from '../helpers/maps.js';
import { checkedFile, stillWorld } from '../helpers/open-files.js';

const codes = ({ state }: CheckedFile) => state?.checked.problems.map(({ code }) => code);

test('a file is checked when it is opened and after each change, once somebody pauses', () => {
  const { world, pass } = stillWorld();
  const found: CheckedFile[] = [];
  const file = openFile('claims.yaml', SCHOOL, 1, world, (checked) => found.push(checked));
  pass(0);
  file.change(SCHOOL.replace('thesis:', 'thesi:'), 2);
  pass(5);
  file.change(SCHOOL.replace('thesis:', 'thes:'), 3);
  pass(10);
  expect(found.map(({ version }) => version)).toEqual([1]);
  pass(5);
  expect(found.map(({ version }) => version)).toEqual([1, 3]);
  expect(codes(found[1]!)).toContain('unknown-key');
  expect(found[1]!.known?.map.thesis.id).toBe('start-later');
});

test('the wait grows with the time that a check takes, up to a limit', () => {
  const { world, pass, planned, spend } = stillWorld();
  const takes = { ms: 0 };
  const file = openFile('claims.yaml', SCHOOL, 1, { ...world, now: timed }, () => {});
  let asked = 0;
  function timed() {
    asked += 1;
    if (asked % 2 === 0) spend(takes.ms);
    return world.now();
  }
  for (const [ms, wait] of [
    [0, 15],
    [200, 50],
    [9000, 250],
  ] as const) {
    takes.ms = ms;
    pass(1000);
    file.change(SCHOOL, 2);
    pass(1000);
    file.change(SCHOOL, 3);
    expect(planned()).toEqual([wait]);
  }
});

test('who asks gets the answer for the file as it is, or none where it changes meanwhile', async () => {
  const { world, pass } = stillWorld();
  const file = openFile('claims.yaml', SCHOOL, 1, world, () => {});
  const first = file.checked();
  file.change(`${SCHOOL}\n`, 2);
  expect(await first).toBeNull();
  const second = file.checked();
  pass(1000);
  expect((await second)?.version).toBe(2);
  expect((await file.checked())?.version).toBe(2);
  file.change(SCHOOL, 3);
  const last = file.checked();
  file.close();
  expect(await last).toBeNull();
});

test('the text that a file names is read, and read again when it or the file changes', async () => {
  let content = 'Early starts cost teenagers sleep.';
  const told: (() => void)[] = [];
  let stopped = 0;
  const text = async (): Promise<Text> => ({ original: splitOriginal(content, null, 'en'), fault: null });
  const { world, pass } = stillWorld({
    textOf: text,
    watchText: (_, changed) => {
      told.push(changed);
      return () => {
        stopped += 1;
      };
    },
  });
  const found: CheckedFile[] = [];
  const source =
    'title: T\nthesis: t\noriginal: a.txt\nclaims:\n  - {id: t, text: T., at: 1, phrase: lose sleep}\n';
  const file = openFile('claims.yaml', source, 1, world, (checked) => found.push(checked));
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    pass(1000);
  };
  pass(0);
  await settle();
  expect(codes(found.at(-1)!)).toContain('phrase-near');
  content = 'They lose sleep.';
  told[0]!();
  await settle();
  expect(codes(found.at(-1)!)).not.toContain('phrase-near');
  file.change(source.replace('original: a.txt\n', ''), 2);
  await settle();
  expect(stopped).toBe(1);
  const checks = found.length;
  file.close();
  told[0]!();
  await settle();
  expect(found).toHaveLength(checks);
});

test.each([
  ['claims.yaml', 'a: b', true],
  ['folder/claims.yml', '', true],
  ['school.claims.yaml', '', true],
  ['debate.yaml', SCHOOL, true],
  ['debate.yaml', '# yaml-language-server: $schema=./claims.schema.json\n', true],
  ['debate.yaml', SCHOOL.replace('thesis:', '"thesis":').replace('claims:', "'claims' :"), true],
  ['debate.yaml', '\uFEFFthesis: t\nclaims: []\n', true],
  ['debate.json', '{ "thesis": "t",\n  "claims": [] }', true],
  ['tasks.yaml', '# make claims.schema.json anew\na: b\n', false],
  ['docker-compose.yaml', 'services:\n  web: {}\n', false],
  ['disclaims.yaml', 'a: b', false],
])('%s: whether it is a claims file', (name, source, is) => {
  expect(checkedFile(source, name).state !== null).toBe(is);
});

test('of a file that is too large only that is said', () => {
  const { world, pass } = stillWorld({ most: 100 });
  const found: CheckedFile[] = [];
  const file = openFile('claims.yaml', SCHOOL, 1, world, (checked) => found.push(checked));
  pass(0);
  expect(found[0]).toMatchObject({ isTooLarge: true, state: null });
  expect(file.isClaimsFile()).toBe(false);
});

test.each([
  ['a word of the form', ['type: fact', 'type: fct']],
  ['an unknown id', ['thesis: start-later', 'thesis: start-latr']],
  ['a key that is none', ['title:', 'titel:']],
  ['no YAML', ['title:', 'title: "a" b\ntitle:']],
])('a file that is opened with one error is known all the same: %s', (_, [right, wrong]) => {
  const source = SCHOOL.includes(right!) ? SCHOOL.replace(right!, wrong!) : `${SCHOOL}\n${wrong}\n`;
  const { state, known } = checkedFile(source);
  expect(state?.view).toBeNull();
  expect(known?.map.thesis.id).toBe('start-later');
  expect(known?.map.statements.length).toBeGreaterThan(3);
});

test('what was known stays while something is half written, at places that move along', () => {
  const { world, pass } = stillWorld();
  const found: CheckedFile[] = [];
  const file = openFile('claims.yaml', SCHOOL, 1, world, (checked) => found.push(checked));
  pass(0);
  const broken = `{[\n${SCHOOL}`;
  file.change(broken, 2);
  pass(1000);
  const { state, known, places } = found.at(-1)!;
  expect(state?.reading.yaml).toBeNull();
  expect(known).toBe(found[0]!.known);
  const spans = places().map(({ span }) => broken.slice(...span));
  expect(spans).toEqual(found[0]!.places().map(({ span }) => SCHOOL.slice(...span)));
});
