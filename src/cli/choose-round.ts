import type { RoundBefore } from '../explore/drill-round.js';
import type { Statement } from '../map/model.js';
import { drawRound } from '../query/draw-round.js';
import type { Exercise } from '../query/exercise.js';
import { type ExercisesAsked, exercises } from '../query/exercises.js';
import {
  firstLevel,
  type Level,
  TOPICS,
  type Topic,
  topicsNamed,
  USUAL_LEVEL,
} from '../query/practice-topics.js';
import type { Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { namesOf } from '../words/names-of.js';
import { randomOf } from '../words/random.js';
import type { Box, KeptRound } from './kept-practice.js';

/** Which questions a round has. */

/** What is asked for on the command line. */
export interface RoundAsked {
  /** None where nobody names one. */
  readonly topics: readonly Topic[];
  /** Null where nobody says which. */
  readonly level: Level | null;
  readonly team: Team | null;
  readonly count: number;
  readonly seed: string;
  /** The ids of what is due; null where that is not asked for. */
  readonly due: readonly string[] | null;
}

/** The questions of a round, in order; and what to type where there are none at the level asked for. */
export interface ChosenRound {
  readonly chosen: readonly Exercise[];
  readonly hint: string | null;
}

const HIGHEST: Level = 3;

export function chooseRound(view: View, about: readonly Statement[], asked: RoundAsked): ChosenRound {
  const { team, count, seed, due } = asked;
  const unnamed = due === null ? topicsNamed(null) : namesOf(TOPICS);
  const topics = asked.topics.length === 0 ? unnamed : asked.topics;
  const at = (level: Level) =>
    exercises(view, about, { topics, level, wording: level === 1 ? 'headlines' : 'texts', team, seed });
  const random = randomOf(seed);
  if (due !== null) {
    const place = new Map(due.map((id, i) => [id, i]));
    const found = at(asked.level ?? HIGHEST).filter(({ id }) => place.has(id));
    // What has been due for longest comes first.
    const first = found.toSorted((a, b) => place.get(a.id)! - place.get(b.id)!).slice(0, count);
    return { chosen: first, hint: null };
  }
  if (asked.level !== null) {
    const all = at(asked.level);
    return {
      chosen: drawRound(all, count, random),
      hint: all.length > 0 ? null : levelHint(at(HIGHEST).length),
    };
  }
  // What is named is asked, though it be of a higher level; so is what has no easier questions.
  const isHigh = asked.topics.some((topic) => firstLevel(topic) > USUAL_LEVEL);
  const usual = at(isHigh ? HIGHEST : USUAL_LEVEL);
  return { chosen: drawRound(usual.length > 0 ? usual : at(HIGHEST), count, random), hint: null };
}

function levelHint(count: number): string | null {
  return count === 0
    ? null
    : `With --level ${HIGHEST} there ${count === 1 ? 'is' : 'are'} ${counted(count, 'question')}.`;
}

/** Of what is remembered, the boxes of questions that the file still has. */
export function boxesAsked(view: View, boxes: Readonly<Record<string, Box>>): Readonly<Record<string, Box>> {
  const known = new Set(
    exercisesAbout(view, Object.values(boxes), { wording: 'texts', seed: '', team: null }).map(
      ({ id }) => id,
    ),
  );
  return Object.fromEntries(Object.entries(boxes).filter(([id]) => known.has(id)));
}

/** Every question about some entries, as far as they are in the file. */
function exercisesAbout(
  view: View,
  named: readonly { readonly about: string }[],
  { wording, seed, team }: Pick<ExercisesAsked, 'wording' | 'seed' | 'team'>,
): Exercise[] {
  const about = [...new Set(named.map((one) => one.about))].flatMap((id) => view.map.byId.get(id) ?? []);
  return exercises(view, about, { topics: namesOf(TOPICS), level: HIGHEST, wording, team, seed });
}

/** A kept round with the questions of today's file; how many of its questions are no longer in it. */
export interface RestoredRound {
  readonly all: readonly Exercise[];
  readonly before: RoundBefore;
  readonly gone: number;
}

/** The round that was left, made again from the file as it is now: by ids, so that it survives edits. */
export function restoreRound(view: View, kept: KeptRound): RestoredRound {
  const made = exercisesAbout(view, kept.asked, kept);
  const byId = new Map(made.map((exercise) => [exercise.id, exercise]));
  const known = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const all = known(kept.asked.map(({ id }) => id));
  const grades = new Map(
    all.flatMap((one) => (kept.grades[one.id] === undefined ? [] : [[one, kept.grades[one.id]!]])),
  );
  const queue = known(kept.queue);
  const typed = queue[0]?.id === kept.queue[0] ? kept.typed : '';
  return { all, before: { queue, grades, typed }, gone: kept.asked.length - all.length };
}
