import type { Exercise } from '../query/exercise.js';
import { oneLine } from '../words/text.js';
import { cardBack, cardFront } from './card-sides.js';
import { drawCards } from './draw-cards.js';
import type { ExportInput } from './export-form.js';

/** Flashcards for any card program. */
export function writeFlashcards(input: ExportInput): Iterable<string> | null {
  const cards = drawCards(input);
  return cards.length === 0 ? null : flashcards(cards);
}

/** Exercises one a line: question and answer, parted by a tab. */
export function* flashcards(exercises: Iterable<Exercise>): Generator<string> {
  for (const exercise of exercises) {
    const back = cardBack(exercise).map(({ text }) => text);
    yield `${side(cardFront(exercise))}\t${side(back)}\n`;
  }
}

/** The lines of a side as one, with quotes that part no cells. */
function side(lines: readonly string[]): string {
  return oneLine(lines.join(' / '))
    .replaceAll(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”');
}
