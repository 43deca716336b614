import { expect, test } from 'vitest';
import { drillInPlain } from '../../src/explore/drill-plain.js';
import { roundOf } from '../../src/explore/drill-round.js';
import { exercises } from '../../src/query/exercises.js';
import type { Topic } from '../../src/query/practice-topics.js';
import { randomOf } from '../../src/words/random.js';
import { fakeKeyboard } from '../helpers/keyboards.js';
import { look, school } from '../helpers/maps.js';

const of = school();
const plain = { ...look(80), plain: true };

/** A round over a topic, answered by lines; how it ended and what was written. */
async function drilled(topic: Topic, count: number, lines: readonly string[]) {
  const { keyboard, typed, written } = fakeKeyboard();
  const round = roundOf(exercises(of, of.structure.order, [topic], randomOf('1')).slice(0, count));
  typed.end(lines.map((line) => `${line}\n`).join(''));
  return { ...(await drillInPlain(round, keyboard, plain)), written: written() };
}

test('an answer in one’s own words, then a grade; any other line asks for the grade again', async () => {
  const { state, written } = await drilled('replies', 1, ['I say no', 'x', '2']);
  expect([...state.grades.values()]).toEqual(['partly']);
  expect(state.isOver).toBe(true);
  expect(written).toMatch(/^\nQuestion 1 of 1\n[\s\S]*type if you like, Enter answer, q quit: /);
  expect(written.split('1 knew it, 2 partly, 3 missed, q quit: ')).toHaveLength(3);
});

test('a choice grades itself, and nothing shows the answer', async () => {
  const { state, written } = await drilled('kinds', 2, ['1', '', '', '', 'q']);
  expect(written).toMatch(
    /1-\d choose, Enter answer, q quit: [\s\S]*(Right\.|No, not 1\.)[\s\S]*Enter next, q quit: /,
  );
  expect(state.isOver).toBe(true);
});

test('q leaves, and so does the end of what is typed; what was graded is kept', async () => {
  for (const end of [['q'], []]) {
    const { ending, state } = await drilled('replies', 1, ['', '3', ...end]);
    expect(ending).toBe('by-user');
    expect([...state.grades.values()]).toEqual(['missed']);
    expect(state.queue).toHaveLength(1);
  }
});
