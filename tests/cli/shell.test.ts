import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bash, claims, folder, PROGRAM, spawned } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const ESC = String.fromCharCode(27);

/** A file whose JSON is some 16 MB. */
const LARGE = `title: Large\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${Array.from(
  { length: 12_000 },
  (_, i) => `  - {id: n${i}, text: "${'x'.repeat(700)} ${i}", supports: t}\n`,
).join('')}`;

describe('pipes', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL, 'large.yaml': LARGE });
  const env = { XDG_CACHE_HOME: folder() };

  test('a reader that has seen enough ends the whole pipe quietly', () => {
    for (const line of [
      'claims list -f large.yaml --json | head -1',
      'claims list -f large.yaml | head -n 1',
      'claims tree -f large.yaml | true',
    ]) {
      expect(bash(line, { cwd, env })).toMatchObject({ code: 0, err: '' });
    }
  });

  test('sixteen megabytes arrive whole', () => {
    const { code, out } = bash('claims list -f large.yaml --json | cat', { cwd, env });
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(16_000_000);
    expect(JSON.parse(out)).toHaveLength(12_001);
  });

  test('a full disk is a message, not a stack trace', () => {
    expect(bash('claims list > /dev/full', { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^claims: cannot write: .*\n$/),
    });
  });

  test('nothing but data on stdout, also of the op-ed', () => {
    const { out, err } = spawned(['list', '--json']);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ kind: 'claim' }));
    expect(err).toMatch(/showing the op-ed/);
  });

  test('a file comes through a pipe', () => {
    expect(bash('cat claims.yaml | claims list -f - --format ids | wc -l', { cwd }).out.trim()).toBe('7');
  });

  test('the same words reach a pipe in the same form every time, whatever COLUMNS leaves room for', async () => {
    const env = { COLUMNS: '200' };
    expect((await claims(['list'], { cwd, env })).out).toContain('public timetable.');
    const narrow = await claims(['list', '--width', '50'], { cwd, env });
    expect(narrow.out).not.toContain('public timetable.');
  });
});

describe('how the real program ends', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL, 'bad.yaml': 'title: x\n' });

  test.each([
    [['list'], 0],
    [['check', 'bad.yaml'], 1],
    [['evaluate', 'start-later', '--exit-status'], 1],
    [['lst'], 2],
    [['list', '-f', 'bad.yaml'], 2],
    [['check', 'none.yaml'], 2],
  ])('claims %j ends as inside this process, with the same words', async (args, code) => {
    const run = spawned(args, { cwd });
    expect(run.code).toBe(code);
    expect(await claims(args, { cwd })).toMatchObject(run);
  });

  test('Ctrl-C while it waits for input ends it by the signal, which a shell calls 130', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'list', '-f', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    // More than a pipe holds: once all is written, the program reads.
    const text = `# ${'x'.repeat(1 << 20)}\n`;
    await new Promise((read) => child.stdin.write(text, read));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });
});

describe('colour', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  test.each<[string, Record<string, string>, string[], boolean]>([
    ['none in a pipe', {}, [], false],
    ['forced by FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['forced by CLICOLOR_FORCE', { CLICOLOR_FORCE: '1' }, [], true],
    ['the flag beats all', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
    ['the flag alone', { NO_COLOR: '1', TERM: 'dumb' }, ['--color=always'], true],
    ['--no-color beats FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['FORCE_COLOR beats NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    ['none with FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
  ])('%s', async (_, env, flags, coloured) => {
    expect((await claims(['list', 'sleep', ...flags], { cwd, env })).out.includes(ESC)).toBe(coloured);
  });
  test('there is never colour in data', async () => {
    expect((await claims(['list', '--json', '--color', 'always'], { cwd })).out).not.toContain(ESC);
  });
});

test('the cache changes nothing but time, and holds for the same bytes only', async () => {
  const text = `${SCHOOL}# ${'x'.repeat(10_000)}\n`;
  const [home, cwd] = [folder(), folder({ 'claims.yaml': text })];
  const file = join(cwd, 'claims.yaml');
  const env = { XDG_CACHE_HOME: home };
  const first = await claims(['list', '--json'], { cwd, env });
  const kept = join(home, 'claims-explorer');
  expect(readdirSync(kept)).toHaveLength(1);
  expect(await claims(['list', '--json'], { cwd, env })).toEqual(first);
  expect(await claims(['list', '--json', '-f', '-'], { cwd, env, input: SCHOOL })).toEqual(first);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Later school starts', 'Changed'));
  expect((await claims([], { cwd, env })).out).toMatch(/^Changed/);
  for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'broken\n');
  expect((await claims([], { cwd, env })).out).toMatch(/^Changed/);
  const none = folder();
  await claims([], { cwd, env: { XDG_CACHE_HOME: none, CLAIMS_NO_CACHE: '1' } });
  expect(readdirSync(none)).toEqual([]);
});
