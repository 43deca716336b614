import { describe, expect, test } from 'vitest';
import { drillInPlain } from '../../src/explore/drill-plain.js';
import { roundOf } from '../../src/explore/drill-round.js';
import type { Topic } from '../../src/query/practice-topics.js';
import { exercisesOf } from '../helpers/exercises.js';
import { fakeKeyboard } from '../helpers/keyboards.js';
import { look, school, view } from '../helpers/maps.js';

const of = school();
const plain = { ...look(80), plain: true };

const NO_LIMIT = { seconds: null as number | null, each: 0 };

/** A clock that shows so many seconds more each time that somebody looks at it. */
function clock(each: number): () => number {
  let seconds = 0;
  return () => {
    seconds += each;
    return seconds * 1000;
  };
}

/** A round over a topic, answered by lines; how it ended and what was written. */
async function drilled(topic: Topic, count: number, lines: readonly string[], map = of, time = NO_LIMIT) {
  const { keyboard, typed, written } = fakeKeyboard();
  const round = roundOf(exercisesOf(map, { topics: [topic] }).slice(-count), time);
  typed.end(lines.map((line) => `${line}\n`).join(''));
  return { ...(await drillInPlain(round, keyboard, plain, clock(time.each))), written: written() };
}

test('an answer in one’s own words, then a grade; any other line asks for the grade, and says no more', async () => {
  const { state, written } = await drilled('replies', 1, ['I say no', 'x', '2']);
  expect([...state.grades.values()]).toEqual(['partly']);
  expect(state.isOver).toBe(true);
  expect(written).toMatch(/^\nQuestion 1 of 1, you speak for the motion\n[\s\S]*type an answer if you like/);
  expect(written).toContain('How well did you know it? Type 1 (knew it), 2 (partly), 3 (missed).');
  expect(written.split('Trials that moved only the bell')).toHaveLength(2);
});

test.each([
  ['knew it', 'knew'],
  ['Knew', 'knew'],
  ['1', 'knew'],
  ['PARTLY', 'partly'],
  ['2 partly', 'partly'],
  ['Missed', 'missed'],
  ['m', 'missed'],
])('the words that it prints are grades, in any case: %s', async (line, grade) => {
  const { state } = await drilled('replies', 1, ['', line]);
  expect([...state.grades.values()]).toEqual([grade]);
});

test('? says what can be typed, and does not give the answer away', async () => {
  const { written } = await drilled('replies', 1, ['?', 'q']);
  expect(written).toMatch(
    /You can type:\nany words: your answer; [^\n]*\nEnter: the answer\nr or repeat: this question/,
  );
  expect(written).not.toContain('Trials that moved only the bell');
  const after = (await drilled('replies', 1, ['', '?', '1'])).written;
  expect(after).toMatch(
    /1 or knew it: [^\n]*\n2 or partly: [^\n]*\n3 or missed: [^\n]*\n[\s\S]*q or quit: leave/,
  );
});

test('r says it again, before the answer and after it', async () => {
  const { written } = await drilled('replies', 1, ['r', '', 'R', '1']);
  // Once at first, once before the answer, once after it.
  expect(written.split('They object: Screens')).toHaveLength(4);
  expect(written.split('Trials that moved only the bell')).toHaveLength(3);
});

test('a choice grades itself, and a number that is none says which there are', async () => {
  const { state, written } = await drilled('kinds', 1, ['9', '1', '']);
  expect(written).toContain('Choose 1 to 3.');
  expect(written).toMatch(/1 to 3, Enter shows the answer, r repeat, \? help, q quit: /);
  expect(written).toMatch(/(Right: 1\.|No, not 1\. It is \d\.)[\s\S]*Enter next, /);
  expect(state.grades.size).toBe(1);
});

test('sources are read when asked for, and no address is broken', async () => {
  const address = `https://example.org/${'long/'.repeat(30)}`;
  const map = view(
    'claims: [{id: t, text: T.}]\nevidence: [{id: e, text: E., supports: t, source: s}]',
    `sources:\n  s: {title: Report, issued: 2012, URL: "${address}"}`,
  );
  const { written } = await drilled('evidence', 1, ['', 's', '1'], map);
  expect(written).toContain('s reads 1 source');
  expect(written).toContain('In this file, what you say stands.');
  expect(written.split(address)).toHaveLength(2);
});

test('q leaves, and so does the end of what is typed; what was graded is kept', async () => {
  for (const end of [['q'], []]) {
    const { ending, state } = await drilled('replies', 1, ['', '3', ...end]);
    expect(ending).toBe('by-user');
    expect([...state.grades.values()]).toEqual(['missed']);
    expect(state.queue).toHaveLength(1);
  }
});

describe('with a time limit', () => {
  const inTime = { seconds: 30, each: 10 };
  const late = { seconds: 30, each: 45 };

  test('it is said once, and nothing counts down', async () => {
    const { written } = await drilled('replies', 2, ['', '1', '', '1'], of, inTime);
    expect(written).toMatch(/^You have 30 seconds for each question\.\n\nQuestion 1 of 2, you speak/);
    expect(written.match(/seconds/g)).toHaveLength(1);
  });

  test('an answer that comes too late is shown as such, and a choice counts as missed', async () => {
    expect((await drilled('kinds', 1, ['1', ''], of, late)).written).toContain(
      'The time is over: you took 45 seconds.\nIt is ',
    );
    const choices = ['1', '2', '3'].map(
      async (line) => (await drilled('kinds', 1, [line, ''], of, late)).state,
    );
    for (const { grades } of await Promise.all(choices)) expect([...grades.values()]).toEqual(['missed']);
  });

  test('a choice that comes too late is missed, also if it is none, and if one leaves then', async () => {
    for (const line of ['1', 'the first', '9', '']) {
      const { state, written } = await drilled('kinds', 1, [line, 'q'], of, late);
      expect(written).toContain('The time is over: you took 45 seconds.\nIt is ');
      expect([...state.grades.values()]).toEqual(['missed']);
    }
  });

  test('help and a repeated question are no answers', async () => {
    const { written } = await drilled('replies', 1, ['?', 'r', 'q'], of, late);
    expect(written).not.toContain('The time is over');
  });
});
