import { describe, expect, test } from 'vitest';
import { whyLines } from '../../src/render/why-lines.js';
import { CARRIED, OPEN, TWO_ATTACKS } from '../helpers/debates.js';
import { abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);
const CAVEAT = 'A verdict says what follows from this file, never what is true.';

/** The lines without the head of the entry or step and the caveat at the end. */
const why = (entries: string, id: string, head: number) =>
  whyLines(pageOf(entries, { id }), WIDE).slice(head, -2);

describe('why something has its verdict', () => {
  test('an entry, with those that are named', () => {
    expect(whyLines(pageOf(TWO_ATTACKS, { id: 't' }), WIDE)).toEqual([
      '● t  claim, the thesis, for the motion, ✗ falls',
      '',
      '  The thesis.',
      '',
      'It falls, because b attacks it, and nothing answers that.',
      '',
      'Named here',
      '  ▼ Another attack.  b (✓ stands)',
      '',
      CAVEAT,
    ]);
  });

  test('a step, between its ends', () => {
    expect(whyLines(pageOf(CARRIED, { id: 'r -> t' }), WIDE).slice(0, 8)).toEqual([
      'r -> t  step, support, ✓ stands',
      '',
      '  from ● A reason.  r (✓ stands)',
      '  to ● The thesis.  t (✓ stands)',
      '',
      'It stands, because r stands, and nothing here attacks it.',
      'r stands, because no attack on it stands: s falls.',
      's falls, because v attacks it, and nothing answers that.',
    ]);
  });

  test('what is open, with the circle in which it turns', () => {
    expect(why(OPEN, 't', 4).slice(0, 2)).toEqual([
      'It is undecided, because it is open whether the attack from a stands.',
      'a and b attack each other, and nothing here decides between them.',
    ]);
  });

  test('an argument of an abstract framework by its name', () => {
    expect(whyLines(abstractPage(3, ['ba', 'cb'], { id: 'a' }), WIDE)).toEqual([
      'a stands, because no attack on it stands: b falls.',
      'b falls, because c attacks it, and nothing answers that.',
      '',
      CAVEAT,
    ]);
  });
});

describe('those that are named', () => {
  // Once found again by splitting the sentences into words, without the marks at their ends.
  test('an id that ends in a mark is named like others', () => {
    const entries = TWO_ATTACKS.replaceAll('id: b,', 'id: end.,');
    expect(why(entries, 't', 4).slice(-1)).toEqual(['  ▼ Another attack.  end. (✓ stands)']);
  });

  test('a word of a sentence that is also an id is none of them', () => {
    const entries = TWO_ATTACKS.replaceAll('id: r,', 'id: falls,');
    expect(why(entries, 't', 4).slice(-2)).toEqual(['Named here', '  ▼ Another attack.  b (✓ stands)']);
  });
});
