import type { Exercise } from '../../src/query/exercise.js';
import { type ExercisesAsked, exercises } from '../../src/query/exercises.js';
import { topicsNamed } from '../../src/query/practice-topics.js';
import type { View } from '../../src/query/view.js';

/** The exercises of a map: all that need not be named, unless told otherwise. */
export function exercisesOf(view: View, asked: Partial<ExercisesAsked> = {}): Exercise[] {
  return exercises(view, view.structure.order, {
    topics: topicsNamed(null),
    level: 3,
    wording: 'texts',
    team: null,
    seed: '1',
    ...asked,
  });
}
