import type { Answer } from '../map/answers.js';
import { reasonSteps } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { ownRelations } from '../query/deciding.js';
import { type Team, teamThatSays } from '../query/teams.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { answersWithoutPlace, type Places, placesOf, speakerOfAnswer } from './answers.js';
import { attackedIn, nameInShort } from './attacked-words.js';
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
  numberedInShort,
  paragraph,
  shortCitedText,
  strong,
  together,
  withoutFullStop,
} from './citing.js';
import { claimVerdict } from './claim-verdict.js';
import { type Conflicts, conflictsAmong, restsOn } from './conflicts.js';
import { evidenceText, isForOther, shortEvidenceText } from './evidence-way.js';
import { mostImportantFirst } from './importance.js';
import { itemLabel } from './items.js';
import { judgementOf } from './judgements.js';
import type { Material } from './material.js';
import { meaningOf, meaningsOf } from './meanings.js';
import { isAgainst, ownAnswer } from './said-against.js';
import type { Detail } from './sheet-kind.js';
import { countingFirst, evidenceToShow, ownPoints } from './side-points.js';
import { againstWhat, isSaidFor, saidBySide } from './side-words.js';

/** Of the steps from reasons to a point, the first. */
const MAX_STEPS = 2;

/** How much is told of each point: how many answers below each other, how much of what the other side may say to it, and of its evidence. */
interface Told {
  readonly deepest: number;
  readonly said: number;
  readonly evidence: number;
}
const TOLD: Readonly<Record<Detail, Told>> = {
  full: { deepest: 4, said: Number.POSITIVE_INFINITY, evidence: 2 },
  less: { deepest: 1, said: 4, evidence: 2 },
  least: { deepest: 0, said: 2, evidence: 1 },
};

/** What the points of a packet have in common. */
interface Packet {
  readonly view: View;
  readonly team: Team;
  readonly detail: Detail;
  /** The points that have a place of their own. */
  readonly places: Places;
  /** What each point means for the motion, but for what stands before the points. */
  readonly meanings: ReadonlyMap<Statement, string>;
  /** The points that nobody can make together. */
  readonly conflicts: Conflicts;
  /** The number of each point. */
  readonly numbers: ReadonlyMap<Statement, number>;
  /** The point under which an exchange stands already, by what the other side says and by what the team answers. */
  readonly told: Map<Statement, number>;
  /** The point under which evidence stood last. */
  readonly quoted: Map<Statement, number>;
}

/** A team's own points, the most important first: what each means for the motion and rests on, what the other side may say, and what the team answers. */
export function packet(
  material: Material,
  team: Team,
  detail: Detail,
): {
  readonly names: readonly string[];
  readonly before: readonly CitingUnit[];
  readonly units: readonly CitingUnit[];
} {
  const { view, asked = material.chosen } = material;
  const isPoint = new Set(ownPoints(asked, team, view));
  const chosen = material.chosen.filter((one) => isPoint.has(one));
  const points = mostImportantFirst(chosen, view);
  const places = placesOf(material, (one) => isPoint.has(one));
  const numbers = new Map(points.map((point, i) => [point, i + 1]));
  const { before, own } = meaningsOf(points.map((point) => meaningOf(point, team, view)));
  const meanings = new Map(points.map((point, i) => [point, own[i]!]));
  const conflicts = conflictsAmong(points);
  const [told, quoted] = [new Map<Statement, number>(), new Map<Statement, number>()];
  const all: Packet = { view, team, detail, places, meanings, conflicts, numbers, told, quoted };
  return {
    names: points.map((point) => pointName(point, all)),
    before: before.length === 0 ? [] : [{ blocks: before }],
    units: points.map((point) => pointUnit(point, all)),
  };
}

function pointName(point: Statement, { numbers }: Packet): string {
  return `${numbers.get(point)}. ${withoutFullStop(inShort(point))}`;
}

/** A point. What it is stays on one page, and so does each exchange about it. */
function pointUnit(point: Statement, all: Packet): CitingUnit {
  const number = all.numbers.get(point)!;
  const verdict = claimVerdict(all.view, point);
  const said =
    point.short === null
      ? paragraph(`So far: ${verdict}.`, citationOf(point))
      : paragraph(...citedText(point), ` (${verdict})`);
  const head: CitingBlock[] = [heading(3, pointName(point, all)), said];
  const own = [
    ...targetItems(point, all),
    ...linkItems(point, all),
    ...becauseItems(point, all),
    ...evidenceItems(point, number, all, TOLD[all.detail].evidence),
    ...excludedItems(point, all),
  ];
  const exchanges = exchangeItems(point, number, all);
  return {
    blocks: [
      together(...head, ...(own.length === 0 ? [] : [list(own)])),
      ...(exchanges.length === 0 ? [] : [list(exchanges)]),
    ],
    about: [point],
  };
}

/** All that an objection attacks, unless what it means says the same. */
function targetItems(point: Statement, { meanings, team }: Packet): CitingItem[] {
  const attacks = team === 'against' ? ownRelations(point).filter(({ sign }) => sign === 'attack') : [];
  const [first, ...others] = attacks;
  // What it means for the motion can say so already.
  if (
    first === undefined ||
    (others.length === 0 && meanings.get(point)!.includes(nameInShort(first.target)))
  )
    return [];
  return [{ line: [strong('Attacks: '), ...joinedLines(attacks.map(attackedIn), '; ')] }];
}

/** What a point means for the motion. */
function linkItems(point: Statement, { meanings }: Packet): CitingItem[] {
  const meaning = meanings.get(point)!;
  return meaning === '' ? [] : [{ line: [strong('What it means for the motion: '), meaning] }];
}

/** The points that nobody can make together with this one. */
function excludedItems(point: Statement, { conflicts, numbers }: Packet): CitingItem[] {
  const names = [...conflicts.get(point)!].map(
    ([one, ground]) => `point ${numbers.get(one)}, ${inQuotes(inShort(one))}${restsOn(one, ground)}`,
  );
  return names.length === 0 ? [] : [{ line: [strong('Do not use together with: '), names.join('; ')] }];
}

/** The reasons for a point, step by step: what is needed together stands together. Those that are points themselves have their numbers. */
function becauseItems(point: Statement, all: Packet): CitingItem[] {
  return countingFirst(reasonSteps(point), all.view)
    .filter((step) => teamThatSays(all.view, step.premises[0]!) === all.team)
    .slice(0, MAX_STEPS)
    .map(({ premises }) => {
      const reasons = premises.filter(({ kind }) => kind !== 'evidence');
      const label = itemLabel('Because', reasons.length > 1 ? 'needed together' : null);
      return {
        line: [
          strong(`${label}: `),
          ...joinedLines(
            reasons.map((one) => numbered(one, all)),
            '; ',
          ),
        ],
      };
    });
}

function numbered(one: Statement, { numbers, view }: Packet): CitingLine {
  const said = numberedInShort(one, numbers);
  return view.labels.statusOf(one) === 'out' ? [...said, ' (falls)'] : said;
}

/** The best evidence for a point or an answer under it, once for each point. It stands in full once; after that its headline does. */
function evidenceItems(said: Statement, number: number, all: Packet, most: number): CitingItem[] {
  const { numbers, quoted, team, view } = all;
  return evidenceToShow(view, said, team, most).flatMap((one) => {
    if (quoted.get(one) === number || isForOther(view, said, one, numbers)) return [];
    const text = quoted.has(one) ? shortEvidenceText(view, said, one) : evidenceText(view, said, one);
    quoted.set(one, number);
    return [{ line: [strong('Evidence: '), ...text] }];
  });
}

/** What the other side may say against something, each with the team's answer, and last what it has no good one to. */
function exchangeItems(said: Statement, number: number, all: Packet, depth = 0): CitingItem[] {
  const { deepest, said: most } = TOLD[all.detail];
  if (depth > deepest) return [];
  const { view, team, places } = all;
  const objections = answersWithoutPlace(view, said, places, isAgainst(view, said, team)).slice(0, most);
  const told = objections.map((objection) => ({ objection, own: ownAnswer(view, objection, said, team) }));
  const place: Place = { said, number, depth };
  return [
    ...told.flatMap(({ objection, own }) =>
      own === undefined || own.isItself || own.isWeak ? [] : expected(objection, own.answer, place, all),
    ),
    ...told.flatMap(({ objection, own }) =>
      own?.isItself && !own.isWeak ? [sayItem('This point answers', objection, all)] : [],
    ),
    ...told.flatMap(({ objection, own }) =>
      own === undefined || own.isWeak ? [unprepared(objection, own?.answer, place, all)] : [],
    ),
  ];
}

/** Under which point something stands, what is objected to there, and how many answers below the point. */
interface Place {
  readonly said: Statement;
  readonly number: number;
  readonly depth: number;
}

function expected(objection: Answer, answer: Answer, place: Place, all: Packet): CitingItem[] {
  const { number } = place;
  const { told, view } = all;
  const before = told.get(speakerOfAnswer(objection));
  const said = sayItem(['They may say', 'They may use'], objection, all);
  if (before !== undefined)
    return before === number ? [] : [{ line: [...said.line, ` (Your answer is under point ${before}.)`] }];
  told.set(speakerOfAnswer(objection), number);
  const judgement = judgementOf(view, answer, ['their answer', objection.attack], 'falls');
  return [{ ...said, items: [answerOnce(judgement, answer, place, all)] }];
}

/** An answer with its evidence and what may be said against it in turn; one that stands elsewhere by its number. */
function answerOnce(judgement: string | null, answer: Answer, place: Place, all: Packet): CitingItem {
  const { said, number, depth } = place;
  const { numbers, told } = all;
  const speaker = speakerOfAnswer(answer);
  const elsewhere = numbers.get(speaker) ?? told.get(speaker);
  if (elsewhere !== undefined) {
    const label = itemLabel('You answer', judgement);
    return { line: [strong(`${label}: `), `see point ${elsewhere}, ${inQuotes(inShort(speaker))}`] };
  }
  told.set(speaker, number);
  const items = [
    ...evidenceItems(speaker, number, all, 1),
    ...exchangeItems(speaker, number, all, depth + 1),
  ];
  const isReason = depth === 0 && reasonSteps(said).some(({ premises }) => premises.includes(speaker));
  if (!isReason) return { ...sayItem('You answer', answer, all, judgement), items };
  return {
    line: [
      strong(`${itemLabel('You answer', judgement)}: `),
      `with your reason above, ${inQuotes(inShort(speaker))}`,
    ],
    items,
  };
}

/** What the other side says and the team has nothing good against yet; what falls or does not count is named as no answer. */
function unprepared(objection: Answer, weak: Answer | undefined, place: Place, all: Packet): CitingItem {
  const item = sayItem('You have no good answer yet to', objection, all);
  if (weak === undefined || speakerOfAnswer(weak) === place.said) return item;
  const judgement = judgementOf(all.view, weak, ['their answer', objection.attack], 'falls');
  const against = exchangeItems(speakerOfAnswer(weak), place.number, all, place.depth + 1);
  return { ...item, items: [{ ...sayItem('Not enough', weak, all, judgement), items: against }] };
}

/** What an answer says in short, after what it is here. It says which words are taken from the side that it answers, and against what it is. */
function sayItem(
  labels: string | readonly [saying: string, using: string],
  answer: Answer,
  all: Packet,
  judgement: string | null = null,
): CitingItem {
  const { view, team, numbers } = all;
  const { own, borrowed } = saidBySide(view, answer);
  const isOurs = isSaidFor(view, answer, team);
  const owner = isOurs ? 'their' : 'your';
  const names = borrowed.map((one) => {
    const number = isOurs ? undefined : numbers.get(one);
    return `${number === undefined ? `${owner} own claim` : `your point ${number},`} ${inQuotes(inShort(one))}`;
  });
  const against = againstWhat(answer, owner);
  const [saying, using] = [labels].flat();
  const said = joinedLines(own.map(shortCitedText), '; together with: ');
  const isUsing = names.length > 0 && using !== undefined;
  return {
    line: [
      ...(isUsing
        ? [strong(`${using} ${names.join(' and ')}, and add: `), ...said]
        : [strong(`${itemLabel(saying!, judgement)}: `), ...said]),
      ...(names.length > 0 && !isUsing ? [` – with ${names.join(' and ')}`] : []),
      ...(against.length === 0 ? [] : [' – ', ...against]),
    ],
  };
}
