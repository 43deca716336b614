import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import {
  BACKSPACE,
  CTRL_C,
  CTRL_D,
  CTRL_U,
  CTRL_Z,
  ENTER,
  ESCAPE,
  isGivenBack,
  onTerminal,
  PASTE,
  PASTED,
  type Terminal,
} from '../helpers/terminal.js';

const env = { NO_COLOR: '1' };
const here = () => folder({ 'claims.yaml': SCHOOL });
const step = (size = {}, args: readonly string[] = []) =>
  onTerminal(['step', ...args], { cwd: here(), env, ...size });
const drill = (what: string) =>
  onTerminal(['drill', what, '--team', 'for', '--seed', '1'], { cwd: here(), env });

const SIZES = [
  { cols: 200, rows: 60 },
  { cols: 100, rows: 30 },
  { cols: 80, rows: 24 },
  { cols: 40, rows: 12 },
  { cols: 20, rows: 8 },
];

const LONG = 'sleep and screens '.repeat(7_000);

/** Where text can be pasted: how to get there, and what the window shows of a long paste. */
const PLACES = {
  search: { open: () => step(), keys: ['/'], shows: /^\/.*screens? ?.*\n.*characters/m },
  'go to': { open: () => step(), keys: [':'], shows: /^:.*screens? ?.*\n.*characters/m },
  answer: { open: () => drill('replies'), keys: [], shows: /screens?[\s\S]*10,000 characters/ },
  card: { open: () => step(), keys: [], shows: /You cannot paste here\./ },
  page: { open: () => step(), keys: ['?'], shows: /You cannot paste here\./ },
  list: { open: () => step(), keys: ['t'], shows: /You cannot paste here\./ },
  choice: { open: () => drill('kinds'), keys: [], shows: /You cannot paste here\./ },
};

describe('a paste of more than a hundred thousand characters', () => {
  test.each(Object.entries(PLACES))(
    '%s: is one thing, and Ctrl-C ends the walk after it',
    async (_, place) => {
      const terminal = await place.open();
      await terminal.type(...place.keys);
      terminal.send(PASTE + LONG + PASTED);
      await terminal.until(place.shows);
      // The first only leaves a line that is typed.
      terminal.send(CTRL_C);
      terminal.send(CTRL_C);
      expect(await terminal.ended).toMatchObject({ code: 130 });
      expect(isGivenBack(terminal)).toBe(true);
    },
  );

  test.each(['search', 'go to', 'answer'] as const)(
    '%s: a terminal that does not mark it can paste it, too',
    async (name) => {
      const { open, keys, shows } = PLACES[name];
      const terminal = await open();
      await terminal.type(...keys);
      terminal.send(LONG);
      await terminal.until(shows);
      terminal.kill('SIGTERM');
      expect(await terminal.ended).toMatchObject({ signal: 15 });
      expect(isGivenBack(terminal)).toBe(true);
    },
  );

  test.each([
    ['Ctrl-C', (terminal: Terminal) => terminal.send(CTRL_C), { code: 130 }],
    ['SIGTERM', (terminal: Terminal) => terminal.kill('SIGTERM'), { signal: 15 }],
    ['SIGHUP', (terminal: Terminal) => terminal.kill('SIGHUP'), { signal: 1 }],
  ])('%s ends the walk in the middle of it, which would go on for long', async (_, end, ending) => {
    const terminal = await step();
    terminal.send('tGt'.repeat(200_000));
    await terminal.until(/├─/);
    end(terminal);
    expect(await terminal.ended).toMatchObject(ending);
    expect(isGivenBack(terminal)).toBe(true);
  });

  test('that never ends is over after a while, and the next key counts', async () => {
    const terminal = await step();
    await terminal.type('/');
    terminal.send(`${PASTE}teenagers${ESCAPE}[20`);
    await terminal.until(/^\/teenagers/m);
    await terminal.type(ENTER);
    expect(terminal.window().join('\n')).toContain('“teenagers” 1 of');
    terminal.send(`${PASTE}nn`);
    await terminal.until('You cannot paste here.');
    terminal.send(CTRL_C);
    expect(await terminal.ended).toMatchObject({ code: 130 });
  });
});

describe('a paste', () => {
  test.each(SIZES)('at $cols × $rows: goes into a line as text, and the window holds', async (size) => {
    const terminal = await step(size);
    await terminal.type('/');
    await terminal.type(`${PASTE}q\r\n\u0003\u0000${ESCAPE}[31mteen\tagers\n日本語${PASTED}`);
    expect(terminal.window().join('\n')).toContain('teen agers 日本語');
    await terminal.type(CTRL_U);
    await terminal.type(`${PASTE}${'x'.repeat(5000)}${PASTED}`);
    for (const { cols, rows } of SIZES.filter((one) => one !== size)) {
      await terminal.resize(cols, rows);
      expect(terminal.window().join('\n')).toMatch(new RegExp(`^/x{${cols - 2}}$`, 'm'));
    }
    await terminal.type(ESCAPE, 'n');
    expect(terminal.window()[0]).toMatch(/2\/7$/);
    await terminal.type('q');
    expect(await terminal.ended).toMatchObject({ code: 0 });
  });

  test('that comes character by character is still one', async () => {
    const terminal = await step();
    await terminal.type('/');
    for (const char of `${PASTE}日本${PASTED}`) terminal.send(char);
    await terminal.until(/^\/日本$/m);
    await terminal.type(CTRL_C);
    expect(terminal.window().join('\n')).not.toContain('/日本');
    await terminal.type(CTRL_C);
    expect(await terminal.ended).toMatchObject({ code: 130 });
  });

  test('on a card is not taken for keys', async () => {
    const terminal = await step();
    await terminal.type(`${PASTE}nnq${PASTED}`);
    expect(terminal.window()[0]).toMatch(/1\/7$/);
    await terminal.type('q');
  });
});

describe('Alt', () => {
  test.each([
    ['b', '> one Xtwo'],
    ['f', '> one twoX'],
    ['d', '> one twoX'],
    ['\u007f', '> one X'],
    ['\r', '> one twoX'],
    ['.', '> one twoX'],
  ])('and %j in an answer is a key of the line, or none', async (key, shows) => {
    const terminal = await drill('replies');
    await terminal.type('one two');
    terminal.send(ESCAPE + key);
    terminal.send('X');
    await terminal.until(shows);
    await terminal.type(CTRL_C);
    expect(await terminal.ended).toMatchObject({ code: 130 });
  });

  test('and a letter in a search: the line stays; on a card they do nothing, and say so', async () => {
    const terminal = await step();
    for (const key of ['b', 'n', 'q', 'd']) {
      await terminal.type(ESCAPE + key);
      expect(terminal.window().join('\n')).toContain(`Alt-${key} does nothing here.`);
    }
    await terminal.type('/', 'slep', `${ESCAPE}b`, `${ESCAPE}d`, `${ESCAPE}${BACKSPACE}`, 'sleep', ENTER);
    expect(terminal.window()[0]).toMatch(/sleep-suffers +2\/7$/);
    await terminal.type('q');
  });

  test('of terminals that spell keys out (kitty, xterm) is no Esc, either', async () => {
    const terminal = await drill('replies');
    await terminal.type('one two');
    terminal.send(`${ESCAPE}[98;3u${ESCAPE}[27;3;127~X`);
    await terminal.until('> Xtwo');
    await terminal.type(`${ESCAPE}[27u`);
    expect(terminal.window().join('\n')).toContain('Esc does not end the round.');
    await terminal.type(CTRL_C);
    expect(await terminal.ended).toMatchObject({ code: 130 });
  });
});

describe('keys that end nothing', () => {
  test('Ctrl-D and Ctrl-U are half a page on a card, on a page and in a list', async () => {
    const terminal = await step({ cols: 40, rows: 12 });
    const first = terminal.window();
    await terminal.type(CTRL_D);
    expect(terminal.window()).not.toEqual(first);
    await terminal.type(CTRL_U);
    expect(terminal.window()).toEqual(first);
    await terminal.type('?');
    const page = terminal.window();
    await terminal.type(CTRL_D);
    expect(terminal.window().slice(0, 5)).not.toEqual(page.slice(0, 5));
    await terminal.type(CTRL_U, '?', 't', CTRL_D, ENTER);
    expect(terminal.window()[0]).not.toMatch(/1\/7$/);
    await terminal.type('q');
    expect(await terminal.ended).toMatchObject({ code: 0 });
  });

  test('Ctrl-D in a line, and while practising', async () => {
    const terminal = await step();
    await terminal.type('/sl', CTRL_D, 'eep', ENTER);
    expect(terminal.window()[0]).toMatch(/sleep-suffers +2\/7$/);
    await terminal.type('q');
    const round = await drill('replies');
    await round.type('one', CTRL_D, ENTER, CTRL_D);
    expect(round.window().join('\n')).toMatch(/> one[\s\S]*Trials that moved/);
    await round.type(CTRL_C);
  });

  test.each([
    ['the window has the focus', `${ESCAPE}[I`, null],
    ['a click on nothing', `${ESCAPE}[<0;5;5M`, null],
    ['a key that nobody knows', `${ESCAPE}[99~`, null],
    ['F5', `${ESCAPE}[15~`, 'The file is as you see it here.'],
    ['Delete', `${ESCAPE}[3~`, 'Delete does nothing here.'],
    ['Ctrl-W', '\u0017', 'Ctrl-W does nothing here.'],
    ['Ctrl-Space', '\u0000', 'Ctrl-Space does nothing here.'],
    ['a character that is not seen', '\u200b', 'That key does nothing here.'],
  ])('%s', async (_, key, says) => {
    const terminal = await step();
    terminal.send(key);
    if (says !== null) await terminal.until(says);
    terminal.send('n');
    await terminal.until(/2\/7$/m);
    expect(terminal.written()).not.toMatch(/undefined|that key does/);
    await terminal.type('q');
  });

  test('Enter on the keypad is Enter', async () => {
    const terminal = await step();
    await terminal.type(`${ESCAPE}OM`);
    expect(terminal.window()[0]).toMatch(/2\/7$/);
    await terminal.type('q');
  });
});

test.each([
  [['step', '--transcript', 'walk.md'], '1/7', 'n', '2/7', 'q'],
  [['drill', 'kinds', '--seed', '1'], 'Question 1 of', '1', 'Enter next', 'q'],
])(
  'claims %j cannot be stopped where the system has no stop: that is said, and it goes on',
  async (args, shows, key, then, quit) => {
    const cwd = here();
    const terminal = await onTerminal(args, { cwd, env });
    await terminal.until(shows);
    terminal.send(CTRL_Z);
    await terminal.until('Ctrl-Z does not work on this system.');
    expect(terminal.lent()).toBe(true);
    await terminal.type(key);
    await terminal.until(then);
    expect(terminal.window().join('\n')).not.toContain('Ctrl-Z');
    terminal.send(quit);
    expect(await terminal.ended).toEqual({ code: 0, signal: 0 });
    expect(existsSync(join(cwd, 'walk.md'))).toBe(args.includes('walk.md'));
  },
);
