import type { Answer } from '../map/answers.js';
import { inText } from '../map/in-text.js';
import type { Kind, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { otherTeam, speaksForTeam, speaksOnlyForTeam, TEAMS, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { listAnd } from '../words/lists.js';
import { inQuotes } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { aboutLines, sheetTitle } from './about.js';
import {
  answersWithoutPlace,
  attackedLine,
  hasAnswer,
  type Places,
  placesOf,
  speakerOfAnswer,
  strongestAnswer,
  whatItContradicts,
} from './answers.js';
import { because, grounds, spokenPremises, withoutReasons } from './block-grounds.js';
import {
  type CitingBlock,
  type CitingLine,
  type CitingSheet,
  type CitingUnit,
  citationOf,
  citedText,
  contents,
  heading,
  inShort,
  joinedLines,
  ownHeadline,
  paragraph,
  space,
  strong,
  together,
  withoutFullStop,
} from './citing.js';
import { type Conflicts, conflictsAmong, restsOn } from './conflicts.js';
import { mostImportantFirst } from './importance.js';
import type { Material } from './material.js';
import { FALLS } from './side-points.js';
import { paragraphWords } from './text-places.js';
import { canFollowAll, type Following, whatFallsFirst, whatFollows } from './what-follows.js';

/** What the blocks of a sheet have in common. */
interface Blocks {
  readonly view: View;
  /** The number of the block against each argument: `A1` for one of the side against. */
  readonly numbers: ReadonlyMap<Statement, string>;
  /** The answers of each block, by the argument that it is against. */
  readonly given: ReadonlyMap<Statement, readonly Given[]>;
  /** Where each answer of a team stands in full, by who gives it. */
  readonly told: ReadonlyMap<Team, ReadonlyMap<Statement, FullPlace>>;
  /** The answers of a team that nobody can give together. */
  readonly conflicts: ReadonlyMap<Team, Conflicts>;
}

/** Where an answer stands in full: the argument to which it is given, and its number in the block against that. */
interface FullPlace {
  readonly against: Statement;
  readonly number: number;
}

/** Answers to every argument of the other side, each in four moves: they say, but, because, therefore. */
export function blocksSheet(material: Material): CitingSheet {
  const { view } = material;
  const teams = TEAMS.filter((team) => material.team === null || team === material.team);
  const against = teams.map((team) => ({
    team,
    important: mostImportantFirst(material.chosen.filter(isAgainst(team, view)), view),
  }));
  const places = placesOf(material, (one) => teams.some((team) => isAgainst(team, view)(one)));
  const followsAll = canFollowAll(view, against.flatMap(({ important }) => important).length);
  const given = new Map(
    against.flatMap(({ team, important }) =>
      important.map((said) => [said, answersAgainst(said, team, { view, places, followsAll })] as const),
    ),
  );
  const sides = against.map(({ team, important }) => ({ team, theirs: emptyLast(important, given, view) }));
  const numbers = new Map(
    sides.flatMap(({ team, theirs }) =>
      theirs.map((said, i) => [said, `${team === 'for' ? 'F' : 'A'}${i + 1}`] as const),
    ),
  );
  const told = new Map(sides.map((side) => [side.team, fullPlaces(side, given)]));
  const givers = (team: Team) => [...told.get(team)!.keys()];
  const conflicts = new Map(teams.map((team) => [team, conflictsAmong(givers(team))]));
  const all: Blocks = { view, numbers, given, told, conflicts };
  return {
    title: sheetTitle('Blocks', material),
    about: aboutLines(material),
    intro: contents([...numbers.keys()].map((said) => blockName(said, all, oneLine(said.text)))),
    units: sides
      .filter(({ theirs }) => theirs.length > 0)
      .flatMap(({ team, theirs }, i) => sideUnits(team, theirs, i > 0, all)),
  };
}

/** A team, and the arguments that it answers, in order. */
interface Side {
  readonly team: Team;
  readonly theirs: readonly Statement[];
}

/** Arguments in their order, but last those against which nobody says anything yet, or nothing for which there is a reason or evidence. */
function emptyLast(important: readonly Statement[], given: Blocks['given'], view: View): Statement[] {
  const isEmpty = (said: Statement) => {
    const answers = given.get(said)!;
    return answers.length === 0
      ? !hasAnswer(view, said)
      : answers.every(({ answer }) => grounds(answer).length === 0);
  };
  return important.toSorted((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)));
}

/** Where each answer of a team stands first, and so in full. */
function fullPlaces({ theirs }: Side, given: Blocks['given']): Map<Statement, FullPlace> {
  const told = new Map<Statement, FullPlace>();
  for (const against of theirs)
    for (const [i, { answer }] of given.get(against)!.entries()) {
      const giver = speakerOfAnswer(answer);
      if (!told.has(giver)) told.set(giver, { against, number: i + 1 });
    }
  return told;
}

/** The kinds of entries in which the other side of a team argues. */
const THEIR_KINDS: Readonly<Record<Team, readonly Kind[]>> = {
  for: ['counterpoint'],
  against: ['claim', 'reply'],
};

/** Whether something is an argument of the other side that a team has to answer: for the one team objections, for the other claims and replies. */
function isAgainst(team: Team, view: View): (one: Statement) => boolean {
  return (one) => THEIR_KINDS[team].includes(one.kind) && speaksOnlyForTeam(view, one, otherTeam(team));
}

/** A team's blocks. The second team's begin on a new page. */
function sideUnits(team: Team, theirs: readonly Statement[], onNewPage: boolean, all: Blocks): CitingUnit[] {
  const text = `Answers of the side ${team} the motion`;
  const title: CitingBlock = { kind: 'heading', level: 2, text, ...(onNewPage ? { onNewPage } : {}) };
  return theirs.map((said, i) => ({
    blocks: [...(i === 0 ? [title] : []), ...blockAgainst(said, team, all)],
    about: [said],
  }));
}

/** An argument by its number and its headline; where it has none, by its number and `text`. */
function blockName(said: Statement, { numbers, view }: Blocks, text = ''): string {
  const notes = [
    ...(said.implicit ? ['implied'] : []),
    ...(view.labels.statusOf(said) === 'out' ? [FALLS] : []),
  ];
  const noted = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const name = withoutFullStop(ownHeadline(said) ?? text);
  return `${numbers.get(said)}${name === '' ? '' : `. ${name}`}${noted}`;
}

/** An answer, and what follows from it. */
interface Given {
  readonly answer: Answer;
  readonly follows: Following;
}

/** An argument with the answers to it; one without an answer leaves room for it. */
function blockAgainst(said: Statement, team: Team, all: Blocks): CitingBlock[] {
  const { view } = all;
  const label = said.implicit ? 'They imply: ' : 'They say: ';
  const theySay = [heading(3, blockName(said, all)), paragraph(strong(label), ...citedText(said))];
  const given = all.given.get(said)!;
  if (given.length === 0) return [withoutAnswer(said, theySay, view)];
  return given.map((one, i) => {
    const but = given.length === 1 ? 'But' : `But (${i + 1} of ${given.length})`;
    return together(...(i === 0 ? theySay : []), ...moves(but, i + 1, one, { said, team }, all));
  });
}

/** A team's answers to an argument; last those that leave it standing. */
function answersAgainst(
  said: Statement,
  team: Team,
  {
    followsAll,
    places,
    view,
  }: {
    readonly view: View;
    /** The arguments that have a block. */
    readonly places: Places;
    /** Whether each block says all that follows from it; in a very large map only what falls first. */
    readonly followsAll: boolean;
  },
): Given[] {
  const answers = answersWithoutPlace(view, said, places, (answer) =>
    speaksForTeam(view, speakerOfAnswer(answer), team),
  );
  const given = withoutReasons(answers).map((answer) => ({
    answer,
    follows: followsAll
      ? whatFollows(view, answer, said)
      : { said: whatFallsFirst(answer, said), onlyWeakens: false },
  }));
  return given.toSorted((a, b) => Number(a.follows.onlyWeakens) - Number(b.follows.onlyWeakens));
}

/** An argument that has no answer yet, with room for one. */
function withoutAnswer(said: Statement, theySay: readonly CitingBlock[], view: View): CitingBlock {
  const but = hasAnswer(view, said)
    ? 'its reasons are attacked: see their blocks. Your answer:'
    : `no answer yet${whatItContradicts([said])}. Your answer:`;
  return together(...theySay, paragraph(strong('But: '), but), space(3));
}

/** An answer: but, because, therefore. What stands in full above or in another block is referred to. */
function moves(
  but: string,
  number: number,
  { answer, follows }: Given,
  { said, team }: { readonly said: Statement; readonly team: Team },
  all: Blocks,
): CitingBlock[] {
  const { numbers, told } = all;
  const giver = speakerOfAnswer(answer);
  const before = told.get(team)!.get(giver)!;
  if (before.against !== said || before.number !== number) {
    const where = before.against === said ? `(${before.number}) above` : numbers.get(before.against);
    return [
      heading(4, `${but}: ${inShort(giver)}`),
      paragraph(strong('Because: '), `see ${where}.`, ...attackedLine(answer)),
      therefore(answer, follows, said, all),
    ];
  }
  const spoken = spokenPremises(answer);
  const theirs = spoken.filter((one) => one !== giver && THEIR_KINDS[team].includes(one.kind));
  const own = spoken.filter((one) => !theirs.includes(one));
  const places = own.map(placeOf).filter(({ length }) => length > 0);
  const source = [...joinedLines(places, ' '), ...attackedLine(answer)];
  return [
    heading(4, `${but}: ${own.map(({ text }) => oneLine(text)).join(' ')}`),
    ...(theirs.length === 0
      ? []
      : [paragraph(strong('They say themselves: '), ...joinedLines(theirs.map(citedText), ' '))]),
    ...(source.length === 0 ? [] : [paragraph(...source)]),
    ...because(answer, all.view),
    ...excludedAnswers(giver, team, all),
    therefore(answer, follows, said, all),
  ];
}

/** The answers of the same team that nobody can give together with this one. */
function excludedAnswers(giver: Statement, team: Team, { conflicts, numbers, told }: Blocks): CitingBlock[] {
  const places = told.get(team)!;
  const names = [...conflicts.get(team)!.get(giver)!].map(([other, ground]) => {
    const place = places.get(other)!;
    const isHere = place.against === places.get(giver)!.against;
    const where = isHere ? `answer ${place.number} here` : numbers.get(place.against);
    return `${inQuotes(inShort(other))} (${where})${restsOn(other, ground)}`;
  });
  return names.length === 0 ? [] : [paragraph(strong('Do not use together with: '), listAnd(names), '.')];
}

/** Where what a heading says comes from: a heading cites nothing. */
function placeOf(statement: Statement): CitingLine {
  if (statement.kind === 'evidence') return ['Source:', citationOf(statement), '.'];
  if (!inText(statement) || statement.implicit) return [];
  const how = statement.by === null ? 'The text says so' : 'The text reports this';
  return [`${how} in ${paragraphWords([statement])}.`];
}

/** The last move, and what to be ready for where it is not certain that the answer counts. */
function therefore(answer: Answer, follows: Following, said: Statement, all: Blocks): CitingBlock {
  const { labels } = all.view;
  const status = labels.statusOf(answer.attack);
  if (status === 'in') return paragraph(strong('Therefore: '), follows.said);
  const giver = speakerOfAnswer(answer);
  const reply = theirReply(answer, said, all);
  const elsewhere = giver.gives.find((step) => step.sign === 'attack' && labels.statusOf(step) === 'in');
  const caution =
    status === 'undecided'
      ? `Whether it counts is undecided${reply === null ? whatItContradicts([giver]) : `. Be ready for their answer ${reply}`}.`
      : `So far it does not count here${reply === null ? '' : `, because they answer ${reply}`}.${
          elsewhere === undefined
            ? ''
            : ` It counts against ${inQuotes(inShort(nodeAnchor(elsewhere.target)))}.`
        }`;
  return paragraph(strong('Therefore, if this answer counts: '), `${follows.said} (${caution})`);
}

/** What the other side says to an answer, in short, with the block in which it stands; null if that is nothing, or only what is answered here. */
function theirReply(answer: Answer, said: Statement, { given, numbers, view }: Blocks): string | null {
  const reply = strongestAnswer(view, answer.attack);
  if (reply === undefined || speakerOfAnswer(reply) === said) return null;
  const giver = speakerOfAnswer(answer);
  const isInBlock = given.get(giver)?.some((one) => speakerOfAnswer(one.answer) === speakerOfAnswer(reply));
  const where = isInBlock ? ` (see ${numbers.get(giver)})` : '';
  return `${inQuotes(inShort(speakerOfAnswer(reply)))}${where}`;
}
