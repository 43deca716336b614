import type { Answer } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import { evidenceFor, reasonsFor } from '../map/statements.js';
import type { View } from '../query/view.js';
import { aboutLines } from './about.js';
import { type Citations, citations } from './citations.js';
import {
  type Block,
  heading,
  type Item,
  list,
  paragraph,
  type Sheet,
  space,
  strong,
  together,
  type Unit,
} from './document.js';
import { answersTo, answerText, butContradicted, by, therefore } from './exchange.js';
import { isOnlyFor, type Material, otherTeam, speaksFor, TEAMS, type Team } from './material.js';

/** Answers to every argument of the other side, each in four moves, with its evidence. */
export function blocks(material: Material): Sheet {
  const cites = citations(material.view);
  const teams = TEAMS.filter((team) => material.team === null || team === material.team);
  const units = teams.flatMap((team) => answersOf(team, material, cites));
  return {
    title: material.team === null ? 'Blocks' : `Blocks for the team ${material.team} the motion`,
    about: aboutLines(material),
    intro: [],
    units,
    outro: [],
    references: cites.references(),
  };
}

/** A team's answers, argument by argument of the other side; one without an answer leaves room for it. */
function answersOf(team: Team, { view, chosen }: Material, cites: Citations): Unit[] {
  const theirs = chosen.filter(
    (one) => one.kind !== 'evidence' && isOnlyFor(view, one, otherTeam(team)) && isArgument(one, team),
  );
  const hasBlock = new Set(theirs);
  return theirs.map((said, i) =>
    cites.unit(() => {
      const title = i === 0 ? [heading(2, `The side ${team} answers`)] : [];
      const say = paragraph(strong('They say: '), cites.say(said));
      const answers = answersTo(view, said, (one) => hasBlock.has(one)).filter((answer) =>
        speaksFor(view, by(answer), team),
      );
      if (answers.length > 0) {
        const blocksOf = answers.map((answer, place) =>
          moves(answer, said, place === 0 ? [say] : [], view, cites),
        );
        return [...title, ...blocksOf];
      }
      const but = view.answers.isAnswered(said)
        ? 'its reasons are attacked: see the blocks on them. Yours:'
        : `the file has no answer${butContradicted(said)}. Yours:`;
      return [...title, together(say, paragraph(strong('But: '), but), space(3))];
    }),
  );
}

/** Whether something is an argument to be answered: for the one team objections, for the other claims and replies. */
function isArgument({ kind }: Statement, team: Team): boolean {
  return team === 'for' ? kind === 'counterpoint' : kind === 'claim' || kind === 'reply';
}

function moves(
  answer: Answer,
  said: Statement,
  before: readonly Block[],
  view: View,
  cites: Citations,
): Block {
  const giver = by(answer);
  const reasons = reasonsFor(giver).map((one): Item => ({ line: [cites.say(one)] }));
  const evidence = evidenceFor(giver).map((one): Item => ({ line: [cites.say(one)] }));
  const because = [...reasons, ...evidence];
  return together(
    ...before,
    list([
      { line: [strong('But: '), answerText(answer, cites.cite(giver))] },
      because.length === 0
        ? { line: [strong('Because: '), 'the file brings nothing forward for it; look for evidence.'] }
        : { line: [strong('Because: ')], items: because },
      { line: [strong('Therefore: '), therefore(view, answer, said)] },
    ]),
  );
}
