import { describe, expect, test } from 'vitest';
import { positionLines } from '../../src/render/position-lines.js';
import { CARRIED, OPEN } from '../helpers/debates.js';
import { abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);

describe('the positions of a map', () => {
  test('each by what it decides, and in how many the thesis stands', () => {
    expect(positionLines(pageOf(OPEN, { semantics: 'complete' }), WIDE)).toEqual([
      'There are 3 complete positions: every position that follows the rules.',
      'The file leaves 3 entries open. “The thesis” (t) stands in 1 of them, falls in 1 and is undecided in 1.',
      '',
      '  1. It is undecided.',
      '     open: t, a, b',
      '',
      '  2. It falls.',
      '     stand: a',
      '     fall: t, b',
      '',
      '  3. It stands.',
      '     stand: t, b',
      '     fall: a',
    ]);
  });

  test('that there are more than are shown', () => {
    expect(positionLines(pageOf(OPEN, { semantics: 'complete', limit: 1 }), WIDE).slice(-2)).toEqual([
      '',
      'and 2 more (--limit)',
    ]);
  });

  test('that not all were counted though there was time', () => {
    const name = (node: number) => String.fromCharCode('a'.charCodeAt(0) + node);
    const chain = Array.from({ length: 1999 }, (_, i) => [name(i) + name(i + 1), name(i + 1) + name(i)]);
    const page = abstractPage(2000, chain.flat(), { semantics: 'stable', limit: 1 });
    expect(positionLines(page, WIDE)[0]).toBe(
      'There are at least 1000 stable positions: those that leave nothing undecided. Not all of them were counted (--limit).',
    );
  });

  test('where nothing is open', () => {
    expect(positionLines(pageOf(CARRIED, { semantics: 'stable' }), WIDE)).toEqual([
      'There is 1 stable position: those that leave nothing undecided.',
      'Nothing is open: the only position has the verdicts of the file.',
    ]);
  });

  test('where the time was over', () => {
    expect(positionLines(pageOf(OPEN, { semantics: 'stable', late: true }), WIDE)).toEqual([
      'There was no time to find a stable position (--seconds): those that leave nothing undecided.',
    ]);
  });

  /** An open dispute of two, with a chain of so many that depends on it and ends at the thesis. */
  function disputed(length: number): string {
    const chain = Array.from({ length }, (_, i) => `  - {id: c${i + 1}, text: C., attacks: c${i}}\n`);
    return `claims:\n  - {id: t, text: T.}\n  - {id: c0, text: C., supports: t}\ncounterpoints:\n${chain.join('')}  - {id: x, text: X., contradicts: c${length}}\n`;
  }

  test('where much is open, what they differ in, and one for each verdict', () => {
    const entries = `${disputed(13)}  - {id: y, text: Y.}\n  - {id: z, text: Z., contradicts: y}\n`;
    expect(positionLines(pageOf(entries, { semantics: 'preferred' }), WIDE)).toEqual([
      expect.stringMatching(/^There are 4 preferred positions: /),
      'The file leaves 18 entries open. “T” (t) stands in 2 of them and falls in 2.',
      '',
      'They differ in 2 open disputes, of which 1 can matter for this entry:',
      '  - “C” (c13) or “X” (x)',
      '',
      'It stands, for example, where “X” (x) stands.',
      '',
      'It falls, for example, where “C” (c13) stands.',
      '',
      '4 of them in full: --json',
    ]);
  });
});

describe('the positions of an abstract framework', () => {
  test('none', () => {
    expect(positionLines(abstractPage(1, ['aa'], { semantics: 'stable' }), WIDE)).toEqual([
      'There are no stable positions: those that leave nothing undecided.',
    ]);
  });

  test('of very many, how many digits', () => {
    const pairs = Array.from({ length: 50 }, (_, i) =>
      [2 * i, 2 * i + 1].map((n) => String.fromCharCode(97 + n)),
    );
    const attacks = pairs.flatMap(([one, other]) => [`${one}${other}`, `${other}${one}`]);
    const [first] = positionLines(abstractPage(100, attacks, { semantics: 'stable', limit: 1 }), WIDE);
    expect(first).toBe('There are more than 10^15 stable positions: those that leave nothing undecided.');
  });
});
