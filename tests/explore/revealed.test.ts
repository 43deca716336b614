import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/explore/frame.js';
import { metInWalk } from '../../src/explore/revealed.js';
import { look } from '../helpers/maps.js';
import { press, SIZES, typing, walk } from '../helpers/walks.js';

const on = walk({ hide: true });
const met = (keys: string) =>
  on.view.map.statements.filter(metInWalk(on, press(on, keys))).map(({ id }) => id);
const shown = (keys: string, size = SIZES[0]!) =>
  frameOf(on, press(on, keys), size, look(size.columns)).lines.join('\n');

test('met is what was seen, what was revealed, and what a card that was seen supports', () => {
  expect(met('m')).toEqual(['start-later']);
  expect(met('return')).toEqual(['start-later', 'sleep-suffers']);
  expect(met('return return n return')).toEqual([
    'start-later',
    'sleep-suffers',
    'academy-says',
    'duty-of-care',
  ]);
  expect(on.view.map.statements.every(metInWalk({ ...on, hide: false }, press(on, 'm')))).toBe(true);
});

describe('what is still hidden', () => {
  test('is not offered by :, and a whole id leads there', () => {
    expect(shown(`: ${typing('sl')}`)).toContain('No revealed id fits.');
    expect(shown(`return : ${typing('sl')}`)).toContain('sleep-suffers');
    expect(shown(`return : ${typing('sl')}`)).not.toContain('sleep-is-private');
    expect(press(on, `: ${typing('sleep-is')} return`)).toMatchObject({
      at: { id: 'start-later' },
      message: 'No revealed entry has the id "sleep-is". To go to a hidden one, type all of its id.',
    });
    expect(press(on, `: ${typing('sleep-is-private')} return`).at.id).toBe('sleep-is-private');
    expect(press(on, `: ${typing('sl')} tab`).typing?.text).toBe('sl');
  });

  test('is not found by /', () => {
    expect(press(on, `/ ${typing('screens')} return`)).toMatchObject({
      at: { id: 'start-later' },
      message: 'No revealed entry contains all the words "screens".',
    });
    expect(press(on, `n return return / ${typing('screens')} return`).at.id).toBe('phones-not-bells');
  });

  test('is not reached by c and x', () => {
    expect(press(on, 'c')).toMatchObject({
      at: { id: 'start-later' },
      message: 'No counterpoint after this card is revealed yet.',
    });
    expect(press(on, 'n return return c').at.id).toBe('phones-not-bells');
    expect(press(on, 'x')).toMatchObject({
      at: { id: 'start-later' },
      message: 'Not available with --hide.',
    });
  });

  test('is revealed by Space before it leaves the card', () => {
    expect(press(on, 'space space').at.id).toBe('start-later');
    expect(press(on, 'space space space').revealed).toEqual(press(on, 'return return return').revealed);
    expect(press(on, 'space space space space').at.id).toBe('sleep-suffers');
  });

  test.each(SIZES)('is counted in sight at $columns × $rows', (size) => {
    expect(shown('n', size)).toMatch(/4 more/);
    expect(shown('n return return return return', size)).toMatch(/the verdict/i);
  });
});

test('the list of keys leaves out those that --hide switches off', () => {
  const page = shown('?', { columns: 100, rows: 200 });
  expect(page).not.toMatch(/the tree around this entry|everything about this entry|without an answer/);
  expect(page).toMatch(/the sources of this entry/);
});

test('a doubt after some reveals has no empty column of verdicts', () => {
  expect(shown('n return return -')).toMatch(/1 [▼■] /);
});
