import type { Answer } from '../map/answers.js';
import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { otherTeam, speaksForTeam, speaksOnlyForTeam, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import { answerLine, answersWithoutPlace, placesOf, rankedAnswers, speakerOfAnswer } from './answers.js';
import { type CitingItem, type CitingUnit, citationOf, heading, list, strong, together } from './citing.js';
import { itemLabel, itemOfAnswer, statementItem, textItem } from './items.js';
import { judgementOf } from './judgements.js';
import type { Material } from './material.js';
import type { Detail } from './sheet-kind.js';

/** Of reasons and of evidence for a point, the first. */
const MAX_NAMED = 3;

/** Of what the other side may say to a point, the strongest. */
const MAX_EXPECTED: Readonly<Record<Detail, number>> = { full: Number.POSITIVE_INFINITY, less: 5, least: 2 };

/** A team's own points, and under each the other side's objections: those that the team answers, the others counted. */
export function packet(material: Material, team: Team, detail: Detail): CitingUnit[] {
  const { view, chosen } = material;
  const isOwn = (one: Statement) =>
    one.kind !== 'evidence' && speaksForTeam(view, one, team) && isPoint(one, team);
  const own = chosen.filter(isOwn);
  const sections = placesOf(material, isOwn);
  return own.map((point) => {
    const attacks = team === 'against' ? point.gives.filter(({ sign }) => sign === 'attack') : [];
    const objections = answersWithoutPlace(view, point, sections, (objection) =>
      speaksOnlyForTeam(view, speakerOfAnswer(objection), otherTeam(team)),
    ).slice(0, MAX_EXPECTED[detail]);
    const replies = objections.map((objection) =>
      rankedAnswers(view, objection.attack).find((answer) =>
        speaksOnlyForTeam(view, speakerOfAnswer(answer), team),
      ),
    );
    const items = [
      ...attacks.slice(0, 1).map(targetItem),
      ...ownItems('Reasoning', reasonsFor(point), view, team),
      ...ownItems('Evidence', evidenceFor(point), view, team),
      ...objections.flatMap((objection, i) => expected(objection, replies[i], point, view)),
      ...unprepared(replies.filter((reply) => reply === undefined).length),
    ];
    return { blocks: [together(heading(3, oneLine(point.text)), list(items))], about: [point] };
  });
}

/** The first of those statements that a team brings forward itself. */
function ownItems(label: string, statements: readonly Statement[], view: View, team: Team): CitingItem[] {
  return statements
    .filter((statement) => speaksForTeam(view, statement, team))
    .slice(0, MAX_NAMED)
    .map((statement) => statementItem(label, statement));
}

/** What the other side may say against a point, with the answer to it; nothing where the team has none. */
function expected(objection: Answer, reply: Answer | undefined, point: Statement, view: View): CitingItem[] {
  if (reply === undefined) return [];
  const judgement = judgementOf(view, reply, ['objection', objection.attack], 'falls');
  const label = itemLabel('You answer', judgement);
  const answer =
    speakerOfAnswer(reply) === point
      ? textItem(label, 'this point is itself the answer.')
      : itemOfAnswer(label, reply);
  return [{ line: [strong('They may say: '), ...answerLine(objection)], items: [answer] }];
}

/** What the other side holds against a point and the team has nothing against: only how much, since it is theirs to say. */
function unprepared(count: number): CitingItem[] {
  if (count === 0) return [];
  const more = counted(count, 'objection');
  return [textItem('Be prepared', `the other side has ${more} to this, and you have no answer yet.`)];
}

/** What a team puts forward itself: claims of the text, or objections to them; not what only answers. */
function isPoint({ kind }: Statement, team: Team): boolean {
  return kind === (team === 'for' ? 'claim' : 'counterpoint');
}

/** What a point attacks; evidence with its citation. */
function targetItem({ target }: Relation): CitingItem {
  const anchor = nodeAnchor(target);
  const text = target.node === 'statement' ? oneLine(anchor.text) : `the step from “${oneLine(anchor.text)}”`;
  return { line: [strong('Attacks: '), text, ...(anchor.kind === 'evidence' ? [citationOf(anchor)] : [])] };
}
