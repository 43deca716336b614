import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileErrorCode } from './file-errors.js';

/** Files that a run needs for a moment. Whose each is shows in its name, so that what a killed run left is known and cleared away. */

/** A part of a file that is being written, or a lock while one takes its name. */
type Kind = 'part' | 'lock';

/** What such a file is called: whose it is, and short enough for every file system. */
const NAME = /^\.claims-(\d+)-([0-9a-f]{8})-[0-9a-f]{16}\.(?:part|lock)$/;

/** A lock is held for far less: one that is older belongs to nobody any more. */
const LONGEST_HELD_MS = 60_000;

/** A name that nobody can foresee, so that nothing stands there. */
export async function passingName(kind: Kind): Promise<string> {
  const { randomBytes } = await import('node:crypto');
  return `.claims-${process.pid}-${await machineName()}-${randomBytes(8).toString('hex')}.${kind}`;
}

/** Removes what killed runs of this user on this machine left in a folder. What goes wrong is ignored. */
export async function clearDead(folder: string): Promise<void> {
  const machine = await machineName();
  try {
    for (const name of readdirSync(folder)) {
      const [, pid, where] = NAME.exec(name) ?? [];
      if (pid === undefined || where !== machine || isAlive(Number(pid))) continue;
      const path = join(folder, name);
      const there = lstatSync(path);
      if (there.isFile() && there.uid === (process.getuid?.() ?? there.uid)) rmSync(path);
    }
  } catch {
    // The folder cannot be listed, or another run was faster.
  }
}

/** Whether a folder has a lock that another run holds. `own` is the name of one's own. */
export function isLockedByOther(folder: string, own: string): boolean {
  const [, , machine] = NAME.exec(own) ?? [];
  return readdirSync(folder).some((name) => {
    const [, pid, where] = NAME.exec(name) ?? [];
    if (pid === undefined || name === own || !name.endsWith('.lock')) return false;
    return (where !== machine || isAlive(Number(pid))) && areOfOneTime(join(folder, name), join(folder, own));
  });
}

/** Whether a lock is about as old as one's own that was just made: by the clock of the disk, which may be elsewhere. */
function areOfOneTime(path: string, own: string): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  return there !== undefined && Math.abs(lstatSync(own).mtimeMs - there.mtimeMs) < LONGEST_HELD_MS;
}

/** A short name for this machine: on another, or in another container, the same process id is another process. */
async function machineName(): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return fileErrorCode(error) !== 'ESRCH';
  }
}
