import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(args, { cwd });

describe('step without a keyboard', () => {
  test('writes the walk out, from an entry on, and exits with 0', async () => {
    const ids = async (...args: string[]) =>
      (await school('step', ...args, '--format', 'ids')).out.trim().split('\n');
    expect(await ids('phones-not-bells', '--side', 'against')).toEqual([
      'phones-not-bells',
      'sleep-is-private',
    ]);
    expect(await ids('both-matter', '--side', 'against')).toEqual(['both-matter', 'sleep-is-private']);
    expect((await school('step', '--hide')).err).toMatch(/here everything is printed/);
    expect((await school('step', '--tag', 'health', '--kind', 'claim')).out).toMatch(
      /^1\/1 {2}start-later › sleep-suffers$/m,
    );
    expect(await school('step', '--kind', 'reply', '--side', 'against')).toMatchObject({
      code: 0,
      out: '',
      err: 'No entry matches.\n',
    });
  });

  test('reads the file from standard input, and follows --output and --transcript', async () => {
    const cwd = folder();
    const args = ['step', '-f', '-', '-o', 'walk.txt', '--transcript', 'walk.md'];
    expect(await claims(args, { cwd, input: SCHOOL })).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(`${cwd}/walk.txt`, 'utf8')).toMatch(/^7\/7/m);
    expect(readFileSync(`${cwd}/walk.md`, 'utf8').match(/^## /gm)).toHaveLength(7);
    const again = await claims(['step', '-f', '-', '--transcript', 'walk.md'], { cwd, input: SCHOOL });
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toBe('claims: walk.md: the file exists already; --force replaces it\n');
    expect((await claims([...args, '--force'], { cwd, input: SCHOOL })).code).toBe(0);
  });

  test('never writes over the file that it reads', async () => {
    const cwd = folder({ 'map.md': SCHOOL });
    const { code, err } = await claims(['step', '-f', 'map.md', '--transcript', 'map.md', '--force'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/is also the file to read/);
    expect(readFileSync(`${cwd}/map.md`, 'utf8')).toBe(SCHOOL);
  });

  test('writes a name and a date on the page of --transcript, and refuses them without it', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    const page = async (...args: string[]) => {
      const run = await claims(['step', '--transcript', 'walk.md', '--force', ...args], {
        cwd,
        now: () => new Date(2026, 10, 5).getTime(),
      });
      expect(run).toMatchObject({ code: 0, err: '' });
      return readFileSync(`${cwd}/walk.md`, 'utf8');
    };
    expect(await page('--name', 'Ada', '--date', '2026-11-26')).toContain('Name: Ada\n\nDate: 2026-11-26\n');
    expect(await page('--date', 'today')).toContain('Date: 2026-11-05\n');
    expect(await page()).not.toMatch(/Name:|Date:/);
    await refused(
      claims(['step', '--name', 'Ada'], { cwd }),
      '--name is written on the page of --transcript',
    );
    await refused(
      claims(['step', '--date', '2026'], { cwd }),
      '--date is written on the page of --transcript',
    );
    await refused(
      claims(['step', '--transcript', 'walk.md', '--force', '--date', 'soon'], { cwd }),
      '--date takes today or a date (2011-12-06), not "soon"',
    );
  });

  test('shows the passages of the text where it is given', async () => {
    const cwd = folder({
      'claims.yaml': SCHOOL,
      'text.txt': 'One.\n\nTwo.\n\nHere we cost teenagers sleep. More.\n',
    });
    const { out } = await claims(['step', 'sleep-suffers', '--tag', 'health', '--text', 'text.txt'], { cwd });
    expect(out).toMatch(/^ {2}passage {2}“Here we cost teenagers sleep.”$/m);
    expect(await claims(['step', '--text', 'none.txt'], { cwd })).toMatchObject({ code: 2, out: '' });
  });
});
