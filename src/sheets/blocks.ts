import type { Answer } from '../map/answers.js';
import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { otherTeam, speaksForTeam, speaksOnlyForTeam, TEAMS, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { aboutLines, sheetTitle } from './about.js';
import { answerLine, answersWithoutPlace, placesOf, speakerOfAnswer, unansweredExcept } from './answers.js';
import {
  type CitingBlock,
  type CitingSheet,
  type CitingUnit,
  citedText,
  heading,
  list,
  paragraph,
  space,
  strong,
  together,
} from './citing.js';
import { judgedConsequence } from './judgements.js';
import type { Material } from './material.js';

/** Answers to every argument of the other side, each in four moves, with its evidence. */
export function blocksSheet(material: Material): CitingSheet {
  const teams = TEAMS.filter((team) => material.team === null || team === material.team);
  const units = teams.flatMap((team) => teamUnits(team, material));
  return {
    title: sheetTitle('Blocks', material),
    about: aboutLines(material),
    units,
  };
}

/** A team's answers, argument by argument of the other side; one without an answer leaves room for it. */
function teamUnits(team: Team, material: Material): CitingUnit[] {
  const { view, chosen } = material;
  const isTheirs = (one: Statement) =>
    one.kind !== 'evidence' && speaksOnlyForTeam(view, one, otherTeam(team)) && isArgument(one, team);
  const theirs = chosen.filter(isTheirs);
  const blocks = placesOf(material, isTheirs);
  return theirs.map((said, i) => {
    const title = i === 0 ? [heading(2, `Answers of the side ${team} the motion`)] : [];
    const answers = answersWithoutPlace(view, said, blocks, (answer) =>
      speaksForTeam(view, speakerOfAnswer(answer), team),
    );
    const theySay = [
      ...(said.short === null ? [] : [heading(3, oneLine(said.short))]),
      paragraph(strong('They say: '), ...citedText(said)),
    ];
    const answered = answers.map((answer, place) => moves(answer, said, place === 0 ? theySay : [], view));
    return {
      blocks: [...title, ...(answered.length > 0 ? answered : [withoutAnswer(said, theySay, view)])],
      about: [said],
    };
  });
}

/** An argument that the file has no answer to, with room for one. */
function withoutAnswer(said: Statement, theySay: readonly CitingBlock[], view: View): CitingBlock {
  const but = view.answers.isAnswered(said)
    ? 'its reasons are attacked: see their blocks. Your answer:'
    : `no answer yet${unansweredExcept(said)}. Your answer:`;
  return together(...theySay, paragraph(strong('But: '), but), space(3));
}

/** Whether something is an argument to be answered: for the one team objections, for the other claims and replies. */
function isArgument({ kind }: Statement, team: Team): boolean {
  return team === 'for' ? kind === 'counterpoint' : kind === 'claim' || kind === 'reply';
}

/** The four moves of an answer: they say (where it is the first), but, because, therefore. */
function moves(answer: Answer, said: Statement, before: readonly CitingBlock[], view: View): CitingBlock {
  const giver = speakerOfAnswer(answer);
  const because = [...reasonsFor(giver), ...evidenceFor(giver)].map((statement) => ({
    line: citedText(statement),
  }));
  return together(
    ...before,
    list([
      { line: [strong('But: '), ...answerLine(answer)] },
      because.length === 0
        ? { line: [strong('Because: '), 'no reason or evidence is given for this answer. Find some.'] }
        : { line: [strong('Because: ')], items: because },
      { line: [strong('Therefore: '), judgedConsequence(view, answer, said)] },
    ]),
  );
}
