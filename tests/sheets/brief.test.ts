import { describe, expect, test } from 'vitest';
import { inText } from '../../src/map/in-text.js';
import { entriesOf, topicNamed } from '../../src/query/topics.js';
import type { View } from '../../src/query/view.js';
import { sheetText } from '../../src/sheets/text.js';
import { parseLocator } from '../../src/words/locators.js';
import { opEd, view } from '../helpers/maps.js';
import { handout, sheetPage } from '../helpers/sheets.js';

/** A brief of both sides. */

const briefOf = (of: View) => sheetText(sheetPage('brief', of), 10_000);

describe('the lines of a brief', () => {
  const of = view(`claims:
  - id: t
    text: T.
    reasons:
      - id: m
        text: M.
        with: [n]
        reasons:
          - {id: a, text: A., at: 3.1, with: [b], evidence: [{id: e, text: E.}]}
      - {id: k, text: K., evidence: [{id: g, text: G.}]}
  - {id: n, text: N., implicit: true}
  - {id: b, text: B., reasons: [{id: c, text: C., at: 9.2}, {id: d, text: D., at: 4.1}]}
counterpoints:
  - {id: o, text: O., attacks: m, replies: [{id: r, text: R.}]}
  - {id: u, text: U., attacks: a}`);
  const text = briefOf(of);

  test('come after what the verdicts mean', () => {
    expect(text).toContain('Falls: an objection counts, or no reason does.');
  });

  test('are the reasons for each main reason, and that itself where it has none', () => {
    const claims = [...text.matchAll(/^Claim: (\S+)/gm)].map(([, claim]) => claim);
    expect(claims).toEqual(['The', 'A.', 'B.', 'N.', 'K.']);
  });

  test('number the main reasons, and tell apart those that are needed together', () => {
    expect(text).toContain('Reason 1a: M.');
    expect(text).toContain('Reason 1b: N.');
    expect(text).toContain('Reason 2: K.');
    expect(text).toContain('It is needed together with 1b. It needs all of these claims together.');
    expect(text).not.toContain('M. N.');
  });

  test('count only what is there, and name what is needed and is not there', () => {
    const chosen = of.structure.order.filter(({ id }) => ['t', 'n', 'k'].includes(id));
    const part = sheetText(sheetPage('brief', of, { chosen }), 10_000);
    expect(part).toContain('Reason 1: N.');
    expect(part).toContain('It is needed together with “M”.');
    expect(part).toContain('Reason 2: K.');
  });

  test('have the best evidence, of the nearest reason that has any', () => {
    expect(text).toContain('Claim: A. (text, para. 3) (falls)\n  Best evidence: E.');
    expect(text).toContain('Claim: K. (stands)\n  Best evidence: G.');
  });

  test('have the strongest attack and the best answer', () => {
    expect(text).toContain('Strongest attack: O. (answered)\n      Best answer: R.');
    expect(text).toContain('Strongest attack: U.\n      Best answer: none yet');
  });

  test('say what is implied, and in which paragraphs the text argues for it', () => {
    expect(text).toContain('Claim: N. (implied; ');
    expect(text).toMatch(/Claim: B\. \([^)]*; argued for in paragraphs 4 and 9\)/);
  });
});

test('evidence that counts comes before evidence that does not', () => {
  const of = view(`claims:
  - id: t
    text: T.
    reasons:
      - id: a
        text: A.
        evidence:
          - {id: e, text: Fallen., counterpoints: [{id: x, text: X.}]}
          - {id: f, text: Sound.}`);
  expect(briefOf(of)).toContain('Best evidence: Sound.');
});

test('a claim whose step falls does not simply stand, and the attack on the step is named', () => {
  const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A., evidence: [{id: e, text: E.}]}]}
counterpoints:
  - {id: s, text: A is beside the point., attacks: a -> t}`);
  expect(briefOf(of)).toContain('Claim: A. (stands, but its conclusion does not follow from it)');
  expect(briefOf(of)).toContain('Strongest attack: A is beside the point.');
});

test.each([
  ['counterpoints: [{id: o, text: O.}]', 'the only objection to the thesis itself counts.'],
  [
    'counterpoints: [{id: o, text: O.}, {id: p, text: P., replies: [{id: r, text: R.}]}]',
    'of 2 objections to the thesis itself, 1 counts and 1 is answered.',
  ],
  [
    'counterpoints: [{id: p, text: P., replies: [{id: r, text: R.}]}, {id: q, text: Q., contradicts: t}, {id: v, text: V., contradicts: t}]',
    'of 3 objections to the thesis itself, 1 is answered and 2 are still open.',
  ],
])('what a side must show counts what is open: %s', (objections, said) => {
  const of = view(`claims:
  - {id: t, text: T., reasons: [{id: k, text: K.}], ${objections}}`);
  expect(briefOf(of)).toContain(`So far, ${said}`);
});

test.each([
  ['', 'count'],
  ['counterpoints: [{id: c, text: C., attacks: b}]', 'do not count'],
  ['counterpoints: [{id: c, text: C., attacks: [b, c]}]', 'are still open'],
])('what a side must show says that reasons are needed together: %s', (entries, verdict) => {
  const of = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: {to: t, with: b}}
  - {id: b, text: B.}
${entries}`);
  expect(briefOf(of)).toContain(`So far, the only reasons are needed together, and ${verdict}.`);
});

/** A claim with an objection to it and three to a step from it, the first of which says most. */
const USED = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
counterpoints:
  - {id: s, text: A is beside the point., attacks: a -> t, evidence: [{id: e, text: E.}]}
  - {id: o, text: A is wrong., attacks: a}
  - {id: u, text: A says little., attacks: a -> t}
replies:
  - {id: r, text: It says enough., attacks: u}`);

/** The brief about one entry. */
function briefAbout(of: View, id: string): string {
  const topic = topicNamed(id, of.map)!;
  return sheetText(
    sheetPage('brief', of, { topics: [topic], chosen: entriesOf(topic, of.structure.order) }),
    10_000,
  );
}

test('objections to a claim itself are told apart from those to what it is used for', () => {
  const text = briefAbout(USED, 'a');
  expect(text).toContain(
    'So far, the only objection to the claim itself counts; of 2 objections to what it is used for, 1 counts and 1 is answered.',
  );
  expect(text).toMatch(
    /Objections to the claim and to what it is used for\n-+\n\nObjection: A is wrong\.\n[\s\S]*Objection: A is beside the point\. \(attacks its use\)/,
  );
});

test('the strongest attack on a claim that falls is on the claim itself, before one on a step from it', () => {
  expect(briefOf(USED)).toContain('Strongest attack: A is wrong.');
});

test('every paragraph of the op-ed that argues has its line', () => {
  const of = opEd();
  const argued = of.map.statements
    .filter((one) => one.kind === 'claim' && inText(one) && of.structure.side[one.index] === 'for')
    .flatMap(({ at }) => at.map((place) => parseLocator(place)!.paragraph));
  const named = [...briefOf(of).matchAll(/(?:paragraphs?|paras?\.) ([\d, and]+)/g)].flatMap(
    ([, paragraphs]) => paragraphs!.match(/\d+/g)!.map(Number),
  );
  for (const paragraph of argued) expect(named).toContain(paragraph);
});

test('the brief of the op-ed has all its lines on two pages', () => {
  const { printed, whole, isTooLong } = handout('brief', opEd(), { size: { pages: 2 } });
  expect([...printed]).toHaveLength(whole.size);
  expect(isTooLong).toBe(false);
});

test('a brief about a tag has room for each claim with it before the other objections', () => {
  const of = opEd();
  const chosen = entriesOf({ tag: 'guarantee' }, of.structure.order);
  const claims = chosen.filter(({ kind }) => kind === 'claim').map(({ id }) => id);
  const { printed, whole } = handout('brief', of, {
    topics: [{ tag: 'guarantee' }],
    chosen,
    size: { top: claims.length },
  });
  expect([...printed].map(({ id }) => id).sort()).toEqual(claims.sort());
  expect(whole.size).toBeGreaterThan(claims.length);
});

test('an attack says if it attacks only what a claim is used for, and a bare denial gives its reason', () => {
  const text = briefOf(
    view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: The shield is no threat to Russia.}, {id: b, text: The shield is cheap.}]}
counterpoints:
  - {id: o, text: The shield is a threat to Russia., attacks: a, reasons: [{id: q, text: It could stop missiles.}]}
  - {id: p, text: Cheap things are often bad., attacks: b -> t}`),
  );
  expect(text).toContain('The shield is a threat to Russia, because: It could stop missiles');
  expect(text).toContain('Cheap things are often bad. (attacks its use)');
});

test('a reason that falls has its row together with the row of the reason that decides it', () => {
  const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A., reasons: [{id: b, text: B., with: [c]}]}, {id: d, text: D.}]}
  - {id: c, text: C., implicit: true}
counterpoints:
  - {id: n, text: N., attacks: c}
  - {id: o, text: O., attacks: a -> t}`);
  const names = (top: number) => [...handout('brief', of, { size: { top } }).printed].map(({ id }) => id);
  expect(names(2)).toEqual(['d']);
  expect(names(3)).toEqual(['d', 'a', 'c']);
});

test('an attack that meets several claims has its answer once, and names the claim where that stands', () => {
  const text = briefOf(
    view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}, {id: b, text: B.}, {id: c, text: C.}, {id: d, text: D.}]}
counterpoints:
  - {id: o, text: O., attacks: [a, b], replies: [{id: r, text: R., attacks: [o -> a, o -> b]}]}
  - {id: p, text: P., attacks: [c, d]}`),
  );
  expect(text).toContain(
    'Best evidence: none yet\n    Strongest attack: O. (answered)\n      Best answer: R.',
  );
  expect(text).toContain('Strongest attack: O. (answered)\n      Best answer: as for “A”');
  expect(text.match(/Strongest attack: P\.\n +Best answer: none yet/g)).toHaveLength(2);
});
