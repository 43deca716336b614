import type { Answer } from '../map/answers.js';
import { reasonsFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { isReverseRelation } from '../map/relations.js';
import { evidenceBestFirst } from '../query/best-evidence.js';
import { otherTeam, speaksForTeam, speaksOnlyForTeam, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { answersWithoutPlace, type Places, placesOf, rankedAnswers, speakerOfAnswer } from './answers.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingLine,
  type CitingUnit,
  citationOf,
  citedText,
  heading,
  inShort,
  joinedLines,
  list,
  paragraph,
  shortCitedText,
  strong,
  together,
} from './citing.js';
import { claimVerdict } from './claim-verdict.js';
import { answerItem, itemLabel } from './items.js';
import { judgementOf } from './judgements.js';
import type { Material } from './material.js';
import { importantFirst } from './packet-order.js';
import type { Detail } from './sheet-kind.js';
import { excludedBy, ownPoints } from './side-points.js';

/** Of reasons and of evidence for a point, the best. */
const MAX_NAMED = 2;

/** How much is told of each point: how many answers below each other, of what the other side may say to it so many. */
const TOLD: Readonly<Record<Detail, { readonly deepest: number; readonly most: number }>> = {
  full: { deepest: 4, most: Number.POSITIVE_INFINITY },
  less: { deepest: 1, most: 4 },
  least: { deepest: 0, most: 2 },
};

/** What the points of a packet have in common. */
interface Packet {
  readonly view: View;
  readonly team: Team;
  readonly detail: Detail;
  /** The points that have a place of their own. */
  readonly places: Places;
  /** The number of each point. */
  readonly numbers: ReadonlyMap<Statement, number>;
  /** The point under which an exchange stands already, by what the other side says and by what the team answers. */
  readonly told: Map<Statement, number>;
  /** The evidence that stands somewhere in full. */
  readonly quoted: Set<Statement>;
}

/** A team's own points, the most important first: what each rests on, what the other side may say, and what the team answers. */
export function packet(
  material: Material,
  team: Team,
  detail: Detail,
): { readonly names: readonly string[]; readonly units: readonly CitingUnit[] } {
  const { view, asked = material.chosen } = material;
  const isPoint = new Set(ownPoints(asked, team, view));
  const points = importantFirst(
    view,
    material.chosen.filter((one) => isPoint.has(one)),
  );
  const places = placesOf(material, (one) => isPoint.has(one));
  const numbers = new Map(points.map((point, i) => [point, i + 1]));
  const all: Packet = { view, team, detail, places, numbers, told: new Map(), quoted: new Set() };
  const names = points.map((point) => pointName(point, all));
  return { names, units: points.map((point) => pointUnit(point, all)) };
}

function pointName(point: Statement, { numbers }: Packet): string {
  return `${numbers.get(point)}. ${inShort(point)}`;
}

function pointUnit(point: Statement, all: Packet): CitingUnit {
  const number = all.numbers.get(point)!;
  const verdict = claimVerdict(all.view, point);
  const said =
    point.short === null
      ? paragraph(`So far: ${verdict}.`, citationOf(point))
      : paragraph(...citedText(point), ` (${verdict})`);
  const items = [
    ...targetItems(point, all),
    ...becauseItems(point, all),
    ...evidenceItems(point, all),
    ...exchangeItems(point, number, all),
    ...excludedItems(point, all),
  ];
  const blocks: CitingBlock[] = [heading(3, pointName(point, all)), said];
  return { blocks: [together(...blocks, ...(items.length === 0 ? [] : [list(items)]))], about: [point] };
}

/** Whether a relation is an attack that a statement makes, and not one that it only gets back. */
function isAttack(relation: Relation): boolean {
  return relation.sign === 'attack' && !isReverseRelation(relation);
}

/** What an objection attacks; evidence with its citation. */
function targetItems({ gives }: Statement, { team }: Packet): CitingItem[] {
  const [attack] = team === 'against' ? gives.filter(isAttack) : [];
  if (attack === undefined) return [];
  const anchor = nodeAnchor(attack.target);
  const name = inQuotes(inShort(anchor));
  const what = attack.target.node === 'statement' ? name : `the step from ${name}`;
  return [{ line: [strong('Attacks: '), what, ...(anchor.kind === 'evidence' ? [citationOf(anchor)] : [])] }];
}

/** The points that nobody can make together with this one. */
function excludedItems(point: Statement, { numbers }: Packet): CitingItem[] {
  const excluded = [...excludedBy(point)].filter((other) => numbers.has(other));
  if (excluded.length === 0) return [];
  const names = excluded.map((one) => `point ${numbers.get(one)}, ${inQuotes(inShort(one))}`);
  return [{ line: [strong('Do not use together with: '), names.join('; ')] }];
}

/** The first reasons for a point; those that are points themselves with their numbers. */
function becauseItems(point: Statement, { view, team, numbers }: Packet): CitingItem[] {
  const reasons = reasonsFor(point)
    .filter((one) => speaksForTeam(view, one, team))
    .slice(0, MAX_NAMED);
  const line = (one: Statement): CitingLine => {
    const number = numbers.get(one);
    return number === undefined ? shortCitedText(one) : [`${inShort(one)} (point ${number})`];
  };
  return reasons.length === 0
    ? []
    : [{ line: [strong('Because: '), ...joinedLines(reasons.map(line), '; ')] }];
}

/** The best evidence for a point or an answer. Evidence stands in full once; after that its headline does. */
function evidenceItems(said: Statement, all: Packet, most = MAX_NAMED): CitingItem[] {
  const { quoted, team, view } = all;
  return evidenceBestFirst(view, said)
    .filter((one) => speaksForTeam(view, one, team))
    .slice(0, most)
    .map((one) => {
      const text = quoted.has(one) ? shortCitedText(one) : citedText(one);
      quoted.add(one);
      return { line: [strong('Evidence: '), ...text] };
    });
}

/** What the other side may say against something, each with the team's answer, and last what it has none to. */
function exchangeItems(said: Statement, number: number, all: Packet, depth = 0): CitingItem[] {
  const { deepest, most } = TOLD[all.detail];
  if (depth > deepest) return [];
  const attacked = new Set(said.gives.filter(isAttack).map(({ target }) => nodeAnchor(target)));
  const isTheirs = (objection: Answer) => {
    const speaker = speakerOfAnswer(objection);
    return speaksOnlyForTeam(all.view, speaker, otherTeam(all.team)) && !attacked.has(speaker);
  };
  const objections = answersWithoutPlace(all.view, said, all.places, isTheirs).slice(0, most);
  const told = objections.map((objection) => ({ objection, answer: ownAnswer(objection, said, all) }));
  const open = told.filter(({ answer }) => answer === null).map(({ objection }) => objection);
  return [
    ...told.flatMap(({ objection, answer }) =>
      answer === null || answer === 'itself' ? [] : expected(objection, answer, { number, depth }, all),
    ),
    ...told.flatMap(({ objection, answer }) =>
      answer === 'itself' ? [answerItem('This point answers', objection)] : [],
    ),
    ...unprepared(open),
  ];
}

/** The team's best answer to an objection; `itself` where that is what is objected to, and null for none. */
function ownAnswer(objection: Answer, said: Statement, { view, team }: Packet): Answer | 'itself' | null {
  const answers = rankedAnswers(view, objection.attack).filter((answer) =>
    speaksOnlyForTeam(view, speakerOfAnswer(answer), team),
  );
  const other = answers.find((answer) => speakerOfAnswer(answer) !== said);
  return other ?? (answers.length > 0 ? 'itself' : null);
}

/** Under which point something stands, and how many answers below it. */
interface Place {
  readonly number: number;
  readonly depth: number;
}

function expected(objection: Answer, answer: Answer, place: Place, all: Packet): CitingItem[] {
  const { number } = place;
  const { told, view } = all;
  const before = told.get(speakerOfAnswer(objection));
  const said = answerItem('They may say', objection);
  if (before !== undefined)
    return before === number ? [] : [{ line: [...said.line, ` (Your answer is under point ${before}.)`] }];
  told.set(speakerOfAnswer(objection), number);
  const label = itemLabel('You answer', judgementOf(view, answer, ['objection', objection.attack], 'falls'));
  return [{ ...said, items: [answerOnce(label, answer, place, all)] }];
}

/** An answer with its evidence and what may be said against it in turn; one that stands elsewhere by its number. */
function answerOnce(label: string, answer: Answer, { number, depth }: Place, all: Packet): CitingItem {
  const { numbers, told } = all;
  const speaker = speakerOfAnswer(answer);
  const elsewhere = numbers.get(speaker) ?? told.get(speaker);
  if (elsewhere !== undefined)
    return { line: [strong(`${label}: `), `see point ${elsewhere}, ${inQuotes(inShort(speaker))}`] };
  told.set(speaker, number);
  return {
    ...answerItem(label, answer),
    items: [...evidenceItems(speaker, all, 1), ...exchangeItems(speaker, number, all, depth + 1)],
  };
}

/** What the other side says and the team has nothing against yet. */
function unprepared(open: readonly Answer[]): CitingItem[] {
  return open.map((objection) => answerItem('You have no answer yet to', objection));
}
