import { expect, test } from 'vitest';
import { inkLevel } from '../../src/terminal/wanted-look.js';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onTerminal } from '../helpers/terminal.js';

const XTERM = { TERM: 'xterm-256color' };
const [NOTHING, BOLD, COLORS] = [0, 1, 2];

test.each([
  ['auto', XTERM, true, COLORS],
  ['auto', { ...XTERM, NO_COLOR: '1' }, true, BOLD],
  ['auto', { ...XTERM, CLICOLOR: '0' }, true, BOLD],
  ['auto', { ...XTERM, FORCE_COLOR: '0' }, true, BOLD],
  ['never', XTERM, true, BOLD],
  ['auto', { TERM: 'vt100' }, true, BOLD],
  ['auto', { TERM: 'linux' }, true, BOLD],
  ['auto', { TERM: 'dumb' }, true, NOTHING],
  ['auto', { TERM: 'dumb', NO_COLOR: '1' }, true, NOTHING],
  ['auto', {}, true, NOTHING],
  ['auto', { ...XTERM, NO_COLOR: '1' }, false, NOTHING],
  ['never', XTERM, false, NOTHING],
  ['always', XTERM, false, COLORS],
] as const)('--color %s, %j, a terminal: %s: level %i', (mode, env, isTTY, level) => {
  expect(inkLevel(mode, env, { isTTY })).toBe(level);
});

const ESC = String.fromCharCode(27);
const BOLD_SENTENCE = `${ESC}[1mSecondary schools should start`;
const A_COLOR = new RegExp(`${ESC}\\[(?:\\d+;)*[34][0-8]`);

test.each([{ NO_COLOR: '1' }, { TERM: 'vt100' }])(
  'on a terminal with %j the sentence of a card is bold, and nothing has a colour',
  async (env) => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    const walk = await onTerminal(['step', 'start-later'], { cwd, env });
    await walk.type('q');
    await walk.ended;
    const card = await onTerminal(['show', 'start-later'], { cwd, env });
    await card.ended;
    for (const { written } of [walk, card]) {
      expect(written()).toContain(BOLD_SENTENCE);
      expect(written()).not.toMatch(A_COLOR);
    }
  },
);
