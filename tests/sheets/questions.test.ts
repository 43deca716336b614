import { describe, expect, test } from 'vitest';
import type { View } from '../../src/query/view.js';
import { printedPages } from '../../src/sheets/printed-pages.js';
import { sheetText } from '../../src/sheets/text.js';
import { opEd, view } from '../helpers/maps.js';
import { DEBATE, handout, sheetPage } from '../helpers/sheets.js';

const CATS = view(
  `claims:
  - {id: t, text: Cats should be kept inside., short: Cats belong inside, type: policy, at: 1.1}
  - {id: r, text: They hunt many birds., at: 2.1, supports: {to: t, with: [v]}, scheme: consequences, questions: [How many birds is many?]}
  - {id: v, text: Birds matter more than a cat's joy., implicit: true, type: value}
  - {id: s, text: They hunt mice as well., at: 2.2, supports: t, scheme: values}
evidence:
  - {id: e, text: A study counted them., supports: r, source: study}
  - {id: f, text: It counted twice., supports: s, source: study}
  - {id: g, text: A bell was tried., supports: c, source: bell}
counterpoints:
  - {id: c, text: A bell would be enough., attacks: r -> t}
  - {id: d, text: Cats need the sun., attacks: t}
replies:
  - {id: p, text: Bells do not help., attacks: c}`,
  `sources:
  study: {title: A study, author: UN Office on Drugs and Crime, issued: 2010}
  bell: {title: On bells, author: "Bell, Ann", issued: 2011}`,
);

const textOf = (of: View, options: Parameters<typeof sheetPage>[2] = {}) =>
  sheetText(sheetPage('questions', of, options), 10_000);

describe('questions', () => {
  const text = textOf(CATS);

  test('are about what is said, with where it leads, and have a line each', () => {
    expect(text).toMatchSnapshot();
  });

  test('say at the top who asks whom, and have a line for a name', () => {
    expect(text).toMatch(
      /Name: _+ {3}Date: _+\n+Each block begins with what one side says\. The other side asks/,
    );
    expect(textOf(CATS, { team: 'for' })).toMatch(
      /Name: _+ {3}Date: _+\n+Ask the other side these questions\./,
    );
  });

  test("begin with the file's own", () => {
    expect(text).toMatch(/They hunt many birds\. \(text, para\. 2\)\na\) How many birds is many\?/);
  });

  test('name what is needed beside, and the conclusion, before they ask', () => {
    expect(text).toMatch(
      /Together with: “Birds matter more than a cat’s joy”\nSo: “Cats should be kept inside” \(text, para\. 1\)\nb\) /,
    );
  });

  test('are asked once on a sheet, and of what is taken for granted one of a step', () => {
    const asked = [...text.matchAll(/^[abc]\) (.*)$/gm)].map(([, question]) => question);
    expect(new Set(asked).size).toBe(asked.length);
    expect(text.match(/You take this for granted/g)).toHaveLength(1);
  });

  test('are well formed', () => {
    for (const [, question] of textOf(DEBATE).matchAll(/^[abc]\) (.*)$/gm)) {
      expect(question).toMatch(/\?”?$/);
      expect(question).not.toMatch(/\.\.|\.”|[?]”?[?]|; and|[{}]/);
    }
  });

  test('say whose each point is', () => {
    expect(text).toMatch(/^\d\. For the motion\nThey hunt many birds\./m);
    expect(text).toMatch(/^\d\. Against the motion\nCats need the sun\./m);
  });

  test('say what the text only needs', () => {
    expect(
      textOf(
        view(
          'claims:\n  - {id: t, text: T., at: 1.1}\n  - {id: r, text: R., implicit: true, supports: t, scheme: sign}',
        ),
      ),
    ).toContain('\nR. The text does not say this, but needs it.\n');
  });

  test('about a source are asked once, with what it is cited for', () => {
    expect(text.match(/What would they gain/g)).toHaveLength(1);
    expect(text).toMatch(
      / {2}\[ \] Block \d: “A study counted them\.” \(UN Office on Drugs and Crime, 2010\)\n {2}\[ \] Block \d: “A bell was tried\.” \(Bell, 2011\)/,
    );
  });

  test('go without a list of sources where there are none', () => {
    expect(
      textOf(view('claims:\n  - {id: t, text: T.}\n  - {id: r, text: R., supports: t, scheme: sign}')),
    ).not.toContain('Ask about every source');
  });

  test('come before no page break: a point stands whole on a page', () => {
    const points = sheetPage('questions', CATS).blocks.filter(({ kind }) => kind === 'together');
    expect(points.length).toBe(text.match(/^\d\. (?:For|Against) the motion/gm)!.length);
  });

  test('have the headline above where it is not the text', () => {
    const of = view(
      'claims:\n  - {id: t, text: T.}\n  - {id: r, text: Rain is wet and cold., short: Rain is wet, supports: t, scheme: sign}',
    );
    expect(textOf(of)).toContain('1. For the motion: Rain is wet\nRain is wet and cold.\n');
  });
});

test('a point has three questions at most, one of them about its step, and none where two only deny each other', () => {
  const text = textOf(
    view(`claims:
  - {id: t, text: Cats are kind., supports: []}
  - {id: r, text: Cats purr., supports: t, scheme: sign, questions: [A?, B?, C?, D?, E?]}
counterpoints:
  - {id: c, text: Cats aren't kind., attacks: t}
  - {id: d, text: Cats scratch., attacks: t}`),
  );
  expect(text).toMatch(/b\) B\?\n_+\nSo: “Cats are kind”\nc\) Even if “Cats purr” is true/);
  expect(text).not.toContain('C?');
  expect(text).toContain('Could both be right: “Cats scratch” and “Cats are kind”?');
  expect(text).not.toContain('Could both be right: “Cats aren’t kind”');
});

test('a sheet that is too short for all asks less about each point before it leaves one out', () => {
  const [page] = handout('questions', DEBATE, { size: { pages: 4 } }).pages;
  const text = sheetText(page!, 10_000);
  expect(text).toMatch(/^b\) /m);
  expect(text).not.toMatch(/^c\) /m);
  expect(printedPages(page!)).toBeLessThanOrEqual(4);
});

test('what is left out takes no question away, and nothing comes in its place', () => {
  const of = view(`claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: {to: t, with: [v]}, scheme: sign}
  - {id: s, text: S., supports: {to: t, with: [v]}, scheme: sign}
  - {id: v, text: V., implicit: true}`);
  const count = (top: number) =>
    sheetText(handout('questions', of, { size: { top } }).pages[0]!, 10_000).match(/^\d\. /gm)?.length;
  expect(count(1)).toBe(1);
});

test('the parts of a thesis are not asked whether they are enough for it', () => {
  const parts = (reasons: string) =>
    textOf(
      view(`claims:
  - {id: t, text: Cats should stay inside and be fed., type: policy, at: 1.1}
  - {id: a, text: Cats should stay inside., type: policy, supports: {to: t, with: [b], scheme: practical reasoning}}
  - {id: b, text: Cats should be fed., type: policy}${reasons}`),
    );
  const conclusion = 'say this: “Cats should stay inside and be fed”';
  expect(parts('')).toContain(conclusion);
  const whole = parts(`
  - {id: r, text: Streets are dangerous., supports: a, scheme: consequences}
  - {id: s, text: Hungry cats hunt., supports: b, scheme: consequences}`);
  expect(whole).not.toContain('“Cats should stay inside and be fed”');
  expect(whole).toContain('“Cats should be fed”');
});

test('the sources to tick are of both sides in turn; of a side whose points have none, those of its reasons', () => {
  const of = view(
    `claims:
  - {id: t, text: T., at: 1.1}
  - {id: r, text: R., supports: t, scheme: sign}
  - {id: s, text: S., supports: r}
counterpoints:
  - {id: c, text: C., attacks: t}
evidence:
  - {id: below, text: E., supports: s, source: a}
${['b', 'c2', 'd'].map((id) => `  - {id: e${id}, text: Against ${id}., supports: c, source: ${id}}`).join('\n')}`,
    `sources:\n${['a', 'b', 'c2', 'd'].map((id) => `  ${id}: {title: ${id}, author: ${id.toUpperCase()}, issued: 2010}`).join('\n')}`,
  );
  const ticks = [...textOf(of).matchAll(/\[ \] Block \d: “(.*?)”/g)].map(([, said]) => said);
  expect(ticks).toHaveLength(3);
  expect(ticks).toContain('E.');
});

test('the sources to tick are those of what is printed, the most used first, three at most', () => {
  const ids = Array.from({ length: 5 }, (_, i) => `s${i}`);
  const of = view(
    `claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: t, scheme: sign}
evidence:
${ids.map((id) => `  - {id: e${id}, text: E ${id}., supports: r, source: ${id}}`).join('\n')}
  - {id: more, text: More., supports: r, source: s4}
  - {id: other, text: Other., supports: t, source: elsewhere}`,
    `sources:\n  elsewhere: {title: Elsewhere, author: Elsewhere}\n${ids.map((id) => `  ${id}: {title: Title ${id}, author: Author ${id}}`).join('\n')}`,
  );
  const boxes = [...textOf(of).matchAll(/\[ \].*\((Author s\d+|Elsewhere)/g)].map(([, name]) => name);
  expect(boxes).toEqual(['Author s4', 'Author s0', 'Author s1']);
});

test('a note on a source is no more than its first sentence', () => {
  const of = view(
    `claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: t, scheme: sign}
evidence:
  - {id: e, text: E., supports: r, source: s, note: Only part was checked. The rest is long.}`,
    'sources:\n  s: {title: S, author: A, note: Checked only in a copy. It is on a blog.}',
  );
  const text = textOf(of);
  expect(text).toContain('† Checked only in a copy.\n');
  expect(text).toContain('† On “E”: Only part was checked.');
  expect(text).not.toMatch(/blog|The rest/);
});

describe('one page', () => {
  const onePage = (of: View, team: 'for' | 'against' | null) =>
    handout('questions', of, { team, size: { pages: 1 } });
  const asked = (text: string) => text.match(/^[abc]\) /gm)?.length ?? 0;

  test.each([null, 'for', 'against'] as const)('is filled with whole blocks, the best first: %s', (team) => {
    const { pages, printed, isTooLong } = onePage(opEd(), team);
    const text = sheetText(pages[0]!, 10_000);
    expect(isTooLong).toBe(false);
    expect(printed.size).toBe(3);
    // One of the blocks against the side for the motion has a single question.
    expect(asked(text)).toBe(team === 'against' ? 5 : 6);
    if (team === null) for (const side of ['For', 'Against']) expect(text).toMatch(`. ${side} the motion: `);
    expect(text).not.toMatch(/Ask about every source|This is the text/);
    const longer = sheetText(handout('questions', opEd(), { team, size: { pages: 4 } }).pages[0]!, 10_000);
    for (const [, question] of text.matchAll(/^[abc]\) (.*)$/gm)) expect(longer).toContain(question);
    expect(longer).toContain('Ask about every source');
  });

  test('two pages have more blocks than one', () => {
    const two = handout('questions', opEd(), { size: { pages: 2 } });
    expect(two.printed.size).toBeGreaterThan(onePage(opEd(), null).printed.size);
  });

  test('says of each point where it leads, and what is needed beside it where no question quotes that', () => {
    const reasons = Array.from(
      { length: 12 },
      (_, i) => `  - {id: r${i}, text: R${i}., at: 2.1, supports: {to: t, with: [w], scheme: consequences}}`,
    );
    const linked = view(
      `claims:\n  - {id: t, text: T., at: 1.1}\n  - {id: w, text: W., type: value, at: 2.2}\n${reasons.join('\n')}`,
    );
    expect(sheetText(onePage(linked, null).pages[0]!, 10_000)).toMatch(
      /For the motion: R\d+\. \(text, para\. 2\) Together with: “W”\. So: “T”\./,
    );
    const text = sheetText(onePage(opEd(), null).pages[0]!, 10_000);
    expect(text).toContain(
      '2. For the motion: Cooperation on missile defence makes sense practically, militarily and politically. (text, para. 6) So: “NATO and Russia should cooperate on missile defence”.\na) You say: ',
    );
  });

  test('of a small file has all of it', () => {
    const { pages, printed, whole } = onePage(SMALL, null);
    expect(printed.size).toBe(whole.size);
    expect(sheetText(pages[0]!, 10_000)).toContain('Ask about every source');
  });
});

const SMALL = view(
  `claims:
  - {id: t, text: T., at: 1.1}
evidence:
  - {id: e, text: E., supports: {to: t, scheme: sign}, source: s}`,
  'sources:\n  s: {title: S, author: A, issued: 2010}',
);

describe('a team', () => {
  test('asks the other side alone, about its sources alone', () => {
    const [asFor, against] = [textOf(CATS, { team: 'for' }), textOf(CATS, { team: 'against' })];
    expect(asFor).toMatch(/^\d\. They say\nA bell would be enough\.$/m);
    expect(asFor).not.toMatch(/^They hunt/m);
    expect(asFor).toMatch(/\[ \] .*\(Bell, 2011\)/);
    expect(asFor).not.toMatch(/\[ \] .*\(UN Office/);
    expect(against).toMatch(/^\d\. They say\nThey hunt many birds\./m);
    expect(against).not.toMatch(/^A bell/m);
  });

  test('has as much to ask as the other, though objections have no scheme', () => {
    const count = (team: 'for' | 'against') => textOf(DEBATE, { team }).match(/^[abc]\) /gm)?.length ?? 0;
    expect(count('for') / count('against')).toBeGreaterThan(0.5);
    expect(count('for') / count('against')).toBeLessThan(2);
  });
});

test('another reason is asked first what no other was asked', () => {
  const alike = view(
    `claims:
  - id: t
    text: T.
    type: policy
    reasons:
      - {id: a, text: A., scheme: practical reasoning}
      - {id: b, text: B., type: policy, scheme: practical reasoning, reasons: [{id: c, text: C., scheme: practical reasoning}]}`,
  );
  const asked = [...textOf(alike, {}).matchAll(/^[abc]\) (.*)$/gm)].map(([, one]) =>
    one!.replace(/“[^”]*”/g, ''),
  );
  // Three fit under each reason, and the scheme has four.
  expect(new Set(asked).size).toBe(4);
});
