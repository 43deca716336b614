import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/query/as-of.js';
import { mapOf } from '../helpers/maps.js';

const ids = (statements: readonly { id: string }[]) => statements.map((statement) => statement.id);

describe('asOf', () => {
  const DATED = `claims:
  - {id: t, text: T., at: 1}
  - id: early
    text: Early.
    supports: t
    at: 1.1
    evidence: [{id: e2010, text: E., date: 2010}]
    counterpoints:
      - {id: later, text: Later., date: 2012-01-02, replies: [{id: answer, text: Answer.}]}
      - id: bereft
        text: Bereft.
        evidence: [{id: e2013, text: E., source: {issued: 2013-02, title: X}}]
      - id: half
        text: Half.
        evidence: [{id: e2013b, text: E., date: 2013-01}, {id: e2009, text: E., date: 2009}]
      - id: chained
        text: Chained.
        reasons: [{id: inner, text: Inner., evidence: [{id: e2014, text: E., date: 2014}]}]
  - {id: lone, text: Lone.}`;
  const left = (day: string) => ids(asOf(mapOf(DATED, 'date: 2011-12-06'), day).statements);

  test('removes later evidence, what rested on it alone, what is dated later, and what they carried', () => {
    expect(left('2011-12-06')).toEqual(['t', 'early', 'e2010', 'half', 'e2009', 'chained', 'lone']);
  });
  test('counts a partial date from its first day', () => {
    expect(left('2013')).toContain('e2013b');
    expect(left('2013')).not.toContain('e2013');
    expect(left('2013-02')).toContain('e2013');
  });
  test('leaves what the text says, whatever becomes of its evidence', () => {
    expect(left('2000')).toEqual(['t', 'early', 'chained', 'lone']);
  });
  test('drops a linked relation with one of its premises, and what bore on it', () => {
    const map = mapOf(`claims:
  - {id: t, text: T., at: 1}
  - {id: r, text: R., at: 1, supports: {to: t, with: e}}
evidence:
  - {id: e, text: E., date: 2020}
counterpoints:
  - {id: u, text: U., attacks: r -> t}`);
    const then = asOf(map, '2010');
    expect(ids(then.statements)).toEqual(['t']);
    expect(then.relations).toEqual([]);
  });
});

test('a partial date counts from its first day where the debate of a day is asked for', () => {
  const left = (issued: string, day: string) =>
    asOf(
      mapOf(
        `claims:
  - {id: t, text: T., at: 1, evidence: [{id: e, text: E., source: {title: X, author: Y, issued: ${issued}}}]}`,
        'date: 1900',
      ),
      day,
    ).statements.length;
  expect([left('1897', '1897-01-01'), left('1897-09-21', '1897'), left('1897-09-21', '1897-09-21')]).toEqual([
    2, 1, 2,
  ]);
  expect([left('c. 1850', '1849'), left('c. 1850', '1850'), left('n.d.', '1')]).toEqual([1, 2, 2]);
});
