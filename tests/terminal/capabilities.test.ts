import { describe, expect, test } from 'vitest';
import {
  canMoveCursor,
  has256Colors,
  knowsLinks,
  windowStream,
  writesUtf8,
} from '../../src/terminal/capabilities.js';
import { wantsColor } from '../../src/terminal/wanted-look.js';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { ENTER, onTerminal } from '../helpers/terminal.js';

describe('a locale', () => {
  test.each([
    [{}, false],
    [{ LANG: '' }, false],
    [{ LANG: 'C' }, false],
    [{ LANG: 'POSIX' }, false],
    [{ LANG: 'en_GB' }, false],
    [{ LANG: 'de_DE@euro' }, false],
    [{ LANG: 'ru_RU.KOI8-R' }, false],
    [{ LANG: 'en_GB.UTF-8' }, true],
    [{ LANG: 'C.utf8' }, true],
    [{ LC_CTYPE: 'UTF-8' }, true],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }, false],
    [{ LANG: 'C', LC_CTYPE: 'de_DE.UTF-8' }, true],
    [{ LANG: 'C.UTF-8', LC_CTYPE: 'C', LC_ALL: '' }, false],
    [{ OS: 'Windows_NT' }, false],
    [{ OS: 'Windows_NT', WT_SESSION: '1' }, true],
    [{ OS: 'Windows_NT', TERM_PROGRAM: 'vscode' }, true],
    [{ WT_SESSION: '1' }, false],
  ])('%j: a terminal shows UTF-8: %s', (env, expected) => expect(writesUtf8(env)).toBe(expected));
});

describe('the size of a window', () => {
  const stream = (columns?: number, rows?: number) => ({
    columns,
    rows,
    write: () => {},
    on: () => {},
    off: () => {},
  });
  test('is what the terminal says, or else COLUMNS and LINES', () => {
    const env = { COLUMNS: '50', LINES: '20' };
    expect(windowStream(stream(100, 30), env)).toMatchObject({ columns: 100, rows: 30 });
    expect(windowStream(stream(0, 0), env)).toMatchObject({ columns: 50, rows: 20 });
    expect(windowStream(stream(), { COLUMNS: 'x', LINES: '-1' })).toMatchObject({ columns: 0, rows: 0 });
  });
});

describe('a terminal', () => {
  test.each([
    [{ TERM: 'xterm-256color' }, true],
    [{ TERM: 'xterm', COLORTERM: 'truecolor' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'xterm' }, false],
    [{ TERM: 'linux' }, false],
    [{}, false],
  ])('%j: has 256 colours: %s', (env, expected) => expect(has256Colors(env)).toBe(expected));

  test.each([
    [{ TERM: 'xterm-256color', VTE_VERSION: '7200' }, true],
    [{ TERM: 'xterm-256color', VTE_VERSION: '4900' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }, true],
    [{ TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' }, true],
    [
      { TERM: 'tmux-256color', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.2a', VTE_VERSION: '7200' },
      false,
    ],
    [{ TERM: 'screen', STY: '1.tty', VTE_VERSION: '7200' }, false],
    [{ TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }, false],
    [{ TERM: 'linux', FORCE_HYPERLINK: '1' }, true],
    [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
    [{ TERM: 'linux' }, false],
  ])('%j: shows links: %s', (env, expected) => expect(knowsLinks(env)).toBe(expected));

  test.each([
    [{ TERM: 'xterm-256color' }, true, true],
    [{ TERM: 'tmux' }, true, true],
    [{ TERM: 'linux' }, true, true],
    [{ TERM: 'vt100' }, true, false],
    [{ TERM: 'vt220' }, true, false],
    [{ TERM: 'xterm-mono' }, true, false],
    [{ TERM: 'screen-m' }, true, false],
    [{ TERM: 'dumb' }, false, false],
    [{ TERM: 'unknown' }, false, false],
    [{ TERM: '' }, false, false],
    [{}, false, false],
    [{ OS: 'Windows_NT' }, true, true],
    [{ OS: 'Windows_NT', TERM: 'dumb' }, false, false],
  ])('%j: can be drawn on: %s, has colours: %s', (env, moves, colours) => {
    expect(canMoveCursor(env)).toBe(moves);
    expect(wantsColor('auto', env, { isTTY: true })).toBe(colours);
    expect(wantsColor('auto', { ...env, FORCE_COLOR: '1' }, { isTTY: true })).toBe(true);
  });
});

describe('where the locale is not a UTF-8 one', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const env = { LANG: '', LC_ALL: 'C', NO_COLOR: '1' };

  test.each([
    ['list'],
    ['tree'],
    ['show', 'sleep-suffers'],
    ['chain', 'both-matter'],
    ['evaluate', 'start-later'],
    ['check', '--accepted'],
    [],
  ])('what a terminal gets of an ASCII file is ASCII: %s %s', async (...args) => {
    const terminal = await onTerminal(args, { cwd, env });
    await terminal.ended;
    expect(terminal.written()).toMatch(/start-later|sleep-is-private/);
    expect(terminal.written()).toMatch(/^[\u0000-\u007f]*$/);
  });

  test.each([
    ['step', 'n'],
    ['drill', ENTER],
  ])('and so is the window of %s', async (command, key) => {
    const topics = command === 'drill' ? ['replies'] : [];
    const terminal = await onTerminal([command, ...topics], { cwd, env });
    await terminal.type(key);
    expect(terminal.written()).toMatch(/^[\u0000-\u007f]*$/);
    await terminal.type('q');
  });
});
