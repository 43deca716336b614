import { topicOf } from './about.js';
import { withNumberedCitations } from './citations.js';
import type { Sheet } from './document.js';
import { type Material, materialForTeam } from './material.js';
import { type MakeSheet, SHEET_EXTRAS, type SheetKind, type SheetOptions } from './sheet-kind.js';
import { typeset } from './typeset.js';

/** The sheets of `claims prep`. A new one is a file here and a row in this table. */
export const SHEETS: Readonly<Record<string, SheetKind>> = {
  brief: {
    summary: 'the main arguments of both sides, or of one side with --team',
    prints: 'main reasons and objections',
    takes: ['team', 'wpm'],
    load: async () => (await import('./brief.js')).briefSheet,
  },
  blocks: {
    summary: 'each argument of the other side, with answers in four moves',
    prints: 'arguments of the other side',
    takes: ['team', 'wpm'],
    titleIsHeading: true,
    load: async () => (await import('./blocks.js')).blocksSheet,
  },
  questions: {
    summary: 'critical questions about each step and each source',
    prints: 'entries with a scheme, a source or questions',
    takes: ['team'],
    load: async () => (await import('./questions.js')).questionsSheet,
  },
  flow: {
    summary: 'a flow sheet: claim, counterpoint, reply, next; an empty cell has no answer yet',
    prints: 'claims',
    takes: ['team', 'columns', 'csv'],
    load: async () => (await import('./flow.js')).flowSheet,
  },
  worksheet: {
    summary: 'tasks: find the claim, trace the reasoning, judge the evidence',
    prints: 'claims',
    takes: ['key', 'blank'],
    load: async () => (await import('./worksheet.js')).worksheetSheet,
  },
  cards: {
    summary: 'evidence as cards to cut out: a tag, a citation, what it shows',
    prints: 'evidence',
    takes: ['team'],
    titleIsHeading: true,
    load: async () => (await import('./cards.js')).cardsSheet,
  },
  text: {
    summary: 'the text itself, numbered, with a wide margin to write in',
    prints: 'paragraphs of the text',
    takes: ['key', 'blank', 'text'],
    printsText: true,
    load: async () => (await import('./annotated-text.js')).annotatedTextSheet,
  },
  toulmin: {
    summary: 'a claim in the layout of Toulmin: grounds, warrant, backing, rebuttal, qualifier',
    prints: 'claims with reasons or evidence',
    takes: ['key', 'blank'],
    load: async () => (await import('./toulmin.js')).toulminSheet,
  },
  vocabulary: {
    summary: 'words of the text to explain, or with their meanings',
    prints: 'words that the file explains under "terms"',
    takes: ['key', 'blank'],
    load: async () => (await import('./vocabulary.js')).vocabularySheet,
  },
  speech: {
    summary: 'the outline of a speech for one side: what to say, to show and to answer',
    prints: 'claims or objections of that side',
    takes: ['team', 'wpm'],
    load: async () => (await import('./speech.js')).speechSheet,
  },
  sac: {
    summary: 'a structured academic controversy: steps with minutes, a packet for each side, notes',
    prints: 'claims and objections',
    takes: [],
    load: async () => (await import('./controversy.js')).controversySheet,
  },
  ballot: {
    summary: 'a judge’s ballot: points for both sides, the decision, and what the points mean',
    prints: 'claims',
    takes: [],
    load: async () => (await import('./ballot.js')).ballotSheet,
  },
  exit: {
    summary: 'an exit ticket, two on a page, for the end of a lesson',
    prints: 'claims or a motion',
    takes: [],
    load: async () => (await import('./exit-ticket.js')).exitTicketSheet,
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
  const made = make(materialForTeam(material), options);
  const topic = made.topic ?? topicOf(material);
  return typeset({ ...withNumberedCitations(made, map), topic }, map.header.language);
}
