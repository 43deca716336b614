import { withNumberedCitations } from './citations.js';
import type { Sheet } from './document.js';
import { type Material, materialForTeam } from './material.js';
import { type MakeSheet, SHEET_EXTRAS, type SheetKind, type SheetOptions } from './sheet-kind.js';

/** The sheets of `claims prep`. A new one is a file here and a row in this table. */
export const SHEETS: Readonly<Record<string, SheetKind>> = {
  brief: {
    summary: 'both sides on a page or two, or one side’s packet with --team',
    takes: ['team'],
    load: async () => (await import('./brief.js')).briefSheet,
  },
  blocks: {
    summary: 'every argument of the other side with answers in four moves',
    takes: ['team'],
    load: async () => (await import('./blocks.js')).blocksSheet,
  },
  questions: {
    summary: 'for cross-examination and seminars: of each inference and source',
    takes: ['team'],
    load: async () => (await import('./questions.js')).questionsSheet,
  },
  flow: {
    summary: 'a flow sheet: claim, counterpoint, reply, next; an empty cell is unanswered',
    takes: ['team', 'columns', 'csv'],
    load: async () => (await import('./flow.js')).flowSheet,
  },
  worksheet: {
    summary: 'for students: find the claim, trace the reasoning, judge the evidence',
    takes: ['key', 'blank'],
    load: async () => (await import('./worksheet.js')).worksheetSheet,
  },
  cards: {
    summary: 'evidence as cards to cut out: tag, cite, what it shows',
    takes: ['team'],
    load: async () => (await import('./cards.js')).cardsSheet,
  },
};

/** The sheets with which an option or a form goes; null for one that goes with all. */
export function sheetsTaking(name: string): string[] | null {
  const extra = SHEET_EXTRAS.find((extra) => extra === name);
  if (extra === undefined) return null;
  return Object.keys(SHEETS).filter((sheet) => SHEETS[sheet]!.takes.includes(extra));
}

/** A sheet of a material, its sources numbered. */
export function makeSheet(make: MakeSheet, material: Material, options: SheetOptions): Sheet {
  return withNumberedCitations(make(materialForTeam(material), options), material.view.map);
}
