import { drawRound } from '../query/draw-round.js';
import type { Exercise } from '../query/exercise.js';
import { exercises } from '../query/exercises.js';
import { LEVELS, type Topic, topicsNamed } from '../query/practice-topics.js';
import { namesOf } from '../words/names-of.js';
import { randomOf } from '../words/random.js';
import type { ExportInput } from './export-form.js';

/** Which questions of the drill become flashcards. */

/** The answer is who wrote what and when, which says nothing about the argument: only if it is named. */
const NAMES_ONLY: Topic = 'sources';

/** The kinds of questions that flashcards have where nobody names one. */
const CARD_TOPICS: readonly Topic[] = topicsNamed(null).filter((topic) => topic !== NAMES_ONLY);

/** The questions of an export, topic by topic, in the argument's order. */
export function drawCards({ view, selected, kinds, count, seed }: ExportInput): Exercise[] {
  const all = exercises(view, selected, {
    topics: kinds.length === 0 ? CARD_TOPICS : [...new Set(kinds)],
    level: 3,
    wording: 'texts',
    team: null,
    seed,
  });
  if (count === null) return all;
  const drawn = new Set(mostImportant(all, count, seed));
  return all.filter((one) => drawn.has(one));
}

/** So many exercises: those about the core first, and of each level a mixture of topics. With a larger number these are among them, too. */
function mostImportant(all: readonly Exercise[], count: number, seed: string): Exercise[] {
  const drawn: Exercise[] = [];
  for (const level of namesOf(LEVELS)) {
    const ofLevel = all.filter((one) => one.level === Number(level));
    drawn.push(...drawRound(ofLevel, count - drawn.length, randomOf(seed)));
  }
  return drawn;
}
