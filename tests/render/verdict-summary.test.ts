import { expect, test } from 'vitest';
import { verdictSummaryLines } from '../../src/render/verdict-summary.js';
import { CARRIED, OPEN, TWO_ATTACKS } from '../helpers/debates.js';
import { abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);

test.each([
  [
    'what fells the thesis, and what would make it stand',
    TWO_ATTACKS,
    [
      '● The thesis.',
      '',
      '  ✗ falls: denied  claim, the thesis, for the motion  t',
      '',
      'It falls because “Another attack” (b) denies it, and nothing answers that.',
      '',
      'What would change it',
      '  It would stand if “Another attack” (b) fell.',
      '',
      '4 entries: 2 stand, 2 fall, 0 undecided.',
    ],
  ],
  [
    'the main reasons of one that stands, and what would end that',
    CARRIED,
    [
      '● The thesis.',
      '',
      '  ✓ stands  claim, the thesis, for the motion  t',
      '',
      'It stands: “A reason” (r) supports it, and nothing attacks it.',
      '',
      '  ● r: stands and supports it',
      '    ▼ An attack on the reason (s): denies that, but falls',
      '      ▲ A reply (v): stands and denies that',
      '',
      'What would change it',
      '  It would no longer stand if “A reason” (r) fell (1 other way: claims evaluate --topple).',
      '',
      'Main reasons: 1 of 1 counts',
      '  ✓ stands     ● A reason.  r',
      '',
      '4 entries: 3 stand, 1 falls, 0 undecided.',
    ],
  ],
  [
    'what leaves it open, and what would settle it either way',
    OPEN,
    [
      '● The thesis.',
      '',
      '  ? undecided  claim, the thesis, for the motion  t',
      '',
      'It is undecided because the objection “An attack” (a) might count.',
      '',
      '  ▼ a: denies it, and is undecided',
      '    ▼ The contrary (b): these two deny each other, and nothing here decides between them',
      '',
      'What would change it',
      '  It would stand if “An attack” (a) fell.',
      '  It would fall if “The contrary” (b) fell.',
      '',
      '3 entries: 0 stand, 0 fall, 3 undecided.',
    ],
  ],
])('%s', (_, entries, lines) => {
  expect(verdictSummaryLines(pageOf(entries), WIDE).slice(0, -1)).toEqual(lines);
});

const TWO_LINKED = `claims:
  - {id: t, text: T., reasons: [{id: a, text: A., with: [b]}, {id: c, text: C.}]}
  - {id: b, text: B.}`;

const IN_PARTS = `claims:
  - id: t
    text: T.
    reasons: [{id: p, text: P., with: [q], reasons: [{id: a, text: A.}, {id: b, text: B.}]}]
  - {id: q, text: Q., reasons: [{id: c, text: C., counterpoints: [{id: o, text: O.}]}]}`;

test.each([
  ['each claim of a step that needs several', TWO_LINKED, 'Main reasons: 3 of 3 count'],
  ['those for the parts of a thesis', IN_PARTS, 'Main reasons: 2 of 3 count'],
  [
    'each of several that are enough alone',
    'claims:\n  - {id: t, text: T., reasons: [{id: a, text: A.}, {id: b, text: B.}]}',
    'Main reasons: 2 of 2 count; one is enough if no objection counts',
  ],
])('%s is a main reason', (_, entries, line) => {
  expect(verdictSummaryLines(pageOf(entries), WIDE)).toContain(line);
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
