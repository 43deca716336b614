import { expect, test } from 'vitest';
import { mergedIds } from '../../src/cli/kept-state.js';
import { NO_IDS, type StateIds } from '../../src/explore/state-ids.js';

const of = (ids: Partial<StateIds>): StateIds => ({ ...NO_IDS, ...ids });

test('a new walk loses nothing of what is kept; where both say something the later counts, and its reason', () => {
  const kept = of({
    seen: ['a', 'b'],
    marks: ['a'],
    stances: { a: 'doubt', b: 'doubt' },
    reasons: { a: { words: 'old' }, b: { words: 'kept' } },
  });
  const now = of({ seen: ['b', 'c'], marks: ['c'], stances: { a: 'agree' } });
  expect(mergedIds(of({ seen: ['b'] }), kept, now)).toEqual(
    of({
      seen: ['a', 'b', 'c'],
      marks: ['a', 'c'],
      stances: { b: 'doubt', a: 'agree' },
      reasons: { b: { words: 'kept' } },
    }),
  );
});

test('of two walks that began with the same, neither undoes what the other did or took back', () => {
  const start = of({
    seen: ['a'],
    marks: ['a', 'b'],
    stances: { a: 'agree', b: 'doubt' },
    reasons: { b: { words: 'B' } },
    met: { a: 'x' },
  });
  const one = of({
    ...start,
    marks: ['b', 'c'],
    stances: { b: 'doubt', c: 'doubt' },
    reasons: start.reasons,
  });
  const other = of({
    ...start,
    seen: ['a', 'd'],
    marks: ['a', 'd'],
    stances: { a: 'agree', b: 'agree', d: 'doubt' },
    reasons: { d: { words: 'D' } },
    met: { a: 'y' },
  });
  const both = of({
    seen: ['a', 'd'],
    marks: ['c', 'd'],
    stances: { b: 'agree', c: 'doubt', d: 'doubt' },
    reasons: { d: { words: 'D' } },
    met: { a: 'y' },
  });
  expect(mergedIds(start, one, other)).toEqual(both);
  const { marks, ...rest } = mergedIds(start, other, one);
  expect({ ...rest, marks: [...marks].sort() }).toEqual(both);
});
