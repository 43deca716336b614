import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';

const program = fileURLToPath(new URL('../../bin/claims.js', import.meta.url));

/** What a list of the op-ed's map prints, with this folder for what is kept. */
function listed(home: string, env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'list', '--kind', 'claim'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: home, ...env },
  });
  return { stdout, stderr, status };
}

/** The files that keep compiled code below a folder. */
function keptCode(home: string): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('joined-'))
    .map((name) => join(home, name));
}

describe('code that is kept compiled', () => {
  test('changes no answer, and is made anew where it is damaged or cut', () => {
    const home = folder();
    const first = listed(home);
    expect(first.status).toBe(0);
    const [file] = keptCode(home);
    const whole = readFileSync(file!);
    expect(listed(home)).toEqual(first);
    expect(readFileSync(file!)).toEqual(whole);
    const flipped = Buffer.from(whole);
    flipped[whole.length >> 1]! ^= 1;
    for (const damaged of [flipped, whole.subarray(0, 1000), Buffer.alloc(0)]) {
      writeFileSync(file!, damaged);
      expect(listed(home)).toEqual(first);
      expect(readFileSync(file!)).not.toEqual(damaged);
      expect(keptCode(home)).toEqual([file]);
    }
  });

  test('each command keeps its own, and a mistyped one none', () => {
    const home = folder();
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [program, ...args], {
        env: { PATH: process.env.PATH, XDG_CACHE_HOME: home },
      });
    const kept = () => [...new Set(keptCode(home).map((file) => file.replace(/.*-/, '')))];
    run('list');
    expect(kept()).toEqual(['list']);
    run('lits');
    run('show', 'no-such-entry');
    expect(kept()).toEqual(['list']);
    run('schemes');
    run('list', '--json');
    expect(kept().sort()).toEqual(['json', 'list', 'schemes']);
  });

  test('is not kept where nothing is to be kept', () => {
    const home = folder();
    listed(home, { CLAIMS_NO_CACHE: '1' });
    expect(keptCode(home)).toEqual([]);
  });
});
