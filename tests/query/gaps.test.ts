import { describe, expect, test } from 'vitest';
import { GAPS } from '../../src/map/gap.js';
import { findGaps, gapsOfStatement } from '../../src/query/gaps.js';
import { viewOf } from '../../src/query/view.js';
import { mapOf } from '../helpers/maps.js';

/** One small map for each gap: the gap, the map, and the entry that has it. */
const GAP_CASES: [keyof typeof GAPS, string, string | null][] = [
  ['no-evidence', 'claims:\n  - {id: t, text: T., at: 1, type: fact}', 't'],
  ['no-source', 'claims:\n  - {id: t, text: T., at: 1, evidence: [{id: e, text: E.}]}', 'e'],
  [
    'thin-source',
    'claims:\n  - {id: t, text: T., at: 1, evidence: [{id: e, text: E., source: {title: X, issued: 2010}}]}',
    'e',
  ],
  ['unanswered', 'claims:\n  - {id: t, text: T., at: 1, counterpoints: [{id: c, text: C.}]}', 'c'],
  ['no-locator', 'claims:\n  - {id: t, text: T.}', 't'],
  ['no-scheme', 'claims:\n  - {id: t, text: T., at: 1, reasons: [{id: r, text: R., at: 1}]}', 'r'],
  [
    'circular',
    'claims:\n  - {id: t, text: T., at: 1, supports: r}\n  - {id: r, text: R., at: 1, supports: t}',
    't',
  ],
  ['one-sided', 'claims:\n  - {id: t, text: T., at: 1, reasons: [{id: r, text: R., at: 1}]}', 'r'],
  [
    'one-sided',
    `claims:
  - {id: t, text: T., at: 1, reasons: [{id: a, text: A., at: 1, with: [b], reasons: [{id: r, text: R., at: 1}]}]}
  - {id: b, text: B., at: 1, reasons: [{id: s, text: S., at: 1, counterpoints: [{id: o, text: O.}]}]}`,
    'r',
  ],
  ['question', 'claims:\n  - {id: t, text: "Is it?", at: 1}', 't'],
  ['long', `claims:\n  - {id: t, text: "${'word '.repeat(41)}", at: 1}`, 't'],
  ['unconnected', 'claims:\n  - {id: t, text: T., at: 1}\n  - {id: x, text: X., at: 1}', 'x'],
  ['unused-source', 'sources: {s: {title: S}}\nclaims:\n  - {id: t, text: T., at: 1}', null],
  [
    'hindsight',
    'claims:\n  - {id: t, text: T., at: 1, evidence: [{id: e, text: E., source: {issued: 2012, title: X, author: Y}}]}',
    't',
  ],
  [
    'stray',
    'claims:\n  - {id: t, text: T., at: 1, reasons: [{id: r, text: R., at: 1, counterpoints: [{id: c, text: C., attacks: t}]}]}',
    'c',
  ],
  [
    'self-attack',
    'claims:\n  - {id: t, text: T., at: 1, counterpoints: [{id: c, text: C., replies: [c]}]}',
    'c',
  ],
  [
    'near-scheme',
    'claims:\n  - {id: t, text: T., at: 1, reasons: [{id: r, text: R., at: 1, scheme: consequence}]}',
    'r',
  ],
  [
    'denied-fact',
    `claims:
  - id: t
    text: T.
    at: 1
    counterpoints:
      - id: c
        text: C.
        evidence: [{id: e, text: E., source: {title: X, author: Y, issued: 2010}}]
        replies: [{id: r, text: R.}]`,
    'c',
  ],
  [
    'no-short',
    `claims:\n  - {id: t, text: "${'word '.repeat(9)}", at: 1}\n  - {id: a, text: A., short: A}\n  - {id: b, text: B., short: B}`,
    't',
  ],
  ['to-fill-in', 'claims:\n  - {id: t, text: FILL IN the thesis, at: 1}', 't'],
  [
    'own-objection',
    'claims:\n  - {id: t, text: T., at: 1.1}\n  - {id: o, text: O., at: 2.1, attacks: t}',
    'o',
  ],
  ['comma-tag', 'claims:\n  - {id: t, text: T., at: 1, tags: "faith, santa"}', 't'],
  ['look-alike', 'claims:\n  - {id: t, text: T., at: 1, reasons: [{id: T, text: R., at: 1}]}', 'T'],
  ['known-unneeded', 'claims:\n  - {id: t, text: T., at: 1, known: {long: no}}', 't'],
];

test.each(GAP_CASES)('%s is found of its entry alone, too', (_, claims) => {
  const view = viewOf(mapOf(claims));
  const all = findGaps(view);
  for (const statement of view.map.statements)
    expect(gapsOfStatement(view, statement)).toEqual(all.filter((gap) => gap.statement === statement));
});

describe('findGaps', () => {
  test('what a new file still has to be given, of the text itself too', () => {
    const header = 'author: FILL IN who wrote it\nmotion: We FILL IN forms.';
    const map = mapOf('claims:\n  - {id: t, text: T., at: 1}', header);
    expect(findGaps(viewOf(map)).map(({ code, message, where }) => ({ code, message, where }))).toEqual([
      { code: 'to-fill-in', message: 'the author is still to be written', where: ['author'] },
    ]);
  });

  test('what an entry and a source still have to be given, under any key', () => {
    const map = mapOf(
      `claims:
  - id: t
    text: T.
    at: 1
    note: FILL IN a note
    tags: [one, FILL IN another]
    reasons: [{id: r, text: R., at: 1, scheme: FILL IN the scheme}]
    evidence: [{id: e, text: E., source: {title: FILL IN the title, author: [FILL IN who], issued: 2010}}]
    known: {one-sided: FILL IN why}`,
      'sources:\n  s: {title: FILL IN the title, author: A, issued: 2010}',
    );
    const places = findGaps(viewOf(map)).filter(({ code }) => code === 'to-fill-in');
    expect(places.map(({ where }) => where.slice(where.indexOf('claims') + 2).join(' ')).sort()).toEqual([
      'evidence 0 source author',
      'evidence 0 source title',
      'known one-sided',
      'note',
      'reasons 0 scheme',
      's title',
      'tags',
    ]);
  });

  test.each([
    ['somebody else says it', '- {id: o, text: O., at: 2, by: others, attacks: t}'],
    ['it is not in the text', '- {id: o, text: O., attacks: t}'],
    ['it answers an objection', '- {id: a, text: A., at: 3, attacks: c}'],
    ['it attacks the step of an objection', '- {id: a, text: A., at: 3, attacks: c -> t}'],
    ['it contradicts an opponent', '- {id: a, text: A., at: 3, contradicts: c, supports: t}'],
    ['it attacks what was added to the text', '- {id: a, text: A., at: 3, attacks: r}'],
  ])('no objection of the author: %s', (_, entry) => {
    const map = mapOf(
      `claims:\n  - {id: t, text: T., at: 1, counterpoints: [{id: c, text: C., at: 2}], reasons: [{id: r, text: R.}]}\n  ${entry}`,
    );
    expect(findGaps(viewOf(map)).filter(({ code }) => code === 'own-objection')).toEqual([]);
  });

  test('an objection of the author to a step, too', () => {
    const map = mapOf(
      'claims:\n  - {id: t, text: T., at: 1, reasons: [{id: r, text: R., at: 2}]}\n  - {id: o, text: O., at: 2, attacks: r -> t}',
    );
    const [gap] = findGaps(viewOf(map)).filter(({ code }) => code === 'own-objection');
    expect(gap).toMatchObject({ statement: { id: 'o' } });
    expect(gap!.message).toContain('"r -> t"');
  });

  const gapsOf = (entries: string) => {
    const map = mapOf(entries, 'date: 2011-12-06');
    return findGaps(viewOf(map));
  };
  test.each(GAP_CASES)('%s', (code, entries, id) => {
    const gap = gapsOf(entries).find((found) => found.code === code);
    expect(gap).toBeDefined();
    expect(gap!.statement?.id ?? null).toBe(id);
    expect(gap!.accepted).toBeNull();
  });
  test('the cases above and the comparison with the text cover the table', () => {
    const tried = [...GAP_CASES.map(([code]) => code), 'phrase-missing', 'phrase-near', 'place-missing'];
    expect(Object.keys(GAPS).filter((code) => !tried.includes(code))).toEqual([]);
  });
  test('a file without gaps has none', () => {
    expect(gapsOf('claims:\n  - {id: t, text: T., at: 1, type: value}')).toEqual([]);
  });
  test('a known gap is accepted, with its reason', () => {
    const [gap] = gapsOf('claims:\n  - {id: t, text: T., known: {no-locator: it is the motion}}');
    expect(gap).toMatchObject({ code: 'no-locator', accepted: 'it is the motion' });
  });
  test('an undercut nested under the premise whose step it attacks is no stray', () => {
    const found = gapsOf(
      'claims:\n  - {id: t, text: T., at: 1, reasons: [{id: r, text: R., at: 1, scheme: sign, counterpoints: [{id: c, text: C., attacks: r -> t}]}]}',
    );
    expect(found.map((gap) => gap.code)).toEqual(['unanswered']);
  });
  test('prints the whole circle', () => {
    const found = gapsOf(
      'claims:\n  - {id: t, text: T., at: 1}\n  - {id: a, text: A., at: 1, supports: [b, t]}\n  - {id: b, text: B., at: 1, supports: c}\n  - {id: c, text: C., at: 1, supports: a}',
    );
    expect(found.find((gap) => gap.code === 'circular')!.message).toContain('a -> b -> c -> a');
  });
});

describe('hindsight', () => {
  const withEvidence = (text: string, issued: string) =>
    mapOf(
      `claims:\n  - {id: t, text: T., at: 1, evidence: [{id: e, text: E., source: {title: X, author: Y, issued: ${issued}}}]}`,
      `date: ${text}`,
    );
  const isHindsight = (text: string, issued: string) => {
    const map = withEvidence(text, issued);
    return findGaps(viewOf(map)).some(({ code }) => code === 'hindsight');
  };
  test.each([
    ['1897', '1897-09-21', false],
    ['1897', '1897', false],
    ['1897-09', '1897-09-21', false],
    ['1897-09', '1897-10', true],
    ['1897', '1898', true],
    ['44 BC', '-0042', true],
    ['800', '801~', false],
    ['800', 'n.d.', false],
    ['1900', '{literal: about then}', false],
  ])('a text of %s, evidence of %s: hindsight %s', (text, issued, answer) =>
    expect(isHindsight(text, issued)).toBe(answer),
  );
});
