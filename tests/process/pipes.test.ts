import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { bash, PROGRAM, spawned } from '../helpers/process.js';

/** A file whose JSON is some hundred thousand characters: much more than a pipe holds. */
const LARGE = `title: Large\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${Array.from(
  { length: 500 },
  (_, i) => `  - {id: n${i}, text: "${'x'.repeat(700)} ${i}", supports: t}\n`,
).join('')}`;

const cwd = folder({ 'claims.yaml': SCHOOL, 'large.yaml': LARGE, 'bad.yaml': 'title: x\n' });

describe('what is printed goes', () => {
  const env = { XDG_CACHE_HOME: folder() };

  test('to a reader that has seen enough, which ends the whole pipe quietly', () => {
    for (const line of [
      'claims list -f large.yaml --json | head -1',
      'claims list -f large.yaml | head -n 1',
      'claims tree -f large.yaml | true',
    ]) {
      expect(bash(line, { cwd, env })).toMatchObject({ code: 0, err: '' });
    }
  });

  test('to such a reader of several files, of which the later are not read any more', () => {
    const line = 'claims list -f large.yaml -f bad.yaml --format ndjson';
    expect(bash(`${line} | head -1`, { cwd, env })).toMatchObject({ code: 0, err: '' });
    expect(bash(`${line} | cat`, { cwd, env })).toMatchObject({
      code: 2,
      err: expect.stringContaining('bad.yaml'),
    });
  });

  test('whole through a pipe, much more of it than that holds', () => {
    const { code, out } = bash('claims list -f large.yaml --json | cat', { cwd, env });
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(500_000);
    expect(JSON.parse(out)).toHaveLength(501);
  });

  test('to a full disk with a message, not a stack trace', () => {
    expect(bash('claims list > /dev/full', { cwd })).toMatchObject({
      code: 2,
      err: 'claims: standard output: cannot be written: the disk is full\n',
    });
    expect(bash('claims list -o /dev/full', { cwd })).toMatchObject({
      code: 2,
      err: 'claims: /dev/full: cannot be written: the disk is full\n',
    });
  });

  test('as nothing but data to stdout, also of the op-ed', () => {
    const { out, err } = spawned(['list', '--json']);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ kind: 'claim' }));
    expect(err).toMatch(/this shows the op-ed/);
  });

  test('whole to a pipe that --output names', async () => {
    const { out } = await claims(['list', '--json'], { cwd });
    expect(bash('claims list --json -o >(cat) | cat', { cwd }).out).toBe(out);
  });
});

describe('what is read comes', () => {
  test('from a pipe', () => {
    expect(bash('cat claims.yaml | claims list -f - --format ids | wc -l', { cwd }).out.trim()).toBe('7');
  });

  test('from a pipe that has a name', () => {
    const ids = 'claims list --format ids -f <(cat claims.yaml)';
    const { out } = bash(`${ids} && claims check --text <(echo Hello.) | grep places`, { cwd });
    expect(out).toMatch(/^start-later\n[\s\S]*places in the text: 1 found/);
  });

  test('to an end, also from endless standard input', () => {
    expect(bash('set +o pipefail; yes | claims list -f -', { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'claims: <stdin>: this is larger than the limit of 500 MB\n',
    });
  });
});

describe('with --plain, step and drill', () => {
  const env = { XDG_STATE_HOME: folder() };

  test('take their lines from a pipe or a file, and show them', () => {
    const { code, out } = bash("printf 'n\\nq\\nn\\n' | claims step --plain", { cwd, env });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\nCard 1 of 7\.[\s\S]*: n\n\nCard 2 of 7\.[\s\S]*: q\n\nYou were at “Early starts cost teenagers sleep” \(sleep-suffers\)/,
    );
    expect(out).not.toContain('Card 3');
    const answers = folder({ lines: 'my answer\n1\nq' });
    const drill = bash(`claims drill replies --plain < '${answers}/lines'`, { cwd, env });
    expect(drill.out).toMatch(/: my answer\nAnswer\n[\s\S]*: 1\n[\s\S]*1 known, 0 partly, 0 missed\./);
  });

  test('print everything where nothing comes through it', () => {
    expect(bash('claims step --plain', { cwd, env }).out).toContain('Card 7 of 7');
    expect(bash('claims drill --plain < /dev/null', { cwd, env }).out).toContain('\nAnswers\n');
  });
});

describe('the program ends', () => {
  test.each([
    [['list'], 0],
    [['check', 'bad.yaml'], 1],
    [['evaluate', 'start-later', '--exit-status'], 1],
    [['lst'], 2],
    [['list', '-f', 'bad.yaml'], 2],
    [['check', 'none.yaml'], 2],
  ])('claims %j: as inside the process of the tests, with the same words', async (args, code) => {
    // Called in the same way, so that both print the same commands.
    const called = { cwd, env: { npm_command: 'exec' } };
    const run = spawned(args, called);
    expect(run.code).toBe(code);
    expect(await claims(args, called)).toMatchObject(run);
  });

  test('by the signal of a Ctrl-C while it waits for input, which a shell calls 130', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'list', '-f', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    // More than a pipe holds: once all is written, the program reads.
    await new Promise((read) => child.stdin.write(`# ${'x'.repeat(1 << 20)}\n`, read));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });

  test('with a message in a working folder that was deleted', () => {
    const there = join(folder(), 'there');
    mkdirSync(there);
    const gone = (args: string) =>
      bash(`cd '${there}' && rmdir '${there}' && claims ${args}; code=$?; mkdir '${there}'; exit $code`, {
        cwd,
      });
    expect(gone('list')).toMatchObject({
      code: 2,
      err: expect.stringContaining('the folder that you are in no longer exists'),
    });
    expect(gone('--version')).toMatchObject({ code: 0, err: '' });
    rmdirSync(there);
  });
});

test('completion answers in words alone, whatever the file is', () => {
  const where = folder({
    'other.yaml': 'title: x\nthesis: alone\nclaims: [{id: alone, text: T.}]\n',
    'broken.yaml': 'title: [\n',
  });
  const complete = (...words: string[]) => spawned(['complete', '--', ...words], { cwd: where });
  expect(complete('--file=other.yaml', 'show', '')).toEqual({ code: 0, out: 'alone\tT.\n', err: '' });
  expect(complete('-f', 'broken.yaml', 'show', 's')).toEqual({ code: 0, out: '', err: '' });
});

test('the script that the package names runs the build beside it', () => {
  const { bin } = JSON.parse(execFileSync('cat', ['package.json']).toString());
  expect(bin).toEqual({ claims: 'bin/claims.js' });
  const { version } = JSON.parse(execFileSync('cat', ['package.json']).toString());
  expect(spawned(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a command that waits for what never comes ends with a message, and not as if all were done', () => {
  const never = `Object.defineProperty(process, 'stdin', {
    value: { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) },
  });`;
  const env = { NODE_OPTIONS: `--require ${join(folder({ 'never.cjs': never }), 'never.cjs')}` };
  expect(spawned(['list', '-f', '-'], { env })).toEqual({
    code: 2,
    out: '',
    err: 'claims: a mistake in the program itself (CLAIMS_DEBUG=1 shows where): it ended before it had an answer\n',
  });
});
