import { describe, expect, test } from 'vitest';
import { verdictStory } from '../../src/render/verdict-story.js';
import { whatIfClause, whatIfLines } from '../../src/render/what-if-lines.js';
import { TWO_ATTACKS } from '../helpers/debates.js';
import { abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);

describe('what if, of a map', () => {
  test('what becomes of the thesis, and why', () => {
    expect(whatIfLines(pageOf(TWO_ATTACKS, { drop: ['b'] }), WIDE)).toEqual([
      'If “Another attack” (b) fell, “The thesis” (t) would stand. As the file is, it falls.',
      '',
      'Then it stands because none of the 2 objections counts, not even “An attack” (a).',
      '',
      '  ▼ a: denies it, but falls',
      '    ▲ A reply (r): stands and denies that',
      '  ▼ Another attack (b): denies it, but was dropped',
      '',
      'No other verdict would change.',
    ]);
  });

  test('that nothing becomes of it', () => {
    const [first] = whatIfLines(pageOf(TWO_ATTACKS, { grant: ['a'], drop: ['r', 'b'] }), WIDE);
    expect(first).toBe(
      'If “An attack” (a) stood and “A reply” (r) and “Another attack” (b) fell, “The thesis” (t) would still fall.',
    );
  });

  test('what else changes, but for what was not selected', () => {
    const lines = (select: (id: string) => boolean) =>
      whatIfLines(pageOf(TWO_ATTACKS, { drop: ['r'], id: 't', select }), WIDE);
    expect(lines(() => true).slice(-2)).toEqual([
      '1 other selected verdict would change:',
      '  ▼ An attack.  a (✓ stands, fell before)',
    ]);
    expect(lines((id) => id === 'b').at(-1)).toBe('No other selected verdict would change.');
  });

  test('what is taken as given as a clause; nothing for nothing', () => {
    const clause = (drop: readonly string[]) => {
      const page = pageOf(TWO_ATTACKS, { drop });
      return whatIfClause(page, verdictStory(page.evaluated, page.view));
    };
    expect(clause(['a', 'b -> t'])).toBe('“An attack” (a) and the step b -> t fell');
    expect(clause([])).toBe('');
  });
});

describe('what if, of an abstract framework as a whole', () => {
  test.each([
    ['b', ['If b stood, 1 other verdict would change:', '  a (✗ falls, stood before)']],
    ['c', ['If c stood, no other verdict would change.']],
  ])('with %s granted', (argument, lines) => {
    expect(whatIfLines(abstractPage(3, ['ba', 'cb'], { grant: [argument] }), WIDE)).toEqual(lines);
  });
});
