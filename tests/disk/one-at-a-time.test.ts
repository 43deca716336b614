import { existsSync, readdirSync, rmSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneAtATime } from '../../src/disk/one-at-a-time.js';
import { clearDead, passingName } from '../../src/disk/passing-files.js';
import { folder } from '../helpers/cli.js';

/** The name of a lock as another run would have made it. */
async function lockOf(pid: number): Promise<string> {
  return (await passingName('lock')).replace(/\d+/, String(pid));
}

/** A process id that no process has. */
const DEAD = 2 ** 30;

describe('one at a time', () => {
  test('the lock is there meanwhile, and gone afterwards, also after an error', async () => {
    const cwd = folder();
    await oneAtATime(cwd, () => expect(readdirSync(cwd)).toHaveLength(1));
    await expect(
      oneAtATime(cwd, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('who comes while another run has the lock waits until it is gone', async () => {
    const cwd = folder();
    const other = join(cwd, await lockOf(process.ppid));
    writeFileSync(other, '');
    let isDone = false;
    const done = oneAtATime(cwd, () => {
      expect(existsSync(other)).toBe(false);
      isDone = true;
    });
    // Several attempts are made meanwhile.
    await new Promise<void>((seen) => {
      let changes = 0;
      const watching = watch(cwd, () => {
        changes += 1;
        if (changes < 4) return;
        watching.close();
        seen();
      });
    });
    expect(isDone).toBe(false);
    rmSync(other);
    await done;
    expect(isDone).toBe(true);
  });

  test('a lock of a dead run, or one that is old, is in nobody’s way', async () => {
    const cwd = folder();
    const [dead, old] = [await lockOf(DEAD), await lockOf(process.ppid)];
    for (const name of [dead, old]) writeFileSync(join(cwd, name), '');
    utimesSync(join(cwd, old), 1, 1);
    let isDone = false;
    await oneAtATime(cwd, () => {
      isDone = true;
    });
    expect(isDone).toBe(true);
    await clearDead(cwd);
    expect(readdirSync(cwd)).toEqual([old]);
  });
});
