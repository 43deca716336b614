import type { Answer } from '../map/answers.js';
import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/relations.js';
import { evidenceFor, reasonsFor } from '../map/statements.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import type { Citations } from './citations.js';
import { heading, type Item, list, strong, together, type Unit } from './document.js';
import { answersTo, answerText, by, judged } from './exchange.js';
import { answerItem, labelled, noted, plain } from './items.js';
import { isOnlyFor, type Material, otherTeam, speaksFor, type Team } from './material.js';

/** Of reasons and of evidence for a point, the first. */
const MOST = 3;

/** A team's own points, and under each the other side's objections: those that the team answers, the others counted. */
export function packet({ view, chosen }: Material, team: Team, cites: Citations): Unit[] {
  const own = chosen.filter(
    (one) => one.kind !== 'evidence' && speaksFor(view, one, team) && isPoint(one, team),
  );
  const hasSection = new Set(own);
  return own.map((point) =>
    cites.unit(() => {
      const said = team === 'against' ? point.gives.filter(({ sign }) => sign === 'attack') : [];
      const against = answersTo(view, point, (one) => hasSection.has(one)).filter((objection) =>
        isOnlyFor(view, by(objection), otherTeam(team)),
      );
      const replies = against.map((objection) =>
        answersTo(view, objection.attack).find((answer) => isOnlyFor(view, by(answer), team)),
      );
      return [
        together(
          heading(3, oneLine(point.text)),
          list([
            ...said.slice(0, 1).map((attack) => plain('Speaks against', targetText(attack))),
            ...ours(reasonsFor(point), view, team)
              .slice(0, MOST)
              .map((one) => labelled('Reasoning', one, cites)),
            ...ours(evidenceFor(point), view, team)
              .slice(0, MOST)
              .map((one) => labelled('Evidence', one, cites)),
            ...against.flatMap((objection, i) => expected(objection, replies[i], point, view, cites)),
            ...unprepared(replies.filter((reply) => reply === undefined).length),
          ]),
        ),
      ];
    }),
  );
}

/** What the other side may say against a point, with the answer to it; nothing where the team has none. */
function expected(
  objection: Answer,
  reply: Answer | undefined,
  point: Statement,
  view: View,
  cites: Citations,
): Item[] {
  if (reply === undefined) return [];
  const label = noted(
    'You answer',
    judged(view, reply, ['objection', objection.attack], 'falls in the file'),
  );
  const answer =
    by(reply) === point ? plain(label, 'this point itself answers it.') : answerItem(label, reply, cites);
  return [{ line: [strong('They may say: '), answerText(objection, '')], items: [answer] }];
}

/** What the other side holds against a point and the team has nothing against: only how much, since it is theirs to say. */
function unprepared(count: number): Item[] {
  if (count === 0) return [];
  const more = counted(count, 'objection');
  return [plain('Be prepared', `they have ${more} to this that you have no answer to in the file.`)];
}

/** What a team puts forward itself: claims of the text, or objections to them; not what only answers. */
function isPoint({ kind }: Statement, team: Team): boolean {
  return kind === (team === 'for' ? 'claim' : 'counterpoint');
}

function ours(statements: readonly Statement[], view: Material['view'], team: Team): Statement[] {
  return statements.filter((one) => speaksFor(view, one, team));
}

function targetText({ target }: Relation): string {
  if (target.node === 'statement') return oneLine(target.text);
  return `the step from “${oneLine(declaringPremise(target).text)}”`;
}
