import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLockedByOther, passingName } from './passing-files.js';

/** One run at a time: what several runs of this program must not do in one folder at the same moment. */

/** How long to wait for other runs, in milliseconds. Each needs a small part of it. */
const PATIENCE_MS = 10_000;

/** The longest pause before the next attempt, in milliseconds. */
const PAUSE_MS = 40;

/**
 * Does something while no other run does such a thing in the same folder. It is done in one go: no signal is heard
 * meanwhile, so only a kill (-9) leaves the lock. Throws what `act` throws.
 */
export async function oneAtATime(folder: string, act: () => void): Promise<void> {
  const own = await passingName('lock');
  const { randomInt } = await import('node:crypto');
  for (let waited = 0; !actedAlone(folder, own, act); ) {
    if (waited >= PATIENCE_MS) throw new Error('other commands are changing files in this folder; try again');
    // Runs that meet wait for different times, so that they do not meet again.
    const pause = randomInt(1, PAUSE_MS);
    await sleep(pause);
    waited += pause;
  }
}

/**
 * Each run makes a lock with a name of its own before it looks for others. So of two, at least one sees the other,
 * and a dead run's lock can be passed over without a fight for it.
 */
function actedAlone(folder: string, own: string, act: () => void): boolean {
  const lock = join(folder, own);
  closeSync(openSync(lock, 'wx'));
  try {
    if (isLockedByOther(folder, own)) return false;
    act();
    return true;
  } finally {
    rmSync(lock, { force: true });
  }
}
