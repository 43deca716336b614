import { describe, expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** A team's packet: its points in order of importance, and how to defend each. */

const of = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A claim.}]}
evidence:
  - {id: e, text: A figure., supports: w}
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
      /1\. The core objection\n[\s\S]*2\. A third objection\n[\s\S]*3\. An objection\n/,
    );
  });

  test('says what the other side may answer, what the team answers, and to what it has no answer', () => {
    const text = packet('against');
    expect(text).toContain('They may say: A reply to the third.\n      - You answer: A fourth objection.');
    expect(text).toContain('Evidence: A figure.');
    expect(text).toContain('You have no good answer yet to: A reply without answer.');
  });

  test('does not offer an answer that falls, and says what it falls to', () => {
    expect(packet('against')).toContain(
      `You have no good answer yet to: A reply.
      - Not enough (falls): An answer to it.
          - You have no good answer yet to: A last reply.`,
    );
  });

  test('has nothing twice', () => {
    const text = packet('against');
    for (const said of ['An answer to it.', 'A figure.', 'A reply.'])
      expect(text.split(said), said).toHaveLength(2);
    for (const [, number, point] of text.matchAll(/^(\d+)\. (.*)$/gm))
      expect(text, number).not.toContain(`You answer: ${point}`);
  });
});

test('an answer that stands and whose step falls does not count, and is no answer to give', () => {
  const stepFalls = view(`claims:
  - {id: t, text: The thesis.}
counterpoints:
  - id: o
    text: An objection.
    attacks: t
    replies: [{id: r, text: A true reply.}]
  - {id: x, text: That proves nothing., attacks: r -> o}`);
  expect(sheetText(sheetPage('brief', stepFalls, { team: 'for' }), 10_000)).toContain(
    'Not enough (stands, but does not count here): A true reply.',
  );
});

test('what speaks for both sides is heard by the team that it answers, and the words of the team are said to be its own', () => {
  const torn = view(`claims:
  - {id: t, text: The wall is useful., reasons: [{id: safe, text: It harms nobody.}, {id: keeps, text: It keeps thieves out.}]}
counterpoints:
  - {id: weak, text: The wall breaks., short: It breaks, attacks: keeps, replies: [{id: strong, text: Bricks hold.}]}
  - {id: harm, text: The wall shuts us in., attacks: safe}
replies:
  - {id: no-harm, text: What breaks shuts nobody in., attacks: harm, with: weak}
evidence:
  - {id: shared, text: A storm broke it., supports: [weak, no-harm]}
  - {id: own, text: A test broke it., supports: weak}`);
  const text = sheetText(sheetPage('brief', torn, { team: 'against' }), 10_000);
  expect(text).toMatch(/\d\. It breaks[\s\S]*?(They may say|no good answer yet to): Bricks hold/);
  expect(text).toMatch(/with your point \d, “It breaks”/);
  expect(text).toMatch(/Evidence: A test broke it\.[\s\S]*Evidence: A storm broke it\./);
});

test('a point names all that it attacks and all reasons that are needed together, and says what it means for the motion', () => {
  const full = view(`claims:
  - id: t
    text: The thesis.
    reasons:
      - {id: a, text: One., with: [b, c]}
      - {id: b, text: Two., supports: []}
      - {id: c, text: Three., supports: []}
counterpoints:
  - {id: o, text: An objection., attacks: [a, b]}
  - {id: p, text: A leap., attacks: a -> t}`);
  const of = (team: 'for' | 'against') => sheetText(sheetPage('brief', full, { team }), 10_000);
  expect(of('for')).toMatch(
    /Because \(needed together\): One \(point \d\)[^;]*; Two \(point \d\)[^;]*; Three/,
  );
  expect(of('against')).toContain('Attacks: “One”; “Two”');
  expect(of('against')).toContain('Attacks: the step from “One” to “The thesis”');
  expect(of('against')).toContain('Each point: the motion falls in any case.');
  expect(of('against')).toContain(
    'What it means for the motion: This attacks “One”, a main reason for the motion.',
  );
  expect(of('against')).toContain('This attacks the step from “One”, a main reason, to the motion.');
});

test('an objection to a step is not said to attack the claim from which it leads', () => {
  const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A., reasons: [{id: b, text: B., reasons: [{id: c, text: C.}]}]}]}
counterpoints:
  - {id: o, text: O., attacks: b -> a}
  - {id: p, text: P., attacks: c -> b}
  - {id: q, text: Q., attacks: c}`);
  const text = sheetText(sheetPage('brief', of, { team: 'against' }), 10_000);
  expect(text).toContain('This attacks the step from “B” to “A”, a main reason for the motion.');
  expect(text).toContain(
    'This attacks the step from “C” to “B”, which they use to show “A”, a main reason for the motion.',
  );
  expect(text).toContain('This attacks “C”, which they use to show “A”, a main reason for the motion.');
});

test('what is said far below a point that has other support is not said against it', () => {
  const deep = view(`claims:
  - id: t
    text: The thesis.
    reasons:
      - id: a
        text: A claim.
        reasons:
          - {id: b, text: One way., reasons: [{id: d, text: Deep., counterpoints: [{id: o, text: Not deep.}]}]}
          - {id: c, text: Another way.}`);
  const text = sheetText(
    sheetPage('brief', deep, { team: 'for', chosen: [deep.map.statements.find(({ id }) => id === 'a')!] }),
    10_000,
  );
  expect(text).toContain('1. A claim\n');
  expect(text).not.toContain('Not deep.');
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
    'Contents\n--------\n\n  - 1. The thesis\n  - 2. First\n',
  );
  expect(packet('against')).not.toContain('Contents');
});

test('a reason that falls says so', () => {
  const fallen = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A claim., reasons: [{id: b, text: A bad reason., counterpoints: [{id: o, text: Not so.}]}]}]}`);
  expect(sheetText(sheetPage('brief', fallen, { team: 'for' }), 10_000)).toMatch(
    /Because: A bad reason\.? (\(point \d\) )?\(falls\)/,
  );
});

test('reasons that count come before those that fall, and what is attacked stands once', () => {
  const of = view(`claims:
  - id: t
    text: The thesis.
    reasons:
      - {id: a, text: Bad., counterpoints: [{id: o, text: Not so.}]}
      - {id: b, text: Good.}
      - {id: c, text: Better.}`);
  const text = (team: 'for' | 'against') => sheetText(sheetPage('brief', of, { team }), 10_000);
  expect(text('for')).toMatch(/Because: Good \(point \d\)\n +- Because: Better/);
  expect(text('against')).toContain('This attacks “Bad”, a main reason for the motion.');
  expect(text('against')).not.toContain('Attacks: “Bad”');
});

test('words that several points have in common stand once, with the numbers of the points', () => {
  const of = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: One.}, {id: b, text: Two.}, {id: c, text: Three., reasons: [{id: d, text: Four.}]}]}`);
  expect(sheetText(sheetPage('brief', of, { team: 'for' }), 10_000)).toMatch(
    /- Each of points (?:\d to \d|\d, \d and \d|\d, \d and \d): this is a main reason for the motion\./,
  );
});
