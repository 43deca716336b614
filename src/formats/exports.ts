import type { ExportForm } from './export-form.js';

/** What flashcards lose, whichever program reads them. */
const FLASHCARDS = {
  loses: 'how the entries are connected',
  writtenAs: ['text', 'tsv'],
} as const;

/** The forms of `claims export`. A new one is a file here and a row in this table. */
export const EXPORTS: Readonly<Record<string, ExportForm>> = {
  anki: {
    ...FLASHCARDS,
    summary: 'flashcards for Anki: a text file with header lines, ready to import',
    load: async () => (await import('./anki.js')).writeAnki,
  },
  flashcards: {
    ...FLASHCARDS,
    summary: 'flashcards for other programs: on each line a question, a tab and an answer',
    load: async () => (await import('./flashcards.js')).writeFlashcards,
  },
};
