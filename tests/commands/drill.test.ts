import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { BACKSPACE, CTRL_C, ENTER, ESCAPE, onTerminal } from '../helpers/terminal.js';

const here = () => folder({ 'claims.yaml': SCHOOL });
const NO_COLOR = { NO_COLOR: '1' };
/** Escape sequences other than colours. */
const CURSOR_MOVE = new RegExp(`${ESCAPE}(?!\\[[0-9;]*m)`);

describe('drill in a terminal', () => {
  test('asks, reveals, grades, leaves with a score', async () => {
    const terminal = await onTerminal(['drill', 'replies'], { cwd: here(), env: NO_COLOR });
    expect(terminal.window().join('\n')).toMatch(/Question 1 of 1[\s\S]*What do[\s\S]*> *$/m);
    await terminal.type('quiet');
    expect(terminal.window().join('\n')).not.toMatch(/Trials/);
    await terminal.type(BACKSPACE, BACKSPACE, BACKSPACE, BACKSPACE, BACKSPACE, 'x', ENTER);
    expect(terminal.window().join('\n')).toMatch(/> x[\s\S]*Trials that moved only the bell/);
    await terminal.resize(40, 12);
    expect(terminal.window().join('\n')).toMatch(/Trials that moved/);
    await terminal.type('1');
    expect(await terminal.ended).toMatchObject({ code: 0 });
    expect(terminal.lent()).toBe(false);
    expect(terminal.written()).toContain('1 of 1 question asked: 1 known');
  });

  test.each([
    ['q, entered', `q${ENTER}`, { code: 0 }],
    ['Esc', ESCAPE, { code: 0 }],
    ['Ctrl-C', CTRL_C, { code: 130 }],
  ])('%s in the middle gives the window back and says what to look at again', async (_, key, ending) => {
    const terminal = await onTerminal(['drill', 'evidence', '--count', '5'], { cwd: here(), env: NO_COLOR });
    await terminal.type(ENTER, '3', key);
    expect(await terminal.ended).toMatchObject(ending);
    expect(terminal.lent()).toBe(false);
    expect(terminal.written()).toMatch(
      /0 known, 0 partly, 1 missed\.[\s\S]*Look at these again[\s\S]*sleep-suffers/,
    );
  });

  test('--time shows the answer by itself', async () => {
    const terminal = await onTerminal(['drill', 'replies', '--time', '1'], { cwd: here(), env: NO_COLOR });
    expect(terminal.window()[0]).toMatch(/1 seconds?/);
    await terminal.until('Trials that moved');
    await terminal.type('1');
    expect(await terminal.ended).toMatchObject({ code: 0 });
  });

  test('--plain asks line by line', async () => {
    const terminal = await onTerminal(['drill', 'kinds', '--plain', '--count', '1', '--seed', '1'], {
      cwd: here(),
    });
    await terminal.type(`1${ENTER}`, ENTER);
    await terminal.type(`q${ENTER}`);
    expect(await terminal.ended).toMatchObject({ code: 0 });
    expect(terminal.written()).not.toMatch(CURSOR_MOVE);
    expect(terminal.written()).toMatch(/1 of 1 question asked/);
  });
});
