import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { CTRL_C, CTRL_D, ENTER, ESCAPE, onTerminal } from '../helpers/terminal.js';

const here = () => folder({ 'claims.yaml': SCHOOL });
const NO_COLOR = { NO_COLOR: '1' };
/** Escape sequences other than colours. */
const CURSOR_MOVE = new RegExp(`${ESCAPE}(?!\\[[0-9;]*m)`);

describe('step in plain text', () => {
  test.each([
    ['--plain', ['--plain'], {}],
    ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('%s: questions and answers, and no cursor moves', async (_, args, env) => {
    const terminal = await onTerminal(['step', ...args], { cwd: here(), rows: 60, env });
    await terminal.type(ENTER, `3${ENTER}`, `b${ENTER}`, `/phones${ENTER}`, `next${ENTER}`, `?${ENTER}`);
    expect(terminal.written()).toContain('Step 2 of 7. From the thesis: start-later. 5 not yet seen.');
    expect(terminal.written()).toContain('Step 6 of 7. From the thesis: start-later, sleep-suffers.');
    expect(terminal.written()).toContain('Step 4 of 7.');
    expect(terminal.written()).toContain('the next step of the walk');
    await terminal.type(`m${ENTER}`, `'${ENTER}`, `1${ENTER}`, `q${ENTER}`);
    expect(await terminal.ended).toMatchObject({ code: 0 });
    expect(terminal.written()).not.toMatch(CURSOR_MOVE);
    expect(terminal.written()).not.toMatch(/[●■▼▲❯↑]/);
    expect(terminal.written()).toContain('You were at both-matter (5 of 7).');
  });

  test.each([
    ['Ctrl-C', CTRL_C, { signal: 2 }],
    ['Ctrl-D', CTRL_D, { code: 0 }],
  ])('%s ends it', async (_, key, ending) => {
    const terminal = await onTerminal(['step', '--plain'], { cwd: here() });
    await terminal.type(ENTER, key);
    expect(await terminal.ended).toMatchObject(ending);
    expect(terminal.written()).toContain('You were at sleep-suffers (2 of 7).');
  });
});

test('--hide in plain text: what is revealed is told even if it reads like something before', async () => {
  const cwd = folder({
    'claims.yaml': `title: A text
thesis: t
claims:
  - {id: t, text: T.}
counterpoints:
  - {id: one, text: One., attacks: t}
  - {id: two, text: Two., attacks: t}
replies:
  - {id: both, text: It meets both., attacks: [one, two]}
`,
  });
  const terminal = await onTerminal(['step', 't', '--hide', '--plain'], { cwd, rows: 60, env: NO_COLOR });
  const told: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    const before = terminal.written().length;
    await terminal.type(ENTER);
    told.push(terminal.written().slice(before).trim().split('\r\n')[0]!);
  }
  expect(told).toEqual([
    '1. counterpoint one: One.',
    'answered by reply both: It meets both.',
    '2. counterpoint two: Two.',
    'answered by reply both: It meets both.',
    't  claim, the thesis, for the motion, stands',
  ]);
  await terminal.type(`q${ENTER}`);
});
