import { type Exercise, exercises } from '../query/exercises.js';
import { topicsNamed } from '../query/practice-topics.js';
import { exerciseSources } from '../render/exercise.js';
import type { Exported, ExportInput } from './export-form.js';

/** The exercises of an export as flashcards, written by `write`. */
export function exportedCards(
  { view, selected, word, random }: ExportInput,
  write: (cards: readonly Exercise[], title: string) => Iterable<string>,
): Exported {
  const cards = exercises(view, selected, topicsNamed(word), random);
  return {
    pieces: write(cards, view.map.header.title),
    empty: cards.length === 0 ? 'No question fits this selection.' : null,
  };
}

/** The lines of a card's front: the question, and what to choose from. */
export function cardFront({ ask, choice }: Exercise): string[] {
  return [ask, ...(choice?.among ?? []).map((answer, i) => `${i + 1}. ${answer}`)];
}

/** The lines of a card's back: the right choice, the answer and its sources. */
export function cardBack(exercise: Exercise): string[] {
  const { choice, answer } = exercise;
  const right = choice === null ? [] : [`${choice.right + 1}. ${choice.among[choice.right]}`];
  return [...right, ...answer, ...exerciseSources(exercise).map((source) => `Source: ${source}`)];
}
