import type { Exercise } from '../query/exercise.js';
import { exercises } from '../query/exercises.js';
import { topicsNamed } from '../query/practice-topics.js';
import { asksForSources, exerciseAnswerTexts, exerciseSources } from '../render/exercise.js';
import type { Exported, ExportInput } from './export-form.js';

/** The exercises of an export as flashcards, written by `write`. */
export function exportedCards(
  { view, selected, word, seed }: ExportInput,
  write: (cards: readonly Exercise[], title: string) => Iterable<string>,
): Exported {
  const cards = exercises(view, selected, {
    topics: topicsNamed(word),
    level: 3,
    wording: 'texts',
    team: null,
    seed,
  });
  return {
    pieces: write(cards, view.map.header.title),
    empty: cards.length === 0 ? 'No question fits this selection.' : null,
  };
}

/** The lines of a card's front: the question, and what to choose from. */
export function cardFront({ ask, choice }: Exercise): string[] {
  return [...ask, ...(choice?.among ?? []).map((answer, i) => `${i + 1}. ${answer}`)];
}

/** The lines of a card's back: the right choice, the answer and its sources. */
export function cardBack(exercise: Exercise): string[] {
  const { choice } = exercise;
  const right = choice === null ? [] : [`${choice.right + 1}. ${choice.among[choice.right]}`];
  const sources = asksForSources(exercise) ? [] : exerciseSources(exercise);
  return [...right, ...exerciseAnswerTexts(exercise), ...sources.map((source) => `Source: ${source}`)];
}
