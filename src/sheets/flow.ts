import { type Answer, isContradicted } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import { speaksForTeam, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { aboutLines, sheetTitle } from './about.js';
import {
  answersWithoutPlace,
  attackedInShort,
  type Places,
  placesOf,
  rankedAnswers,
  shortAnswer,
  speakerOfAnswer,
} from './answers.js';
import { type CitingLine, type CitingSheet, shortCitedText } from './citing.js';
import { exchangeTable, type Move } from './flow-table.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';
import { DEBATE_FORMATS } from './speeches.js';

/** The columns where no format names its speeches; the fourth is what is said against a reply. */
const MOVES = ['Claim', 'Counterpoint', 'Reply', 'Next'];

/** How many columns are filled: the others are to write in. */
const FILLED = MOVES.length;

/** A flow sheet: for each claim what is said against it, the replies, and what is said against those. */
export function flowSheet(material: Material, { columns, speeches }: SheetOptions): CitingSheet {
  const { chosen } = material;
  const isClaim = ({ kind }: Statement) => kind === 'claim';
  const claims = chosen.filter(isClaim);
  const places = placesOf(material, isClaim);
  const moves = speeches === null ? MOVES : DEBATE_FORMATS[speeches].speeches;
  const head = [...moves, ...Array.from({ length: columns }, () => '')];
  return {
    title: sheetTitle('Flow sheet', material),
    about: aboutLines(material),
    units: claims.map((claim) => ({
      blocks: [exchangeTable(exchangeOn(claim, places, material), head, FILLED)],
      about: [claim],
    })),
  };
}

const UNANSWERED: Move = { said: ['(no answer yet)'], answers: [] };
const NO_OBJECTION: Move = { said: ['(no objection yet)'], answers: [] };
/** Where what carries something is attacked in rows of its own. */
const ELSEWHERE: Move = { said: ['(Its reasons are attacked in their own rows.)'], answers: [] };
/** Where what answers a reply objects to the claim as well. */
const OTHER_ROWS: Move = { said: ['(See the other counterpoints.)'], answers: [] };
const CONTRADICTED: Move = { said: ['(No answer except what it contradicts.)'], answers: [] };
const ITSELF: Move = { said: ['(The claim itself is the answer.)'], answers: [] };

/** What decides what is on a flow sheet. */
interface Flow {
  readonly view: View;
  readonly team: Team | null;
  readonly claim: Statement;
  readonly isRow: (one: Statement) => boolean;
  /** Who objects to the claim. */
  readonly objectors: ReadonlySet<Statement>;
}

/** A claim with what is said against it, and so on. */
function exchangeOn(claim: Statement, places: Places, { view, team }: Material): Move {
  const isRow = places.anywhere;
  const objections = bySpeaker(nearestOf(answersWithoutPlace(view, claim, places)));
  const flow: Flow = {
    view,
    team,
    claim,
    isRow,
    objectors: new Set(objections.map(({ speaker }) => speaker)),
  };
  const answers = objections.map((objection) => ({
    said: objection.said,
    answers: repliesTo(objection, flow),
  }));
  if (answers.length > 0) return { said: shortCitedText(claim), answers };
  return {
    said: shortCitedText(claim),
    answers: [view.answers.isAnswered(claim) ? ELSEWHERE : NO_OBJECTION],
  };
}

/** Attacks on a claim, its steps, its reasons and its evidence; deeper ones only where there is none of these. */
function nearestOf(answers: readonly Answer[]): Answer[] {
  const least = Math.min(...answers.map(({ depth }) => depth));
  return answers.filter(({ depth }) => depth <= Math.max(1, least));
}

/** What one statement answers in one or several ways. */
interface Said {
  readonly speaker: Statement;
  readonly said: CitingLine;
  readonly answers: readonly Answer[];
}

/** Answers, all of one statement as one. */
function bySpeaker(answers: readonly Answer[]): Said[] {
  return [...new Set(answers.map(speakerOfAnswer))].map((speaker) => {
    const own = answers.filter((answer) => speakerOfAnswer(answer) === speaker);
    return { speaker, said: saidOnce(own), answers: own };
  });
}

/** What is said, and all that it attacks. */
function saidOnce(answers: readonly Answer[]): CitingLine {
  const [first, ...others] = answers;
  const more = others.flatMap((answer) => attackedInShort(answer) ?? []);
  return [...shortAnswer(first!), ...more.map((attacked) => ` (${attacked})`)];
}

/** What answers something; of what has a row of its own, what is not in the rows of its reasons. */
function answersTo({ speaker, answers }: Said, { view, isRow }: Flow): Said[] {
  const skips = isRow(speaker) ? isRow : undefined;
  return bySpeaker(answers.flatMap(({ attack }) => rankedAnswers(view, attack, skips)));
}

/** Whether a team's sheet has an answer: the other side's are to be heard. */
function isShown({ speaker }: Said, { view, team }: Flow): boolean {
  return team === null || speaksForTeam(view, speaker, team);
}

function repliesTo(objection: Said, flow: Flow): Move[] {
  const all = answersTo(objection, flow);
  if (all.length === 0) return [withoutReply(objection.speaker, flow)];
  const replies = all.filter(({ speaker }) => speaker !== flow.claim);
  if (replies.length === 0) return flow.team === 'against' ? [] : [ITSELF];
  return replies
    .filter((reply) => flow.team !== 'against' || isShown(reply, flow))
    .map((reply) => ({ said: reply.said, answers: nextTo(reply, flow) }));
}

/** What is said against a reply. What objects to the claim as well is in its own rows. */
function nextTo(reply: Said, flow: Flow): Move[] {
  const all = answersTo(reply, flow);
  const own = all.filter((next) => flow.team !== 'for' || isShown(next, flow));
  const next = own.filter(({ speaker }) => !flow.objectors.has(speaker));
  if (next.length > 0) return next.map(({ said }) => ({ said, answers: [] }));
  if (flow.team === 'for') return [];
  return [all.length === 0 ? UNANSWERED : OTHER_ROWS];
}

/** What stands against an objection that has no reply. */
function withoutReply(objection: Statement, { isRow, view }: Flow): Move {
  if (isContradicted(objection)) return CONTRADICTED;
  return isRow(objection) && view.answers.isAnswered(objection) ? ELSEWHERE : UNANSWERED;
}
