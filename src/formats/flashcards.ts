import type { Exercise } from '../query/exercise.js';
import { oneLine } from '../words/text.js';
import { cardBack, cardFront, exportedCards } from './card-sides.js';
import type { Exported, ExportInput } from './export-form.js';

/** Flashcards for any card program. */
export function writeFlashcards(input: ExportInput): Exported {
  return exportedCards(input, flashcards);
}

/** Exercises one a line: question and answer, parted by a tab. */
export function* flashcards(exercises: Iterable<Exercise>): Generator<string> {
  for (const exercise of exercises) yield `${side(cardFront(exercise))}\t${side(cardBack(exercise))}\n`;
}

/** The lines of a side as one, with quotes that part no cells. */
function side(lines: readonly string[]): string {
  return oneLine(lines.join(' / '))
    .replaceAll(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”');
}
