import { expect, test } from 'vitest';
import { verdictSummaryLines } from '../../src/render/verdict-summary.js';
import { CARRIED, OPEN, TWO_ATTACKS } from '../helpers/debates.js';
import { abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);

test.each([
  [
    'what fells the thesis',
    TWO_ATTACKS,
    [
      'The thesis, t, falls, because b attacks it, and nothing answers that.',
      '  The thesis.',
      '',
      'Standing counterpoints that decide it',
      '  ▼ Another attack.  b (✓ stands)',
      '',
      '4 entries: 2 stand, 2 fall, 0 undecided.',
    ],
  ],
  [
    'the main reasons of one that stands',
    CARRIED,
    [
      'The thesis, t, stands, because r supports it, and nothing here attacks it.',
      '  The thesis.',
      '',
      'Main reasons',
      '  ● A reason.  r (✓ stands)',
      '',
      '4 entries: 3 stand, 1 falls, 0 undecided.',
    ],
  ],
  [
    'the open counterpoints on which an open one hangs',
    OPEN,
    [
      'The thesis, t, is undecided, because it is open whether the attack from a stands.',
      '  The thesis.',
      '',
      'Open counterpoints that decide it',
      '  ▼ An attack.  a (? undecided)',
      '  ▼ The contrary.  b (? undecided)',
      '',
      '3 entries: 0 stand, 0 fall, 3 undecided.',
    ],
  ],
])('%s', (_, entries, lines) => {
  expect(verdictSummaryLines(pageOf(entries), WIDE).slice(0, -1)).toEqual(lines);
});

test('an abstract framework: counts, and the arguments that stand', () => {
  expect(verdictSummaryLines(abstractPage(3, ['ba', 'cb']), WIDE)).toEqual([
    '3 arguments, 2 attacks: 2 stand, 1 falls, 0 undecided.',
    '',
    'stand: a, c',
  ]);
});

test('where some are selected, all of those by their verdicts', () => {
  expect(verdictSummaryLines(abstractPage(3, ['ba', 'cb'], { select: (id) => id !== 'c' }), WIDE)).toEqual([
    '2 arguments: 1 stands, 1 falls, 0 undecided.',
    '',
    'stand: a',
    '',
    'fall: b',
  ]);
});
