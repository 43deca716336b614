import { shuffled } from '../words/random.js';
import type { Exercise } from './exercise.js';
import { shareOf, type Topic } from './practice-topics.js';

/** Which exercises make a round: of each topic its share, and not the same kind of question again and again. */

/** So many exercises, drawn by `random` (numbers from 0 to 1), in the order in which they are asked. */
export function drawRound(all: readonly Exercise[], count: number, random: () => number): Exercise[] {
  const topics = new Map<Topic, number>();
  const placed = variedFirst(shuffled(all, random)).map((exercise) => {
    const before = topics.get(exercise.topic) ?? 0;
    topics.set(exercise.topic, before + 1);
    // The first of each topic are as far apart as its share is small.
    return { exercise, place: (before + 0.5) / shareOf(exercise.topic) };
  });
  const drawn = placed.toSorted((a, b) => a.place - b.place).slice(0, count);
  return shuffled(
    drawn.map(({ exercise }) => exercise),
    random,
  );
}

/** Those first of which the round has no other of the same sort. */
function variedFirst(all: readonly Exercise[]): Exercise[] {
  const met = new Map<string, number>();
  const counted = all.map((exercise) => {
    const sort = sortOf(exercise);
    const before = met.get(sort) ?? 0;
    met.set(sort, before + 1);
    return { exercise, before };
  });
  return counted.toSorted((a, b) => a.before - b.before).map(({ exercise }) => exercise);
}

/** What makes two exercises the same to answer: the scheme to ask about, the verdict, or the choice that is right among fixed ones. */
function sortOf({ id, topic, answer, choice, ask }: Exercise): string {
  if (topic === 'questions') return answer[0]!.text;
  if (topic === 'verdicts') return `verdict ${answer[0]!.verdict!.status}`;
  if (topic !== 'kinds') return id;
  return id.startsWith('kinds:') ? `choice ${choice!.right}` : ask.at(-1)!;
}
