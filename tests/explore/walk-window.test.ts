import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/explore/frame.js';
import { actionForKey } from '../../src/explore/key-actions.js';
import { reduce } from '../../src/explore/reduce.js';
import { startState } from '../../src/explore/state.js';
import { walkOf } from '../../src/explore/walk.js';
import { folder } from '../helpers/cli.js';
import { look, SCHOOL, school } from '../helpers/maps.js';
import { BACKSPACE, CTRL_C, DOWN, ENTER, ESCAPE, onTerminal } from '../helpers/terminal.js';

const here = () => folder({ 'claims.yaml': SCHOOL });
const NO_COLOR = { NO_COLOR: '1' };

/** The window that a walk through the example should show after some keys. */
function expected(keys: readonly string[], columns: number, rows: number): string[] {
  const view = school();
  const walk = walkOf(view, view.structure.order, { order: 'argument', hide: false });
  let state = startState(walk.steps[0]!);
  for (const key of keys) state = reduce(walk, state, actionForKey(key, key, walk, state));
  return frameOf(walk, state, { columns, rows }, look(Math.min(columns, 80), { columns })).lines.map((line) =>
    line.trimEnd(),
  );
}

describe('step in a terminal', () => {
  test.each([
    [100, 30],
    [80, 24],
    [40, 12],
    [20, 8],
  ])('%d × %d: every window is the one that its state should show', async (cols, rows) => {
    const terminal = await onTerminal(['step'], { cwd: here(), cols, rows, env: NO_COLOR });
    const pressed: string[] = [];
    expect(terminal.window()).toEqual(expected(pressed, cols, rows));
    expect(terminal.lent()).toBe(true);
    for (const key of [
      'n',
      'n',
      'p',
      '2',
      'b',
      'u',
      'm',
      '+',
      "'",
      't',
      '?',
      's',
      'e',
      'd',
      'd',
      '/',
      's',
      'l',
      'e',
    ]) {
      await terminal.type(key);
      pressed.push(key);
      expect(terminal.window()).toEqual(expected(pressed, cols, rows));
    }
    await terminal.type(CTRL_C);
    expect(await terminal.ended).toMatchObject({ code: 130 });
  });

  test('resizes between keys leave no ghosts', async () => {
    const terminal = await onTerminal(['step'], { cwd: here(), env: NO_COLOR });
    await terminal.type('n');
    for (const [cols, rows] of [
      [40, 12],
      [20, 8],
      [100, 30],
      [21, 40],
      [80, 24],
    ] as const) {
      await terminal.resize(cols, rows);
      expect(terminal.window()).toEqual(expected(['n'], cols, rows));
    }
    await terminal.type('q');
    expect(await terminal.ended).toMatchObject({ code: 0 });
  });

  test('arrows, Enter and Backspace arrive as themselves, and many keys at once each count', async () => {
    const terminal = await onTerminal(['step'], { cwd: here(), env: NO_COLOR });
    await terminal.type(`${DOWN}${DOWN}${DOWN}`);
    expect(terminal.window()[0]).toMatch(/4\/7$/);
    await terminal.type(BACKSPACE);
    expect(terminal.window()[0]).toMatch(/3\/7$/);
    await terminal.type(`:5${ENTER}`);
    expect(terminal.window()[0]).toMatch(/5\/7$/);
    await terminal.type('q');
  });

  test('q gives the window back, says where one was, and --resume goes on there', async () => {
    const cwd = here();
    const first = await onTerminal(['step', '--order', 'debate'], { cwd, env: NO_COLOR });
    await first.type('n', 'n', '+', 'm', 'q');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(first.lent()).toBe(false);
    expect(first.window().filter((line) => line !== '')).toEqual([
      'You were at academy-says (3 of 7). To go on: claims step --resume',
    ]);
    const second = await onTerminal(['step', '--resume'], { cwd, env: NO_COLOR });
    expect(second.window()[0]).toMatch(/academy-says +3\/7$/);
    expect(second.window().join('\n')).toMatch(/you agree, marked/);
    expect(second.window().join('\n')).toMatch(/4 left · 1 marked · 1 stance/);
    await second.type('n');
    expect(second.window()[0]).toMatch(/phones-not-bells +4\/7$/);
    await second.type('n');
    expect(second.window()[0]).toMatch(/sleep-is-private +5\/7$/);
    await second.type('q');
  });

  test('--resume of a changed file, of a broken state and of none', async () => {
    const cwd = here();
    const none = await onTerminal(['step', '--resume'], { cwd, env: NO_COLOR });
    expect(none.window().join('\n')).toContain(
      'There is no saved walk through this file: starting at the beginning.',
    );
    await none.type('n', 'n', 'n', '-', 'q');
    await none.ended;
    writeFileSync(join(cwd, 'claims.yaml'), SCHOOL.replaceAll('phones-not-bells', 'phones'));
    const changed = await onTerminal(['step', '--resume'], { cwd, env: NO_COLOR });
    expect(changed.window().join('\n')).toContain(
      'The file has changed since then. 1 entry of your walk is no longer in it.',
    );
    expect(changed.window()[0]).toMatch(/start-later +1\/7$/);
    await changed.type('n', 'q');
    await changed.ended;
    const state = join(cwd, 'claims-explorer');
    const [kept] = readdirSync(state);
    for (const broken of ['{"at":', '{"at": 1}', '[]']) {
      writeFileSync(join(state, kept!), broken);
      const ignored = await onTerminal(['step', '--resume'], { cwd, env: NO_COLOR });
      expect(ignored.window().join('\n')).toContain(
        'The saved walk cannot be read: starting at the beginning.',
      );
      await ignored.type(CTRL_C);
      await ignored.ended;
      writeFileSync(join(state, kept!), broken);
    }
  });

  test('Ctrl-C ends it, with the window given back and the place kept', async () => {
    const cwd = here();
    const terminal = await onTerminal(['step', '--transcript', 'walk.md'], { cwd, env: NO_COLOR });
    await terminal.type('n', CTRL_C);
    expect(await terminal.ended).toMatchObject({ code: 130 });
    expect(terminal.lent()).toBe(false);
    expect(terminal.written()).toMatch(/You were at sleep-suffers/);
    expect(readFileSync(join(cwd, 'walk.md'), 'utf8')).toMatch(/## sleep-suffers/);
  });

  test('colour where it is wanted, and none where it is not', async () => {
    const red = `${String.fromCharCode(27)}[48;5;124m`;
    const coloured = await onTerminal(['step'], { cwd: here() });
    expect(coloured.written()).toContain(red);
    await coloured.type('q');
    const bare = await onTerminal(['step', '--no-color'], { cwd: here() });
    expect(bare.written()).not.toContain(red);
    await bare.type('q');
  });

  test('--transcript keeps what was seen, in that order, with the stance and what follows', async () => {
    const cwd = here();
    const terminal = await onTerminal(['step', '--transcript', 'walk.md'], { cwd, env: NO_COLOR });
    await terminal.type('1', '3', '-', 'q');
    await terminal.ended;
    const page = readFileSync(join(cwd, 'walk.md'), 'utf8');
    expect(page.match(/^## .*$/gm)).toEqual([
      '## start-later',
      '## sleep-suffers',
      '## sleep-is-private',
      '## What you saw',
      '## You doubt',
      '## What follows',
    ]);
    expect(page).toContain('With your stances it stands');
  });

  test('Esc is a key at once, and the key after it counts', async () => {
    const terminal = await onTerminal(['step'], { cwd: here(), env: NO_COLOR });
    await terminal.type('/sleep', ENTER);
    expect(terminal.window()[0]).toMatch(/sleep-suffers +2\/7$/);
    await terminal.type(ESCAPE);
    await terminal.type('n');
    expect(terminal.window()[0]).toMatch(/academy-says +3\/7$/);
    expect(terminal.window().join('\n')).not.toMatch(/hit/);
    // An arrow key that comes in two pieces is still one key.
    terminal.send(ESCAPE);
    await terminal.type('[B');
    expect(terminal.window()[0]).toMatch(/4\/7$/);
    await terminal.type('q');
  });

  test('a look without --resume loses nothing of an earlier walk', async () => {
    const cwd = here();
    const first = await onTerminal(['step'], { cwd, env: NO_COLOR });
    await first.type('n', 'm', '+', 'q');
    await first.ended;
    const look = await onTerminal(['step', '--kind', 'reply'], { cwd, env: NO_COLOR });
    await look.type('-', 'q');
    await look.ended;
    const resumed = await onTerminal(['step', '--resume', '--kind', 'claim'], { cwd, env: NO_COLOR });
    expect(resumed.window().join('\n')).toMatch(/1 marked · 2 stances/);
    await resumed.type('q');
  });

  test('a transcript that cannot be written is refused before the walk', async () => {
    const cwd = here();
    writeFileSync(join(cwd, 'there.md'), 'mine');
    for (const name of ['nowhere/walk.md', 'there.md', '-', '.']) {
      const terminal = await onTerminal(['step', '--transcript', name], { cwd, env: NO_COLOR });
      expect(await terminal.ended).toMatchObject({ code: 2 });
      expect(terminal.written()).not.toContain('start-later');
    }
    expect(readFileSync(join(cwd, 'there.md'), 'utf8')).toBe('mine');
  });

  test('--hide waits, and Enter reveals', async () => {
    const terminal = await onTerminal(['step', 'sleep-suffers', '--hide'], { cwd: here(), env: NO_COLOR });
    expect(terminal.window().join('\n')).toContain('4 more to reveal, then the verdict');
    expect(terminal.window().join('\n')).not.toMatch(/stands|falls|academy/);
    await terminal.type(ENTER);
    expect(terminal.window().join('\n')).toContain('academy-says');
    await terminal.type('q');
  });

  test('the text of the file is refused at the keyboard of the same terminal', async () => {
    const terminal = await onTerminal(['step', '-f', '-'], { cwd: here() });
    expect(await terminal.ended).toMatchObject({ code: 2 });
    expect(terminal.written()).toMatch(/comes from standard input, so there is no keyboard/);
  });
});
