import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onTerminal } from '../helpers/terminal.js';

/** Node on Windows, which knows no signal to stop a program. */
const WINDOWS = `const kill = process.kill.bind(process);
process.kill = (pid, signal) => {
  if (signal === 'SIGTSTP') throw Object.assign(new TypeError('Unknown signal'), { code: 'ERR_UNKNOWN_SIGNAL' });
  return kill(pid, signal);
};`;

const CTRL_Z = '\u001a';
const WAIT = { timeout: 20_000 };

test.each([
  [['step', '--transcript', 'walk.md'], '1/7', 'n', '2/7', 'q'],
  [['drill', 'kinds', '--seed', '1'], 'Question 1 of', '1', 'Enter next', 'q'],
])(
  'claims %j cannot be stopped where the system has no stop: that is said, and it goes on',
  async (args, shows, key, then, quit) => {
    const cwd = folder({ 'claims.yaml': SCHOOL, 'windows.cjs': WINDOWS });
    const env = { NODE_OPTIONS: `--require ${join(cwd, 'windows.cjs')}` };
    const terminal = await onTerminal(args, { cwd, env });
    const window = () => terminal.window().join('\n');
    await expect.poll(window, WAIT).toContain(shows);
    await terminal.type(CTRL_Z);
    await expect.poll(window, WAIT).toContain('Ctrl-Z cannot stop a program here; it goes on.');
    expect(terminal.lent()).toBe(true);
    await terminal.type(key);
    await expect.poll(window, WAIT).toContain(then);
    expect(window()).not.toContain('Ctrl-Z');
    await terminal.type(quit);
    expect(await terminal.ended).toEqual({ code: 0, signal: 0 });
    expect(existsSync(join(cwd, 'walk.md'))).toBe(args.includes('walk.md'));
  },
);
