import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const PROGRAM = resolve('bin/claims.js');
const ESC = String.fromCharCode(27);

/** Runs a line of bash in which `claims` is the program; `pipefail` makes every part of a pipe count. */
function bash(line: string, cwd: string) {
  const script = `set -o pipefail; claims() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`;
  const run = spawnSync('bash', ['--norc', '-c', script], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH },
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout.toString(), err: run.stderr.toString() };
}

/** A file whose JSON is some 16 MB. */
const LARGE = `title: Large\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${Array.from(
  { length: 12_000 },
  (_, i) => `  - {id: n${i}, text: "${'x'.repeat(700)} ${i}", supports: t}\n`,
).join('')}`;

describe('pipes', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL, 'large.yaml': LARGE });

  test('a reader that has seen enough ends the whole pipe quietly', () => {
    for (const line of [
      'claims list -f large.yaml --json | head -1',
      'claims list -f large.yaml | head -n 1',
      'claims tree -f large.yaml | true',
    ]) {
      expect(bash(line, cwd)).toMatchObject({ code: 0, err: '' });
    }
  });

  test('sixteen megabytes arrive whole', () => {
    const { code, out } = bash('claims list -f large.yaml --json | cat', cwd);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(16_000_000);
    expect(JSON.parse(out)).toHaveLength(12_001);
  });

  test('a full disk is a message, not a stack trace', () => {
    expect(bash('claims list > /dev/full', cwd)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^claims: cannot write: .*\n$/),
    });
  });

  test('nothing but data on stdout', () => {
    const op = bash('claims list --json 2>/dev/null', folder());
    expect(JSON.parse(op.out).length).toBeGreaterThan(100);
    expect(bash('cat claims.yaml | claims list -f - --format ids | wc -l', cwd).out.trim()).toBe('7');
  });

  test('the same words reach a pipe in the same form every time, whatever COLUMNS leaves room for', () => {
    expect(claims(['list'], { cwd, env: { COLUMNS: '200' } }).out).toContain('public timetable.');
    expect(claims(['list', '--width', '50'], { cwd, env: { COLUMNS: '200' } }).out).not.toContain(
      'public timetable.',
    );
  });
});

describe('colour', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  test.each<[string, Record<string, string>, string[], boolean]>([
    ['none in a pipe', {}, [], false],
    ['forced', { FORCE_COLOR: '1' }, [], true],
    ['forced the other way', { CLICOLOR_FORCE: '1' }, [], true],
    ['the flag beats all', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
    ['the flag alone', { NO_COLOR: '1', TERM: 'dumb' }, ['--color=always'], true],
    ['--no-color', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['FORCE_COLOR beats NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
  ])('%s', (_, env, flags, coloured) => {
    expect(claims(['list', 'sleep', ...flags], { cwd, env }).out.includes(ESC)).toBe(coloured);
  });
  test('never in data', () => {
    expect(claims(['list', '--json', '--color', 'always'], { cwd }).out).not.toContain(ESC);
  });
});

describe('the cache', () => {
  test('changes nothing but time, and holds for the same bytes only', () => {
    const home = folder();
    const cwd = folder({ 'claims.yaml': `${SCHOOL}# ${'x'.repeat(10_000)}\n` });
    const env = { XDG_CACHE_HOME: home };
    const first = claims(['list', '--json'], { cwd, env });
    expect(readdirSync(`${home}/claims-explorer`)).toHaveLength(1);
    expect(claims(['list', '--json'], { cwd, env })).toEqual(first);
    expect(claims(['list', '--json', '-f', '-'], { cwd, env, input: SCHOOL })).toEqual(first);
    bash(`sed -i 's/Later school starts/Changed/' claims.yaml`, cwd);
    expect(claims([], { cwd, env }).out).toMatch(/^Changed/);
    bash('for f in claims-explorer/*; do echo broken > "$f"; done', home);
    expect(claims([], { cwd, env }).out).toMatch(/^Changed/);
    const none = folder();
    claims([], { cwd, env: { XDG_CACHE_HOME: none, CLAIMS_NO_CACHE: '1' } });
    expect(readdirSync(none)).toEqual([]);
  });
});

test('Ctrl-C while it waits for input ends it by the signal, which a shell calls 130', async () => {
  const child = spawn(process.execPath, [PROGRAM, 'list', '-f', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  await new Promise((done) => setTimeout(done, 700));
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
});
