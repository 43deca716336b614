import type { RoundBefore } from '../explore/drill-round.js';
import type { Statement } from '../map/model.js';
import { drawRound } from '../query/draw-round.js';
import type { Exercise, Wording } from '../query/exercise.js';
import { type ExercisesAsked, eachExercise, exercises } from '../query/exercises.js';
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
import { randomOf, shuffled } from '../words/random.js';
import type { Box, KeptRound } from './kept-practice.js';
import type { DueQuestion } from './practice.js';

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
  /** The entries that are named: they are asked about first. */
  readonly named: readonly Statement[];
  /** What is due; null where that is not asked for. */
  readonly due: readonly DueQuestion[] | null;
}

/** The questions of a round, in order; and what to type where there are none at the level asked for. */
export interface ChosenRound {
  readonly chosen: readonly Exercise[];
  readonly hint: string | null;
}

const HIGHEST: Level = 3;

/** Of each topic, the drawing of a round looks at no more questions than these: what it costs does not grow with the map. */
const MAX_LOOKED_AT = 200;

export function chooseRound(view: View, about: readonly Statement[], asked: RoundAsked): ChosenRound {
  if (asked.due !== null) return { chosen: dueQuestions(view, about, asked, asked.due), hint: null };
  const topics = asked.topics.length === 0 ? topicsNamed(null) : asked.topics;
  const draw = (level: Level) => drawn(view, about, { ...asked, topics }, level);
  if (asked.level !== null) {
    const chosen = draw(asked.level);
    const hardest = () =>
      exercises(view, about, { ...asked, topics, level: HIGHEST, wording: 'texts' }).length;
    return { chosen, hint: chosen.length > 0 ? null : levelHint(hardest()) };
  }
  // A topic that is named is asked, though it be of a higher level; so is what has no easier questions.
  const isHigh = asked.topics.some((topic) => firstLevel(topic) > USUAL_LEVEL);
  const usual = draw(isHigh ? HIGHEST : USUAL_LEVEL);
  return { chosen: usual.length > 0 ? usual : draw(HIGHEST), hint: null };
}

/** How questions are worded up to a level. */
function wordingAt(level: Level): Wording {
  return level === 1 ? 'headlines' : 'texts';
}

/** What is due, what has waited longest first. */
function dueQuestions(
  view: View,
  about: readonly Statement[],
  asked: RoundAsked,
  due: readonly DueQuestion[],
): Exercise[] {
  const topics = asked.topics.length === 0 ? namesOf(TOPICS) : asked.topics;
  const level = asked.level ?? HIGHEST;
  const places = new Map(due.map(({ id }, i) => [id, i]));
  const entries = new Set(due.map((one) => one.about));
  const made = exercises(
    view,
    about.filter(({ id }) => entries.has(id)),
    { ...asked, topics, level, wording: wordingAt(level) },
  );
  return made
    .filter(({ id }) => places.has(id))
    .toSorted((a, b) => places.get(a.id)! - places.get(b.id)!)
    .slice(0, asked.count);
}

/** Questions drawn by the seed: first those about what is named, then others. Only what can be drawn is made. */
function drawn(view: View, about: readonly Statement[], asked: RoundAsked, level: Level): Exercise[] {
  const { named, count } = asked;
  const random = randomOf(asked.seed);
  const order = shuffled(about, random);
  const topics = asked.topics.filter((topic) => firstLevel(topic) <= level);
  const draw = (statements: readonly Statement[], upTo: Level, most: number) => {
    const all = topics.flatMap((topic) => {
      const making = { ...asked, topics: [topic], level: upTo, wording: wordingAt(level) };
      return firstOf(eachExercise(view, statements, making), Math.max(MAX_LOOKED_AT, most));
    });
    return drawRound(all, most, random);
  };
  // What is named is asked about, though it be of a higher level than usual.
  const own = order.filter((one) => named.includes(one));
  const first = draw(own, asked.level ?? HIGHEST, count);
  if (first.length === count) return first;
  const others = order.filter((one) => !named.includes(one));
  return [...first, ...draw(others, level, count - first.length)];
}

/** So many of some things, or all where there are fewer; the rest is not made. */
function firstOf<T>(things: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const thing of things) if (first.push(thing) === count) break;
  return first;
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
