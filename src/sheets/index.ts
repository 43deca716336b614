import type { Statement } from '../map/model.js';
import { topicOf } from './about.js';
import { withCitations } from './citations.js';
import type { Sheet } from './document.js';
import { type Material, materialForTeam } from './material.js';
import { type Asked, type MakeSheet, SHEET_EXTRAS, type SheetKind, type SheetOptions } from './sheet-kind.js';
import type { Size } from './size.js';
import { typeset } from './typeset.js';

/** A lesson has so many minutes, and a speech; a lesson, so many words that are explained: a page of them. */
const LESSON_MINUTES = 45;
const LESSON_WORDS = 20;
const SPEECH_MINUTES = 4;
/** Of a large map so many claims in Toulmin's layout, each on a page. */
const TOULMIN_CLAIMS = 6;

/** Of the whole of a large map what a reader needs first; all of what somebody chose. */
const coreOfMany = ({ isWholeOfMany }: Asked): Size => (isWholeOfMany ? 'core' : 'all');

/** What goes with a sheet that has parts to choose from. */
const SIZED = ['pages', 'minutes', 'top', 'all', 'groups', 'seed'] as const;

/** The sheets of `claims prep`. A new one is a file here and a row in this table. */
export const SHEETS: Readonly<Record<string, SheetKind>> = {
  brief: {
    summary:
      'each main claim with the strongest attack and the best answer; with --team, the points of one side',
    prints: 'main reasons and objections',
    needs: ['reasons', 'counterpoints'],
    size: {
      counts: 'argument',
      usual: ({ team }) => ({ pages: team === null ? 2 : 8 }),
      least: () => 'least',
      subjectsFirst: true,
    },
    takes: ['team', ...SIZED],
    load: async () => (await import('./brief.js')).briefSheet,
  },
  blocks: {
    summary: 'each argument of the other side, with answers in four moves: they say, but, because, therefore',
    prints: 'arguments of the other side',
    needs: ['counterpoints'],
    size: { counts: 'argument', usual: coreOfMany, bringsAttacked: true, sidesInTurn: true },
    takes: ['team', ...SIZED],
    titleIsHeading: true,
    load: async () => (await import('./blocks.js')).blocksSheet,
  },
  questions: {
    summary: 'critical questions about each step, and a checklist for sources',
    prints: 'entries with a scheme, an attack or questions',
    needs: ['reasons', 'counterpoints'],
    size: {
      counts: 'point',
      usual: () => ({ pages: 4 }),
      sidesInTurn: true,
      // On one or two pages the questions have the room of the checklist.
      least: (length) => ('pages' in length && length.pages <= 2 ? 'least' : 'less'),
    },
    takes: ['team', ...SIZED],
    load: async () => (await import('./questions.js')).questionsSheet,
  },
  flow: {
    summary: 'a flow sheet: each claim, what is said against it, the replies, and what comes next',
    prints: 'claims',
    needs: ['claims'],
    size: { counts: 'claim', usual: coreOfMany, bringsAttacked: true },
    takes: ['team', 'columns', 'speeches', 'csv', 'excel', ...SIZED],
    load: async () => (await import('./flow.js')).flowSheet,
  },
  worksheet: {
    summary: 'tasks for a lesson: find the claim, trace the reasoning, judge the evidence, object and reply',
    prints: 'claims that have reasons, evidence or objections',
    needs: ['reasons', 'evidence', 'counterpoints'],
    size: { counts: 'task', usual: () => ({ minutes: LESSON_MINUTES }) },
    choosesItself: true,
    takes: ['key', 'blank', 'text', 'level', 'minutes', 'groups', 'seed'],
    load: async () => (await import('./worksheet.js')).worksheetSheet,
  },
  cards: {
    summary: 'evidence as cards to cut out: a tag, the whole reference, a quotation or paraphrase',
    prints: 'evidence',
    needs: ['evidence'],
    size: { counts: 'card', usual: coreOfMany },
    takes: ['team', ...SIZED],
    titleIsHeading: true,
    load: async () => (await import('./cards.js')).cardsSheet,
  },
  text: {
    summary: 'the text itself, numbered, with a wide margin to write in',
    prints: 'paragraphs of the text',
    needs: ['claims'],
    takes: ['key', 'blank', 'text'],
    printsText: true,
    load: async () => (await import('./annotated-text.js')).annotatedTextSheet,
  },
  toulmin: {
    summary: 'a claim in the layout of Toulmin: grounds, warrant, backing, rebuttal, qualifier',
    prints: 'claims with reasons or evidence',
    needs: ['reasons', 'evidence'],
    size: {
      counts: 'claim',
      usual: ({ isWholeOfMany }) => (isWholeOfMany ? { top: TOULMIN_CLAIMS } : 'all'),
    },
    takes: ['key', 'blank', ...SIZED],
    load: async () => (await import('./toulmin.js')).toulminSheet,
  },
  map: {
    summary:
      'the argument as a picture on one page, filled in, or with empty boxes and the answers behind it',
    prints: 'entries',
    needs: ['claims'],
    takes: ['key', 'blank'],
    isFilled: true,
    load: async () => (await import('./map.js')).mapSheet,
  },
  vocabulary: {
    summary: 'words of the text to explain, or with their meanings',
    prints: 'words that the file explains under "terms"',
    needs: ['terms'],
    takes: ['key', 'blank'],
    load: async () => (await import('./vocabulary.js')).vocabularySheet,
  },
  speech: {
    summary: 'the outline of a speech for one side: what to say, to show and to answer',
    prints: 'claims or objections of that side',
    needs: ['claims', 'counterpoints'],
    size: { counts: 'point', usual: () => ({ minutes: SPEECH_MINUTES }), isRanked: true },
    takes: ['team', 'wpm', 'minutes', 'top', 'all'],
    load: async () => (await import('./speech.js')).speechSheet,
  },
  sac: {
    summary: 'a structured academic controversy: steps with minutes, a packet for each side, notes',
    prints: 'reasons and objections',
    needs: ['reasons', 'counterpoints'],
    takes: [],
    load: async () => (await import('./controversy.js')).controversySheet,
  },
  ballot: {
    summary: 'a judge’s ballot: points for both sides, the decision, and what the points mean',
    prints: 'claims',
    needs: ['claims'],
    takes: [],
    load: async () => (await import('./ballot.js')).ballotSheet,
  },
  lesson: {
    summary: 'all for one lesson: a page for the teacher, then the sheets for pupils and the answers',
    prints: 'claims',
    needs: ['reasons', 'evidence', 'counterpoints'],
    size: { counts: 'task', usual: () => ({ minutes: LESSON_MINUTES }) },
    choosesItself: true,
    takes: ['text', 'level', 'minutes', 'groups', 'seed'],
    set: [
      { sheet: 'text', key: false, about: 'whole text' },
      { sheet: 'vocabulary', key: true, about: 'whole text', words: LESSON_WORDS },
      { sheet: 'worksheet', key: false },
      { sheet: 'exit', key: false, about: 'one claim' },
      { sheet: 'worksheet', key: true },
    ],
    load: async () => (await import('./lesson.js')).lessonSheet,
  },
  exit: {
    summary: 'an exit ticket, two on a page, for the end of a lesson',
    prints: 'claims or a motion',
    needs: ['claims'],
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

/** A sheet of a material with its citations and references, its signs those of print. Works are called as on the sheets that go out with it, which cite these statements, too. */
export function makeSheet(
  make: MakeSheet,
  material: Material,
  options: SheetOptions,
  citedBeside: readonly Statement[] = [],
): Sheet {
  const { map } = material.view;
  const made = make(materialForTeam(material), options);
  const topic = made.topic ?? topicOf(material);
  return typeset({ ...withCitations(made, map, citedBeside), topic }, map.header.language);
}
