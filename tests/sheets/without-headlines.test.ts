import { expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** A map whose entries have no headlines, as its author first writes it. */

const REASON = 'Pupils film and mock each other less in every break when phones are away';
const OBJECTION = 'Parents must be able to reach their children at once in an emergency';
const of = view(
  `claims:
  - {id: t, text: Phones should be away., at: 1.1}
  - {id: r, text: ${REASON}., at: 1.2, supports: {to: t, scheme: consequences}}
evidence:
  - {id: e, text: One pupil in five was filmed., supports: r}
counterpoints:
  - {id: o, text: ${OBJECTION}., attacks: t}`,
  'motion: Phones should be away.',
);

test.each(['brief', 'blocks', 'questions', 'speech', 'sac', 'toulmin', 'cards'])(
  '%s has the whole text of an entry without a headline, and no cut one',
  (name) => {
    const text = sheetText(sheetPage(name, of, name === 'toulmin' ? { key: true } : {}), 1_000);
    expect(text).toContain(REASON);
    expect(text).not.toContain('…');
  },
);

test.each(['blocks', 'speech', 'sac'])('no heading of %s says what is said right under it', (name) => {
  const page = sheetPage(name, of, { team: name === 'speech' ? 'against' : null });
  const lines = sheetText(page, 1_000).split('\n');
  expect(lines.some((line) => line.includes(OBJECTION))).toBe(true);
  for (const [i, line] of lines.entries())
    if (line.endsWith(OBJECTION)) expect(lines.slice(i + 1, i + 4).join('\n')).not.toContain(OBJECTION);
});

test('side B begins with what is said against the motion itself and stands', () => {
  const two = view(`claims:
  - {id: t, text: Phones should be away., supports: []}
  - {id: r, text: Pupils talk more., supports: t, counterpoints: [{id: a, text: Many talk online., replies: [{id: p, text: R.}]}]}
counterpoints:
  - {id: o, text: Pupils should learn to use phones., attacks: t}`);
  const [, packetB = ''] = sheetText(sheetPage('sac', two), 1_000).split('Packet B');
  expect(packetB).toMatch(/1\. Pupils should learn[\s\S]*2\. Many talk online/);
});
