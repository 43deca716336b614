import { describe, expect, test } from 'vitest';
import { cardBack, cardFront } from '../../src/formats/card-sides.js';
import type { Topic } from '../../src/query/practice-topics.js';
import { exercisesOf } from '../helpers/exercises.js';
import { view } from '../helpers/maps.js';

const map = view(`sources:
  s: {title: A title, author: "Doe, Jane", issued: 2011}
claims:
  - {id: t, text: T., at: 1.1}
  - {id: u, text: U., supports: t, scheme: sign}
evidence:
  - {id: e, text: "In 2011 it was so, and in every year since.", short: It was so, supports: t, source: s, note: Read in part}
counterpoints:
  - {id: c, text: C., attacks: t}
replies:
  - {id: r, text: "It is not so, for many reasons.", short: It is not so, attacks: c}
  - {id: q, text: Q in full., short: Q, attacks: c}
  - {id: p, text: P., attacks: c}`);

const cardsOf = (topic: Topic) => exercisesOf(map, { topics: [topic] });
const cardOf = (id: string) => cardsOf(id.split(':')[0] as Topic).find((one) => one.id === id)!;
const backOf = (id: string) => cardBack(cardOf(id));

describe('the back of a card', () => {
  test('begins with the headline, says the best answer in a sentence, and another by its headline', () => {
    const back = backOf('replies:c');
    expect(back).toEqual([
      { text: 'It is not so.', isHeadline: true },
      { text: 'It is not so, for many reasons.', isHeadline: false },
      { text: 'Stands: nothing attacks it.', isHeadline: false },
      { text: 'Q. (stands: nothing attacks it)', isHeadline: false },
    ]);
  });

  test('ends with the sources in short, with a mark where the file has a note on one', () => {
    expect(backOf('evidence:t').map(({ text }) => text)).toEqual([
      'It was so.',
      'In 2011 it was so, and in every year since.',
      'Stands: nothing attacks it.',
      'Sources: Doe 2011 †',
    ]);
  });

  test('is the source where that is asked for', () => {
    expect(backOf('sources:e')[0]!.text).toContain('Doe, Jane (2011). "A title"');
  });

  test('begins with the right choice where one chooses', () => {
    for (const card of cardsOf('kinds')) {
      const [first] = cardBack(card);
      expect(first!.isHeadline).toBe(true);
      expect(cardFront(card)).toContain(first!.text);
    }
  });
});
