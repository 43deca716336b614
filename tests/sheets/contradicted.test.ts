import { expect, test } from 'vitest';
import type { Team } from '../../src/query/teams.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** What an objection contradicts is no answer to it, on any sheet. */

const of = view(
  `claims:
  - id: t
    text: Start later.
    reasons:
      - {id: a, text: Pupils are tired.}
counterpoints:
  - {id: o, text: Pupils are awake., contradicts: a}
  - {id: p, text: Pupils stay tired., attacks: t, contradicts: a}`,
  'motion: Start later.',
);
const NONE = 'no answer yet; it and “Pupils are tired” contradict each other';

test.each<[sheet: string, team: Team | null, said: string, times: number, never: RegExp]>([
  [
    'brief',
    null,
    'Best answer: none yet; it and “Pupils are tired” contradict each other',
    2,
    /answer: Pupils/,
  ],
  ['blocks', 'for', `But: ${NONE}. Your answer:`, 2, /But: Pupils are tired/],
  ['flow', null, `Reply: (${NONE})`, 3, /claim itself is the answer/],
  ['brief', 'for', 'You have no good answer yet to: Pupils stay tired', 2, /You answer/],
  ['speech', 'for', 'No good answer yet: prepare one before you speak.', 2, /Answer: /],
])('%s of the team %s says that there is none', (sheet, team, said, times, never) => {
  const text = sheetText(sheetPage(sheet, of, { team }), 1_000);
  expect(text.split(said).length - 1).toBe(times);
  expect(text).not.toMatch(never);
});

test('a brief about such an objection says what it contradicts', () => {
  const o = of.map.byId.get('o')!;
  const text = sheetText(sheetPage('brief', of, { topics: [{ entry: o }], chosen: [o] }), 1_000);
  expect(text).toContain('Strongest attack: none yet; it and “Pupils are tired” contradict each other');
});

test('what is said together with an objection can contradict something, too', () => {
  const together = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
counterpoints:
  - {id: o, text: O., attacks: {to: a, with: w}}
  - {id: c, text: C., attacks: t}
replies:
  - {id: w, text: W., contradicts: c}`);
  const text = sheetText(sheetPage('brief', together), 1_000);
  expect(text).toContain('O.; together with: W. (undecided)');
  expect(text).toContain('Best answer: none yet; “W” and “C” contradict each other');
});
