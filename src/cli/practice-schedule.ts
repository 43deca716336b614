import { type Card, createEmptyCard, fsrs, type Grade as Rating, Rating as Ratings, State } from 'ts-fsrs';
import type { Grade } from '../explore/drill-grades.js';
import { DAY_MS, dayOf, daysAfter, timeOf } from '../words/days.js';
import type { Box } from './kept-practice.js';

/**
 * When a question comes again: the FSRS scheduler (J. Ye and others, "A Stochastic Shortest Path Algorithm for Optimizing
 * Spaced Repetition Scheduling", KDD 2022), by whole days and without chance. What was missed comes the next day.
 */

const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: false });

const RATINGS: Readonly<Record<Grade, Rating>> = {
  knew: Ratings.Good,
  partly: Ratings.Hard,
  missed: Ratings.Again,
};

/** The box of a question after an answer on a day; `before` is null where it was never asked. */
export function nextBox(earlier: Box | null, about: string, grade: Grade, day: string): Box {
  const before = earlier === null ? null : notAfter(earlier, day);
  // Who practises twice a day learns no more for it; but what was missed is missed.
  if (before?.asked === day && grade !== 'missed') return before;
  const now = new Date(timeOf(day));
  const { card } = SCHEDULER.next(
    before === null ? createEmptyCard(now) : cardOf(before),
    now,
    RATINGS[grade],
  );
  return {
    about,
    due: dayOf(card.due.getTime()),
    asked: day,
    stability: card.stability,
    difficulty: card.difficulty,
    times: card.reps,
    lapses: card.lapses,
  };
}

/** A box as if it was asked on a day at the latest: with an earlier clock or time zone, a day can come again. */
function notAfter(box: Box, day: string): Box {
  const days = daysAfter(box.asked, day);
  return days <= 0 ? box : { ...box, asked: day, due: dayOf(timeOf(box.due) - days * DAY_MS) };
}

function cardOf({ due, asked, stability, difficulty, times, lapses }: Box): Card {
  return {
    due: new Date(timeOf(due)),
    last_review: new Date(timeOf(asked)),
    stability,
    difficulty,
    reps: times,
    lapses,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    state: State.Review,
  };
}
