import { describe, expect, test } from 'vitest';
import { GAPS } from '../../src/map/gap.js';
import type { ArgumentMap } from '../../src/map/model.js';
import { structureOf } from '../../src/map/structure.js';
import { asOf } from '../../src/query/as-of.js';
import { chain } from '../../src/query/chain.js';
import { findGaps } from '../../src/query/gaps.js';
import { STATEMENT_FIELDS } from '../../src/query/record.js';
import { statementRecord } from '../../src/query/record-schema.js';
import { search } from '../../src/query/search.js';
import { type Selection, select, wrongValue } from '../../src/query/select.js';
import { treeBelow } from '../../src/query/tree.js';
import { mapOf, school, view } from '../helpers/maps.js';

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

describe('chain', () => {
  const ways = (map: ArgumentMap, id: string, limit?: number) => {
    const found = chain(map, map.byId.get(id)!, limit);
    return {
      total: found.total,
      ways: found.ways.map((way) => way.map((step) => step.statement.id).join(' > ')),
    };
  };
  test('goes up to the thesis, shortest first', () => {
    const map = mapOf(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: [a, t]}
  - {id: c, text: C., supports: b}`);
    expect(ways(map, 'c')).toEqual({ total: 2, ways: ['c > b > t', 'c > b > a > t'] });
    expect(ways(map, 'c', 1)).toEqual({ total: 2, ways: ['c > b > t'] });
    expect(ways(map, 't')).toEqual({ total: 1, ways: ['t'] });
  });
  test('an undercut goes on along the step that it attacks, and no other', () => {
    const map = mapOf(`claims:
  - {id: t, text: T.}
  - {id: m, text: M., supports: t}
  - {id: a, text: A., supports: [m, t]}
counterpoints:
  - {id: u, text: U., attacks: a -> m}
replies:
  - {id: v, text: V., attacks: u -> a -> m}`);
    expect(ways(map, 'v').ways).toEqual(['v > u > a > m > t']);
  });
  test('walks through a circle once, and says when nothing leads up', () => {
    const map = mapOf(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: [b, t]}
  - {id: b, text: B., supports: a}
  - {id: x, text: X.}`);
    expect(ways(map, 'b')).toEqual({ total: 1, ways: ['b > a > t'] });
    expect(ways(map, 'x')).toEqual({ total: 0, ways: [] });
  });
  test('counts many ways, and gives up on too many', () => {
    const layers = (count: number) =>
      `claims:\n  - {id: t, text: T.}\n${Array.from({ length: count }, (_, i) => {
        const above = i === 0 ? '[t]' : `[l${i - 1}a, l${i - 1}b]`;
        return `  - {id: l${i}a, text: A., supports: ${above}}\n  - {id: l${i}b, text: B., supports: ${above}}\n`;
      }).join('')}`;
    expect(ways(mapOf(layers(6)), 'l5a').total).toBe(32);
    const many = ways(mapOf(layers(25)), 'l24a');
    expect(many.total).toBeNull();
  });
});

describe('treeBelow', () => {
  const { map } = view(
    `claims:
  - id: t
    text: T.
    reasons:
      - {id: a, text: A., evidence: [{id: e, text: E.}], with: p}
      - {id: b, text: B., evidence: [e]}
counterpoints:
  - {id: u, text: U., attacks: a -> t}
evidence: []
replies: []`.replace('claims:\n', 'claims:\n  - {id: p, text: P.}\n'),
  );
  const rows = (options = {}) =>
    treeBelow(map.thesis, options).map(
      (row) =>
        `${row.level} ${row.statement.id}${row.again ? ' again' : ''}${row.hidden > 0 ? ` +${row.hidden}` : ''}`,
    );
  test('hangs undercuts under the declaring premise, and repeats no subtree', () => {
    expect(rows()).toEqual(['0 t', '1 a', '2 e', '2 u', '1 p', '1 b', '2 e again']);
  });
  test('cuts at a depth and says how much', () =>
    expect(rows({ depth: 1 })).toEqual(['0 t', '1 a +2', '1 p', '1 b +1']));
  test('keeps what stands above a wanted one', () => {
    expect(rows({ wanted: (one: { kind: string }) => one.kind === 'counterpoint' })).toEqual([
      '0 t',
      '1 a',
      '2 u',
    ]);
  });
});

describe('select', () => {
  const opened = school();
  const taken = (selection: Selection) => ids(select(selection, opened));
  test.each<[Selection, string[]]>([
    [{ kind: ['reply', 'evidence'] }, ['academy-says', 'both-matter']],
    [{ side: ['against'] }, ['phones-not-bells', 'sleep-is-private']],
    [{ kind: ['!claim'], side: ['for'] }, ['academy-says', 'both-matter']],
    [{ type: ['value'] }, ['duty-of-care']],
    [{ scheme: ['Consequences'] }, ['sleep-suffers', 'duty-of-care']],
    [{ tag: ['health'] }, ['sleep-suffers']],
    [{ source: ['sleep-2014'] }, ['academy-says']],
    [{ by: ["Parents' Association"] }, ['phones-not-bells']],
    [{ at: ['9'] }, ['start-later']],
    [{ at: ['3.1', '1.1'] }, ['start-later', 'sleep-suffers']],
    [{ status: ['out'] }, ['start-later', 'phones-not-bells']],
    [{ gap: ['unanswered'] }, ['sleep-is-private']],
    [{ inText: true }, ['start-later', 'sleep-suffers']],
    [{ inText: false, kind: ['claim'] }, ['duty-of-care']],
  ])('%j', (selection, expected) => expect(taken(selection)).toEqual(expected));

  test('says of an unknown value what is near', () => {
    expect(wrongValue({ tag: ['helth'], kind: ['claim'] }, opened.map)).toEqual({
      criterion: 'tag',
      message: 'there is no "helth" here; did you mean "health"?',
    });
    expect(wrongValue({ at: ['x'], by: ["!parents' association"] }, opened.map)).toEqual({
      criterion: 'at',
      message: 'there is no "x" here; a place is 3, 3.2 or 3.2-4',
    });
  });
});

describe('search', () => {
  const { structure } = school();
  const found = (...words: string[]) => ids(search(structure.order, words).statements);
  test('wants all words, in any field, whatever their case and marks', () => {
    expect(found('SLEEP', 'téénagers')).toEqual(['sleep-suffers']);
    expect(found('Paediatrics')).toEqual(['academy-says']);
    expect(found('association')).toEqual(['phones-not-bells']);
    expect(found()).toHaveLength(7);
  });
  test('takes near words only where nothing has the asked ones, each as it stands in the map', () => {
    const { statements, words, instead } = search(structure.order, ['Slep', 'TEENAGERS', 'paediatricans']);
    expect(ids(statements)).toEqual([]);
    expect(words).toContain('TEENAGERS');
    expect(instead.get('Slep')).toContain('sleep');
    expect(instead.get('paediatricans')).toContain('paediatricians');
    expect(ids(search(structure.order, ['slep', 'teenagers']).statements)).toEqual(['sleep-suffers']);
    expect(found('zzzzzz')).toEqual([]);
  });
  test.each([
    ['final', 'a ﬁnal word'],
    ['cooperation', 'their co\u00adoper\u00adation'],
    ['nato', 'of ＮＡＴＯ'],
    ['cooperation', 'their co-\noperation'],
    ['co-operation', 'their co- operation'],
    ['op-ed', 'an op-\ned'],
    ['pre-', 'pre- and post-war'],
    ["don't", 'they don’t'],
    ['STRASSE', 'die Straße'],
    ['ışık', 'ISIK'],
    ['ΟΔΟΣ', 'η οδος'],
    ['ёлка', 'ЕЛКА'],
  ])('%s is found in %j', (word, text) => {
    const { map } = view(`claims:\n  - {id: t, text: ${JSON.stringify(text)}}\n  - {id: u, text: Other.}`);
    expect(ids(search(map.statements, [word]).statements)).toEqual(['t']);
  });
});

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
  ['comma-tag', 'claims:\n  - {id: t, text: T., at: 1, tags: "faith, santa"}', 't'],
  ['look-alike', 'claims:\n  - {id: t, text: T., at: 1, reasons: [{id: T, text: R., at: 1}]}', 'T'],
  ['known-unneeded', 'claims:\n  - {id: t, text: T., at: 1, known: {long: no}}', 't'],
];

describe('findGaps', () => {
  const gapsOf = (entries: string) => {
    const map = mapOf(entries, 'date: 2011-12-06');
    return findGaps(map, structureOf(map));
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

describe('record', () => {
  test('has the published keys in their order', () => {
    expect([...STATEMENT_FIELDS]).toEqual(Object.keys(statementRecord.entries));
    const opened = school();
    for (const one of opened.structure.order)
      expect(Object.keys(opened.record(one))).toEqual([...STATEMENT_FIELDS]);
  });
  test('of an undercut and of a linked premise', () => {
    const opened = school();
    expect(opened.record(opened.map.byId.get('sleep-is-private')!).attacks).toEqual([
      {
        to: 'sleep-suffers -> start-later',
        with: [],
        scheme: null,
        status: 'in',
        attack: 'undercut',
        mutual: false,
      },
    ]);
    expect(opened.record(opened.map.byId.get('duty-of-care')!).supports).toEqual([
      { to: 'start-later', with: ['sleep-suffers'], scheme: 'consequences', status: 'out' },
    ]);
    expect(opened.record(opened.map.thesis).supportedBy).toEqual(['sleep-suffers', 'duty-of-care']);
  });
});
