import { describe, expect, test } from 'vitest';
import type { Team } from '../../src/query/teams.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { handout, sheetPage } from '../helpers/sheets.js';

/** Blocks: answers that are found in a round. */

const of = view(
  `claims:
  - {id: t, text: The thesis is so., reasons: [{id: a, text: A claim., short: A headline, with: [i]}]}
  - {id: i, text: What it needs., implicit: true}
counterpoints:
  - {id: o, text: An objection., attacks: a, evidence: [{id: e, text: A figure., source: gates}]}
  - {id: p, text: Another objection., attacks: i, replies: [{id: r, text: R.}]}
  - {id: n, text: An answer to both., attacks: [a, r]}`,
  'sources:\n  gates: {author: "Gates, Robert", issued: 2009, title: A speech}',
);
const blocks = (team: Team | null = null) => sheetText(sheetPage('blocks', of, { team }), 10_000);

describe('blocks', () => {
  test('are numbered by side, and listed first', () => {
    const text = blocks();
    expect(text).toMatch(
      /Contents[\s\S]*F1\. An objection[\s\S]*A1\. The thesis is so[\s\S]*A2\. A headline[\s\S]*A3\. What it needs/,
    );
    expect(text).toContain('\nA2. A headline (falls so far)\nThey say: A claim.');
  });

  test('have four moves, with author and year of the evidence', () => {
    expect(blocks('against')).toContain(
      'But (1 of 2): An objection.\nBecause: A figure (Gates, 2009).\nTherefore: “A headline” falls. The motion does not depend on this alone.',
    );
  });

  test('do not say that somebody says what is only implied', () => {
    expect(blocks()).toContain('(implied; falls so far)\nThey imply: What it needs.');
    expect(blocks()).not.toContain('They say: What it needs.');
  });

  test('have an answer in full once, and refer to it after that', () => {
    expect(blocks().match(/But[^:]*: An answer to both\./g)).toHaveLength(2);
    expect(blocks()).toMatch(/An answer to both\.\nBecause: see A\d\./);
  });

  test('of the second team begin on a new page', () => {
    const isNew = (team: Team | null) =>
      sheetPage('blocks', of, { team }).blocks.flatMap((block) =>
        block.kind === 'heading' && block.onNewPage ? block.text : [],
      );
    expect(isNew(null)).toEqual(['Answers of the side against the motion']);
    expect(isNew('against')).toEqual([]);
  });

  test('name the block with the answer of the other side, on a sheet that has it', () => {
    const disputed = view(`claims:
  - {id: t, text: T., counterpoints: [{id: o, text: O., replies: [{id: r, text: R., counterpoints: [{id: q, text: Q.}]}]}]}`);
    const text = (team: Team | null) => sheetText(sheetPage('blocks', disputed, { team }), 10_000);
    expect(text(null)).toContain('(So far it does not count here, because they answer “Q” (see A2).)');
    expect(text('for')).toContain('(So far it does not count here, because they answer “Q”.)');
  });

  test('say no answer that is the reason of another one', () => {
    const reasoned = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: o, text: O., attacks: t}
  - {id: p, text: P., supports: o, attacks: t}`);
    const text = sheetText(sheetPage('blocks', reasoned), 10_000);
    expect(text).toContain('But: O.\nBecause: P.');
    expect(text).not.toContain('But: P.');
  });

  test('have last what leaves their argument standing, and name an answer above by its number', () => {
    const twice = view(`claims:
  - id: t
    text: T.
    reasons:
      - {id: a, text: A., evidence: [{id: e, text: E.}, {id: f, text: F.}]}
counterpoints: [{id: o, text: O., at: 3.1, attacks: [e, a]}]`);
    const text = sheetText(sheetPage('blocks', twice), 10_000);
    expect(text).toMatch(/But \(1 of 2\): O\.\nThe text says so in paragraph 3\.\n/);
    expect(text).toMatch(
      /But \(2 of 2\): O\.\nBecause: see \(1\) above\. It attacks the evidence: “E\.”\nTherefore: /,
    );
  });
});

test('what an answer takes from the other side is said as theirs', () => {
  const of = view(`claims:
  - {id: t, text: The wall is useful.}
counterpoints:
  - {id: weak, text: The wall breaks at once., attacks: t}
  - {id: harm, text: The wall harms us., attacks: t}
replies:
  - {id: p, text: What breaks harms nobody., attacks: harm, with: weak}`);
  expect(sheetText(sheetPage('blocks', of, { team: 'for' }), 10_000)).toMatch(
    /But: What breaks harms nobody\.\nThey say themselves: The wall breaks at once\.\n/,
  );
});

test('what is said below another premise of the step stands at that premise only', () => {
  const of = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: One., with: [b], evidence: [{id: f, text: A fact.}]}]}
  - {id: b, text: Two., supports: [], evidence: [{id: e, text: A figure., counterpoints: [{id: x, text: A leap., attacks: e -> b}]}, {id: g, text: Another.}]}`);
  const onOne = sheetPage('blocks', of, { team: 'against', chosen: [of.map.byId.get('a')!] });
  expect(sheetText(onOne, 10_000)).toContain('They say: One.');
  expect(sheetText(onOne, 10_000)).not.toContain('A leap.');
  expect(sheetText(sheetPage('blocks', of, { team: 'against' }), 10_000)).toContain('But: A leap.');
});

test('evidence for a reason of an answer stands under that reason, which is not named again', () => {
  const of = view(`claims:
  - {id: t, text: T., counterpoints: [{id: o, text: O., reasons: [{id: q, text: Q., evidence: [{id: e, text: E.}]}]}]}`);
  const text = sheetText(sheetPage('blocks', of, { team: 'against' }), 10_000);
  expect(text).toContain('But: O.\nBecause:\n  - Q.\n      - E.\n');
  expect(text).not.toContain('This supports');
});

test('the most important argument comes first, and a reason that does not count last', () => {
  const of = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: Small., reasons: [{id: b, text: Smaller.}]}, {id: d, text: Great., core: true}]}
counterpoints:
  - id: x
    text: Not great.
    attacks: d
    evidence: [{id: e, text: A doubtful figure., counterpoints: [{id: y, text: Nobody measured it.}]}, {id: f, text: A good figure.}]`);
  const text = sheetText(sheetPage('blocks', of, { team: 'against' }), 10_000);
  expect(text).toMatch(/A1\. The thesis[\s\S]*Great \(falls so far\)[\s\S]*Smaller/);
  expect(text).toMatch(/Because:\n+ +- A good figure\.\n +- A doubtful figure\. \(falls\)/);
});

test('few blocks for both sides are of both', () => {
  const of = view(`claims:
  - {id: t, text: The thesis., reasons: [{id: a, text: A reason., with: [b]}, {id: b, text: Its partner., supports: []}]}
counterpoints:
  - {id: o, text: An objection., attacks: a}
  - {id: p, text: Another objection., attacks: a}`);
  const sidesOf = (top: number, team: Team | null = null) => {
    const { pages } = handout('blocks', of, { size: { top }, team });
    return [...sheetText(pages[0]!, 10_000).matchAll(/^([FA])\d+(?= |$)/gm)].map(([, side]) => side).join('');
  };
  expect(sidesOf(2)).toBe('FA');
  expect(sidesOf(4)).toBe('FFAA');
  expect(sidesOf(2, 'against')).toBe('AA');
});

test('blocks warn on both sides of a pair that no team can use together, and name nothing of the other team', () => {
  const pair = view(`claims:
  - {id: t, text: T., reasons: [a, b]}
  - {id: a, text: A., counterpoints: [{id: o, text: O., replies: [{id: r, text: R.}]}]}
  - {id: b, text: B., counterpoints: [{id: p, text: P., attacks: b, contradicts: o}]}`);
  const text = sheetText(sheetPage('blocks', pair, {}), 10_000);
  expect(text).toMatch(/But: O\.\n[\s\S]*?Do not use together with: “P” \(A\d\)\.\n/);
  expect(text).toMatch(/But: P\.\n[\s\S]*?Do not use together with: “O” \(A\d\)\.\n/);
  expect(text).not.toMatch(/together with[^\n]*“R”/);
});

test('blocks without a reason or evidence come behind the others', () => {
  const empty = view(
    `claims:
  - {id: t, text: T., reasons: [a, b, c]}
  - {id: a, text: A., counterpoints: [{id: o, text: O.}]}
  - {id: b, text: B.}
  - {id: c, text: C., counterpoints: [{id: p, text: P., evidence: [{id: e, text: E., source: gates}]}]}`,
    'sources:\n  gates: {author: "Gates, Robert", issued: 2009, title: A speech}',
  );
  const text = sheetText(sheetPage('blocks', empty, { team: 'against' }), 10_000);
  expect(text).toMatch(/But: P\.[\s\S]*But: O\./);
  expect(text).toMatch(/But: P\.[\s\S]*B\.\nBut: no answer yet/);
});
