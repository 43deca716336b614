import { describe, expect, test } from 'vitest';
import { adviceLines } from '../../src/render/advice-lines.js';
import { CARRIED, TWO_ATTACKS } from '../helpers/debates.js';
import { type Asking, abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);

describe('advice about a map', () => {
  test.each<[name: string, entries: string, asking: Asking, lines: string[]]>([
    [
      'one way to answer, and what the file offers already',
      TWO_ATTACKS,
      { aim: 'answer' },
      [
        't stands as soon as 1 entry falls. 1 way:',
        '',
        '  answer b',
        '',
        '▼ Another attack.  b (✓ stands)',
        '  The file offers no answer to it.',
      ],
    ],
    [
      'several ways have numbers',
      CARRIED,
      { aim: 'topple' },
      [
        't no longer stands as soon as 1 entry falls. 2 ways:',
        '',
        '  1. without r',
        '  2. without v',
        '',
        '● A reason.  r (✓ stands)',
        '',
        '▲ A reply.  v (✓ stands)',
      ],
    ],
    ['nothing to do, to answer', CARRIED, { aim: 'answer' }, ['t stands already.']],
    ['nothing to do, to topple', TWO_ATTACKS, { aim: 'topple' }, ['t does not stand as it is.']],
    [
      'what is certain where the time was over',
      CARRIED,
      { aim: 'topple', late: true },
      [
        'The time was over (--seconds). It is certain that t no longer stands only after at least 1 entry falls.',
      ],
    ],
    [
      'what is granted is no candidate',
      CARRIED,
      { aim: 'topple', grant: ['r'] },
      ['Nothing suffices: whatever else falls, t stands. Since r is granted, it is no candidate here.'],
    ],
    [
      'nothing helps what is dropped itself',
      TWO_ATTACKS,
      { aim: 'answer', drop: ['t'] },
      [
        'No answers suffice: whatever counterpoints and replies are answered, t does not stand, since it is dropped itself.',
      ],
    ],
  ])('%s', (_, entries, asking, lines) => {
    expect(adviceLines(pageOf(entries, asking), WIDE)).toEqual(lines);
  });

  test('that there are more ways than were asked for', () => {
    const [first] = adviceLines(pageOf(CARRIED, { aim: 'topple', limit: 1 }), WIDE);
    expect(first).toBe(
      't no longer stands as soon as 1 entry falls. There are more ways with as few (--limit). 1 way:',
    );
  });

  test('an offer that does not settle it, and why', () => {
    const answered = `${TWO_ATTACKS}  - {id: s, text: A reply to b., attacks: b}\n`;
    const unmade = answered.replace(
      'replies:',
      '  - {id: c, text: Against the reply., attacks: s}\nreplies:',
    );
    expect(adviceLines(pageOf(unmade, { aim: 'answer' }), WIDE)).toContain(
      '  The file offers s, but that does not settle it. s falls, because c attacks it, and nothing answers that.',
    );
  });
});

describe('advice about an abstract framework', () => {
  test('a member that falls only as things are', () => {
    expect(adviceLines(abstractPage(3, ['ba', 'cb', 'ca'], { id: 'a', aim: 'answer' }), WIDE)).toEqual([
      'a stands as soon as 2 arguments fall; no fewer will do. 1 way:',
      '',
      '  answer b and c',
      '',
      'b',
      '  It falls as things are, but no longer does once the others are answered.',
      '',
      'c',
      '  The file offers no answer to it.',
    ]);
  });

  test('larger sets than were looked for', () => {
    expect(adviceLines(abstractPage(3, ['ba', 'ca'], { id: 'a', aim: 'answer', size: 1 }), WIDE)).toEqual([
      'Larger sets were not looked for (--size). It is certain that a stands only after at least 2 arguments fall.',
    ]);
  });

  test('what attacks itself offers no answer to itself', () => {
    expect(adviceLines(abstractPage(2, ['ba', 'bb'], { id: 'a', aim: 'answer' }), WIDE).at(-1)).toBe(
      '  It attacks itself, but that does not settle it.',
    );
  });
});
