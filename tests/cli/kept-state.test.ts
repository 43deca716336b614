import fc from 'fast-check';
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

test('whatever two walks decided, a reason stays with the stance that it was given for', () => {
  const walkOfOne = fc
    .record({
      a: fc.option(fc.constantFrom('agree', 'doubt')),
      b: fc.option(fc.constantFrom('agree', 'doubt')),
      why: fc.option(fc.nat({ max: 3 })),
    })
    .map(({ a, b, why }) => {
      const taken = Object.entries({ a, b }).flatMap(([id, stance]) =>
        stance === null ? [] : [[id, stance] as const],
      );
      const given =
        why === null ? [] : taken.map(([id, stance]) => [id, { words: `${stance} ${why}` }] as const);
      return of({ stances: Object.fromEntries(taken), reasons: Object.fromEntries(given) });
    });
  fc.assert(
    fc.property(walkOfOne, walkOfOne, walkOfOne, (start, kept, now) => {
      const { stances, reasons } = mergedIds(start, kept, now);
      for (const [id, reason] of Object.entries(reasons))
        expect(reason).toMatchObject({ words: expect.stringMatching(`^${stances[id]} `) });
      expect(mergedIds(start, start, now)).toMatchObject({ stances: now.stances, reasons: now.reasons });
      expect(mergedIds(start, start, now).reasons).toEqual(now.reasons);
    }),
  );
});
