import { evidenceFor } from '../map/as-of.js';
import { declaring, type Relation, type Statement } from '../map/model.js';
import type { View } from '../map/view.js';
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
import {
  attackText,
  isOnlyFor,
  type Material,
  objectionsTo,
  otherTeam,
  reasonsFor,
  speaksFor,
  TEAMS,
  type Team,
  therefore,
} from './material.js';

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
  return theirs.map((said, i) =>
    cites.unit(() => {
      const answers = objectionsTo(view, said).filter((attack) => speaksFor(view, declaring(attack), team));
      const title = i === 0 ? [heading(2, `The side ${team} answers`)] : [];
      const say = paragraph(strong('They say: '), cites.say(said));
      if (answers.length === 0) {
        return [
          ...title,
          together(say, paragraph(strong('But: '), 'the file has no answer. Yours:'), space(3)),
        ];
      }
      return [
        ...title,
        ...answers.map((attack, place) => moves(attack, place === 0 ? [say] : [], view, cites)),
      ];
    }),
  );
}

/** Whether something is an argument to be answered: for the one team objections, for the other claims and replies. */
function isArgument({ kind }: Statement, team: Team): boolean {
  return team === 'for' ? kind === 'counterpoint' : kind === 'claim' || kind === 'reply';
}

function moves(attack: Relation, before: readonly Block[], view: View, cites: Citations): Block {
  const by = declaring(attack);
  const reasons = reasonsFor(by).map((one): Item => ({ line: [cites.say(one)] }));
  const evidence = evidenceFor(by).map((one): Item => ({ line: [cites.say(one)] }));
  const because = [...reasons, ...evidence];
  return together(
    ...before,
    list([
      { line: [strong('But: '), `${attackText(attack)} ${cites.cite(by)}`.trim()] },
      because.length === 0
        ? { line: [strong('Because: '), 'the file brings nothing forward for it; look for evidence.'] }
        : { line: [strong('Because: ')], items: because },
      { line: [strong('Therefore: '), therefore(view, attack)] },
    ]),
  );
}
