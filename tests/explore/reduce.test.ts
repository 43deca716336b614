import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/explore/frame.js';
import { actionForKey } from '../../src/explore/key-actions.js';
import { KEYS } from '../../src/explore/key-table.js';
import { modeOf } from '../../src/explore/modes.js';
import { overlayRows } from '../../src/explore/overlay.js';
import { reduce } from '../../src/explore/reduce.js';
import { startState, unseenSteps } from '../../src/explore/state.js';
import type { Walk } from '../../src/explore/walk.js';
import { widthOfText } from '../../src/render/width.js';
import { look, view } from '../helpers/maps.js';
import { press, SIZES, typing, walk } from '../helpers/walks.js';

const at = (on: Walk, keys: string) => press(on, keys).at.id;

describe('keys in a walk', () => {
  const on = walk();

  test.each([
    ['n', 'sleep-suffers'],
    ['n n', 'academy-says'],
    ['n n p', 'sleep-suffers'],
    ['space down j right', 'both-matter'],
    ['G k', 'sleep-is-private'],
    ['1 return', 'sleep-suffers'],
    ['1 return 3 return', 'sleep-is-private'],
    ['1 return 3 return u', 'sleep-suffers'],
    ['1 return 3 return u u', 'start-later'],
    ['1 return 3 return b', 'sleep-suffers'],
    ['c', 'phones-not-bells'],
    ['x', 'sleep-is-private'],
    ['G g', 'start-later'],
    ['tab tab return', 'duty-of-care'],
    ['1 return tab tab tab return', 'both-matter'],
    ['S-tab return', 'duty-of-care'],
    ['1 return t return', 'sleep-suffers'],
    ['1 return t j j return', 'phones-not-bells'],
    ["1 return m g m ' g return", 'sleep-suffers'],
    ["1 return m G m ' j return", 'duty-of-care'],
    [`: ${typing('both')} return`, 'both-matter'],
    [`: ${typing('sl')} tab ${typing('is')} return`, 'sleep-is-private'],
    [`: ${typing('sleep-i')} tab return`, 'sleep-is-private'],
    [': 3 return', 'academy-says'],
  ])('%s leads to %s', (keys, id) => {
    expect(at(on, keys)).toBe(id);
  });

  test.each([
    ['u', 'This is the thesis. Nothing is above it.'],
    ['p', 'This is the first card.'],
    ['G x', 'There is no unanswered counterpoint after this card.'],
    ['z', 'z does nothing here. Press ? to see the keys.'],
    ['N', 'There is no search. Press / to search.'],
    [
      `: ${typing('slep-suffers')} return`,
      'No entry has the id "slep-suffers"; did you mean "sleep-suffers"?',
    ],
    [
      `: ${typing('sleep')} return`,
      'Several ids contain "sleep". Choose one from the list, or type more of it.',
    ],
  ])('%s says: %s', (keys, message) => {
    expect(press(on, keys).message).toBe(message);
  });

  test('after the last step comes the end', () => {
    expect(press(on, 'G n').overlay?.name).toBe('summary');
    for (const key of ['backspace', 'p', 'e'])
      expect(press(on, `G n ${key}`)).toMatchObject({ overlay: null, at: { id: 'duty-of-care' } });
  });

  test('a search is on until it is cleared', () => {
    const search = `/ ${typing('sleep')} return`;
    expect(at(on, search)).toBe('sleep-suffers');
    expect(at(on, `${search} n`)).toBe('academy-says');
    expect(at(on, `${search} n N`)).toBe('sleep-suffers');
    expect(at(on, `${search} N`)).toBe('sleep-is-private');
    expect(press(on, `${search} N`).message).toBe('Starting again from the last hit.');
    expect(at(on, `${search} escape n`)).toBe('academy-says');
    expect(press(on, `${search} / return`).search).toBeNull();
  });

  test('hidden: evidence, counterpoints and replies come one by one, and verdicts last', () => {
    const hiding = walk({ hide: true });
    const body = (keys: string) =>
      frameOf(hiding, press(hiding, keys), SIZES[0]!, look(100)).lines.join('\n');
    expect(body('n')).not.toMatch(/academy-says|stands|falls/);
    expect(body('n return')).toMatch(/academy-says/);
    expect(body('n return')).not.toMatch(/phones-not-bells|stands|falls/);
    expect(body('n return return')).not.toMatch(/both-matter/);
    expect(body('n return return return return')).toMatch(/sleep-is-private/);
    expect(body('n return return return return')).toMatch(/The verdict is still to come/);
    expect(body('n return return return return')).not.toMatch(/stands|falls/);
    // The verdict of this one, and those that explain it; none of the entry that it supports.
    expect(body('n return return return return return')).toMatch(
      /✓ stands, but no longer counts {2}claim, for the motion/,
    );
    expect(body('n return return return return return')).toMatch(/1 ✓ stands {5}■ The academy/);
    expect(body('n return return return return return')).toMatch(/^ {4}● Secondary schools/m);
    expect(body('n return return return return return n')).not.toMatch(/stands {2}evidence/);
    expect(at(hiding, 'n return return return return return return')).toBe('academy-says');
    expect(press(hiding, 'n 1 return').message).toBe('This is still hidden. Press Enter to reveal it.');
    for (const key of ['t', 'd']) expect(press(hiding, `n ${key}`).overlay).toBeNull();
    expect(body('n s')).not.toMatch(/Academy of Paediatrics/);
    expect(body('n return n p')).toMatch(/academy-says/);
  });

  test('hidden: what contradicts an entry is revealed as an attack, and not named before that', () => {
    const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}, {id: b, text: B., contradicts: a}]}`);
    const hiding = walk({ of, hide: true });
    const body = (keys: string) =>
      frameOf(hiding, press(hiding, keys), SIZES[0]!, look(100)).lines.join('\n');
    expect(body('n')).toMatch(/supports.*T\./s);
    expect(body('n')).not.toMatch(/contradicts|B\./);
    expect(body('n return')).toMatch(/B\. {2}b, contradicts/);
    expect(body('n return').match(/contradicts/g)).toHaveLength(1);
    expect(body('n return return')).toMatch(/↑ contradicts \(this attack/);
  });

  test('marks and stances are kept, and taken back', () => {
    expect(press(on, 'm n m').marks.map(({ id }) => id)).toEqual(['start-later', 'sleep-suffers']);
    expect(press(on, 'm m').marks).toEqual([]);
    expect([...press(on, '+ n -').stances.values()]).toEqual(['agree', 'doubt']);
    expect([...press(on, '+ n - 0').stances.keys()].map(({ id }) => id)).toEqual(['start-later']);
  });

  test('what was seen counts once', () => {
    expect(unseenSteps(on, press(on, 'n p n'))).toBe(5);
    expect(unseenSteps(on, press(on, 'n n n n n n'))).toBe(0);
  });
});

describe('any sequence of keys', () => {
  const names = [
    ...new Set(KEYS.flatMap(({ keys }) => keys)),
    '2',
    '7',
    'z',
    'a',
    'é',
    '語',
    '~',
    'M-x',
  ].filter((name) => !['q', 'Q', 'ZZ', 'ZQ', '1-9'].includes(name));
  const odd = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: "${'Lorem ipsum '.repeat(30)}", supports: t, contradicts: b}
  - {id: b, text: 语言文字很宽, attacks: t}
  - {id: alone, text: O.}
counterpoints:
  - {id: u, text: U., attacks: a -> t}`);
  const walks = [
    walk(),
    walk({ hide: true, order: 'debate' }),
    walk({ selection: { kind: ['reply'] } }),
    walk({ of: odd }),
  ];
  const sequences = fc.tuple(
    fc.constantFrom(...walks),
    fc.array(fc.constantFrom(...names), { maxLength: 40 }),
  );
  const played = (on: Walk, keys: readonly string[]) =>
    keys.reduce((state, name) => {
      const typed = Array.from(name).length === 1 ? name : null;
      return reduce(on, state, actionForKey(name, typed, on, state), {
        height: 5,
        maxScroll: 20,
        texts: ['sleep', 'a'],
      });
    }, startState(on.steps[0]!));

  test('leaves the state valid and the screen within the window', () => {
    fc.assert(
      fc.property(sequences, fc.constantFrom(...SIZES, { columns: 1, rows: 1 }), ([on, keys], size) => {
        const state = played(on, keys);
        expect(on.view.map.statements).toContain(state.at);
        expect(state.seen.has(state.at)).toBe(true);
        const rows = overlayRows(state);
        if (rows !== null && rows.length > 0) expect(rows[state.row]).toBeDefined();
        const { lines } = frameOf(on, state, size, look(size.columns));
        expect(lines).toHaveLength(size.rows);
        expect(lines.filter((line) => widthOfText(line) > size.columns)).toEqual([]);
        if (size.rows > 1) expect(lines.join('\n')).toContain(`/${on.steps.length}`);
      }),
      { numRuns: 120 },
    );
  });

  test('forward undoes back', () => {
    fc.assert(
      fc.property(sequences, ([on, keys]) => {
        const state = press(on, 'escape', played(on, keys));
        const card = { ...state, overlay: null, typing: null };
        if (card.past.length === 0) return;
        const there = press(on, 'b f', card);
        expect(there.at).toBe(card.at);
        expect(there.past).toEqual(card.past);
        expect(there.future).toEqual(card.future);
      }),
    );
  });

  test('q closes the page that is open, or leaves; where a line is typed, it is a letter', () => {
    fc.assert(
      fc.property(sequences, ([on, keys]) => {
        const state = played(on, keys);
        if (modeOf(state) === 'typing') expect(press(on, 'q', state).typing!.text).toContain('q');
        else
          expect(press(on, 'q', state)).toMatchObject({
            overlay: state.beneath?.overlay ?? null,
            isOver: state.overlay === null,
          });
        expect(press(on, 'escape escape q q q', state).isOver).toBe(true);
        if (modeOf(state) !== 'typing') expect(press(on, 'Z Z', { ...state, pending: '' }).isOver).toBe(true);
      }),
    );
  });
});
