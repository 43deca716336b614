import { expect, test } from 'vitest';
import { flashcards } from '../../src/formats/flashcards.js';
import { exercisesOf } from '../helpers/exercises.js';
import { view } from '../helpers/maps.js';

const map = view(`claims:
  - {id: t, text: "T. \\"So\\"\\tsay some."}
counterpoints:
  - {id: c, text: "C. \\"No\\"!", attacks: t}
replies:
  - {id: r, text: R., attacks: c}`);
const cards = exercisesOf(map, { team: 'for' });

test('a card is a question, a tab and an answer, one a line', () => {
  const lines = [...flashcards(cards)].join('').split('\n').slice(0, -1);
  expect(lines).toHaveLength(cards.length);
  for (const line of lines) expect(line.split('\t')).toHaveLength(2);
  expect(lines[0]).toBe(
    'You say: T. “So” say some. This is the thesis of the text. / They object: C. “No”! / What do you answer?\t' +
      'R. / Stands: nothing attacks it.',
  );
});
