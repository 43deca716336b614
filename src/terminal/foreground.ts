import { readFileSync } from 'node:fs';

/** Whether this process has the terminal, or runs in the background of a shell. */

/** Where Linux says it. */
const STAT = '/proc/self/stat';

/** Whether this process may set its terminal: true, too, where it has none, or nothing tells. */
export async function isInForeground(stat = STAT): Promise<boolean> {
  if (process.platform === 'win32') return true;
  try {
    return isFrontInStat(readFileSync(stat, 'utf8'));
  } catch {
    return isFrontInPs();
  }
}

/** By proc_pid_stat(5): behind the name in brackets come the state, the parent, the group, the session, the terminal, and its group. */
function isFrontInStat(stat: string): boolean {
  const [, , group, , , front] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return front === -1 || front === group;
}

/** By ps(1): a `+` in the state is the foreground; a `?` for the terminal is none. */
async function isFrontInPs(): Promise<boolean> {
  const { execFile } = await import('node:child_process');
  return new Promise((done) => {
    execFile('ps', ['-o', 'stat=,tty=', '-p', String(process.pid)], (error, out) =>
      done(error !== null || /^\s*\S*\+|\?/.test(out)),
    );
  });
}
