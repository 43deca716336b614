import { describe, expect, test } from 'vitest';
import { type State, startState } from '../../src/explore/state.js';
import type { Walk } from '../../src/explore/walk.js';
import { answeredInPlain } from '../../src/explore/walk-plain.js';
import { folder } from '../helpers/cli.js';
import { look, SCHOOL, view } from '../helpers/maps.js';
import { CTRL_C, CTRL_D, ENTER, ESCAPE, onTerminal } from '../helpers/terminal.js';
import { walk } from '../helpers/walks.js';

const here = () => folder({ 'claims.yaml': SCHOOL });
/** Escape sequences other than colours. */
const CURSOR_MOVE = new RegExp(`${ESCAPE}(?!\\[[0-9;]*m)`);

const plain = { ...look(1_000_000), plain: true };

/** Answers with lines one after the other; the last state, and what was said to each, without empty lines at its ends. */
function answer(on: Walk, lines: readonly string[]): { state: State; said: string[] } {
  let state = startState(on.steps[0]!);
  const said = lines.map((line) => {
    const now = answeredInPlain(on, state, line, plain);
    state = now.state;
    return now.said.trim();
  });
  return { state, said };
}

const said = (lines: readonly string[], on = walk()) => answer(on, lines).said.at(-1)!;

describe('what a line that is typed does in the walk line by line', () => {
  test.each([
    ['a key', ['n'], 'sleep-suffers'],
    ['the word of a key', ['next'], 'sleep-suffers'],
    ['nothing: on', ['', ''], 'academy-says'],
    ['a number', ['1', '3'], 'sleep-is-private'],
    ['words after /', ['/screens'], 'phones-not-bells'],
    ['/, then words', ['/', 'screens'], 'phones-not-bells'],
    ['an id after :', [':both'], 'both-matter'],
    ['a number in a list', ['m', "'", '1'], 'start-later'],
    ['nothing in a list: back', ['n', 'm', "'", ''], 'sleep-suffers'],
  ])('%s', (_, lines, id) => {
    expect(answer(walk(), lines).state).toMatchObject({ at: { id }, overlay: null, typing: null });
  });

  test('what does nothing is named', () => {
    expect(said(['zebra'])).toBe('zebra does nothing here. Press ? to see the keys.');
    expect(said(['9'])).toBe('There is no number 9; the last is 2.');
  });

  test('that a reason is too long is said together with what came of it', () => {
    expect(said(['+', 'w', 'x'.repeat(10_001)])).toBe(
      'A line has room for 10,000 characters. The rest was left out. You agree. Your reason is noted.',
    );
    expect(said(['+', 'y'.repeat(10_000)])).toBe('You agree. Your reason is noted.');
  });

  test('a page is told and is over at once; a key that only says something tells no card again', () => {
    expect(said(['?'])).toMatch(/^Enter: the next card\nn or l or next: the next card$/m);
    expect(answer(walk(), ['?']).state.overlay).toBeNull();
    expect(said(['m'])).toBe("Marked. Press ' to list the marks.");
  });

  test.each([
    ['with everything shown', false, ['t', 'd']],
    ['with --hide', true, []],
  ])('? names only what works on this card, %s', (_, hide, named) => {
    const on = walk({ hide });
    const [, ...rows] = said(['?'], on).split('\n');
    const keys = rows.map((row) => row[0]!);
    expect(keys.filter((key) => ['t', 'd'].includes(key))).toEqual(named);
    expect(keys).not.toContain('p');
    for (const key of keys) expect(said([key], on)).not.toMatch(/does nothing|Not available/);
    expect(said(['n', '?'], on)).toMatch(/^p or h or previous/m);
  });

  test('a number before a key counts, and chooses nothing for the next Enter', () => {
    expect(answer(walk(), ['3G']).state.at.id).toBe('academy-says');
    expect(answer(walk(), ['2n', 'p']).state.at.id).toBe('sleep-suffers');
    expect(answer(walk(), ['100%']).state.at.id).toBe('duty-of-care');
    const { state } = answer(walk(), ['n', '1y']);
    expect(state).toMatchObject({ request: { text: 'academy-says' }, chosen: null, pending: '' });
    expect(said(['n', '3z'])).toBe('z does nothing here. Press ? to see the keys.');
  });

  test('a list of no marks says so, and asks for no number', () => {
    const { state, said: told } = answer(walk(), ["'"]);
    expect(told).toEqual(['Nothing is marked. Press m on a card to mark it.']);
    expect(state.overlay).toBeNull();
  });

  test('a hit is named with its place among the hits, once', () => {
    expect(said(['/sleep'])).toMatch(/^“sleep” 1 of 5 hits\.\n\nCard 2 of 7\./);
    expect(said(['/sleep', 'm'])).toBe("Marked. Press ' to list the marks.");
  });

  test('of what is revealed only what is new is told, even if it reads like something before', () => {
    const of = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: one, text: One., attacks: t}
  - {id: two, text: Two., attacks: t}
replies:
  - {id: both, text: It meets both., attacks: [one, two]}`);
    const { said: told } = answer(walk({ of, hide: true }), ['', '', '', '', '']);
    expect(told.map((text) => text.split('\n')[0])).toEqual([
      '1. counterpoint one: One.',
      '1 is answered by reply both: It meets both.',
      '2. counterpoint two: Two.',
      '2 is answered by reply both: It meets both',
      'claim t, the thesis, for the motion, stands',
    ]);
  });

  test('with the verdict come those that decide it, by headlines, since the sentences were said', () => {
    const of = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A long sentence about a., short: Short a, supports: t, with: [b]}
  - {id: b, text: B.}
counterpoints:
  - {id: c, text: C., attacks: b}`);
    expect(
      said(['', '', ''], walk({ of, hide: true })),
    ).toBe(`claim t, the thesis, for the motion, falls: no reason left
1. claim a, linked reason 1 of 2 (stands, but no longer counts): Short a
2. with claim b (falls): B`);
  });

  test('a reason in parts is one reason', () => {
    const of = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t, with: [b]}
  - {id: b, text: B.}
  - {id: d, text: D., supports: t}`);
    expect(said(['w'], walk({ of }))).toContain('\n2 reasons (3 parts)\n');
    expect(said(['n', 'p'], walk())).toContain('\n1 reason (2 parts)\n');
  });
});

describe('a reason line by line', () => {
  const given = ['-', 'I slept well.'];

  test('is said before another takes its place, and Enter keeps it', () => {
    expect(answer(walk(), [...given, '-', 'w']).state.typing?.text).toBe('I slept well.');
    const reasons = (...more: string[]) => [...answer(walk(), [...given, ...more]).state.reasons.values()];
    expect(reasons('-', 'w', '')).toEqual([{ words: 'I slept well.' }]);
    expect(reasons('-', 'w', 'So did I.')).toEqual([{ words: 'So did I.' }]);
    expect(reasons('-', 'So did I.')).toEqual([{ words: 'So did I.' }]);
  });
});

describe('what is not read twice', () => {
  const deep = view(`claims:
  - id: t
    text: T.
    reasons:
      - id: a
        text: Cooperation on defence makes practical sense.
        short: Defence cooperation makes sense
        reasons: [{id: b, text: B., reasons: [{id: c, text: C., reasons: [{id: d, text: D.}]}]}]
      - {id: e, text: The tests failed four times in the winter of that year., short: No working system}`);
  const on = walk({ of: deep });

  test('a headline of which the sentence has the words', () => {
    expect(said(['w'], on)).toContain('1. claim a (stands): Cooperation on defence makes practical sense.\n');
    expect(said(['n'], on)).toMatch(/5 left to see\.\n\s+Cooperation on defence|left to see\.\nCooperation/);
    expect(said(['w'], on)).toContain('2. claim e (stands): No working system. The tests failed');
  });

  test('the way from the thesis, where it is only one step more; at other times its end', () => {
    expect(said(['n'], on)).not.toContain('From the thesis');
    expect(said(['n', 'n', 'n'], on)).not.toContain('From the thesis');
    expect(said([':d'], on)).toMatch(/\nFrom the thesis down: 2 entries, then b, c\.$/);
    expect(said(['n', 'n', 'w'], on)).toMatch(/\nFrom the thesis down: t, a\.$/);
  });

  test('an answer to two objections', () => {
    const of = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: one, text: One., attacks: t}
  - {id: two, text: Two., attacks: t}
replies:
  - {id: both, text: It meets both and more., short: Both are met, attacks: [one, two]}`);
    expect(said(['w'], walk({ of })).match(/It meets both and more\./g)).toHaveLength(1);
  });
});

describe('lists line by line', () => {
  const tree = ['n', 't'];

  test('are read once: a line that is not understood says so, and no more', () => {
    expect(said(tree).split('\n').length).toBeGreaterThan(3);
    expect(said([...tree, 'zebra'])).toBe('zebra does nothing here. Press ? to see the keys.');
    expect(said([...tree, '99'])).toBe('There is no row 99.');
    expect(said([...tree, 'G', 'G'])).toBe('G does nothing here. Press ? to see the keys.');
    expect(said(['m', "'", 'd'])).toBe('d does nothing here. Press ? to see the keys.');
  });

  test('say the row that is chosen by a key', () => {
    expect(said([...tree, 'g', 'j'])).toMatch(/^2\. .*sleep-suffers[^\n]*$/);
    expect(said([...tree, 'G'])).toMatch(/^\d\. [^\n]*$/);
  });

  test('are read again when they change', () => {
    expect(said([...tree, 'h']).split('\n').length).toBeGreaterThan(1);
  });
});

describe('stances line by line', () => {
  const reasonFor = (lines: readonly string[]) => {
    const on = walk();
    const { state } = answer(on, lines);
    return state.reasons.get(on.view.map.byId.get('sleep-suffers')!);
  };

  test('after - the question is told with its numbers; a number or a line of one’s own is the reason', () => {
    expect(said(['n', '-'])).toBe(`You doubt “Early starts cost teenagers sleep” (sleep-suffers). Why?
Objections to it
1. counterpoint phones-not-bells (falls): Screens at night, not bells in the morning, cost the sleep.
You doubt this, too
2. evidence academy-says (stands): The academy of paediatricians advises 8:30 or later.`);
    expect(reasonFor(['n', '-', '2'])).toMatchObject({ because: { id: 'academy-says' } });
    expect(reasonFor(['n', '-', 'I sleep well.'])).toEqual({ words: 'I sleep well.' });
    expect(reasonFor(['n', '-', 'w', 'Yes'])).toEqual({ words: 'Yes' });
    expect(reasonFor(['n', '-', ''])).toBeUndefined();
  });

  test('the card is not told again after an answer, and Enter then goes on', () => {
    expect(said(['n', '-', '1'])).toBe(
      'You doubt it because of the objection “Screens at night, not bells in the morning…” (phones-not-bells).',
    );
    expect(said(['n', '-', ''])).toBe('You doubt it.');
    expect(said(['n', '-', '', ''])).toMatch(/^Card 3 of 7\./);
  });

  test('after + the strongest objection is told; 1 goes there, Enter stays', () => {
    expect(said(['n', '+'])).toBe(`You agree with “Early starts cost teenagers sleep” (sleep-suffers).
The strongest objection to it:
Screens at night, not bells in the morning, cost the sleep.

  counterpoint phones-not-bells, against the motion, falls: denied`);
    expect(said(['n', '+', '1'])).toMatch(/^Card 4 of 7\./);
    expect(said(['n', '+', ''])).toBe('You agree.');
    expect(said(['a', 'n', '+'])).toBe('You agree.');
  });
});

describe('step in plain text', () => {
  test.each([
    ['--plain', ['--plain'], {}],
    ['ACCESSIBLE=1', [], { ACCESSIBLE: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('%s: questions and answers, and no cursor moves', async (_, args, env) => {
    const terminal = await onTerminal(['step', ...args], { cwd: here(), rows: 60, env });
    await terminal.type(ENTER, `3${ENTER}`, `b${ENTER}`, `/phones${ENTER}`, `next${ENTER}`, `?${ENTER}`);
    expect(terminal.written()).toContain('Card 2 of 7. 5 left to see.');
    expect(terminal.written()).toContain('Card 6 of 7.');
    expect(terminal.written()).toContain('Card 4 of 7.');
    expect(terminal.written()).toContain('the next card');
    await terminal.type(`m${ENTER}`, `'${ENTER}`, `1${ENTER}`, `q${ENTER}`);
    expect(await terminal.ended).toMatchObject({ code: 0 });
    expect(terminal.written()).not.toMatch(CURSOR_MOVE);
    expect(terminal.written()).not.toMatch(/[●■▼▲❯↑]/);
    expect(terminal.written()).toContain('You were at both-matter, card 5 of 7.');
  });

  test('what is to be said first is said before the first card', async () => {
    const terminal = await onTerminal(['step', '--plain', '--resume'], { cwd: here(), rows: 60 });
    expect(terminal.window().filter((line) => line !== '')[0]).toBe(
      'There is no saved walk through this file: starting at the beginning.',
    );
    await terminal.type(CTRL_D);
    await terminal.ended;
  });

  test.each([
    ['Ctrl-C', CTRL_C, { signal: 2 }],
    ['Ctrl-D', CTRL_D, { code: 0 }],
  ])('%s ends it', async (_, key, ending) => {
    const terminal = await onTerminal(['step', '--plain'], { cwd: here() });
    await terminal.type(ENTER, key);
    expect(await terminal.ended).toMatchObject(ending);
    expect(terminal.written()).toContain('You were at sleep-suffers, card 2 of 7.');
  });
});

describe('what was said before', () => {
  const of = view(`claims:
  - id: t
    short: The thesis
    text: The thesis in full.
    reasons:
      - {id: a, short: One reason, text: One reason in full., scheme: sign}
counterpoints:
  - {id: c, short: An objection, text: An objection in full., attacks: a -> t}`);

  test('is named by its headline on later cards, and each card says itself in full', () => {
    const { said: told } = answer(walk({ of }), ['', '']);
    expect(told[0]).toContain('One reason in full.');
    expect(told[0]).toMatch(/claim t \([^)]*\): The thesis$/m);
    expect(told[1]).toContain('An objection in full.');
    expect(told[1]).toMatch(/claim a \([^)]*\): One reason$/m);
  });

  test('w says the card again, and moves nowhere', () => {
    const { said: told, state } = answer(walk({ of }), ['', 'w']);
    expect(told[1]).toBe(told[0]);
    expect(state.at.id).toBe('a');
  });

  test('a step is told in words, not with an arrow', () => {
    const { said: told } = answer(walk({ of }), ['', '']);
    expect(told[1]).toContain('undercuts the step from a to t');
    expect(told.join('')).not.toContain('->');
  });
});
