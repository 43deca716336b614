import { topicOf } from './about.js';
import { withNumberedCitations } from './citations.js';
import type { Sheet } from './document.js';
import { type Material, materialForTeam } from './material.js';
import { type Asked, type MakeSheet, SHEET_EXTRAS, type SheetKind, type SheetOptions } from './sheet-kind.js';
import type { Size } from './size.js';
import { typeset } from './typeset.js';

/** The minutes of a lesson. */
const LESSON = 45;

/** Of the whole of a large map what a reader needs first; all of what somebody chose. */
const coreOfMany = ({ isWholeOfMany }: Asked): Size => (isWholeOfMany ? 'core' : 'all');

/** The sheets of `claims prep`. A new one is a file here and a row in this table. */
export const SHEETS: Readonly<Record<string, SheetKind>> = {
  brief: {
    summary: 'the main arguments of both sides, or of one side with --team',
    prints: 'main reasons and objections',
    counts: 'argument',
    usualSize: ({ team }) => ({ pages: team === null ? 2 : 8 }),
    shortens: true,
    takes: ['team', 'wpm'],
    load: async () => (await import('./brief.js')).briefSheet,
  },
  blocks: {
    summary: 'each argument of the other side, with answers in four moves',
    prints: 'arguments of the other side',
    counts: 'argument',
    usualSize: coreOfMany,
    takes: ['team', 'wpm'],
    titleIsHeading: true,
    load: async () => (await import('./blocks.js')).blocksSheet,
  },
  questions: {
    summary: 'critical questions about each step and each source',
    prints: 'entries with a scheme, a source or questions',
    counts: 'statement',
    usualSize: coreOfMany,
    takes: ['team'],
    load: async () => (await import('./questions.js')).questionsSheet,
  },
  flow: {
    summary: 'a flow sheet: claim, counterpoint, reply, next; an empty cell has no answer yet',
    prints: 'claims',
    counts: 'claim',
    usualSize: coreOfMany,
    takes: ['team', 'columns', 'csv'],
    load: async () => (await import('./flow.js')).flowSheet,
  },
  worksheet: {
    summary: 'tasks: find the claim, trace the reasoning, judge the evidence',
    prints: 'claims',
    counts: 'claim',
    usualSize: () => ({ minutes: LESSON }),
    takes: ['key', 'blank'],
    load: async () => (await import('./worksheet.js')).worksheetSheet,
  },
  cards: {
    summary: 'evidence as cards to cut out: a tag, a citation, what it shows',
    prints: 'evidence',
    counts: 'card',
    usualSize: coreOfMany,
    takes: ['team'],
    titleIsHeading: true,
    load: async () => (await import('./cards.js')).cardsSheet,
  },
};

/** The sheets with which an option or a form goes; null for one that goes with all. */
export function sheetsTaking(name: string): string[] | null {
  const extra = SHEET_EXTRAS.find((extra) => extra === name);
  if (extra === undefined) return null;
  return Object.keys(SHEETS).filter((sheet) => SHEETS[sheet]!.takes.includes(extra));
}

/** A sheet of a material, its sources numbered, its signs those of print. */
export function makeSheet(make: MakeSheet, material: Material, options: SheetOptions): Sheet {
  const { map } = material.view;
  const ofTeam = materialForTeam(material);
  const made = make(ofTeam, options);
  const blank = options.key ? make(ofTeam, { ...options, key: false }) : made;
  return typeset(
    { topic: topicOf(material), ...withNumberedCitations(made, map, blank) },
    map.header.language,
  );
}
