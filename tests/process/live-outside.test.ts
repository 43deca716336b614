import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onRealTerminal } from '../helpers/real-terminal.js';
import { CTRL_C, CTRL_Z, ENTER, isGivenBack } from '../helpers/terminal.js';

/** A walk that shares its terminal: with a pipe that brings the file, and with an editor. */

const env = { NO_COLOR: '1' };

/** The terminal's settings before a command and after it, and whether they are the same. */
const between = (command: string) =>
  `before=$(stty -g); ${command}; [ "$before" = "$(stty -g)" ] && echo settings are as before.`;

/** A folder with the example, and an editor that says what the terminal is like and waits for a line. */
function withEditor() {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const editor = join(cwd, 'editor');
  writeFileSync(
    editor,
    `#!/usr/bin/env bash
stty -a | grep -qw -- -icanon || echo the editor has the terminal.
read -r line
echo "the editor got $line."
sed -i.old 's/cost teenagers sleep\\./cost sleep./' "$1"
`,
  );
  chmodSync(editor, 0o755);
  return { cwd, env: { ...env, EDITOR: editor } };
}

test('-f - reads the file from a pipe, and keys from the terminal', async () => {
  const shell = await onRealTerminal(['--version'], {
    cwd: folder({ 'claims.yaml': SCHOOL }),
    env,
    after: between('cat claims.yaml | "$0" "$1" step -f -'),
  });
  await shell.until('1/7');
  shell.send('n');
  await shell.until('2/7');
  shell.send('q');
  await shell.until('settings are as before.');
  expect(shell.written()).toContain('You were at “Early starts cost teenagers sleep”');
  expect(isGivenBack(shell)).toBe(true);
});

test('an editor has the terminal to itself, and Ctrl-C there is not for the walk', async () => {
  const { cwd, env } = withEditor();
  const shell = await onRealTerminal(['--version'], {
    cwd,
    env,
    after: between('"$0" "$1" step sleep-suffers'),
  });
  await shell.until('2/7');
  shell.send('v');
  await shell.until('the editor has the terminal.');
  expect(isGivenBack(shell)).toBe(true);
  shell.send(`nnq${ENTER}`);
  await shell.until(/2\/7[\s\S]*Early starts cost sleep\.[\s\S]*was read again/);
  expect(shell.written()).toContain('the editor got nnq.');
  shell.send('v');
  await shell.until(/got nnq\.[\s\S]*the editor has the terminal\./);
  shell.send(CTRL_C);
  await shell.until('2/7');
  shell.send('q');
  await shell.until('settings are as before.');
});

test('Ctrl-Z in an editor stops the walk with it, and fg goes on in the editor', async () => {
  const { cwd, env } = withEditor();
  const shell = await onRealTerminal(['--version'], {
    cwd,
    env,
    after: 'set -m; "$0" "$1" step; echo stopped; read -r _; fg; echo over.',
  });
  await shell.until('1/7');
  shell.send('v');
  await shell.until('the editor has the terminal.');
  shell.send(CTRL_Z);
  await shell.until('stopped');
  shell.send(ENTER);
  await shell.until('step');
  shell.send(`go on${ENTER}`);
  await shell.until('1/7');
  shell.send('q');
  await shell.until('over.');
  expect(shell.written()).toContain('the editor got go on.');
});

test('a signal ends the walk and the editor, and the place is kept', async () => {
  const { cwd, env } = withEditor();
  const terminal = await onRealTerminal(['step', 'sleep-suffers'], { cwd, env });
  await terminal.until('2/7');
  terminal.send('v');
  await terminal.until('the editor has the terminal.');
  terminal.kill('SIGTERM');
  expect(await terminal.ended).toMatchObject({ signal: 15 });
  expect(terminal.written()).toContain('You were at “Early starts cost teenagers sleep”');
});
