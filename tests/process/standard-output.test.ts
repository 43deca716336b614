import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';

const program = fileURLToPath(new URL('../../bin/claims.js', import.meta.url));
const args = [program, 'list', '--json'];
const env = { PATH: process.env.PATH, CLAIMS_NO_CACHE: '1' };

/** The whole answer, more than a pipe holds at once. */
const whole = spawnSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 100_000_000 }).stdout;

test('the answer is as long as a pipe does not hold, and is JSON', () => {
  expect(whole.length).toBeGreaterThan(200_000);
  expect(JSON.parse(whole).length).toBeGreaterThan(100);
});

test('a file takes the same answer', () => {
  const file = join(folder(), 'list.json');
  const to = openSync(file, 'w');
  spawnSync(process.execPath, args, { env, stdio: ['ignore', to, 'ignore'] });
  closeSync(to);
  expect(readFileSync(file, 'utf8')).toBe(whole);
});

/** Runs a program with a pipe at its standard output, at which nothing may wait if so wanted, and reads that only once it is full. */
const READ_LATE = `import array, fcntl, os, subprocess, sys, termios, time
r, w = os.pipe()
if sys.argv[1] == 'nonblocking': fcntl.fcntl(w, fcntl.F_SETFL, os.O_NONBLOCK)
size = fcntl.fcntl(w, 1032)
child = subprocess.Popen(sys.argv[2:], stdout=w)
os.close(w)
held = array.array('i', [0])
while held[0] < size and child.poll() is None:
    time.sleep(0.01)
    fcntl.ioctl(r, termios.FIONREAD, held)
with os.fdopen(r, 'rb') as out: sys.stdout.buffer.write(out.read())
sys.exit(child.wait())`;
const canReadLate = process.platform === 'linux' && spawnSync('python3', ['--version']).status === 0;

test.runIf(canReadLate).each(['blocking', 'nonblocking'])(
  'a %s pipe that is full takes the same answer once it is read',
  (kind) => {
    const { stdout, stderr, status } = spawnSync(
      'python3',
      ['-c', READ_LATE, kind, process.execPath, ...args],
      { encoding: 'utf8', env, maxBuffer: 100_000_000 },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toBe(whole);
  },
);

test('a file that cannot grow: it says so, and ends with 2', () => {
  const run = spawnSync('sh', ['-c', 'ulimit -f 8; exec "$@" > list.json', 'sh', process.execPath, ...args], {
    encoding: 'utf8',
    env,
    cwd: folder(),
  });
  expect(run.stderr).toContain('claims: ');
  expect(run.stderr.split('\n')).toHaveLength(2);
  expect(run.status).toBe(2);
});
