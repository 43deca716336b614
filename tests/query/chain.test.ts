import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArgumentMap, Relation, Statement } from '../../src/map/model.js';
import { nodeAnchor } from '../../src/map/nodes.js';
import { type ChainLink, chain } from '../../src/query/chain.js';
import { mapOfDrafts, maps, relationDraft, statementDraft } from '../helpers/drafts.js';
import { mapOf } from '../helpers/maps.js';

const written = (way: readonly ChainLink[]) =>
  way.map(({ statement, relation }) => `${statement.id} ${relation?.name ?? ''}`).join(' | ');

/** All ways up from a statement, by trying every step. */
function slowly(map: ArgumentMap, from: Statement): string[] {
  const found: string[] = [];
  const go = (statement: Statement, onward: readonly Relation[], way: readonly ChainLink[]): void => {
    if (statement === map.thesis) {
      found.push(written([...way, { statement, relation: null }]));
      return;
    }
    for (const relation of onward) {
      const next = nodeAnchor(relation.target);
      if (next === statement || way.some((step) => step.statement === next)) continue;
      const { target } = relation;
      go(next, target.node === 'relation' ? [target] : next.gives, [...way, { statement, relation }]);
    }
  };
  go(from, from.gives, []);
  return found;
}

const writtenHalves = (map: ArgumentMap) =>
  map.relations.every(({ contradiction }) => contradiction !== 'reverse');

test('random maps: every way that goes through no statement twice, shortest first', () => {
  fc.assert(
    fc.property(maps.filter(writtenHalves), (map) => {
      for (const from of map.statements) {
        const { ways, total } = chain(map, from, 1_000);
        expect(ways.map(written).sort()).toEqual(slowly(map, from).sort());
        expect(total).toBe(ways.length);
        expect(ways.map(({ length }) => length)).toEqual(
          ways.map(({ length }) => length).sort((a, b) => a - b),
        );
      }
    }),
    { numRuns: 100 },
  );
});

test('one way of very many steps, with and without a short cut at each', () => {
  const count = 20_000;
  const ids = Array.from({ length: count }, (_, i) => `n${i}`);
  const row = ids.slice(1).map((id, i) => relationDraft('support', id, `n${i}`));
  const last = `n${count - 1}`;
  const long = mapOfDrafts(
    ids.map((id) => statementDraft(id)),
    row,
  );
  expect(chain(long, long.byId.get(last)!).ways[0]).toHaveLength(count);
  const cuts = ids.slice(2).map((id) => relationDraft('support', id, 'n0'));
  const short = mapOfDrafts(
    ids.map((id) => statementDraft(id)),
    [...row, ...cuts],
  );
  const { ways, total } = chain(short, short.byId.get(last)!, 3);
  expect(ways.map(({ length }) => length)).toEqual([2, 3, 4]);
  expect(total === null || total === count - 1).toBe(true);
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
