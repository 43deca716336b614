import { describe, expect, test } from 'vitest';
import { addressOf, askToBrowse, askToCopy, askToEdit } from '../../src/explore/asked.js';
import { startState } from '../../src/explore/state.js';
import { view } from '../helpers/maps.js';
import { press, walk } from '../helpers/walks.js';

const on = walk();
const start = startState(on.steps[0]!);
const at = (id: string) => startState(on.view.map.byId.get(id)!);

describe('the address of a source', () => {
  test.each([
    [{ URL: 'https://example.org/a b' }, 'https://example.org/a%20b'],
    [{ URL: ' http://example.org ' }, 'http://example.org/'],
    [{ DOI: '10.1000/xyz 1' }, 'https://doi.org/10.1000/xyz%201'],
    [{ URL: 'javascript:alert(1)' }, null],
    [{ URL: 'file:///etc/passwd' }, null],
    [{ URL: '--version' }, null],
    [{ URL: 'https://' }, null],
    [{}, null],
  ])('%j: %s', (source, address) => {
    expect(addressOf({ id: null, ...source })).toBe(address);
  });

  test('of a card is its own, or that of the only entry on it that has one', () => {
    const browsed = { does: 'browse', address: 'https://example.org/sleep' };
    expect(askToBrowse(on, at('academy-says')).request).toEqual(browsed);
    expect(askToBrowse(on, at('sleep-suffers')).request).toEqual(browsed);
    expect(askToBrowse(on, start)).toMatchObject({
      request: null,
      message: 'This card has no source with an address.',
    });
    expect(askToBrowse(on, press(on, 'n tab tab')).message).toBe(
      'phones-not-bells has no source with an address.',
    );
  });

  test('of several is asked for', () => {
    const of = view(`claims:
  - {id: t, text: T.}
evidence:
  - {id: a, text: A., supports: t, source: {title: A, URL: https://example.org/a}}
  - {id: b, text: B., supports: t, source: {title: B, URL: https://example.org/b}}`);
    const two = walk({ of });
    expect(press(two, 'o').message).toMatch(/Type the number of one first, as in 2o\.$/);
    expect(press(two, '2 o').request).toEqual({ does: 'browse', address: 'https://example.org/b' });
  });
});

test('a copy is of the chosen row or line, or of the card', () => {
  expect(askToCopy(on, start, 'id').request).toMatchObject({
    text: 'start-later',
    what: 'the id "start-later"',
  });
  expect(askToCopy(on, press(on, 'tab'), 'text').request).toMatchObject({
    text: 'Early starts cost teenagers sleep.',
  });
  expect(askToEdit(on, press(on, 't j')).request).toMatchObject({ statement: { id: 'sleep-suffers' } });
});
