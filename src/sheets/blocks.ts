import type { Answer } from '../map/answers.js';
import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import { headlineOf } from '../map/headline.js';
import { inText } from '../map/in-text.js';
import type { Kind, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { bestEvidence } from '../query/best-evidence.js';
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
  whatItContradicts,
} from './answers.js';
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
  list,
  paragraph,
  space,
  strong,
  together,
} from './citing.js';
import { evidenceText } from './evidence-way.js';
import { mostImportantFirst } from './importance.js';
import type { Material } from './material.js';
import { excludedBy, FALLS } from './side-points.js';
import { paragraphWords } from './text-places.js';
import { canFollowAll, type Following, whatFallsFirst, whatFollows } from './what-follows.js';

/** What the blocks of a sheet have in common. */
interface Blocks {
  readonly view: View;
  /** The number of the block against each argument: `A1` for one of the side against. */
  readonly numbers: ReadonlyMap<Statement, string>;
  /** The arguments that have a block. */
  readonly places: Places;
  /** Where an answer stands in full: the argument to which it is given, and what it is called in the block against that. */
  readonly told: Map<Statement, { readonly against: Statement; readonly number: number }>;
  /** Whether each block says all that follows from it; in a very large map only what falls first. */
  readonly followsAll: boolean;
}

/** Answers to every argument of the other side, each in four moves: they say, but, because, therefore. */
export function blocksSheet(material: Material): CitingSheet {
  const { view } = material;
  const teams = TEAMS.filter((team) => material.team === null || team === material.team);
  const sides = teams.map((team) => ({
    team,
    theirs: mostImportantFirst(material.chosen.filter(isAgainst(team, view)), view),
  }));
  const numbers = new Map(
    sides.flatMap(({ team, theirs }) =>
      theirs.map((said, i) => [said, `${team === 'for' ? 'F' : 'A'}${i + 1}`] as const),
    ),
  );
  const places = placesOf(material, (one) => teams.some((team) => isAgainst(team, view)(one)));
  const all: Blocks = {
    view,
    numbers,
    places,
    told: new Map(),
    followsAll: canFollowAll(view, numbers.size),
  };
  return {
    title: sheetTitle('Blocks', material),
    about: aboutLines(material),
    intro: contents([...numbers.keys()].map((said) => blockName(said, all))),
    units: sides
      .filter(({ theirs }) => theirs.length > 0)
      .flatMap(({ team, theirs }, i) => sideUnits(team, theirs, i > 0, all)),
  };
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
  const title: CitingBlock = {
    kind: 'heading',
    level: 2,
    text: `Answers of the side ${team} the motion`,
    ...(onNewPage ? { onNewPage } : {}),
  };
  return theirs.map((said, i) => ({
    blocks: [...(i === 0 ? [title] : []), ...blockAgainst(said, team, all)],
    about: [said],
  }));
}

function blockName(said: Statement, { numbers, view }: Blocks): string {
  const notes = [
    ...(said.implicit ? ['implied'] : []),
    ...(view.labels.statusOf(said) === 'out' ? [FALLS] : []),
  ];
  const noted = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `${numbers.get(said)}. ${headlineOf(said)}${noted}`;
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
  const given = answersAgainst(said, team, all);
  if (given.length === 0) return [withoutAnswer(said, theySay, view)];
  return given.map((one, i) => {
    const but = given.length === 1 ? 'But' : `But (${i + 1} of ${given.length})`;
    return together(...(i === 0 ? theySay : []), ...moves(but, i + 1, one, { said, team }, all));
  });
}

/** A team's answers to an argument; last those that leave it standing. */
function answersAgainst(said: Statement, team: Team, { followsAll, places, view }: Blocks): Given[] {
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

/** Answers without those that another one gives as its reason: they stand in its "because". */
function withoutReasons(answers: readonly Answer[]): readonly Answer[] {
  const reasonsOf = new Map(answers.map((answer) => [speakerOfAnswer(answer), new Set(grounds(answer))]));
  const givenAsReasonBy = new Map<Statement, Statement[]>();
  for (const [other, reasons] of reasonsOf)
    for (const reason of reasons) {
      if (reason !== other) givenAsReasonBy.set(reason, [...(givenAsReasonBy.get(reason) ?? []), other]);
    }
  const kept = answers.filter((answer) => {
    const giver = speakerOfAnswer(answer);
    const others = givenAsReasonBy.get(giver) ?? [];
    return others.every((other) => reasonsOf.get(giver)!.has(other));
  });
  return kept.length === 0 ? answers : kept;
}

/** The premises of an answer that are said as the answer itself: all but evidence; if there is only evidence, the first. */
function spokenPremises({ attack: { premises } }: Answer): readonly Statement[] {
  const reasons = premises.filter(({ kind }) => kind !== 'evidence');
  return reasons.length > 0 ? reasons : premises.slice(0, 1);
}

/** What an answer needs beside, and the reasons and the evidence for it. */
function grounds(answer: Answer): Statement[] {
  const giver = speakerOfAnswer(answer);
  const spoken = spokenPremises(answer);
  const beside = answer.attack.premises.filter((one) => !spoken.includes(one));
  return [...beside, ...reasonsFor(giver), ...evidenceFor(giver)];
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
  const before = told.get(giver);
  if (before !== undefined) {
    const where = before.against === said ? `(${before.number}) above` : numbers.get(before.against);
    return [
      heading(4, `${but}: ${inShort(giver)}`),
      paragraph(strong('Because: '), `see ${where}.`, ...attackedLine(answer)),
      therefore(answer, follows, all),
    ];
  }
  told.set(giver, { against: said, number });
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
    ...excludedAnswers(giver, all),
    therefore(answer, follows, all),
  ];
}

/** The answers in earlier blocks that nobody can give together with this one. */
function excludedAnswers(giver: Statement, { numbers, told }: Blocks): CitingBlock[] {
  const names = [...excludedBy(giver)].flatMap((other) => {
    const before = told.get(other);
    return before === undefined ? [] : `${inQuotes(inShort(other))} (${numbers.get(before.against)})`;
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

/** The reasons and the evidence for an answer, and what it needs beside; evidence for a reason where there is none for the answer. */
function because(answer: Answer, view: View): CitingBlock[] {
  const direct = grounds(answer);
  const best = direct.some(({ kind }) => kind === 'evidence')
    ? undefined
    : bestEvidence(view, speakerOfAnswer(answer));
  const all = [...new Set([...direct, ...(best === undefined ? [] : [best])])];
  // What both sides use tells for the other side, too.
  const isShared = (one: Statement) => one.kind === 'evidence' && view.structure.side[one.index] === 'both';
  const unshared = all.filter((one) => !isShared(one));
  const given = (unshared.length > 0 ? unshared : all)
    .map((one) => ({ one, note: whyNotCounting(one, answer, view) }))
    .toSorted((a, b) => Number(a.note !== '') - Number(b.note !== ''))
    .map(({ one, note }) => ({ line: [...evidenceText(view, speakerOfAnswer(answer), one), note] }));
  if (given.length === 0)
    return [
      paragraph(strong('Because: '), 'no reason or evidence is given for this answer. Find some:'),
      space(2),
    ];
  const [only, ...others] = given;
  return others.length === 0
    ? [paragraph(strong('Because: '), ...only!.line)]
    : [paragraph(strong('Because: ')), list(given)];
}

/** Behind a reason or evidence for an answer, that it falls or does not count for it. */
function whyNotCounting(ground: Statement, answer: Answer, { labels }: View): string {
  if (labels.statusOf(ground) === 'out') return ' (falls)';
  const steps = ground.gives.filter(({ target }) => target === speakerOfAnswer(answer));
  const isIdle = steps.length > 0 && steps.every((step) => labels.statusOf(step) === 'out');
  return isIdle ? ' (does not count)' : '';
}

/** The last move, and what to be ready for where it is not certain that the answer counts. */
function therefore(answer: Answer, follows: Following, { numbers, view }: Blocks): CitingBlock {
  const status = view.labels.statusOf(answer.attack);
  if (status === 'in') return paragraph(strong('Therefore: '), follows.said);
  const giver = speakerOfAnswer(answer);
  const block = numbers.get(giver);
  const elsewhere = giver.gives.find((step) => step.sign === 'attack' && view.labels.statusOf(step) === 'in');
  const see = block === undefined ? '' : `, see ${block}`;
  const caution =
    status === 'undecided'
      ? `Whether it counts is undecided. Be ready for their answer${see}.`
      : `So far it does not count here, because they have an answer${see}.${
          elsewhere === undefined
            ? ''
            : ` It counts against ${inQuotes(inShort(nodeAnchor(elsewhere.target)))}.`
        }`;
  return paragraph(strong('Therefore, if this answer counts: '), `${follows.said} (${caution})`);
}
