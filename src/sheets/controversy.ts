import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { thesisParts } from '../map/thesis-parts.js';
import { ownRelations } from '../query/deciding.js';
import type { Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { motionLines, originLines, sheetTitle } from './about.js';
import { isCited } from './citations.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingLine,
  type CitingSheet,
  type CitingUnit,
  citedText,
  heading,
  inShort,
  joinedLines,
  list,
  numberedInShort,
  ownHeadline,
  paragraph,
  space,
  strong,
  together,
  withoutFullStop,
} from './citing.js';
import { evidenceText, isForOther, shortEvidenceText } from './evidence-way.js';
import { mostImportantFirst } from './importance.js';
import { itemLabel } from './items.js';
import type { Material } from './material.js';
import { meaningsOf } from './meanings.js';
import { motionLink } from './motion-link.js';
import { attacksOn, evidenceToShow, ownPoints, pointsOfSide, reasonsToSay } from './side-points.js';
import { isAboutTag, subjectsOf } from './subjects.js';

/**
 * A structured academic controversy, after D. W. Johnson and R. T. Johnson, Creative Controversy (1995): two pairs prepare a side each,
 * restate what they heard, swap sides, and look for what all four can sign.
 */
export function controversySheet(material: Material): CitingSheet {
  return {
    title: sheetTitle('Structured academic controversy', material),
    about: [...originLines(material), ...motionLines(material)],
    intro: [{ blocks: [heading(2, 'Steps'), stepsList()] }],
    units: packetsOf(material),
    outro: [{ blocks: notesPage() }],
    hasShortNotes: true,
  };
}

/** What four pupils do, each step with its minutes: 45 in all. */
const STEPS: readonly (readonly [minutes: number, step: string])[] = [
  [8, 'Pair A reads packet A, and pair B reads packet B. Choose your two best arguments.'],
  [4, 'Pair A presents. Pair B only listens and takes notes.'],
  [3, 'Pair B says what it heard, until pair A agrees: “Yes, that is what we mean.”'],
  [4, 'Pair B presents. Pair A only listens and takes notes.'],
  [3, 'Pair A says what it heard, until pair B agrees.'],
  [8, 'Swap packets. Each pair now makes the best case for the other side.'],
  [10, 'Put the packets away. What can all four of you agree on, and why?'],
  [5, 'Write your joint statement, and tell it to the class.'],
];

function stepsList(): CitingBlock {
  const items = STEPS.map(([minutes, step]) => ({ line: [strong(`${counted(minutes, 'minute')}: `), step] }));
  return list(items, true);
}

/** More points than these, and a pair cannot read them in the time. */
const MAX_POINTS = 4;
/** Of the evidence for a point, the best: more for the first point, so that a packet with its sources is about a sheet of paper. */
const MAX_EVIDENCE = [2, 1, 1, 1] as const;

/** The packets of both sides. They are about the same claims. */
function packetsOf(material: Material): CitingUnit[] {
  const said = pointsFor(material).slice(0, MAX_POINTS);
  const against = pointsAgainst(said, material);
  return [...packetOf('for', said, material), ...packetOf('against', against, material)];
}

/**
 * What the side for the motion says: reasons, and the parts of the motion only where there are none. About a tag: its claims, or what its objections attack; first those to which somebody objects, even if they
 * fall.
 */
function pointsFor(material: Material): Statement[] {
  const { view } = material;
  const claims = isAboutTag(material) ? disputable(subjectsOf(material), view) : [];
  if (claims.length === 0) {
    const points = pointsOfSide('for', material);
    const parts = new Set(thesisParts(view.map));
    const reasons = points.filter((one) => !parts.has(one));
    return reasons.length > 0 ? reasons : points;
  }
  const ranked = mostImportantFirst(claims, view);
  const objections = new Set(ownPoints(view.structure.order, 'against', view));
  const disputed = ranked.filter((claim) =>
    attacksOn(claim).some((one) => objections.has(declaringPremise(one))),
  );
  return [...new Set([...disputed, ...ranked])];
}

/** The points for the motion among the subjects of a tag, or what these attack: the thesis itself is what is debated. */
function disputable(subjects: readonly Statement[], view: View): Statement[] {
  const attacked = subjects.flatMap(ownRelations).flatMap(({ target }) => nodeAnchor(target));
  const pointsAmong = (some: readonly Statement[]) =>
    ownPoints([...new Set(some)], 'for', view).filter((one) => one !== view.map.thesis);
  const claims = pointsAmong(subjects);
  return claims.length > 0 ? claims : pointsAmong(attacked);
}

/**
 * What the side against the motion says to that: first an objection to the motion, or to each of its parts, and to each of these claims or to a reason beside it, whatever its tag, then others
 * to them, and to the motion. Only where there is none, other objections that were chosen. No more than a pair can read, the most important first.
 */
function pointsAgainst(said: readonly Statement[], material: Material): Statement[] {
  const { view } = material;
  const { order } = view.structure;
  const isAbout = isAboutTag(material);
  const chosen = pointsOfSide('against', material);
  const others = isAbout ? pointsOfSide('against', { ...material, chosen: order, asked: order }) : [];
  const attackersOf = (some: readonly Statement[]) => new Set(some.flatMap(attacksOn).map(declaringPremise));
  const [motion, ...parts] = thesisParts(view.map);
  const motions = parts.length === 0 ? [motion!] : parts;
  const debated = [...new Set([...(isAbout ? [] : motions), ...said])];
  const reasons = debated.map((point) => reasonsToSay(view, point, 'for'));
  const firstAgainst = (some: readonly Statement[]) => {
    const attackers = attackersOf(some);
    return [...chosen, ...others].find((one) => attackers.has(one));
  };
  const firsts = debated.flatMap((point, i) => firstAgainst([point]) ?? firstAgainst(reasons[i]!) ?? []);
  const attackers = attackersOf([...debated, ...reasons.flat(), ...(isAbout ? [] : [view.map.thesis])]);
  const meeting = new Set([...firsts, ...chosen.filter((one) => attackers.has(one))]);
  if (meeting.size === 0) return chosen.slice(0, MAX_POINTS);
  const shown = new Set([...meeting].slice(0, MAX_POINTS));
  return [...new Set([...chosen, ...others])].filter((one) => shown.has(one));
}

/** The packet of a side, on pages of its own with its sources: a pair gets no other. */
function packetOf(team: Team, points: readonly Statement[], material: Material): CitingUnit[] {
  const name = team === 'for' ? 'Packet A: for the motion' : 'Packet B: against the motion';
  if (points.length === 0) return [];
  const title: CitingBlock = { kind: 'heading', level: 2, text: name, onNewPage: true, isGivenOut: true };
  const { view } = material;
  const { before, own } = meaningsOf(points.map((point) => [motionLink(view, point, team).leads]));
  const numbers = new Map(points.map((point, i) => [point, i + 1]));
  const packet: Packet = { numbers, team, view, quoted: new Set() };
  const blocks = points.flatMap((point, i) => pointBlocks(point, i, own[i]!, packet));
  return [{ blocks: [title, ...before, ...blocks], about: points, listsSources: true }];
}

/** What the points of a packet have in common. */
interface Packet {
  readonly numbers: ReadonlyMap<Statement, number>;
  readonly team: Team;
  readonly view: View;
  /** The evidence that has stood in full. */
  readonly quoted: Set<Statement>;
}

/** A point. A page ends neither right after what it is nor before the last that is said about it alone; a point of few lines is on one page. */
function pointBlocks(point: Statement, place: number, meaning: string, packet: Packet): CitingBlock[] {
  const { team, view } = packet;
  const reasons = reasonsToSay(view, point, team);
  const because: CitingItem = {
    line: [
      strong(`${itemLabel('Because', reasons.length > 1 ? 'needed together' : null)}: `),
      ...joinedLines(
        reasons.map((one) => numberedInShort(one, packet.numbers)),
        '; ',
      ),
    ],
  };
  const items = [
    ...(reasons.length === 0 ? [] : [because]),
    ...evidenceItems(point, place, packet),
    ...(meaning === '' ? [] : [{ line: [strong('What it means for the motion: '), meaning] }]),
  ];
  // How many stay with the heading.
  const withHead = items.length > 2 ? 1 : 2;
  return [
    together(
      heading(3, `${place + 1}. ${withoutFullStop(inShort(point))}`),
      ...wholeText(point),
      ...listOf(items.slice(0, withHead)),
    ),
    ...listOf(items.slice(withHead, -2)),
    ...(items.length > withHead
      ? [together(...listOf(items.slice(Math.max(withHead, items.length - 2))))]
      : []),
  ];
}

/** Items as a list; nothing where there are none. */
function listOf(items: readonly CitingItem[]): CitingBlock[] {
  return items.length === 0 ? [] : [list(items)];
}

/** The evidence for a point; evidence for a reason below it once. More than has room, since the text lists it, stands in short in one line. */
function evidenceItems(point: Statement, place: number, packet: Packet): CitingItem[] {
  const { team, view } = packet;
  const most = evidenceFor(point).length === 0 ? 1 : (MAX_EVIDENCE[place] ?? 1);
  const shown = evidenceToShow(view, point, team, most).filter(
    (one) => !isForOther(view, point, one, packet.numbers),
  );
  if (shown.length <= MAX_EVIDENCE[0])
    return shown.map((one) => ({ line: [strong('Evidence: '), ...evidenceOnce(point, one, packet)] }));
  const listed = shown.map((one) => shortEvidenceText(view, point, one));
  return [{ line: [strong('Evidence: '), ...joinedLines(listed, '; ')] }];
}

/** What a point says, where its heading does not say the same; else only its citation. */
function wholeText(point: Statement): CitingBlock[] {
  if (ownHeadline(point) !== null) return [paragraph(...citedText(point))];
  return isCited(point) ? [paragraph({ cited: point, before: '' })] : [];
}

/** Evidence for a point, in full the first time. */
function evidenceOnce(point: Statement, evidence: Statement, { view, quoted }: Packet): CitingLine {
  if (quoted.has(evidence)) return shortEvidenceText(view, point, evidence);
  quoted.add(evidence);
  return evidenceText(view, point, evidence);
}

/** The page on which each pupil writes. */
function notesPage(): CitingBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'My notes', onNewPage: true, isGivenOut: true },
    ...NOTES.flatMap(([prompt, lines]) => [together(paragraph(strong(prompt)), space(lines))]),
  ];
}

const NOTES: readonly (readonly [prompt: string, lines: number])[] = [
  ['What the other pair said, so that they would agree with my words:', 4],
  ['The best argument of the side that I did not have first:', 3],
  ['What all four of us agree on:', 4],
  ['What we still see differently, and what would help to settle it:', 4],
];
