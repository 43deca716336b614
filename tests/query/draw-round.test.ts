import { expect, test } from 'vitest';
import { drawRound } from '../../src/query/draw-round.js';
import { randomOf } from '../../src/words/random.js';
import { exercisesOf } from '../helpers/exercises.js';
import { opEd, view } from '../helpers/maps.js';

const many = view(`claims:
  - {id: t, text: T.}
${Array.from({ length: 20 }, (_, i) => `  - {id: a${i}, text: Claim ${i}., supports: t, scheme: ${i < 15 ? 'sign' : 'example'}}`).join('\n')}
evidence:
${Array.from({ length: 20 }, (_, i) => `  - {id: e${i}, text: Fact ${i}., supports: a${i}}`).join('\n')}
counterpoints:
${Array.from({ length: 20 }, (_, i) => `  - {id: c${i}, text: No ${i}., attacks: a${i}}`).join('\n')}
replies:
${Array.from({ length: 20 }, (_, i) => `  - {id: r${i}, text: Yes ${i}., attacks: c${i}}`).join('\n')}`);
const all = exercisesOf(many, { level: 2 });
const drawn = (count: number, seed: string) => drawRound(all, count, randomOf(seed));

test('a round has more replies than anything else, and every topic', () => {
  for (const seed of ['1', '2', '3']) {
    const topics = drawn(10, seed).map(({ topic }) => topic);
    const count = (wanted: string) => topics.filter((topic) => topic === wanted).length;
    expect(count('replies')).toBeGreaterThanOrEqual(6);
    expect(count('evidence')).toBeGreaterThanOrEqual(2);
    expect(count('questions')).toBeGreaterThanOrEqual(1);
  }
});

test('questions about the same kind of inference come once, as long as there are others', () => {
  const questions = drawRound(
    all.filter(({ topic }) => topic === 'questions'),
    2,
    randomOf('1'),
  );
  expect(new Set(questions.map(({ answer }) => answer[0]!.text)).size).toBe(2);
});

test('no more than there are, each once, and the same for the same seed', () => {
  const round = drawn(1000, '1');
  expect(new Set(round).size).toBe(all.length);
  expect(drawn(5, 'x')).toEqual(drawn(5, 'x'));
  expect(drawn(5, 'x')).not.toEqual(drawn(5, 'y'));
});

test('a round of verdicts has each verdict as often as the others', () => {
  const map = view(`claims:
  - {id: t, text: T.}
${Array.from({ length: 9 }, (_, i) => `  - {id: a${i}, text: Claim ${i}., supports: t}`).join('\n')}
counterpoints:
${Array.from({ length: 9 }, (_, i) => `  - {id: c${i}, text: No ${i}., attacks: a${i}}`).join('\n')}
replies:
${Array.from({ length: 7 }, (_, i) => `  - {id: r${i}, text: Yes ${i}., ${i < 2 ? 'attacks' : 'contradicts'}: c${i}}`).join('\n')}`);
  const verdicts = drawRound(exercisesOf(map, { topics: ['verdicts'] }), 6, randomOf('1'));
  const statuses = verdicts.map(({ answer }) => answer[0]!.verdict!.status);
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  expect([count('in'), count('out'), count('undecided')]).toEqual([2, 2, 2]);
});

test('a round of kinds has each right choice as often as the others', () => {
  const kinds = exercisesOf(opEd(), { topics: ['kinds'] });
  const deeds = drawRound(kinds, 20, randomOf('1')).filter(({ id }) => id.startsWith('kinds:'));
  const counts = [0, 1, 2].map((right) => deeds.filter(({ choice }) => choice!.right === right).length);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
});
