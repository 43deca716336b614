import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onRealTerminal } from '../helpers/real-terminal.js';
import { BACKSPACE, CTRL_C, CTRL_U, CTRL_Z, DOWN, ENTER, ESCAPE, isGivenBack } from '../helpers/terminal.js';

/** What only a real terminal can show: its own modes, its signals, its end, and the shell behind the program. */

const env = { NO_COLOR: '1' };
const here = () => folder({ 'claims.yaml': SCHOOL });

/** The walk that was kept in a folder. */
const keptWalk = (cwd: string) => {
  const kept = join(cwd, 'claims-explorer');
  return JSON.parse(readFileSync(join(kept, readdirSync(kept)[0]!), 'utf8'));
};

describe('a walk', () => {
  test('from its first key to its last, through a change of size', async () => {
    const cwd = here();
    const terminal = await onRealTerminal(['step', '--transcript', 'walk.md'], { cwd, env });
    await terminal.until(/start-later +1\/7$/m);
    expect(terminal.lent()).toBe(true);
    terminal.send(`${DOWN}${DOWN}${DOWN}`);
    await terminal.until(/4\/7$/m);
    terminal.send(BACKSPACE);
    await terminal.until(/3\/7$/m);
    await terminal.resize(40, 12);
    await terminal.until(/3\/7$/m);
    terminal.send(`/sleex${BACKSPACE}p${ENTER}`);
    await terminal.until('“sleep”');
    terminal.send(ESCAPE);
    // A key that comes at once after Esc is one with Alt.
    await terminal.until('Search cleared');
    terminal.send(`:5${ENTER}`);
    await terminal.until(/5\/7$/m);
    terminal.send('q');
    expect(await terminal.ended).toEqual({ code: 0, signal: 0 });
    expect(isGivenBack(terminal)).toBe(true);
    expect(terminal.written()).toMatch(/To go on:\s+.*\bclaims(\.js)? step --resume/);
    expect(readFileSync(join(cwd, 'walk.md'), 'utf8')).toMatch(/^## /m);
  });

  test('with --plain is made of lines, and Ctrl-C ends it by the signal', async () => {
    const cwd = here();
    const terminal = await onRealTerminal(['step', '--plain'], { cwd, rows: 60, env });
    await terminal.until('Card 1 of 7');
    terminal.send(`next twice${CTRL_U}next${ENTER}`);
    await terminal.until('Card 2 of 7');
    terminal.send(CTRL_C);
    expect(await terminal.ended).toMatchObject({ signal: 2 });
    expect(keptWalk(cwd)).toMatchObject({ at: 'sleep-suffers' });
  });

  test('Ctrl-C in the window is a key, and ends it with 130', async () => {
    const terminal = await onRealTerminal(['step'], { cwd: here(), env });
    terminal.send('n');
    await terminal.until('2/7');
    terminal.send(CTRL_C);
    expect(await terminal.ended).toMatchObject({ code: 130 });
    expect(isGivenBack(terminal)).toBe(true);
    expect(terminal.written()).toContain('You were at sleep-suffers');
  });

  test.each([
    ['SIGTERM', 15],
    ['SIGHUP', 1],
    ['SIGINT', 2],
  ] as const)('%s ends it by that signal, with the window given back', async (signal, number) => {
    const cwd = here();
    const terminal = await onRealTerminal(['step'], { cwd, env });
    terminal.send('n');
    await terminal.until('2/7');
    terminal.kill(signal);
    expect(await terminal.ended).toMatchObject({ signal: number });
    expect(isGivenBack(terminal)).toBe(true);
    expect(keptWalk(cwd)).toMatchObject({ at: 'sleep-suffers' });
  });

  test.each([
    ['in the window', [], 'n'],
    ['in --plain', ['--plain'], ENTER],
  ])('a terminal that is closed ends it by that signal, and it is kept: %s', async (_, args, key) => {
    const cwd = here();
    const terminal = await onRealTerminal(['step', ...args], { cwd, rows: 60, env });
    terminal.send(key);
    await terminal.until(/2\/7|Card 2 of 7/);
    terminal.close();
    expect(await terminal.ended).toMatchObject({ signal: 1 });
    expect(keptWalk(cwd)).toMatchObject({ at: 'sleep-suffers' });
  });

  test('a mistake of the program itself gives the window back, too', async () => {
    const cwd = here();
    writeFileSync(join(cwd, 'throw.cjs'), 'process.on("SIGINT", () => { throw new Error("a mistake"); });');
    const terminal = await onRealTerminal(['step'], {
      cwd,
      env: { ...env, NODE_OPTIONS: `--require ${join(cwd, 'throw.cjs')}` },
    });
    await terminal.until('1/7');
    terminal.kill('SIGINT');
    await terminal.ended;
    expect(isGivenBack(terminal)).toBe(true);
    expect(terminal.written()).toContain('a mistake');
  });

  test('Ctrl-Z gives the window back, and fg lends it again', async () => {
    const shell = await onRealTerminal(['--version'], {
      cwd: here(),
      env,
      after: 'set -m; "$0" "$1" step; echo stopped; read -r _; fg; echo over.',
    });
    await shell.until('1/7');
    shell.send('n');
    await shell.until('2/7');
    shell.send(CTRL_Z);
    await shell.until('stopped');
    expect(isGivenBack(shell)).toBe(true);
    shell.send(ENTER);
    await shell.until('2/7');
    expect(shell.lent()).toBe(true);
    shell.send('nq');
    await shell.until('over.');
    expect(shell.written()).toContain('You were at academy-says');
    expect(isGivenBack(shell)).toBe(true);
  });
});

describe('the jobs of a shell', () => {
  const inShell = (after: string) =>
    onRealTerminal(['--version'], { cwd: here(), env, after: `set -m; ${after}` });

  test('a walk that something else stopped is painted again by fg', async () => {
    const shell = await inShell(
      '(echo "pid $BASHPID."; exec "$0" "$1" step); echo halted; read -r _; fg; echo over.',
    );
    await shell.until('1/7');
    shell.send('n');
    await shell.until('2/7');
    process.kill(Number(/pid (\d+)\./.exec(shell.written())![1]), 'SIGSTOP');
    await shell.until('halted');
    // The terminal is as the walk left it: Enter is not made a new line.
    shell.send('\n');
    await shell.until(/^(?![\s\S]*halted)[\s\S]*2\/7/);
    shell.send('q');
    await shell.until('over.');
    expect(shell.written()).toContain('You were at sleep-suffers');
    expect(isGivenBack(shell)).toBe(true);
  });

  test('a walk that Ctrl-Z stopped ends by kill, and keeps its place', async () => {
    const shell = await inShell('"$0" "$1" step; kill %1; read -r _');
    await shell.until('1/7');
    shell.send('n');
    await shell.until('2/7');
    shell.send(CTRL_Z);
    await shell.until('You were at sleep-suffers');
    expect(isGivenBack(shell)).toBe(true);
    shell.send(ENTER);
    await shell.ended;
  });

  test.each([
    ['a function of the shell', 'claims() { "$node" "$program" "$@"; }; claims step'],
    ['a pipe', 'cat claims.yaml | "$node" "$program" step -f -'],
    ['a script', `sh -c '"$@"; true' sh "$node" "$program" step`],
  ])('a walk in %s stops with all of its job, and fg goes on', async (_, begun) => {
    const stopped = 'until jobs | grep -q Stopped; do :; done; read -r -p "halted? " _; fg';
    const shell = await inShell(`node=$0; program=$1; ${begun} & ${stopped}; ${stopped}; echo over.`);
    await shell.until('halted');
    shell.send(ENTER);
    await shell.until('1/7');
    shell.send('n');
    await shell.until('2/7');
    shell.send(CTRL_Z);
    await shell.until(/halted[\s\S]*halted/);
    shell.send(ENTER);
    await shell.until('2/7');
    shell.send('q');
    await shell.until('over.');
    expect(shell.written()).toContain('You were at sleep-suffers');
    expect(isGivenBack(shell)).toBe(true);
  });

  describe.each(['step', 'step --plain'])('%s &', (command) => {
    const begun = `"$0" "$1" ${command} & until jobs | grep -q Stopped; do :; done;
      stty -a | grep -qw -- -icanon || echo the shell has its terminal.; read -r -p "? " _`;

    test('leaves the shell alone until fg', async () => {
      const shell = await inShell(`${begun}; fg; echo over.`);
      await shell.until('the shell has its terminal.');
      expect(shell.window().join('')).not.toContain('1/7');
      shell.send(ENTER);
      await shell.until(/1\/7|Card 1 of 7/);
      shell.send(`q${ENTER}`);
      await shell.until('over.');
    });

    test('ends by kill', async () => {
      const shell = await inShell(`${begun}; kill %1; read -r _`);
      shell.send(ENTER);
      await shell.until('You were at start-later');
      shell.send(ENTER);
      await shell.ended;
    });
  });
});

describe('keys after the one that leaves never reach the shell', () => {
  const after = 'read -r line; echo "the shell got $line."';
  test.each([
    ['in the window', [], `nq touch reached\r${'touch reached\r'.repeat(1000)}`],
    ['in --plain', ['--plain'], `n\rq\r${'touch reached\r'.repeat(100)}`],
  ])('%s', async (_, args, keys) => {
    const shell = await onRealTerminal(['step', ...args], { cwd: here(), rows: 60, env, after });
    await shell.until(/1\/7|Card 1 of 7/);
    shell.send(keys);
    await shell.until('You were at sleep-suffers');
    shell.send('this\r');
    await shell.until('the shell got this.');
  });
});

test('SIGTERM ends a walk in the middle of a flood of keys, which would go on for long', async () => {
  const terminal = await onRealTerminal(['step'], { cwd: here(), env });
  await terminal.until('1/7');
  terminal.send('tGt'.repeat(200_000));
  await terminal.until(/├─/);
  terminal.kill('SIGTERM');
  expect(await terminal.ended).toMatchObject({ signal: 15 });
  expect(isGivenBack(terminal)).toBe(true);
});

test('a round of practice', async () => {
  const terminal = await onRealTerminal(['drill', 'replies', '--team', 'for'], { cwd: here(), env });
  await terminal.until('Question 1 of 1');
  terminal.send(`quiet${ENTER}`);
  await terminal.until('Trials that moved');
  terminal.send('1');
  expect(await terminal.ended).toMatchObject({ code: 0 });
  expect(isGivenBack(terminal)).toBe(true);
  expect(terminal.written()).toContain('1 of 1 question answered: 1 known');
});

test('a list has colours, and as much width as the window', async () => {
  const terminal = await onRealTerminal(['list'], { cwd: here(), cols: 60 });
  expect(await terminal.ended).toMatchObject({ code: 0 });
  expect(terminal.written()).toContain(`${ESCAPE}[48;5;124m`);
  const lines = terminal
    .written()
    .replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '')
    .split('\r\n');
  expect(Math.max(...lines.map((line) => line.length))).toBe(60);
});
