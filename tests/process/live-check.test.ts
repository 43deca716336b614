import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { PROGRAM } from '../helpers/process.js';
import { onRealTerminal } from '../helpers/real-terminal.js';
import { CTRL_C, isGivenBack } from '../helpers/terminal.js';

/** `check --watch`: the real program, while somebody saves. */

const FALLEN = SCHOOL.replace('            attacks: sleep-suffers -> start-later\n', '');

/** Saves as editors do that write beside a file and rename. */
function save(cwd: string, text: string): void {
  writeFileSync(join(cwd, '.claims.yaml.new'), text);
  renameSync(join(cwd, '.claims.yaml.new'), join(cwd, 'claims.yaml'));
}

test('in a window: each save is shown, in a window of another size, too; Ctrl-C ends it with 130', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const terminal = await onRealTerminal(['check', '--watch'], { cwd, env: { NO_COLOR: '1' } });
  await terminal.until('No errors and no warnings.');
  save(cwd, `${SCHOOL}typ: x\n`);
  await terminal.until('unknown key "typ"');
  save(cwd, FALLEN);
  await terminal.until(/You changed sleep-is-private\.\nsleep-suffers stood and now falls because/);
  await terminal.resize(40, 15);
  await terminal.until(/2 more warnings/);
  terminal.send(CTRL_C);
  expect(await terminal.ended).toEqual({ code: 130, signal: 0 });
  expect(isGivenBack(terminal)).toBe(true);
  expect(terminal.window().join('\n')).toContain('claims.yaml: 1 error, 2 warnings');
});

test('in a pipe: each check is written below the one before, until a signal ends it', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const program = spawn(process.execPath, [PROGRAM, 'check', '--watch'], { cwd, env: {} });
  let out = '';
  const until = async (has: RegExp) => {
    while (!has.test(out)) out += String((await once(program.stdout, 'data'))[0]);
  };
  await until(/^Checked at \d\d:\d\d:\d\d:\nclaims\.yaml: 0 errors[\s\S]*\n\n$/);
  save(cwd, FALLEN);
  await until(/\nChecked at [\s\S]*sleep-suffers stood and now falls because/);
  program.kill('SIGINT');
  expect(await once(program, 'exit')).toEqual([null, 'SIGINT']);
});

test('in a pipe: it ends when the reader has seen enough', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const line = `"${process.execPath}" "${PROGRAM}" check --watch | head -n 1; echo "$PIPESTATUS"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], { cwd, timeout: 60_000 });
  expect(stdout.toString()).toMatch(/^Checked at .*:\n0\n$/);
  expect(stderr.toString()).toBe('');
});

test('what is wrong with the command line ends it at once', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'check', '--watch', '--tag', 'nothing'], {
    cwd,
    timeout: 60_000,
  });
  expect({ status, said: stderr.toString() }).toEqual({ status: 2, said: expect.stringContaining('--tag') });
});
