import { expect, test } from 'vitest';
import { chooseRound, type RoundAsked } from '../../src/cli/choose-round.js';
import type { View } from '../../src/query/view.js';
import { view } from '../helpers/maps.js';

const ASKED: RoundAsked = {
  topics: [],
  level: null,
  team: null,
  count: 10,
  seed: '1',
  named: [],
  due: null,
};

/** The ids of a round about a whole map, or about what is under some entries. */
function roundOf(of: View, asked: Partial<RoundAsked> = {}): string[] {
  return chooseRound(of, of.structure.order, { ...ASKED, ...asked }).chosen.map(({ id }) => id);
}

const under = (id: string, count: number) =>
  Array.from({ length: count }, (_, i) => `  - {id: ${id}${i}, text: Fact ${i}., supports: b${i}}`).join(
    '\n',
  );
const branch = view(`claims:
  - {id: t, text: T., core: true}
  - {id: a, text: A., supports: t, core: true}
${Array.from({ length: 30 }, (_, i) => `  - {id: b${i}, text: Claim ${i}., supports: a}`).join('\n')}
evidence:
  - {id: e, text: E., supports: a}
${under('f', 30)}
counterpoints:
  - {id: c, text: C., attacks: a, replies: [{id: r, text: R., evidence: [{id: g, text: G.}]}]}`);
const named = (...ids: string[]) => ids.map((id) => branch.map.byId.get(id)!);

test('what is named is asked about first, whatever the seed', () => {
  for (const seed of ['1', '2', '3', '4', '5']) {
    const [first, ...others] = roundOf(branch, { topics: ['evidence'], named: named('a'), seed, count: 5 });
    expect(first).toBe('evidence:a');
    expect(others).toHaveLength(4);
    expect(roundOf(branch, { named: named('a'), seed, count: 2 }).toSorted()).toEqual([
      'evidence:a',
      'replies:a',
    ]);
  }
});

test('what is named is asked about at a higher level than usual, but not where a level is asked for', () => {
  expect(roundOf(branch, { topics: ['evidence'], named: named('r'), count: 1 })).toEqual(['evidence:r']);
  expect(roundOf(branch, { topics: ['evidence'], named: named('r'), level: 2, count: 1 })).not.toEqual([
    'evidence:r',
  ]);
});

test('of a large map, only some questions are made before a round is drawn', () => {
  const large = view(`claims:
  - {id: t, text: T.}
${Array.from({ length: 1000 }, (_, i) => `  - {id: b${i}, text: Claim ${i}., supports: t}`).join('\n')}
evidence:
${under('f', 1000)}`);
  let looks = 0;
  const counting: View = Object.create(large, {
    core: {
      value: () => {
        looks += 1;
        return large.core();
      },
    },
  });
  expect(roundOf(counting, { topics: ['evidence'] })).toHaveLength(10);
  expect(looks).toBeLessThan(600);
});
