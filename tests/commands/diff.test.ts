import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const CHANGED = SCHOOL.replace('cost teenagers sleep.', 'cost teenagers an hour of sleep.').replace(
  / {12}replies:\n.*\n.*\n/,
  '',
);
const cwd = folder({
  'old.yaml': SCHOOL,
  'new.yaml': CHANGED,
  'commented.yaml': `# A comment\n${SCHOOL}`,
  'broken.yaml': SCHOOL.replace('text: Early', 'txt: Early'),
  'broken-too.yaml': 'title: T\n',
});
const diff = (...args: string[]) => claims(['diff', ...args], { cwd });
const records = async (...args: string[]) =>
  JSON.parse((await diff('old.yaml', 'new.yaml', '--json', ...args)).out) as Record<string, unknown>[];

describe('the exit code tells scripts', () => {
  test('that the argument is different', async () => {
    const { code, out, err } = await diff('old.yaml', 'new.yaml');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('1 entry taken out, 1 reworded; 2 verdicts changed.');
  });

  test.each([
    ['old.yaml', 'The files are the same.'],
    ['commented.yaml', 'The argument is the same; only how it is written is different.'],
  ])('that it is the same as in %s', async (file, said) => {
    const { code, out, err } = await diff('old.yaml', file);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: `${said}\n` });
  });

  test('that a file is broken, and names all that is wrong with both', async () => {
    const { code, out, err } = await diff('broken.yaml', 'broken-too.yaml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('broken.yaml:');
    expect(err).toContain('broken-too.yaml:');
  });

  test('alone with --quiet', async () => {
    expect(await diff('old.yaml', 'new.yaml', '--quiet')).toMatchObject({ code: 1, out: '', err: '' });
    expect(await diff('old.yaml', 'commented.yaml', '--quiet')).toMatchObject({ code: 0, out: '', err: '' });
  });
});

test('--stat prints how much changed', async () => {
  expect((await diff('old.yaml', 'new.yaml', '--stat')).out).toBe(
    '1 entry taken out, 1 reworded; 2 verdicts changed.\n',
  );
});

test('JSON follows the published schema, and a verdict names the changes that turned it', async () => {
  const rows = await records();
  const output = new Ajv({ strict: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('output.schema.json', 'utf8')),
  );
  expect(output(rows), JSON.stringify(output.errors)).toBe(true);
  expect(rows.map(({ number, change, id }) => [number, change, id])).toEqual([
    [1, 'reworded', 'sleep-suffers'],
    [2, 'removed', 'both-matter'],
    [3, 'verdict', 'sleep-suffers'],
    [4, 'verdict', 'phones-not-bells'],
  ]);
  expect(rows[2]).toMatchObject({ old: 'in', new: 'out', cause: 'alone', because: [2] });
});

test('selection options choose by either version, and leave the numbers as they are', async () => {
  // A change that turned a verdict is there with it.
  const ofReason = await records('--kind', 'counterpoint');
  expect(ofReason.map(({ number }) => number)).toEqual([2, 4]);
  expect((await records('--kind', 'reply')).map(({ number, id }) => [number, id])).toEqual([
    [2, 'both-matter'],
  ]);
  expect(await diff('old.yaml', 'new.yaml', '--kind', 'evidence')).toMatchObject({
    code: 0,
    out: '',
    err: 'Nothing of what is selected is different.\n',
  });
  await refused(diff('old.yaml', 'new.yaml', '--tag', 'nosuch'), '--tag: "nosuch" is unknown');
});

test('Markdown is for a pull request', async () => {
  const { out } = await diff('old.yaml', 'new.yaml', '--format', 'markdown');
  expect(out).toContain('teenagers <ins>an hour of</ins> sleep.');
});

describe('the versions', () => {
  test('can come from standard input, one of them', async () => {
    const { code, out } = await claims(['diff', '-', 'new.yaml', '--stat'], { cwd, input: SCHOOL });
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('1 reworded') });
    await refused(diff('-', '-'), 'standard input can be one of the two versions');
  });

  test('can be JSON', async () => {
    const json = folder({
      'a.json': '{"title":"T","thesis":"t","claims":[{"id":"t","text":"T."}]}',
      'b.yaml': 'title: T\nthesis: t\nclaims: [{text: T., id: t}]\n',
    });
    expect((await claims(['diff', 'a.json', 'b.yaml'], { cwd: json })).code).toBe(0);
  });

  test.each([
    [['old.yaml', 'new.yaml', 'more.yaml'], 'compares two files; leave out "more.yaml"'],
    [['old.yaml', 'new.yaml', '-f', 'old.yaml'], 'name the files either as words or with --file'],
    [['old.yaml', 'new.yaml', '--since', 'v1'], '--since compares one file'],
    [['old.yaml', '--since', '-x'], 'is no revision of Git'],
    [['old.yaml', '--since', 'a\0b'], 'is no revision of Git'],
    [['old.yaml', 'nosuch.yaml'], 'nosuch.yaml: there is no such file'],
    [['old.yaml', 'new.yaml', '--stat', '--json'], '--stat is for text'],
    [['--git', 'old.yaml', 'new.yaml'], '--git is for Git to call'],
    [['--git', 'old.yaml', '--json'], '--git prints the whole comparison as text'],
    [[], 'there is no claims.yaml in this folder or above it'],
    [['-'], 'standard input has no older version'],
  ])('that make no sense are refused: %j', async (args, says) => {
    await refused(diff(...args), says);
  });
});

describe('for Git', () => {
  const hex = '0123456';
  const git = (old: string, now: string, ...more: string[]) =>
    claims(['diff', '--git', 'maps/claims.yaml', old, hex, '100644', now, hex, '100644', ...more], { cwd });

  test('the exit code is 0, and the file is named', async () => {
    const { code, out } = await git('old.yaml', 'new.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/^claims diff maps\/claims\.yaml\n1 entry taken out, 1 reworded/);
  });

  test('a file that was added, or is gone, is told by its title', async () => {
    expect((await git('/dev/null', 'new.yaml')).out).toContain(
      'A new map, “Later school starts”: 6 entries.',
    );
    expect((await git('old.yaml', '/dev/null')).out).toContain(
      'A map was taken out, “Later school starts”: 7 entries.',
    );
  });

  test('a broken version is told of, and how to see its lines', async () => {
    const { code, out } = await git('broken.yaml', 'new.yaml');
    expect(code).toBe(0);
    expect(out).toContain('The argument cannot be compared; "git diff --no-ext-diff" shows');
    expect(out).toContain('a/maps/claims.yaml:');
  });

  test('a file that was renamed has both names, and one with a conflict its own', async () => {
    expect((await git('old.yaml', 'commented.yaml', 'maps/new.yaml', 'similarity index 99%')).out).toBe(
      'claims diff maps/claims.yaml maps/new.yaml\nThe argument is the same.\n',
    );
    expect((await claims(['diff', '--git', 'claims.yaml'], { cwd })).out).toContain(
      'There is a conflict in this file.',
    );
  });
});

test('what is compared is never replaced', async () => {
  await refused(
    diff('old.yaml', 'new.yaml', '-o', 'new.yaml', '--format', 'text', '--force'),
    'is also the file to read',
  );
  expect(readFileSync(join(cwd, 'new.yaml'), 'utf8')).toBe(CHANGED);
});
