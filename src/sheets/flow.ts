import type { Answer } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { opponentOf, speaksForTeam, speaksOnlyForTeam, TEAMS, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { smallest } from '../words/extremes.js';
import { listAnd } from '../words/lists.js';
import { inQuotes } from '../words/punctuation.js';
import { aboutLines, sheetTitle } from './about.js';
import {
  answersWithoutPlace,
  attackedInShort,
  hasAnswer,
  type Places,
  placesOf,
  rankedAnswers,
  speakerOfAnswer,
  whatItContradicts,
} from './answers.js';
import { type CitingLine, type CitingSheet, inShort, joinedLines, shortCitedText } from './citing.js';
import { exchangeTable, type Move } from './flow-table.js';
import { mostImportantFirst } from './importance.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';
import { saidBySide } from './side-words.js';
import { DEBATE_FORMATS } from './speeches.js';

/** The columns where no format names its speeches; the fourth is what is said against a reply. */
const MOVES = ['Claim', 'Counterpoint', 'Reply', 'Next'];

/** How many columns are filled: the others are to write in. */
const FILLED = MOVES.length;

/** So many counterpoints to a claim, and answers to each of these and to a reply, are on the sheet: the strongest. */
const SHOWN = {
  counterpoint: { most: 3, many: 'counterpoints' },
  reply: { most: 2, many: 'replies' },
  answer: { most: 2, many: 'answers' },
};

/** A flow sheet: for each claim what is said against it, the replies, and what is said against those. */
export function flowSheet(material: Material, { columns, speeches }: SheetOptions): CitingSheet {
  const { chosen } = material;
  const isClaim = ({ kind }: Statement) => kind === 'claim';
  const claims = mostImportantFirst(chosen.filter(isClaim), material.view);
  const places = placesOf(material, isClaim);
  const told: Told = new Map();
  const moves = speeches === null ? MOVES : DEBATE_FORMATS[speeches].speeches;
  const head = [...moves, ...Array.from({ length: columns }, () => '')];
  return {
    title: sheetTitle('Flow sheet', material),
    about: aboutLines(material),
    units: claims.map((claim) => ({
      blocks: [exchangeTable(exchangeOn(claim, { material, places, told }), head, FILLED)],
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
const ITSELF: Move = { said: ['(The claim itself is the answer.)'], answers: [] };

/** By what each statement is answered on the sheet so far, and beside which claim. */
type Told = Map<Statement, { readonly row: Statement; readonly answers: ReadonlySet<Statement> }>;

/** What all rows of a sheet have in common. */
interface FlowSheet {
  readonly material: Material;
  readonly places: Places;
  readonly told: Told;
}

/** What decides what stands beside a claim. */
interface Flow {
  readonly view: View;
  readonly places: Places;
  readonly told: Told;
  readonly claim: Statement;
  /** The side that the claim speaks for; null for neither. */
  readonly side: Team | null;
  /** The team whose sheet it is; null for both. */
  readonly team: Team | null;
  /** Attacks on the claim and on what carries it: no reply may bring them. */
  readonly objections: ReadonlySet<Answer['attack']>;
  /** Who objects to the claim on this sheet. */
  readonly objectors: ReadonlySet<Statement>;
}

/** A claim with what is said against it, and so on. */
function exchangeOn(claim: Statement, { material: { view, team }, places, told }: FlowSheet): Move {
  const side = TEAMS.find((one) => speaksForTeam(view, claim, one)) ?? null;
  const against = opponentOf(side);
  const objections = bySpeaker(
    nearestOf(answersWithoutPlace(view, claim, places, (answer) => mayGive(answer, against, view))),
    view,
  );
  const said = shortCitedText(claim);
  if (objections.length === 0) return { said, answers: [hasAnswer(view, claim) ? ELSEWHERE : NO_OBJECTION] };
  const flow: Flow = {
    view,
    places,
    told,
    claim,
    side,
    team,
    objections: new Set(view.answers.to(claim).map(({ attack }) => attack)),
    objectors: new Set(objections.slice(0, SHOWN.counterpoint.most).map(({ speaker }) => speaker)),
  };
  return {
    said,
    answers: strongest(objections, 'counterpoint', (objection) => repliesTo(objection, flow)),
  };
}

/** Whether a side may give an answer: it speaks for the side, and does not attack what only this side says. */
function mayGive(answer: Answer, side: Team | null, view: View): boolean {
  if (side === null) return true;
  const attacked = nodeAnchor(answer.attack.target);
  return speaksForTeam(view, speakerOfAnswer(answer), side) && !speaksOnlyForTeam(view, attacked, side);
}

/** Attacks on a claim, its steps, its reasons and its evidence; deeper ones only where there is none of these. */
function nearestOf(answers: readonly Answer[]): Answer[] {
  const least = smallest(answers.map(({ depth }) => depth));
  return answers.filter(({ depth }) => depth <= Math.max(1, least));
}

/** What one statement answers in one or several ways. */
interface Said {
  readonly speaker: Statement;
  readonly said: CitingLine;
  readonly answers: readonly Answer[];
}

/** Answers, all of one statement as one. */
function bySpeaker(answers: readonly Answer[], view: View): Said[] {
  const of = new Map<Statement, Answer[]>();
  for (const answer of answers) {
    const speaker = speakerOfAnswer(answer);
    const own = of.get(speaker);
    if (own === undefined) of.set(speaker, [answer]);
    else own.push(answer);
  }
  return [...of].map(([speaker, own]) => ({ speaker, said: saidInShort(own[0]!, view), answers: own }));
}

/** What an answer says, what it takes from the other side, and what it attacks where that is not what is said itself. */
function saidInShort(answer: Answer, view: View): CitingLine {
  const { own, borrowed } = saidBySide(view, answer);
  const attacked = attackedInShort(answer);
  const notes = [
    ...(borrowed.length === 0
      ? []
      : [`the other side says: ${listAnd(borrowed.map((one) => inQuotes(inShort(one))))}`]),
    ...(attacked === null ? [] : [attacked]),
  ];
  const said = joinedLines(own.map(shortCitedText), '; together with: ');
  return notes.length === 0 ? said : [...said, ` (${notes.join('; ')})`];
}

/** The strongest of what is said, each with its answers, and how many more there are. */
function strongest(
  all: readonly Said[],
  what: 'counterpoint' | 'reply' | 'answer',
  answersOf: (one: Said) => Move[],
): Move[] {
  const { most, many } = SHOWN[what];
  const left = all.length - most;
  const more = left > 0 ? [` (and ${left} more ${left === 1 ? what : many})`] : [];
  return all.slice(0, most).map((one, i, shown) => ({
    said: i === shown.length - 1 ? [...one.said, ...more] : one.said,
    answers: answersOf(one),
  }));
}

/** What a side answers to something; to what has a row of its own, what is not in the rows of its reasons. */
function answersTo({ speaker, answers }: Said, side: Team | null, { view, places }: Flow): Said[] {
  const skips = places.anywhere(speaker) ? places.anywhere : undefined;
  return bySpeaker(
    answers
      .flatMap(({ attack }) => rankedAnswers(view, attack, skips))
      .filter((answer) => mayGive(answer, side, view)),
    view,
  );
}

/** Whether a sheet leaves room for the answers of a side: that of the other team, which hears them in the debate. */
function isLeftOut(side: Team | null, { team }: Flow): boolean {
  return team !== null && side !== null && side !== team;
}

function repliesTo(objection: Said, flow: Flow): Move[] {
  const all = answersTo(objection, flow.side, flow).filter(({ answers }) =>
    answers.some(({ attack }) => !flow.objections.has(attack)),
  );
  if (all.length === 0) return [withoutReply(objection, flow)];
  if (isLeftOut(flow.side, flow)) return [];
  const replies = all.filter(({ speaker }) => speaker !== flow.claim);
  if (replies.length === 0) return [ITSELF];
  return onceOnly(objection, all, flow, () => strongest(replies, 'reply', (reply) => nextTo(reply, flow)));
}

/** What is said against a reply. What objects to the claim as well is in its own rows. */
function nextTo(reply: Said, flow: Flow): Move[] {
  const side = opponentOf(flow.side);
  if (isLeftOut(side, flow)) return [];
  const all = answersTo(reply, side, flow);
  if (all.length === 0) return [UNANSWERED];
  if (flow.places.here(reply.speaker)) return [see(reply.speaker, flow)];
  const next = all.filter(({ speaker }) => !flow.objectors.has(speaker));
  if (next.length === 0) return [OTHER_ROWS];
  return onceOnly(reply, all, flow, () => strongest(next, 'answer', () => []));
}

/** The moves that answer something, or the row where all its answers stand already. */
function onceOnly({ speaker }: Said, answers: readonly Said[], flow: Flow, moves: () => Move[]): Move[] {
  const before = flow.told.get(speaker);
  if (before !== undefined && answers.every((one) => before.answers.has(one.speaker)))
    return [see(before.row, flow)];
  flow.told.set(speaker, { row: flow.claim, answers: new Set(answers.map((one) => one.speaker)) });
  return moves();
}

/** Where something is said already. */
function see(row: Statement, { claim }: Flow): Move {
  return { said: [row === claim ? '(see above)' : `(see ${inQuotes(inShort(row))})`], answers: [] };
}

/** What stands against an objection that has no reply. */
function withoutReply({ speaker, answers }: Said, { places, view }: Flow): Move {
  if (places.anywhere(speaker) && hasAnswer(view, speaker)) return ELSEWHERE;
  return { said: [`(no answer yet${whatItContradicts(answers[0]!.attack.premises)})`], answers: [] };
}
