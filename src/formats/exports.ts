import { TOPICS } from '../query/practice-topics.js';
import type { ExportForm } from './export-form.js';

/** What flashcards take and lose, whichever program reads them. */
const FLASHCARDS = {
  takes: { what: 'topic', words: TOPICS },
  loses: 'How entries are connected: each card stands alone',
  writtenAs: ['text', 'tsv'],
} as const;

/** The forms of `claims export`. A new one is a file here and a row in this table. */
export const EXPORTS: Readonly<Record<string, ExportForm>> = {
  anki: {
    ...FLASHCARDS,
    summary: 'Flashcards for Anki, ready to import',
    load: async () => (await import('./anki.js')).writeAnki,
  },
  flashcards: {
    ...FLASHCARDS,
    summary: 'Flashcards for other programs: question, tab, answer',
    load: async () => (await import('./flashcards.js')).writeFlashcards,
  },
};
