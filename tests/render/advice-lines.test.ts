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
        '“The thesis” (t) would stand if 1 entry fell. 1 way:',
        '',
        '  answer “Another attack” (b)',
        '',
        '✓ stands     ▼ Another attack.  b',
        '  The file has no answer to it.',
      ],
    ],
    [
      'several ways have numbers',
      CARRIED,
      { aim: 'topple' },
      [
        '“The thesis” (t) would no longer stand if 1 entry fell. 2 ways:',
        '',
        '  1. without “A reason” (r)',
        '  2. without “A reply” (v)',
      ],
    ],
    ['nothing to do, to answer', CARRIED, { aim: 'answer' }, ['“The thesis” (t) stands already.']],
    ['nothing to do, to topple', TWO_ATTACKS, { aim: 'topple' }, ['“The thesis” (t) falls already.']],
    [
      'what is certain where the time was over',
      CARRIED,
      { aim: 'topple', late: true },
      [
        '“The thesis” (t) would no longer stand only if at least 1 entry fell. The time ran out before the ways were found (--seconds).',
      ],
    ],
    [
      'what is granted is no candidate',
      CARRIED,
      { aim: 'topple', grant: ['r'] },
      ['“The thesis” (t) would stand whatever else fell. You granted “A reason” (r), so that was not tried.'],
    ],
    [
      'nothing helps what is dropped itself',
      TWO_ATTACKS,
      { aim: 'answer', drop: ['t'] },
      ['“The thesis” (t) would not stand, whatever objections were answered, because you dropped it.'],
    ],
  ])('%s', (_, entries, asking, lines) => {
    expect(adviceLines(pageOf(entries, asking), WIDE)).toEqual(lines);
  });

  test('that there are more ways than were asked for', () => {
    const [first] = adviceLines(pageOf(CARRIED, { aim: 'topple', limit: 1 }), WIDE);
    expect(first).toBe(
      '“The thesis” (t) would no longer stand if 1 entry fell. There are more ways of this size (--limit). 1 way:',
    );
  });

  test('an offer that does not settle it, and why', () => {
    const answered = `${TWO_ATTACKS}  - {id: s, text: A reply to b., attacks: b}\n`;
    const unmade = answered.replace(
      'replies:',
      '  - {id: c, text: Against the reply., attacks: s}\nreplies:',
    );
    expect(adviceLines(pageOf(unmade, { aim: 'answer' }), WIDE)).toContain(
      '  The file answers with “A reply to b” (s). That answer falls because “Against the reply” (c) denies it, and nothing answers that.',
    );
  });
});

describe('advice about an abstract framework', () => {
  test('a member that falls only as things are', () => {
    expect(adviceLines(abstractPage(3, ['ba', 'cb', 'ca'], { id: 'a', aim: 'answer' }), WIDE)).toEqual([
      'a would stand if 2 arguments fell; fewer are not enough. 1 way:',
      '',
      '  answer b and c',
      '',
      'b',
      '  It falls now, but would stand once the others are answered.',
      '',
      'c',
      '  The file has no answer to it.',
    ]);
  });

  test('larger sets than were looked for', () => {
    expect(adviceLines(abstractPage(3, ['ba', 'ca'], { id: 'a', aim: 'answer', size: 1 }), WIDE)).toEqual([
      'a would stand only if at least 2 arguments fell. Larger sets were not looked for (--size).',
    ]);
  });

  test('what attacks itself offers no answer to itself', () => {
    expect(adviceLines(abstractPage(2, ['ba', 'bb'], { id: 'a', aim: 'answer' }), WIDE).at(-1)).toBe(
      '  It attacks itself, which does not settle it.',
    );
  });
});
