import { expect, test } from 'vitest';
import { exercisesOf } from '../helpers/exercises.js';
import { view } from '../helpers/maps.js';

test('an entry that attacks several things is asked about with the one that its evidence fits', () => {
  const map = view(`claims:
  - {id: t, text: The town should build a bridge.}
  - {id: a, text: Trade would grow., supports: t}
  - {id: b, text: Nobody else drowns at the ferry., supports: t}
counterpoints:
  - {id: c, text: It is not so., attacks: [a, b]}
evidence:
  - {id: e, text: The harbour office counts no accident at the ferry for ten years., supports: c}`);
  const [asked] = exercisesOf(map, { topics: ['evidence'] });
  expect(asked!.ask[0]).toBe(
    'You say: It is not so. This attacks the claim “Nobody else drowns at the ferry”.',
  );
});

const FLOOD = `claims: [{id: t, text: Two thirds of the old bridges fell in the great flood.}]
evidence:
  - {id: f, text: A surveyor listed every ruin along the river., supports: t}
  - {id: g, text: Masons were paid for forty new arches., supports: t}`;

test('several pieces may prove something only together, so none of them is said to be enough', () => {
  const [asked] = exercisesOf(view(FLOOD), { topics: ['evidence'] });
  expect(asked!.ask[1]).toBe(
    'Somebody asks: how do you know? The file has 2 pieces of evidence. Name a piece of evidence.',
  );
});

test('where a piece of evidence only says the same again, nothing is asked', () => {
  const map = view(`${FLOOD}
  - {id: e, text: Two thirds of the old bridges fell., supports: t}`);
  expect(exercisesOf(map, { topics: ['evidence'] })).toEqual([]);
});
