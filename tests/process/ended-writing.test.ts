import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/disk/write.js';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { PROGRAM } from '../helpers/process.js';

/** A program that writes for long, so that it can be ended meanwhile. */
const SLOW = join(folder(), 'slow-writer.mjs');

beforeAll(() =>
  build({
    entryPoints: ['tests/helpers/slow-writer.ts'],
    outfile: SLOW,
    bundle: true,
    format: 'esm',
    platform: 'node',
  }),
);

/** Starts to write `out` in a folder, and sends a signal as soon as something of it is on the disk. */
async function killed(cwd: string, signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const run = spawn(process.execPath, [SLOW, join(cwd, 'out')], { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((done) => run.on('exit', (_, by) => done(by)));
  const sizes = () =>
    partsIn(cwd).map((name) => statSync(join(cwd, name), { throwIfNoEntry: false })?.size ?? 0);
  while (run.exitCode === null && Math.max(0, ...sizes()) === 0)
    await new Promise((done) => setTimeout(done, 2));
  run.kill(signal);
  return ended;
}

const partsIn = (cwd: string) => readdirSync(cwd).filter((name) => name.startsWith('.'));

describe('a run that is ended while it writes', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    'by %s leaves nothing behind',
    async (signal) => {
      const cwd = folder({ out: 'old' });
      expect(await killed(cwd, signal)).toBe(signal);
      expect(readdirSync(cwd)).toEqual(['out']);
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old');
    },
  );

  test('by a kill leaves a part, which the next run clears away; that of a run that goes on stays', async () => {
    const cwd = folder();
    expect(await killed(cwd, 'SIGKILL')).toBe('SIGKILL');
    const [part, ...more] = partsIn(cwd);
    expect(more).toEqual([]);
    const alive = part!.replace(/\d+/, String(process.pid));
    const elsewhere = part!.replace(/-[0-9a-f]{8}-/, '-00000000-');
    const theirs = ['.out.123.part', `${part}.txt`, '.claims-part'];
    for (const name of [alive, elsewhere, ...theirs]) writeFileSync(join(cwd, name), 'x');
    await writeWhole(join(cwd, 'next'), ['x'], { replace: false });
    expect(partsIn(cwd).sort()).toEqual([alive, elsewhere, ...theirs].sort());
  });
});

test('a file that has the name of a part of this very process is in nobody’s way, and stays', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const shell = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      'for name in .out.$$.part out.$$ .claims-$$.part; do echo mine > $name; done; exec "$@"',
      'bash',
    ].concat([process.execPath, PROGRAM, 'list', '--count', '-o', 'out', '--force']),
    { cwd, env: { PATH: process.env.PATH } },
  );
  expect({ status: shell.status, err: shell.stderr.toString() }).toEqual({ status: 0, err: '' });
  const names = readdirSync(cwd).filter((name) => !['claims.yaml', 'out'].includes(name));
  expect(names).toHaveLength(3);
  for (const name of names) expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine\n');
});
