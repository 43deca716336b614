import { describe, expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** A team's packet: its points in order of importance, and how to defend each. */

const of = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A claim.}]}
evidence:
  - {id: e, text: A figure., supports: n}
counterpoints:
  - id: o
    text: An objection.
    attacks: t
    replies:
      - id: r
        text: A reply.
        counterpoints:
          - {id: n, text: An answer to it., replies: [{id: s, text: A last reply.}]}
      - {id: q, text: A reply without answer.}
  - {id: p, text: The core objection., attacks: t, core: true}
  - {id: u, text: A third objection., attacks: a, replies: [{id: v, text: A reply to the third.}]}
  - {id: w, text: A fourth objection., attacks: v}`);
const packet = (team: 'for' | 'against') => sheetText(sheetPage('brief', of, { team }), 10_000);

describe('the packet of a team', () => {
  test('has numbers, the core first, then what counts', () => {
    expect(packet('against')).toMatch(
      /1\. The core objection\.[\s\S]*2\. A third objection\.[\s\S]*3\. An objection\./,
    );
  });

  test('says what the other side may answer, what the team answers, and to what it has no answer', () => {
    const text = packet('against');
    expect(text).toContain('They may say: A reply.\n      - You answer (falls): An answer to it.');
    expect(text).toContain('Evidence: A figure.');
    expect(text).toContain('You have no answer yet to: A last reply.');
    expect(text).toContain('You have no answer yet to: A reply without answer.');
  });

  test('has nothing twice', () => {
    const text = packet('against');
    for (const said of ['An answer to it.', 'A figure.', 'A reply.'])
      expect(text.split(said), said).toHaveLength(2);
    for (const [, number, point] of text.matchAll(/^(\d+)\. (.*)$/gm))
      expect(text, number).not.toContain(`You answer: ${point}`);
  });
});

test('a repeated answer is referred to by the number of its point', () => {
  const shared = view(`claims:
  - {id: t, text: The thesis.}
counterpoints:
  - {id: o, text: One., attacks: t, replies: [{id: r, text: R.}]}
  - {id: p, text: Two., attacks: t, replies: [{id: s, text: S.}]}
  - {id: n, text: An answer to both., attacks: [r, s]}`);
  const text = sheetText(sheetPage('brief', shared, { team: 'against' }), 10_000);
  expect(text).toContain('You answer: An answer to both.');
  expect(text.split('An answer to both.')).toHaveLength(2);
  expect(text).toMatch(/You answer: see point \d, “An answer to both”/);
});

test('a point that is itself the answer is not its own answer', () => {
  const circular = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A claim.}]}
counterpoints:
  - {id: o, text: Not so., contradicts: a}`);
  for (const team of ['for', 'against'] as const)
    expect(sheetText(sheetPage('brief', circular, { team }), 10_000)).not.toMatch(/You answer/);
});

test('a long packet begins with a list of its points', () => {
  const many = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: First.}, {id: b, text: Second.}, {id: c, text: Third.}]}`);
  expect(sheetText(sheetPage('brief', many, { team: 'for' }), 80)).toContain(
    'Contents\n--------\n\n  - 1. The thesis.\n  - 2. First.',
  );
  expect(packet('against')).not.toContain('Contents');
});
