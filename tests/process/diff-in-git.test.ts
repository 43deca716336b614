import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

/** Git itself calls `claims diff`, and `claims diff` asks Git for a version. */

const cwd = folder();
const bin = resolve('bin/claims.js');
const env = {
  PATH: process.env.PATH,
  HOME: cwd,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};
const git = (...args: string[]) => execFileSync('git', args, { cwd, env, encoding: 'utf8' });
const run = (args: readonly string[], where = cwd) =>
  spawnSync(process.execPath, [bin, 'diff', ...args], { cwd: where, env, encoding: 'utf8' });
const write = (text: string) => writeFileSync(join(cwd, 'maps', 'claims.yaml'), text);
const hasGit = spawnSync('git', ['--version']).status === 0;

const REWORDED = SCHOOL.replace('cost teenagers sleep.', 'cost teenagers an hour of sleep.');

describe.skipIf(!hasGit)('in a repository', () => {
  beforeAll(() => {
    git('init', '-q');
    mkdirSync(join(cwd, 'maps'));
    write(SCHOOL);
    writeFileSync(join(cwd, '.gitattributes'), 'claims.yaml diff=claims\n');
    git('config', 'diff.claims.command', `"${process.execPath}" "${bin}" diff --git`);
    git('add', '.');
    git('commit', '-qm', 'one');
    git('tag', 'first');
    write(SCHOOL.replace('text: Early', 'txt: Early'));
    git('commit', '-qam', 'broken');
    write(REWORDED);
    git('commit', '-qam', 'reworded');
  });

  test('git diff shows what changed in the argument', () => {
    const out = git('diff', 'first', 'HEAD');
    expect(out).toContain('claims diff maps/claims.yaml\n1 entry reworded; no verdict changed.');
    expect(out).toContain('teenagers {+an hour of+} sleep.');
  });

  test('git log goes on over a version that is broken, and over the first', () => {
    const out = git('log', '-p', '--ext-diff');
    expect(out.match(/cannot be compared/g)).toHaveLength(2);
    expect(out).toContain('A new map, “Later school starts”: 7 entries.');
  });

  test('a file is compared with HEAD, from any folder and under any name, or with another revision', () => {
    expect(run([], join(cwd, 'maps'))).toMatchObject({
      status: 0,
      stderr: 'Compared claims.yaml with HEAD:claims.yaml.\nThe files are the same.\n',
    });
    expect(run(['maps/claims.yaml', '--since', 'first', '--stat'])).toMatchObject({
      status: 1,
      stdout: '1 entry reworded; no verdict changed.\n',
    });
  });

  test('a map that the revision does not have is a new one', () => {
    writeFileSync(join(cwd, 'new.claims.yaml'), SCHOOL);
    expect(run(['new.claims.yaml', '--since', 'first'])).toMatchObject({
      status: 1,
      stdout: 'A new map, “Later school starts”: 7 entries.\n',
      stderr: '',
    });
    expect(run(['new.claims.yaml', '--quiet']).status).toBe(1);
    const rows = JSON.parse(run(['new.claims.yaml', '--json']).stdout) as { change: string; of: string }[];
    expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(['added']));
    expect(rows.filter(({ of }) => of === 'entry')).toHaveLength(7);
  });

  test('the nearest map is not looked for above the repository', () => {
    const inner = join(cwd, 'maps', 'inner');
    mkdirSync(join(inner, 'below'), { recursive: true });
    execFileSync('git', ['init', '-q'], { cwd: inner, env });
    const { status, stderr } = run([], join(inner, 'below'));
    expect(status).toBe(2);
    expect(stderr).toContain('there is no claims.yaml in this repository');
  });

  test('what Git does not have is said in its words', () => {
    const { status, stderr } = run(['maps/claims.yaml', '--since', 'nosuch']);
    expect(status).toBe(2);
    expect(stderr).toContain("nosuch:maps/claims.yaml: invalid object name 'nosuch'; name two files");
  });

  test.skipIf(spawnSync('bash', ['-c', ':']).status !== 0)('pipes of the shell are read, each once', () => {
    const command = `"$0" "$1" diff <(git show first:maps/claims.yaml) <(git show HEAD:maps/claims.yaml) --stat`;
    const { status, stdout } = spawnSync('bash', ['-c', command, process.execPath, bin], {
      cwd,
      env,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '1 entry reworded; no verdict changed.\n' });
  });
});
