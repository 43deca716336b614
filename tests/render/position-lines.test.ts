import { describe, expect, test } from 'vitest';
import { positionLines } from '../../src/render/position-lines.js';
import { CARRIED, OPEN } from '../helpers/debates.js';
import { abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);

describe('the positions of a map', () => {
  test('each by what it decides, and in how many the thesis stands', () => {
    expect(positionLines(pageOf(OPEN, { semantics: 'complete' }), WIDE)).toEqual([
      'There are 3 complete positions (every position that follows the rules).',
      'The file leaves 3 entries open. t stands in 1 of them, falls in 1 and is undecided in 1.',
      '',
      '  1. t is undecided.',
      '     open: t, a, b',
      '',
      '  2. t falls.',
      '     stand: a',
      '     fall: t, b',
      '',
      '  3. t stands.',
      '     stand: t, b',
      '     fall: a',
    ]);
  });

  test('that there are more than are shown', () => {
    expect(positionLines(pageOf(OPEN, { semantics: 'complete', limit: 1 }), WIDE).slice(-2)).toEqual([
      '',
      'and 2 more',
    ]);
  });

  test('where nothing is open', () => {
    expect(positionLines(pageOf(CARRIED, { semantics: 'stable' }), WIDE)).toEqual([
      'There is 1 stable position (those that leave nothing undecided).',
      'Nothing is open: the verdicts of the file are the only position.',
    ]);
  });

  test('where the time was over', () => {
    expect(positionLines(pageOf(OPEN, { semantics: 'stable', late: true }), WIDE)).toEqual([
      'Not decided in the time given: which stable positions there are (those that leave nothing undecided).',
    ]);
  });

  test('where much is open, by a few verdicts from which the others follow', () => {
    const chain = Array.from({ length: 13 }, (_, i) => `  - {id: c${i + 1}, text: C., attacks: c${i}}\n`);
    const entries = `claims:\n  - {id: t, text: T.}\n  - {id: c0, text: C., supports: t}\ncounterpoints:\n${chain.join('')}  - {id: x, text: X., contradicts: c13}\n`;
    const lines = positionLines(pageOf(entries, { semantics: 'preferred' }), WIDE);
    expect(lines[1]).toBe(
      'The file leaves 16 entries open. t stands in 1 of them and falls in 1. Each is told by a few verdicts from which its others follow; --json has them all.',
    );
    expect(lines.slice(2)).toEqual([
      '',
      '  1. t falls.',
      '     stand: c13',
      '',
      '  2. t stands.',
      '     stand: x',
    ]);
  });
});

describe('the positions of an abstract framework', () => {
  test('none', () => {
    expect(positionLines(abstractPage(1, ['aa'], { semantics: 'stable' }), WIDE)).toEqual([
      'There are no stable positions (those that leave nothing undecided).',
    ]);
  });

  test('of very many, how many digits', () => {
    const pairs = Array.from({ length: 50 }, (_, i) =>
      [2 * i, 2 * i + 1].map((n) => String.fromCharCode(97 + n)),
    );
    const attacks = pairs.flatMap(([one, other]) => [`${one}${other}`, `${other}${one}`]);
    const [first] = positionLines(abstractPage(100, attacks, { semantics: 'stable', limit: 1 }), WIDE);
    expect(first).toBe('There are more than 10^15 stable positions (those that leave nothing undecided).');
  });
});
