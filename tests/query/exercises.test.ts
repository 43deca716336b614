import { describe, expect, test } from 'vitest';
import { exercises } from '../../src/query/exercises.js';
import { TOPICS, type Topic } from '../../src/query/practice-topics.js';
import { randomOf, shuffled } from '../../src/words/random.js';
import { school } from '../helpers/maps.js';

const of = school();
const topics = Object.keys(TOPICS) as Topic[];
const made = (only: readonly Topic[] = topics, seed = '1') =>
  exercises(of, of.structure.order, only, randomOf(seed));

describe('exercises', () => {
  test('of the example', () => {
    expect(made().map(({ id }) => id)).toEqual([
      'replies:phones-not-bells',
      'evidence:sleep-suffers',
      'kinds:sleep-suffers',
      'bears:sleep-suffers',
      'kinds:academy-says',
      'bears:academy-says',
      'kinds:phones-not-bells',
      'bears:phones-not-bells',
      'kinds:both-matter',
      'bears:both-matter',
      'kinds:sleep-is-private',
      'bears:sleep-is-private',
      'kinds:duty-of-care',
      'bears:duty-of-care',
      'questions:sleep-suffers -> start-later',
    ]);
  });

  test('the right choice is right, and stands among others', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      for (const { id, about, choice } of made(['kinds'], String(seed))) {
        const right = choice!.among[choice!.right]!;
        expect(new Set(choice!.among).size).toBe(choice!.among.length);
        if (id.startsWith('kinds:')) expect(right).toBe(about.kind);
        else
          expect(
            about.gives.some(
              ({ target }) =>
                JSON.stringify(
                  [target].flatMap((one) => (one.node === 'statement' ? one.text : one.premises[0]!.text)),
                ) === JSON.stringify([right]),
            ),
          ).toBe(true);
      }
    }
  });

  test('a seed decides the order, and the same one gives the same', () => {
    const order = (seed: string) => shuffled(made(), randomOf(seed)).map(({ id }) => id);
    expect(order('1')).toEqual(order('1'));
    expect(order('1')).not.toEqual(order('2'));
    expect([...order('2')].sort()).toEqual(
      made()
        .map(({ id }) => id)
        .sort(),
    );
  });
});
