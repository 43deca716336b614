import { describe, expect, test } from 'vitest';
import type { View } from '../../src/query/view.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { DEBATE, sheetPage } from '../helpers/sheets.js';

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

  test("begin with the file's own", () => {
    expect(text).toMatch(/They hunt many birds\. \(text, para\. 2\)\n1\. How many birds is many\?/);
  });

  test('name what is needed beside, and the conclusion, before they ask', () => {
    expect(text).toMatch(
      /Together with: “Birds matter more than a cat’s joy\.”\nSo: “Cats should be kept inside\.” \(text, para\. 1\)\n2\. /,
    );
  });

  test('are asked once on a sheet', () => {
    const asked = [...text.matchAll(/^\d+\. (.*)$/gm)].map(([, question]) => question);
    expect(new Set(asked).size).toBe(asked.length);
    const implied = /does not say this, but needs it/g;
    expect(text.match(implied)).toHaveLength(1);
  });

  test('are well formed', () => {
    for (const [, question] of textOf(DEBATE).matchAll(/^\d+\. (.*)$/gm)) {
      expect(question).toMatch(/\?”?$/);
      expect(question).not.toMatch(/\.\.|\.”|[?]”?[?]|; and|[{}]/);
    }
  });

  test('about a source are asked once, with the sources to tick', () => {
    expect(text.match(/What would they gain/g)).toHaveLength(1);
    expect(text).toMatch(
      /Tick each source.*\n {2}\[ \] \(UN Office on Drugs and Crime, 2010\)\n {2}\[ \] \(Bell, 2011\)/,
    );
  });

  test('go without a list of sources where there are none', () => {
    expect(
      textOf(view('claims:\n  - {id: t, text: T.}\n  - {id: r, text: R., supports: t, scheme: sign}')),
    ).not.toContain('Ask about every source');
  });
});

test('a point has four questions at most, and none where two only deny each other', () => {
  const text = textOf(
    view(`claims:
  - {id: t, text: Cats are kind., supports: []}
  - {id: r, text: Cats purr., supports: t, scheme: sign, questions: [A?, B?, C?, D?, E?]}
counterpoints:
  - {id: c, text: Cats aren't kind., attacks: t}
  - {id: d, text: Cats scratch., attacks: t}`),
  );
  expect(text).toContain('4. D?');
  expect(text).not.toContain('5. ');
  expect(text).toContain('Could both be true: “Cats scratch” and “Cats are kind”?');
  expect(text).not.toContain('Could both be true: “Cats aren’t kind”');
});

test('the sources to tick are those of what is printed, the most used first, twelve at most', () => {
  const ids = Array.from({ length: 14 }, (_, i) => `s${i}`);
  const of = view(
    `claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: t, scheme: sign}
evidence:
${ids.map((id) => `  - {id: e${id}, text: E ${id}., supports: r, source: ${id}}`).join('\n')}
  - {id: more, text: More., supports: r, source: s13}
  - {id: other, text: Other., supports: t, source: elsewhere}`,
    `sources:\n  elsewhere: {title: Elsewhere, author: Elsewhere}\n${ids.map((id) => `  ${id}: {title: Title ${id}, author: Author ${id}}`).join('\n')}`,
  );
  const boxes = [...textOf(of).matchAll(/\[ \] \((Author s\d+|Elsewhere)/g)].map(([, name]) => name);
  expect(boxes).toEqual(['Author s13', ...ids.slice(0, 11).map((id) => `Author ${id}`)]);
});

describe('a team', () => {
  test('asks the other side alone, about its sources alone', () => {
    const [asFor, against] = [textOf(CATS, { team: 'for' }), textOf(CATS, { team: 'against' })];
    expect(asFor).toContain('They say: A bell would be enough.');
    expect(asFor).not.toContain('They say: They hunt');
    expect(asFor).toMatch(/\[ \] \(Bell, 2011\)/);
    expect(asFor).not.toMatch(/\[ \] \(UN Office/);
    expect(against).toContain('They say: They hunt many birds.');
    expect(against).not.toContain('They say: A bell');
  });

  test('has as much to ask as the other, though objections have no scheme', () => {
    const count = (team: 'for' | 'against') => textOf(DEBATE, { team }).match(/^\d+\. /gm)?.length ?? 0;
    expect(count('for') / count('against')).toBeGreaterThan(0.5);
    expect(count('for') / count('against')).toBeLessThan(2);
  });
});
