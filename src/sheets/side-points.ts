import { evidenceFor, reasonSteps } from '../map/evidence-and-reasons.js';
import { inText } from '../map/in-text.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { isPremise } from '../map/premises.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import { thesisParts } from '../map/thesis-parts.js';
import { evidenceBestFirst, nearestEvidence } from '../query/best-evidence.js';
import { isAboutThesis } from '../query/deciding.js';
import { speaksForTeam, type Team, teamThatSays } from '../query/teams.js';
import { verdictEffect } from '../query/verdict-effect.js';
import type { View } from '../query/view.js';
import { conflictsAmong } from './conflicts.js';
import { isCore, mostImportantFirst } from './importance.js';
import type { Material } from './material.js';

/** The points of a side. */

/** What a side puts forward itself, of some statements. What only answers the other side's answers is a point only where there is nothing else. */
export function ownPoints(statements: readonly Statement[], team: Team, view: View): Statement[] {
  const kind = team === 'for' ? 'claim' : 'counterpoint';
  const answered = team === 'for' ? 'counterpoint' : 'reply';
  const ours = statements.filter((one) => one.kind === kind && speaksForTeam(view, one, team));
  const isMereAnswer = ({ gives }: Statement) =>
    gives.length > 0 &&
    gives.every(({ sign, target }) => sign === 'attack' && nodeAnchor(target).kind === answered);
  const points = ours.filter((one) => !isMereAnswer(one) && !isSaidByItsParts(one, view));
  return points.length > 0 ? points : ours;
}

/** Whether a statement is the thesis, stated in parts, and nothing is said against it but against its parts. */
function isSaidByItsParts(statement: Statement, { map }: View): boolean {
  if (statement !== map.thesis) return false;
  const [step, ...others] = statement.supportedBy;
  const isAttacked = [statement, step ?? []].flat().some(({ attackedBy }) => attackedBy.length > 0);
  return thesisParts(map).length > 1 && others.length === 0 && !isAttacked;
}

/**
 * The best evidence for what a team says, with all that is needed together with it, and all that the text lists beside it; where there is none,
 * the best for a reason below.
 */
export function evidenceToShow(view: View, said: Statement, team: Team, most: number): Statement[] {
  const isOurs = (one: Statement) => speaksForTeam(view, one, team);
  const own = evidenceBestFirst(view, said).filter(isOurs);
  if (own.length === 0) return nearestEvidence(view, said).filter(isOurs).slice(0, most);
  const best = own.slice(0, most);
  const steps = said.supportedBy.filter(({ premises }) => premises.some((one) => best.includes(one)));
  const isFromText = (one: Statement) => one.source === null && inText(one);
  const isListed = (one: Statement) => isFromText(one) && best.every(isFromText);
  return own.filter(
    (one) => best.includes(one) || isListed(one) || steps.some((step) => isPremise(one, step)),
  );
}

/** The reasons of a team's first step to a point, of those that count: what is needed together. */
export function reasonsToSay(view: View, point: Statement, team: Team): Statement[] {
  const steps = countingFirst(reasonSteps(point), view);
  const step = steps.find(({ premises }) => teamThatSays(view, premises[0]!) === team);
  return (step?.premises ?? []).filter(({ kind }) => kind !== 'evidence');
}

/** Steps in their order, but those that do not count last. */
export function countingFirst(steps: readonly Relation[], { labels }: View): Relation[] {
  const isIdle = (step: Relation) => Number(labels.statusOf(step) === 'out');
  return steps.toSorted((a, b) => isIdle(a) - isIdle(b));
}

/** The attacks on what is said: on that itself, on what follows from it, on its evidence, and on what follows from that for it. */
export function attacksOn(said: Statement): Relation[] {
  const evidence = evidenceFor(said).flatMap((one) => [
    one,
    ...one.gives.filter((step) => step.target === said),
  ]);
  const nodes = new Set<ArgumentNode>([said, ...declaredRelations(said), ...evidence]);
  return [...nodes].flatMap(({ attackedBy }) => forwardRelations(attackedBy));
}

/**
 * A side's points for a speech, or for a packet to read: what somebody named, then the most important first. The thesis itself is what is debated. Points
 * that fall come last, and where there are others only those that a reader needs first or that are about the thesis; one that excludes another before it is
 * left out, even where that has no room.
 */
export function pointsOfSide(team: Team, { view, chosen, asked = chosen, topics }: Material): Statement[] {
  const points = ownPoints(asked, team, view).filter((one) => one !== view.map.thesis);
  const named = new Set(topics.flatMap((topic) => ('tag' in topic ? [] : topic.entry)));
  const isFallen = (one: Statement) => !named.has(one) && view.labels.statusOf(one) === 'out';
  const [standing, fallen] = [points.filter((one) => !isFallen(one)), points.filter(isFallen)];
  const isAbout = isAboutThesis(view.map);
  const worthTrying =
    standing.length === 0 ? fallen : fallen.filter((one) => isCore(one, view) || isAbout(one));
  const ordered = [...mostImportantFirst(standing, view), ...mostImportantFirst(worthTrying, view)];
  const conflicts = conflictsAmong(ordered);
  const said = new Set<Statement>();
  for (const point of ordered.toSorted((a, b) => Number(named.has(b)) - Number(named.has(a)))) {
    if ([...conflicts.get(point)!.keys()].every((other) => !said.has(other))) said.add(point);
  }
  const hasRoom = new Set(chosen);
  return [...said].filter((point) => hasRoom.has(point));
}

/** What a point that falls is said to do. */
export const FALLS = 'falls so far';

/** Behind the name of a point that falls or does not count, that it does so. */
export function verdictSoFar(point: Statement, { labels }: View): string {
  if (labels.statusOf(point) === 'out') return ` (${FALLS})`;
  return verdictEffect(point, labels) === 'not counting' ? ' (does not count so far)' : '';
}
