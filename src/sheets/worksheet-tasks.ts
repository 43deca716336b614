import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { withOneQuestionMark } from '../words/punctuation.js';
import { smallNumber } from '../words/small-number.js';
import { oneLine } from '../words/text.js';
import { answerLine, rankedAnswers } from './answers.js';
import { type CitingLine, citationOf, citedText, joinedLines } from './citing.js';

/** A task of a worksheet: what is asked, and the answer for the key. */
export interface WorksheetTask {
  readonly question: CitingLine;
  readonly answer: CitingLine;
  /** Ruled lines for the answer. */
  readonly lines: number;
}

/** Ruled lines for a short and for a longer answer. */
const SHORT_ANSWER_LINES = 2;
const LONG_ANSWER_LINES = 4;

/** To say what the author claims at a place of the text. */
export function findingTask(place: string, claims: readonly Statement[]): WorksheetTask {
  const asked =
    claims.length === 1
      ? 'What does the author claim there? Write it in your own words.'
      : `Which ${smallNumber(claims.length)} things does the author claim there? Write them in your own words.`;
  return {
    question: [`Read ${place}. ${asked}`],
    answer: joinedLines(claims.map(citedText), ' — '),
    lines: SHORT_ANSWER_LINES * claims.length,
  };
}

/** To say which reasons are given for a claim, and by what kind of step; `named` is the claim as later tasks name it. */
export function tracingTask(claim: Statement, named: string): WorksheetTask {
  const steps = claim.supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind !== 'evidence'));
  const reasons = steps.length === 1 ? 'reason is' : `${smallNumber(steps.length)} reasons are`;
  const answers = steps.map(({ premises, scheme }) => [
    ...joinedLines(premises.map(citedText), ' And: '),
    ...(scheme === null ? [] : [` (${oneLine(scheme)})`]),
  ]);
  return {
    question: [
      withOneQuestionMark(`Which ${reasons} given for ${named}?`),
      ` What kind of inference is ${steps.length === 1 ? 'it' : 'each'}?`,
    ],
    answer: joinedLines(answers, ' — '),
    lines: LONG_ANSWER_LINES,
  };
}

/**
 * To judge the evidence for a claim. It stands on the sheet, since most of it is from outside the text; to be judged is
 * what it is worth.
 */
export function judgingTask(claim: Statement, named: string, view: View): WorksheetTask {
  const [evidence, ...more] = evidenceFor(claim);
  const text = oneLine(evidence!.text);
  return {
    question: [
      `This is given as evidence for ${named}: “${text}”`,
      citationOf(evidence!),
      ' Does it support that claim? Is it enough? Can its source be trusted?',
    ],
    answer: joinedLines([doubtsAbout(evidence!, view), moreEvidence(more)], ' '),
    lines: LONG_ANSWER_LINES,
  };
}

function doubtsAbout(evidence: Statement, view: View): CitingLine {
  const doubts = rankedAnswers(view, evidence).map((doubt) => [
    ...answerLine(doubt),
    ...(view.labels.statusOf(doubt.attack) === 'out' ? [' (answered)'] : []),
  ]);
  if (doubts.length === 0) return ['Nothing is said against this evidence.'];
  return ['Objections: ', ...joinedLines(doubts, ' ')];
}

function moreEvidence(evidence: readonly Statement[]): CitingLine {
  if (evidence.length === 0) return ['There is no other evidence for this claim.'];
  return ['Other evidence for this claim: ', ...joinedLines(evidence.map(citedText), ' ')];
}
