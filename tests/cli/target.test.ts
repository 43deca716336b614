import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused, run } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

describe('what cannot be written is said in words', () => {
  const here = folder({ 'claims.yaml': SCHOOL, 'file.txt': 'mine' });
  mkdirSync(join(here, 'there'));
  symlinkSync('gone/file.txt', join(here, 'dangling'));
  symlinkSync('circle', join(here, 'circle'));
  symlinkSync('there', join(here, 'link'));
  execFileSync('mkfifo', [join(here, 'pipe')]);
  const before = readdirSync(here).sort();
  const long = 'n'.repeat(300);

  test.each([
    ['new/', 'new/: this is the name of a folder; name a file'],
    ['new/.', 'this is the name of a folder'],
    ['there', 'there: this is a folder; name a file'],
    ['there/', 'this is a folder'],
    ['..', 'this is a folder'],
    ['link', 'this is a folder'],
    ['', 'the name of the file to write is empty'],
    ['nowhere/out', 'nowhere/out: cannot be written: there is no folder "nowhere"'],
    ['nowhere/deep/out', 'there is no folder "nowhere"'],
    ['there/deep/out', 'there is no folder "there/deep"'],
    ['file.txt/out', '"file.txt" is not a folder'],
    ['dangling', 'this is a link to "gone/file.txt", which does not exist'],
    ['circle', 'its links form a circle'],
    [long, 'the name is too long for this system'],
    ['file.txt', 'file.txt: the file exists already; --force replaces it'],
  ])('-o %s: %s', async (name, says) => {
    for (const args of [
      ['list', '-o', name],
      ['list', '--force', '-o', name],
    ]) {
      if (args.includes('--force') && name === 'file.txt') continue;
      await refused(claims(args, { cwd: here }), says);
    }
    await refused(claims(['step', '--transcript', name], { cwd: here }), says);
    expect(readdirSync(here).sort()).toEqual(before);
    expect(readFileSync(join(here, 'file.txt'), 'utf8')).toBe('mine');
  });

  test('-o to a pipe that nobody reads is not waited for, with --force or without', async () => {
    const says = 'nothing reads from this pipe';
    await Promise.all([
      refused(run(['list', '-o', 'pipe'], { cwd: here }, { patience: 100 }), says),
      refused(run(['list', '--force', '-o', 'pipe'], { cwd: here }, { patience: 100 }), says),
    ]);
    expect(readdirSync(here).sort()).toEqual(before);
  });

  test('a name that is as long as the system allows is written', async () => {
    const name = 'n'.repeat(255);
    expect(await claims(['list', '-o', name], { cwd: here })).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(join(here, name), 'utf8')).toBe((await claims(['list'], { cwd: here })).out);
    rmSync(join(here, name));
  });

  test('a link is followed', async () => {
    symlinkSync('target', join(here, 'to-file'));
    await claims(['list', '-o', 'target'], { cwd: here });
    expect(await claims(['list', '--json', '--force', '-o', 'to-file'], { cwd: here })).toMatchObject({
      code: 0,
    });
    const { out: json } = await claims(['list', '--json'], { cwd: here });
    expect(readFileSync(join(here, 'target'), 'utf8')).toBe(json);
  });
});

describe('--output', () => {
  test('writes whole or not at all, and over nothing without --force', async () => {
    const dir = folder({ 'claims.yaml': SCHOOL });
    const run = (...args: string[]) => claims(args, { cwd: dir });
    expect(await run('list', '--json', '-o', 'out.json')).toMatchObject({ code: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(`${dir}/out.json`, 'utf8'))).toHaveLength(7);
    expect(await run('list', '-o', 'out.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--force replaces it/),
    });
    expect((await run('list', '-o', 'out.json', '--force', '--format', 'text')).code).toBe(0);
    expect(readFileSync(`${dir}/out.json`, 'utf8')).toMatch(/^● claim/);
    expect((await run('list', '-o', './claims.yaml', '--force', '--json')).err).toMatch(
      /is also the file to read/,
    );
    expect(readFileSync(`${dir}/claims.yaml`, 'utf8')).toBe(SCHOOL);
  });
});
