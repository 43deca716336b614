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
  const frame = () => frameOf(walk, state, { columns, rows }, look(Math.min(columns, 80), { columns }));
  for (const key of keys) {
    const name = key === ENTER ? 'return' : key;
    state = reduce(walk, state, actionForKey(name, key, walk, state), frame().extent);
  }
  return frame().lines.map((line) => line.trimEnd());
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
      ENTER,
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
    expect(terminal.window().join('\n')).not.toContain('/sle');
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
    terminal.send(`${DOWN}${DOWN}${DOWN}`);
    await terminal.until(/4\/7$/m);
    await terminal.type(BACKSPACE);
    expect(terminal.window()[0]).toMatch(/3\/7$/);
    await terminal.type(`:5${ENTER}`);
    expect(terminal.window()[0]).toMatch(/5\/7$/);
    await terminal.type('q');
  });

  test('q gives the window back, says where one was, and --resume goes on there', async () => {
    const cwd = here();
    const first = await onTerminal(['step', '--order', 'debate'], { cwd, env: NO_COLOR });
    await first.type('n', 'n', '+', 'q', 'm', 'q');
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(first.lent()).toBe(false);
    expect(first.window().filter((line) => line !== '')).toEqual([
      'You were at academy-says, card 3 of 7. To go on:',
      '  claims step --resume',
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
    await none.type('n', 'n', 'n', '-', 'q', 'q');
    await none.ended;
    writeFileSync(join(cwd, 'claims.yaml'), SCHOOL.replaceAll('phones-not-bells', 'phones'));
    const changed = await onTerminal(['step', '--resume'], { cwd, env: NO_COLOR });
    expect(changed.window().join('\n')).toContain(
      'The file has changed since then. No longer in it: phones-not-bells.',
    );
    // The entry where it was left is gone: the first that was not seen comes.
    expect(changed.window()[0]).toMatch(/phones +4\/7$/);
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
    await terminal.type('1', ENTER, '3', ENTER, '-', 'q', 'q');
    await terminal.ended;
    const page = readFileSync(join(cwd, 'walk.md'), 'utf8');
    expect(page.match(/^## .*$/gm)).toEqual([
      '## The path',
      '## What you saw',
      '## What you doubt',
      '## What follows',
      '## start-later',
      '## sleep-suffers',
      '## sleep-is-private',
    ]);
    expect(page).toContain('With your stances it would stand');
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
    await first.type('n', 'm', '+', 'q', 'q');
    await first.ended;
    const look = await onTerminal(['step', '--kind', 'reply'], { cwd, env: NO_COLOR });
    await look.type('-', 'q', 'q');
    await look.ended;
    const resumed = await onTerminal(['step', '--resume', '--kind', 'claim'], { cwd, env: NO_COLOR });
    // A key takes the note away that the place is outside this selection.
    await resumed.type('n');
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
});

/** A program for $EDITOR or $BROWSER: what it does is JavaScript, with its words in `args`. */
const programThat = (cwd: string, does: string) => {
  writeFileSync(
    join(cwd, 'program.cjs'),
    `const args = process.argv.slice(2); const fs = require('fs');\n${does}`,
  );
  return `${process.execPath} ${join(cwd, 'program.cjs')}`;
};

describe('the mouse in a walk', () => {
  const wheel = (down: boolean) => `${ESCAPE}[<${down ? 65 : 64};3;3M`;
  const click = (row: number) => `${ESCAPE}[<0;3;${row + 1}M`;

  test('the wheel scrolls a card and never goes to another; in a list it goes by rows', async () => {
    const terminal = await onTerminal(['step', 'sleep-suffers'], { cwd: here(), rows: 14, env: NO_COLOR });
    const first = terminal.window();
    await terminal.type(wheel(true));
    expect(terminal.window()).not.toEqual(first);
    for (let i = 0; i < 20; i += 1) terminal.send(wheel(true));
    await terminal.type('m');
    expect(terminal.window()[0]).toMatch(/2\/7$/);
    expect(terminal.window().join('\n')).not.toMatch(/more: Space/);
    for (let i = 0; i < 20; i += 1) terminal.send(wheel(false));
    await terminal.type('m');
    expect(terminal.window().slice(0, 9)).toEqual(first.slice(0, 9));
    await terminal.type('t', wheel(false), ENTER);
    expect(terminal.window()[0]).toMatch(/1\/7$/);
    await terminal.type('q');
  });

  test('a click opens the line or the row that it points at', async () => {
    const terminal = await onTerminal(['step', 'sleep-suffers'], { cwd: here(), rows: 40, env: NO_COLOR });
    const rowOf = (text: string) => terminal.window().findLastIndex((line) => line.includes(text));
    await terminal.type(click(rowOf('phones-not-bells')));
    expect(terminal.window()[0]).toMatch(/phones-not-bells +4\/7$/);
    await terminal.type('t');
    await terminal.type(click(rowOf('sleep-suffers')));
    expect(terminal.window()[0]).toMatch(/sleep-suffers +2\/7$/);
    await terminal.type(':');
    await terminal.type(click(rowOf('duty-of-care')));
    expect(terminal.window()[0]).toMatch(/duty-of-care +7\/7$/);
    await terminal.type(click(0), 'q');
    expect(await terminal.ended).toMatchObject({ code: 0 });
    expect(terminal.written()).toContain(`${ESCAPE}[?1006h`);
    expect(terminal.written().lastIndexOf(`${ESCAPE}[?1000l`)).toBeGreaterThan(
      terminal.written().lastIndexOf(`${ESCAPE}[?1000h`),
    );
  });

  test('a click on the list beside the card goes to the entry that it points at', async () => {
    const opening = { cwd: here(), cols: 130, rows: 30, env: NO_COLOR };
    const terminal = await onTerminal(['step', 'sleep-suffers'], opening);
    const row = terminal
      .window()
      .findIndex((line) => /^.{0,40}duty-of-care|^.{0,45}A school must not/.test(line));
    await terminal.type(click(row));
    expect(terminal.window()[0]).toMatch(/duty-of-care +7\/7$/);
    await terminal.type('q');
  });

  test('--no-mouse leaves it to the terminal', async () => {
    const terminal = await onTerminal(['step', '--no-mouse'], { cwd: here(), env: NO_COLOR });
    terminal.send(wheel(true));
    await terminal.type('n');
    expect(terminal.window()[0]).toMatch(/2\/7$/);
    await terminal.type('q');
    expect(terminal.written()).not.toContain('?1000h');
  });
});

describe('a number', () => {
  test('opens the line with it after a moment, or belongs to the key that follows', async () => {
    const terminal = await onTerminal(['step'], { cwd: here(), env: NO_COLOR });
    await terminal.type('2');
    expect(terminal.window().join('\n')).toMatch(/❯2[\s\S]*2: Enter opens entry 2 · G goes to card 2/);
    await terminal.until(/duty-of-care +7\/7/);
    await terminal.type('2', 'G');
    expect(terminal.window()[0]).toMatch(/2\/7$/);
    await terminal.type('9', ENTER);
    expect(terminal.window().join('\n')).toContain('There is no number 9; the last is 3.');
    await terminal.type('q');
  });
});

describe('what a walk asks of the world outside', () => {
  const ID = /sleep-suffers +2\/7$/;

  test('v opens the editor at the entry, and what was changed is read again in place', async () => {
    const cwd = here();
    const EDITOR = programThat(
      cwd,
      `fs.writeFileSync(${JSON.stringify(join(cwd, 'args'))}, JSON.stringify(args));
       fs.writeFileSync(args[0], fs.readFileSync(args[0], 'utf8').replace('cost teenagers sleep.', 'cost sleep.'));`,
    );
    const terminal = await onTerminal(['step'], { cwd, env: { ...NO_COLOR, EDITOR } });
    await terminal.type('n', 'm', '+');
    terminal.send('v');
    await terminal.until('The file has changed and was read again.');
    expect(JSON.parse(readFileSync(join(cwd, 'args'), 'utf8'))).toEqual([join(cwd, 'claims.yaml')]);
    expect(terminal.window()[0]).toMatch(ID);
    expect(terminal.window().join('\n')).toMatch(/Early starts cost sleep\.[\s\S]*you\s+agree, marked/);
    await terminal.type('n', 'q');
    expect(await terminal.ended).toMatchObject({ code: 0 });
    const resumed = await onTerminal(['step', '--resume'], { cwd, env: NO_COLOR });
    expect(resumed.window().join('\n')).not.toContain('has changed since');
    await resumed.type('q');
  });

  test('an editor that fails is said, and what it changed is read; a file that is gone is not edited', async () => {
    const cwd = here();
    const EDITOR = programThat(
      cwd,
      `if (fs.readFileSync(args[0], 'utf8').includes('cost sleep.')) { fs.rmSync(args[0]); process.exit(0); }
       fs.writeFileSync(args[0], fs.readFileSync(args[0], 'utf8').replace('cost teenagers sleep.', 'cost sleep.'));
       process.exit(3);`,
    );
    const terminal = await onTerminal(['step'], { cwd, cols: 200, env: { ...NO_COLOR, EDITOR } });
    await terminal.type('n', 'v');
    await terminal.until(/ended with exit status 3\. The file has changed and was read again\./);
    await terminal.type('v');
    await terminal.until(/The walk goes on without the change: .*claims\.yaml: there is no such file/);
    await terminal.type('v');
    await terminal.until('claims.yaml cannot be edited: there is no such file or folder.');
    await terminal.type('q');
  });

  test('an editor that is not there is named', async () => {
    const env = { ...NO_COLOR, VISUAL: '/no/such/editor' };
    const terminal = await onTerminal(['step'], { cwd: here(), env });
    terminal.send('v');
    await terminal.until('The editor "/no/such/editor" cannot be started.');
    expect(terminal.lent()).toBe(true);
    await terminal.type('q');
  });

  test('r reads the file again; one that is broken changes nothing, and the mistake is named', async () => {
    const cwd = here();
    const file = join(cwd, 'claims.yaml');
    const terminal = await onTerminal(['step'], { cwd, env: NO_COLOR });
    await terminal.type('n');
    writeFileSync(file, SCHOOL.replace('thesis: start-later', 'thesis: nothing'));
    terminal.send('r');
    await terminal.until(/The walk goes on without the change: .*claims\.yaml:5:/);
    expect(terminal.window()[0]).toMatch(ID);
    writeFileSync(file, SCHOOL);
    terminal.send('r');
    await terminal.until('The file is as you see it here.');
    writeFileSync(file, SCHOOL.replaceAll('sleep-suffers', 'sleep-lost'));
    terminal.send('r');
    await terminal.until(/sleep-suffers is no longer in it; this\s+is the card before it\./);
    expect(terminal.window()[0]).toMatch(/start-later +1\/7$/);
    await terminal.type('q');
  });

  test('a changed file is read by itself, while somebody types, too', async () => {
    const cwd = here();
    const terminal = await onTerminal(['step', 'sleep-suffers'], { cwd, env: NO_COLOR });
    await terminal.type('/', 'tri');
    writeFileSync(join(cwd, 'claims.yaml'), SCHOOL.replace('cost teenagers sleep.', 'cost sleep.'));
    await terminal.until('The file has changed and was read again.');
    await terminal.type('als', ENTER);
    expect(terminal.window()[0]).toMatch(/both-matter +5\/7$/);
    await terminal.type('q');
  });

  test('o gives the address of a source to the browser, and y a text to the clipboard', async () => {
    const cwd = here();
    const BROWSER = programThat(cwd, `fs.writeFileSync(${JSON.stringify(join(cwd, 'seen'))}, args.join());`);
    const terminal = await onTerminal(['step', 'sleep-suffers'], { cwd, env: { ...NO_COLOR, BROWSER } });
    terminal.send('o');
    await terminal.until('Opening https://example.org/sleep');
    expect(readFileSync(join(cwd, 'seen'), 'utf8')).toBe('https://example.org/sleep');
    terminal.send('y');
    await terminal.until('Copied the id "sleep-suffers"');
    expect(terminal.written()).toContain(`]52;c;${Buffer.from('sleep-suffers').toString('base64')}`);
    await terminal.type('q');
  });
});
