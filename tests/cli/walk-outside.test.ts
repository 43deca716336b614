import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onTerminal } from '../helpers/terminal.js';

/** The example, large enough for its draft to be cached. */
const LARGE = `# ${'x'.repeat(9000)}\n${SCHOOL}`;

/** A folder with the example, and an editor that takes a line as vi does, writes down its words, and fails. */
function withEditor() {
  const cwd = folder({ 'claims.yaml': LARGE });
  const EDITOR = join(cwd, 'vi');
  writeFileSync(EDITOR, `#!/bin/sh\nprintf '%s\\n' "$@" > '${join(cwd, 'words')}'; exit 1\n`);
  chmodSync(EDITOR, 0o755);
  return { cwd, env: { NO_COLOR: '1', EDITOR, XDG_CACHE_HOME: join(cwd, 'cache') } };
}

/** The number of the line where an entry begins. */
const lineOf = (source: string, id: string) => source.split(`- id: ${id}\n`)[0]!.split('\n').length;

test.each([
  [['sleep-is-private'], [], 'sleep-is-private'],
  [['-f', 'claims.yaml'], ['n', 'n', 'n'], 'phones-not-bells'],
  [[], ['G'], 'duty-of-care'],
])('v opens the editor at the line of the entry: step %j, keys %j, %s', async (args, keys, id) => {
  const { cwd, env } = withEditor();
  await claims(['list'], { cwd, env });
  expect(readdirSync(join(cwd, 'cache'))).not.toEqual([]);
  const terminal = await onTerminal(['step', ...args], { cwd, env });
  if (keys.length > 0) await terminal.type(...keys);
  terminal.send('v');
  await terminal.until('exit status 1');
  const words = () => readFileSync(join(cwd, 'words'), 'utf8').trim().split('\n');
  expect(words()).toEqual([`+${lineOf(LARGE, id)}`, join(cwd, 'claims.yaml')]);

  // The walk was read from another version of the file.
  const changed = `# A line more.\n${LARGE}`;
  writeFileSync(join(cwd, 'claims.yaml'), changed);
  terminal.send('r');
  await terminal.until('was read again');
  terminal.send('v');
  await terminal.until('exit status 1');
  expect(words()).toEqual([`+${lineOf(changed, id)}`, join(cwd, 'claims.yaml')]);

  // Where the file has a mistake now, the line is that of the version before.
  writeFileSync(join(cwd, 'claims.yaml'), changed.replace('thesis: start-later', 'thesis: nothing'));
  terminal.send('r');
  await terminal.until('goes on without the change');
  terminal.send('v');
  await terminal.until('exit status 1');
  expect(words()[0]).toBe(`+${lineOf(changed, id)}`);
  terminal.send('Q');
  await terminal.ended;
});

test('what is wrong with a file is said to the end of its sentence, also where lines are short', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const terminal = await onTerminal(['step'], { cwd, cols: 40, env: { NO_COLOR: '1' } });
  const broken = SCHOOL.replace('thesis: start-later', 'thesis: the-same-school-for-everyone');
  writeFileSync(join(cwd, 'claims.yaml'), broken);
  terminal.send('r');
  await terminal.until('goes on without');
  const { failure } = await claims(['list', '--width', '400'], { cwd });
  const [sentence] = failure!.message.split('\n');
  expect(terminal.window().join(' ').replace(/\s+/g, ' ')).toContain(`the change: ${sentence}`);
  await terminal.type('q');
});
