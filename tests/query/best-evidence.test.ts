import { expect, test } from 'vitest';
import { bestEvidence, nearestEvidence } from '../../src/query/best-evidence.js';
import { view } from '../helpers/maps.js';

/** Which evidence for an argument is the best. */

const of = view(`claims:
  - id: t
    text: T.
    reasons:
      - {id: a, text: A., reasons: [{id: b, text: B.}]}
counterpoints:
  - {id: c, text: C., attacks: a}
evidence:
  - {id: both, text: For all., supports: [b, c]}
  - {id: own, text: For us., supports: b}
  - {id: theirs, text: For them., supports: c}`);
const named = (id: string) => of.map.statements.find((one) => one.id === id)!;

test('what only one side can use comes before what both can use', () => {
  expect(nearestEvidence(of, named('b')).map(({ id }) => id)).toEqual(['own', 'both']);
  expect(bestEvidence(of, named('c'))?.id).toBe('theirs');
});

test('where an argument has no evidence itself, that of the nearest reason is the best', () => {
  expect(bestEvidence(of, named('t'))?.id).toBe('own');
  expect(nearestEvidence(of, named('a')).map(({ id }) => id)).toEqual(['own', 'both']);
});
