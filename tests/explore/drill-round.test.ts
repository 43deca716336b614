import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drillFrame } from '../../src/explore/drill-frame.js';
import { drillResultLines } from '../../src/explore/drill-lines.js';
import {
  endTimeInRound,
  isAnsweringInRound,
  pressInRound,
  type Round,
  roundOf,
  writeInRound,
} from '../../src/explore/drill-round.js';
import { exercises } from '../../src/query/exercises.js';
import { TOPICS, type Topic } from '../../src/query/practice-topics.js';
import { widthOfText } from '../../src/render/width.js';
import { namesOf } from '../../src/words/names-of.js';
import { randomOf } from '../../src/words/random.js';
import { look, school } from '../helpers/maps.js';

const of = school();
const made = (only: readonly Topic[] = namesOf(TOPICS), seed = '1') =>
  exercises(of, of.structure.order, only, randomOf(seed));

/** Presses keys one after the other. */
function press(keys: string, from: Round): Round {
  return keys
    .split(' ')
    .reduce(
      (round, name) =>
        name.length === 1 && isAnsweringInRound(round)
          ? writeInRound(round, name)
          : pressInRound(round, name),
      from,
    );
}

describe('a round', () => {
  const two = () => roundOf(made(['replies', 'evidence']));

  test('asks, shows, is graded; what was missed comes back; the first grade counts', () => {
    expect(press('q u', two()).typed).toBe('qu');
    expect(press('q return', two()).isOver).toBe(true);
    expect(press('a backspace', two()).typed).toBe('');
    const missed = press('return 3', two());
    expect(missed.queue.map(({ id }) => id)).toEqual(['evidence:sleep-suffers', 'replies:phones-not-bells']);
    const again = press('return 2 return 1', missed);
    expect(again).toMatchObject({ isOver: true, queue: [] });
    expect(drillResultLines(again, look(80)).join('\n')).toBe(
      `2 of 2 questions asked: 0 known, 1 partly, 1 missed.

Look at these again
  phones-not-bells: They say: Screens at night, not bells in the morning, cost
    the sleep. What do you answer?
  sleep-suffers: What evidence is there for this? Early starts cost teenagers
    sleep.`,
    );
  });

  test('a choice grades itself', () => {
    const round = roundOf(made(['kinds']).slice(0, 2));
    const { right } = round.queue[0]!.choice!;
    expect([...press(`${right + 1} return`, round).grades.values()]).toEqual(['knew']);
    const wrong = press(`${((right + 1) % round.queue[0]!.choice!.among.length) + 1}`, round);
    expect(drillFrame(wrong, { columns: 60, rows: 24 }, look(60), null).lines.join('\n')).toMatch(
      /No, not \d\./,
    );
    expect([...press('return', wrong).grades.values()]).toEqual(['missed']);
    expect(press('9', round)).toBe(round);
  });

  test('when the time is over the answer is shown', () => {
    expect(endTimeInRound(two()).shown).toEqual({ chosen: null });
    const shown = press('return', two());
    expect(endTimeInRound(shown)).toBe(shown);
  });

  test('any keys: the window holds, and q or Esc leaves', () => {
    const names = ['return', 'q', 'a', '1', '2', '3', '9', 'backspace', 'C-u', 'up', 'space', '語'];
    const sizes = [
      { columns: 100, rows: 30 },
      { columns: 20, rows: 8 },
      { columns: 10, rows: 3 },
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { maxLength: 30 }),
        fc.constantFrom(...sizes),
        (keys, size) => {
          const round = keys.length === 0 ? roundOf(made()) : press(keys.join(' '), roundOf(made()));
          const { lines } = drillFrame(round, size, look(size.columns), 30);
          expect(lines).toHaveLength(size.rows);
          expect(lines.filter((line) => widthOfText(line) > size.columns)).toEqual([]);
          expect(pressInRound(round, 'escape').isOver).toBe(true);
        },
      ),
    );
  });
});
