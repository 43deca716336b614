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

test('evidence that only says the same again is told last, and of several pieces none is said to be enough', () => {
  const map = view(`claims: [{id: t, text: Two thirds of the old bridges fell in the great flood.}]
evidence:
  - {id: e, text: Two thirds of the old bridges fell., supports: t}
  - {id: f, text: A surveyor listed every ruin along the river., supports: t}
  - {id: g, text: Masons were paid for forty new arches., supports: t}`);
  const [asked] = exercisesOf(map, { topics: ['evidence'] });
  expect(asked!.ask[1]).toBe(
    'Somebody asks: how do you know? Which evidence do you name? The file has 2 pieces of evidence. Name a piece of evidence. Name more than you said already.',
  );
  expect(asked!.answer.map(({ text }) => text)).toEqual([
    'A surveyor listed every ruin along the river.',
    'Masons were paid for forty new arches.',
    'Much the same again: Two thirds of the old bridges fell.',
  ]);
});
