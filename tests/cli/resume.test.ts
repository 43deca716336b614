import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onTerminal } from '../helpers/terminal.js';

/** What a walk that is left at once says at its end. */
async function wordsAtTheEnd(cwd: string, env: Record<string, string>, args: string[] = []): Promise<string> {
  const terminal = await onTerminal(['step', ...args], { cwd, cols: 250, env });
  await terminal.until('1/7');
  await terminal.type('q');
  await terminal.ended;
  return terminal
    .window()
    .filter((line) => line !== '')
    .join('\n');
}

test('where a place cannot be kept, the path and the part that is wrong are named', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL, file: '' });
  expect(await wordsAtTheEnd(cwd, { XDG_STATE_HOME: join(cwd, 'file') })).toMatch(
    /Your place could not be saved for --resume: \S+\/file\/claims-explorer\/\w+\.json: "\S+\/file" is not a folder/,
  );
  const open = join(cwd, 'open');
  mkdirSync(join(open, 'claims-explorer'), { recursive: true });
  chmodSync(join(open, 'claims-explorer'), 0o777);
  expect(await wordsAtTheEnd(cwd, { XDG_STATE_HOME: open }, ['--resume'])).toMatch(
    /\S+\/open\/claims-explorer\/\w+\.json: other users can change its folder[\s\S]*could not be saved/,
  );
  expect(readdirSync(join(open, 'claims-explorer'))).toEqual([]);
});

test('a relative XDG_STATE_HOME is passed over', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  expect(await wordsAtTheEnd(cwd, { XDG_STATE_HOME: 'relative', HOME: cwd })).toMatch(
    /To go on: claims step --resume/,
  );
  expect(existsSync(join(cwd, 'relative'))).toBe(false);
  expect(readdirSync(join(cwd, '.local', 'state', 'claims-explorer'))).toHaveLength(1);
});
