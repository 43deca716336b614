import { describe, expect, test } from 'vitest';
import { isCited, withCitations } from '../../src/sheets/citations.js';
import { authorYear, citedText, paragraph, strong } from '../../src/sheets/citing.js';
import { documentLineText } from '../../src/sheets/document.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { handout } from '../helpers/sheets.js';

const map = view(
  `claims:
  - {id: t, text: T., at: 1.1}
  - {id: u, text: U.}
evidence:
  - {id: e, text: E., supports: t, source: s, page: 3}
  - {id: f, text: F., supports: t, source: r}`,
  'date: 2010-01-01\nsources:\n  r: {title: R, author: A, issued: 2009}\n  s: {title: S, author: A, issued: 2012}',
);
const said = (id: string) => citedText(map.map.byId.get(id)!);

test('evidence is cited by author and year, what is in the text by its paragraph', () => {
  const blocks = [
    paragraph(strong('First: '), ...said('e')),
    paragraph(...said('t')),
    paragraph(...said('f'), ' ', ...said('e')),
  ];
  const { units, references } = withCitations({ title: 'S', about: [], units: [{ blocks }] }, map.map);
  expect(units[0]!.blocks).toEqual([
    { kind: 'paragraph', line: [{ strong: 'First: ' }, 'E. (A, 2012, p. 3)'] },
    { kind: 'paragraph', line: ['T. (text, para. 1)'] },
    { kind: 'paragraph', line: ['F. (A, 2009) E. (A, 2012, p. 3)'] },
  ]);
  expect([...references.keys()]).toEqual(['r', 's', 'the text']);
  expect([...references.values()].map(({ cite }) => cite)).toEqual(['A, 2009', 'A, 2012', 'text']);
  expect(units[0]!.cites).toEqual(new Set(['s', 'the text', 'r']));
});

test('author and year can begin a sentence, where there are any', () => {
  const [e, u] = ['e', 'u'].map((id) => map.map.byId.get(id)!);
  expect([isCited(e!), isCited(u!)]).toEqual([true, false]);
  const blocks = [paragraph(strong('Because '), authorYear(e!), ': no.')];
  const { units } = withCitations({ title: 'S', about: [], units: [{ blocks }] }, map.map);
  expect(units[0]!.blocks).toEqual([
    { kind: 'paragraph', line: [{ strong: 'Because ' }, '(A, 2012, p. 3): no.'] },
  ]);
});

test('what has neither source nor place is cited by nothing', () => {
  const blocks = [paragraph(...said('u'))];
  const { units, references } = withCitations({ title: 'S', about: [], units: [{ blocks }] }, map.map);
  expect(units[0]!.blocks).toEqual([{ kind: 'paragraph', line: ['U.'] }]);
  expect(references.size).toBe(0);
});

/** A thesis with two works of one author and year; the text is by the same author. */
const SAME_YEAR = view(
  `claims:
  - {id: t, text: Thesis., at: 1.1}
evidence:
  - {id: e, text: First., supports: t, source: s}
  - {id: c, text: Second., supports: t, source: q}`,
  'author: A\ndate: 2009-03-01\nsources:\n  q: {title: Q, author: A, issued: 2009-01}\n  s: {title: S, author: A, issued: 2009-02}',
);

test('a work has the same letter on a blank worksheet as in its key, even if the other work is only there', () => {
  const [blank, key] = [false, true].map((key) => {
    const { pages } = handout('worksheet', SAME_YEAR, { key });
    return pages.map((page) => sheetText(page, 1_000)).join('');
  });
  expect(key).toContain('“Second.” (A, 2009a)');
  expect(key).toContain('(A, 2009b)');
  expect(blank).not.toContain('2009a');
  expect(blank).toContain('(A, 2009b)');
});

test('groups know a work by the same letter', () => {
  const of = view(
    `claims: [{id: t, text: Thesis.}]
counterpoints:
  - {id: c, text: But one., attacks: t}
  - {id: d, text: But two., attacks: t}
replies:
  - {id: r, text: No., attacks: c}
  - {id: q, text: Not so., attacks: d}
evidence:
  - {id: e, text: First., supports: r, source: a}
  - {id: f, text: Second., supports: q, source: b}`,
    'sources:\n  a: {title: Q, author: A, issued: 2009-01}\n  b: {title: S, author: A, issued: 2009-02}',
  );
  const { pages } = handout('blocks', of, { groups: 2, team: 'for' });
  const cites = pages.map((page) => /\(A, 2009[a-z]?\)/.exec(sheetText(page, 1_000))?.[0]);
  expect(cites.toSorted()).toEqual(['(A, 2009a)', '(A, 2009b)']);
});

test('the text has no letter, since citations do not call it by its year', () => {
  const blocks = [
    paragraph(...citedText(SAME_YEAR.map.thesis)),
    paragraph(...citedText(SAME_YEAR.map.byId.get('e')!)),
  ];
  const { references } = withCitations({ title: 'S', about: [], units: [{ blocks }] }, SAME_YEAR.map);
  expect([...references.values()].map(({ line }) => documentLineText(line))).toEqual([
    'A. (2009, February). S.',
    'A. (2009, March 1). A text.',
  ]);
});

describe('later than the text', () => {
  const of = view(
    `claims:
  - {id: t, text: T.}
evidence:
  - {id: same, text: E., supports: t, source: s}
  - {id: next, text: E., supports: t, source: r}
  - {id: undated, text: E., date: 2013-05-03, supports: t, source: n}
  - {id: before, text: E., supports: t, source: b}
  - {id: years, text: E., supports: t, source: y}`,
    [
      'date: 2011-12-06',
      'sources:',
      '  s: {title: S, author: A, issued: 2011-12-20}',
      '  r: {title: R, author: A, issued: 2012-02-03}',
      '  n: {title: N, author: A, issued: n.d.}',
      '  b: {title: B, author: B, issued: 2011-12-01}',
      '  y: {title: Y, author: Y, issued: 2012/2014}',
    ].join('\n'),
  );
  test.each([
    ['same', 'E. (A, 2011, dated 20 December)'],
    ['next', 'E. (A, 2012)'],
    ['undated', 'E. (A, n.d., dated 3 May 2013)'],
    ['before', 'E. (B, 2011)'],
    ['years', 'E. (Y, 2012–2014)'],
  ])('%s', (id, citation) => {
    const blocks = [paragraph(...citedText(of.map.byId.get(id)!))];
    const { units } = withCitations({ title: 'S', about: [], units: [{ blocks }] }, of.map);
    expect(units[0]!.blocks).toEqual([{ kind: 'paragraph', line: [citation] }]);
  });
});

test.each([
  ['Medvedev', 'S. (Medvedev, as cited in Reuters, 2011)'],
  ['Reuters', 'S. (Reuters, 2011)'],
])('evidence by %s', (by, cited) => {
  const of = view(
    `claims: [{id: t, text: T., evidence: [{id: e, text: S., by: ${by}, source: {title: B, author: Reuters, issued: 2011}}]}]`,
  );
  const blocks = [paragraph(...citedText(of.map.byId.get('e')!))];
  const { units } = withCitations({ title: 'S', about: [], units: [{ blocks }] }, of.map);
  expect(units[0]!.blocks).toEqual([{ kind: 'paragraph', line: [cited] }]);
});

test.each([
  ['A sentence.', 'A sentence (A, 2009).'],
  ['Why?', 'Why? (A, 2009)'],
  ['In the U.S.', 'In the U.S. (A, 2009)'],
  ['And so on...', 'And so on... (A, 2009)'],
])('the citation of %j stands before its full stop', (text, cited) => {
  const of = view(
    `claims: [{id: t, text: T., evidence: [{id: e, text: "${text}", source: {title: B, author: A, issued: 2009}}]}]`,
  );
  const blocks = [paragraph(...citedText(of.map.byId.get('e')!))];
  const { units } = withCitations({ title: 'S', about: [], units: [{ blocks }] }, of.map);
  expect(units[0]!.blocks).toEqual([{ kind: 'paragraph', line: [cited] }]);
});
