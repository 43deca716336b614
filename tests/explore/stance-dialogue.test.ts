import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/explore/frame.js';
import { modeOf } from '../../src/explore/modes.js';
import { reduce } from '../../src/explore/reduce.js';
import { look, view } from '../helpers/maps.js';
import { press, SIZES, typing, walk } from '../helpers/walks.js';

const on = walk();
const by = (id: string) => on.view.map.byId.get(id)!;
const screen = (keys: string, { of = on, size = SIZES[1]! } = {}) =>
  frameOf(of, press(of, keys), size, look(size.columns))
    .lines.map((line) => line.trimEnd())
    .join('\n');

describe('after -, the walk asks why', () => {
  test('with the objections and then the reasons to choose from', () => {
    expect(screen('n -')).toMatchSnapshot();
    expect(press(on, 'n -').stances.get(by('sleep-suffers'))).toBe('doubt');
  });

  test.each([
    ['n - 1 return', 'phones-not-bells'],
    ['n - return', 'phones-not-bells'],
    ['n - j return', 'academy-says'],
    ['n - 2 return', 'academy-says'],
  ])('%s: because of %s', (keys, id) => {
    const state = press(on, keys);
    expect(state.reasons.get(by('sleep-suffers'))).toEqual({ because: by(id) });
    expect(state).toMatchObject({ overlay: null, at: { id: 'sleep-suffers' } });
    expect(state.message).toMatch(/^You doubt it because (of the objection|you doubt) “.*” \([\w-]+\)/);
  });

  test('whoever doubts because of a reason doubts that, too, as long as it is so', () => {
    const state = press(on, 'n - 2 return');
    expect(state.stances.get(by('academy-says'))).toBe('doubt');
    expect(press(on, 'n - 1 return').stances.size).toBe(1);
    expect(press(on, 'n 0', state).reasons.size).toBe(0);
    // An objection that is doubted, and a reason that is agreed with, are no causes.
    expect(screen('n n + escape p -')).not.toContain('academy-says');
    expect(screen(': 4 return - escape : 2 return -')).not.toContain('phones-not-bells');
  });

  test('no reason is chosen beforehand, where there is no objection', () => {
    const bare = walk({ of: view('claims: [{id: t, text: T., reasons: [{id: r, text: R.}]}]') });
    expect(press(bare, '-')).toMatchObject({ row: -1 });
    expect(press(bare, '- return')).toMatchObject({ overlay: { name: 'doubt' }, reasons: new Map() });
    expect(press(bare, '- return').message).toBe('Choose a row first: type its number. Esc gives no reason.');
    expect(press(bare, '- j return').stances.get(bare.view.map.byId.get('r')!)).toBe('doubt');
    for (const size of SIZES) expect(screen('-', { of: bare, size })).toMatch(/^ 1 .* R\./m);
  });

  test('an objection to a step, one that needs others, and one that does not count say so', () => {
    const steps = walk({
      of: view(`claims:
  - id: t
    text: T.
    reasons:
      - id: r
        text: R.
        counterpoints: [{id: o, text: O., attacks: r -> t}]
  - {id: s, text: S.}
counterpoints:
  - {id: u, text: U., attacks: t, with: [s]}
replies:
  - {id: a, text: A., attacks: u -> t}`),
    });
    const shown = screen('-', { of: steps, size: { columns: 120, rows: 24 } });
    expect(shown).toMatch(/ o, only against the step from “R” \(r\)/);
    expect(shown).toMatch(/ u, together with s, no longer counts/);
  });

  test('w writes a reason of one’s own', () => {
    const state = press(on, `n - w ${typing('why')} return`);
    expect(state.reasons.get(by('sleep-suffers'))).toEqual({ words: 'why' });
    expect(screen(`n - w ${typing('why')}`)).toMatch(/^Because: why$/m);
    for (const size of SIZES) {
      const long = reduce(on, press(on, 'n - w'), { type: 'write', text: 'many words '.repeat(900) });
      const { lines, cursor } = frameOf(on, long, size, look(size.columns));
      expect(lines[cursor!.row]).toMatch(/words$/);
      expect(lines[cursor!.row - 1]).toMatch(/(many|words)$/);
    }
    expect(press(on, 'n - w return').reasons.size).toBe(0);
    expect(press(on, 'n - w x escape').reasons.size).toBe(0);
  });

  test.each(['escape', 'backspace', 'q', 'n'])('%s gives no reason, and the doubt stays', (key) => {
    const state = press(on, `n - ${key}`);
    expect(state).toMatchObject({ overlay: null, isOver: false });
    expect([...state.reasons]).toEqual([]);
    expect(state.stances.get(by('sleep-suffers'))).toBe('doubt');
  });

  test('a number that is not there, and an entry that nothing attacks or supports', () => {
    expect(press(on, 'n - 9')).toMatchObject({ overlay: { name: 'doubt' }, row: 0, pending: '' });
    expect(press(on, 'n - 9').message).toBe('There is no number 9; the last is 2.');
    expect(screen('G -')).toContain('No entry says that it is false. Press w to write a reason of your own.');
    expect(press(on, 'G - return').message).toBe('There is nothing to choose. Press w to write a reason.');
  });

  test('a reason goes with its doubt', () => {
    expect(press(on, 'n - return +').reasons.size).toBe(0);
    expect(press(on, 'n - return 0').reasons.size).toBe(0);
    expect(press(on, 'n - return - escape').reasons.size).toBe(1);
    // Another stance can be taken while it asks.
    expect(press(on, 'n - +').stances.get(by('sleep-suffers'))).toBe('agree');
    expect(press(on, 'n - 0').stances.size).toBe(0);
  });

  test('in a small window the chosen row is in sight', () => {
    for (const size of SIZES) {
      expect(screen('n - j', { size })).toMatch(/❯2/);
      expect(screen('n - j', { size }).split('\n')).toHaveLength(size.rows);
    }
  });
});

describe('after +, the strongest objection is shown', () => {
  test('with its verdict and text, and is kept as met', () => {
    expect(screen('n +')).toMatchSnapshot();
    expect(press(on, 'n +').met.get(by('sleep-suffers'))).toBe(by('phones-not-bells'));
  });

  test.each(['return', '1'])('%s goes to it', (key) => {
    expect(press(on, `n + ${key}`)).toMatchObject({ overlay: null, at: { id: 'phones-not-bells' } });
  });

  test.each([
    ['escape', 'sleep-suffers'],
    ['q', 'sleep-suffers'],
    ['n', 'academy-says'],
    ['space', 'academy-says'],
  ])('%s stays or goes on: %s', (key, id) => {
    expect(press(on, `n + ${key}`)).toMatchObject({ overlay: null, isOver: false, at: { id } });
  });

  test('where there is none, or one that is doubted already, that is said', () => {
    expect(press(on, 'G +')).toMatchObject({ overlay: { name: 'objection', objection: null } });
    expect(press(on, 'G +').met.size).toBe(0);
    expect(screen('G +')).toContain('No entry attacks it. Press w to write why you agree.');
    expect(press(on, 'G + return')).toMatchObject({ overlay: null, message: 'You agree.' });
    expect(press(on, 'n : 6 return - escape b +').overlay).toMatchObject({ objection: {} });
    expect(screen('n : 4 return - escape b +')).toContain('You doubt every objection to it.');
  });

  test('w writes why one agrees; the reason goes with that stance', () => {
    const state = press(on, `n + w ${typing('why')} return`);
    expect(state.reasons.get(by('sleep-suffers'))).toEqual({ words: 'why' });
    expect(state).toMatchObject({ overlay: null, message: 'You agree. Your reason is noted.' });
    expect(press(on, '+ escape', state).reasons.size).toBe(1);
    expect(press(on, '- escape', state).reasons.size).toBe(0);
    expect(press(on, '0', state).reasons.size).toBe(0);
  });

  test('w opens the field with the reason that was given, to change or to remove it', () => {
    const state = press(on, `n - w ${typing('why')} return`);
    const reasonAfter = (keys: string) => press(on, keys, state).reasons.get(by('sleep-suffers'));
    expect(press(on, '- w', state).typing).toMatchObject({ text: 'why', cursor: 3 });
    expect(reasonAfter('- w ! return')).toEqual({ words: 'why!' });
    expect(reasonAfter('- w escape')).toEqual({ words: 'why' });
    expect(reasonAfter('- w C-u return')).toBeUndefined();
    expect(press(on, 'n - w', press(on, 'n - 2 return')).typing?.text).toBe('');
  });

  test('a reason that is left by Esc can be brought back', () => {
    const state = press(on, `n - w ${typing('half')} escape`);
    expect(state).toMatchObject({ typing: null, reasons: new Map() });
    expect(state.message).toBe('Not noted. To go on writing, press -, then w and Up.');
    expect(press(on, '- w up', state).typing?.text).toBe('half');
    expect(press(on, 'n - w escape').message).toBeNull();
  });

  test('who agrees with both is told that they cannot both stand', () => {
    expect(screen(': 4 return + escape : 2 return +')).toContain(
      'You agree with this objection, too. These two cannot both stand.',
    );
  });
});

describe('the questions', () => {
  test('are switched off and on by one key, on a card and while they ask', () => {
    for (const keys of ['a n', 'n - a', 'n + a', '- a n']) {
      const off = press(on, keys);
      expect(off).toMatchObject({ asks: false, overlay: null });
      expect(press(on, '+', off)).toMatchObject({ overlay: null, message: 'You agree.' });
      expect(press(on, '-', off)).toMatchObject({ overlay: null, message: 'You doubt it.' });
      expect(press(on, 'a -', off).overlay?.name).toBe('doubt');
    }
  });

  test('tell nothing that is still hidden', () => {
    const hiding = walk({ hide: true });
    expect(screen('n +', { of: hiding })).toContain('No objection to it is revealed yet.');
    expect(screen('n -', { of: hiding })).toContain('No objection and no reason is revealed yet.');
    expect(screen('n return -', { of: hiding })).toContain('academy-says');
    expect(screen('n return -', { of: hiding })).not.toMatch(/phones-not-bells|stands|falls/);
    expect(screen('n return return +', { of: hiding })).toContain('phones-not-bells');
    expect(screen('n return return +', { of: hiding })).not.toMatch(/stands|falls/);
  });

  test('are pages of their own: other keys say so', () => {
    expect(modeOf(press(on, 'n -'))).toBe('doubt');
    expect(modeOf(press(on, 'n +'))).toBe('objection');
    expect(press(on, 'n - z').message).toBe('z does nothing here. Press ? to see the keys.');
    expect(press(on, 'n - ?').overlay?.name).toBe('keys');
  });
});
