import { evidenceFor, reasonSteps } from '../map/evidence-and-reasons.js';
import type { Relation, Statement, Status } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { byStrength } from '../verdict/strength.js';
import { smallest } from '../words/extremes.js';
import { otherTeam, teamThatSays } from './teams.js';
import type { View } from './view.js';

/** The best evidence for an argument. */

/** So many reasons below an argument, evidence still shows something about it. */
const DEEPEST = 3;

const ORDER: Readonly<Record<Status, number>> = { in: 0, undecided: 1, out: 2 };

/** The best evidence for a statement: the first of `nearestEvidence`. */
export function bestEvidence(view: View, statement: Statement): Statement | undefined {
  return nearestEvidence(view, statement)[0];
}

/**
 * The evidence for a statement, or for the nearest reasons that have any which counts, best first: what the other side does not use as well, then
 * stronger evidence, then evidence with a source. Reasons that do not count have none for it, unless there is no other.
 */
export function nearestEvidence(view: View, statement: Statement): Statement[] {
  const found = evidenceBelow(view, statement, countingSteps(view));
  return found.length > 0 ? found : evidenceBelow(view, statement, reasonSteps);
}

/** The steps from reasons to a statement that are followed down to evidence. */
type Steps = (statement: Statement) => readonly Relation[];

function countingSteps({ labels }: View): Steps {
  return (statement) => reasonSteps(statement).filter((step) => labels.statusOf(step) !== 'out');
}

function evidenceBelow(view: View, statement: Statement, steps: Steps): Statement[] {
  let level = [statement];
  const seen = new Set(level);
  const found: Statement[] = [];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) {
    const here = level.flatMap((one) => rankedEvidence(view, one));
    const counting = here.filter(({ rank }) => rank === ORDER.in);
    if (counting.length > 0)
      return distinct(counting.toSorted((a, b) => Number(a.isShared) - Number(b.isShared)));
    for (const one of distinct(here)) found.push(one);
    level = level.flatMap(steps).flatMap(({ premises }) => premises.filter((one) => isNew(one, seen)));
  }
  return found;
}

/** The reasons between a statement and evidence that `nearestEvidence` finds for it, the one that the evidence supports first; none where that is the statement itself. */
export function reasonsBetween(view: View, statement: Statement, evidence: Statement): readonly Statement[] {
  return wayDown(statement, evidence, countingSteps(view)) ?? wayDown(statement, evidence, reasonSteps) ?? [];
}

function wayDown(statement: Statement, evidence: Statement, steps: Steps): readonly Statement[] | undefined {
  const ways = new Map<Statement, readonly Statement[]>([[statement, []]]);
  for (const [one, way] of ways) {
    if (evidenceFor(one).includes(evidence)) return way;
    if (way.length === DEEPEST) continue;
    for (const reason of steps(one).flatMap(({ premises }) => premises))
      if (!ways.has(reason)) ways.set(reason, [reason, ...way]);
  }
  return undefined;
}

function distinct(ranked: readonly Ranked[]): Statement[] {
  return [...new Set(ranked.map(({ evidence }) => evidence))];
}

function isNew(statement: Statement, seen: Set<Statement>): boolean {
  if (seen.has(statement)) return false;
  seen.add(statement);
  return true;
}

/** The evidence for a statement itself, best first. */
export function evidenceBestFirst(view: View, statement: Statement): Statement[] {
  return rankedEvidence(view, statement).map(({ evidence }) => evidence);
}

/** A piece of evidence with what decides its place. */
interface Ranked {
  readonly evidence: Statement;
  readonly rank: number;
  readonly isShared: boolean;
  readonly strength: number;
}

function rankedEvidence(view: View, statement: Statement): Ranked[] {
  return evidenceFor(statement)
    .map((evidence) => {
      const steps = statement.supportedBy.filter(({ premises }) => premises.includes(evidence));
      return {
        evidence,
        rank: bestRank(view, steps),
        isShared: alsoHelpsOthers(view, evidence, statement),
        strength: bestStrength(view, steps),
      };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.isShared) - Number(b.isShared) ||
        byStrength(a.strength, b.strength) ||
        Number(a.evidence.source === null) - Number(b.evidence.source === null),
    );
}

/** Whether the other side uses evidence for a statement, too. */
function alsoHelpsOthers(view: View, evidence: Statement, statement: Statement): boolean {
  const team = teamThatSays(view, statement);
  if (team === null) return false;
  return evidence.gives.some(
    ({ sign, target }) => sign === 'support' && teamThatSays(view, nodeAnchor(target)) === otherTeam(team),
  );
}

function bestRank({ labels }: View, steps: readonly Relation[]): number {
  return smallest(steps.map((step) => ORDER[labels.statusOf(step)]));
}

function bestStrength(view: View, steps: readonly Relation[]): number {
  return steps.map((step) => view.strengthOf(step)).sort(byStrength)[0]!;
}
