import { evidenceFor, reasonSteps } from '../map/evidence-and-reasons.js';
import type { Relation, Statement, Status } from '../map/model.js';
import { byStrength } from '../verdict/strength.js';
import type { View } from './view.js';

/** The best evidence for an argument. */

/** So many reasons below an argument, evidence still shows something about it. */
const DEEPEST = 3;

const ORDER: Readonly<Record<Status, number>> = { in: 0, undecided: 1, out: 2 };

/** The best evidence for a statement, of the nearest reason that has any which counts: stronger evidence first, then evidence with a source. */
export function bestEvidence(view: View, statement: Statement): Statement | undefined {
  let level = [statement];
  const seen = new Set(level);
  const found: Statement[] = [];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) {
    const here = level.flatMap((one) => rankedEvidence(view, one));
    const counting = here.find(({ rank }) => rank === ORDER.in);
    if (counting !== undefined) return counting.evidence;
    found.push(...here.map(({ evidence }) => evidence));
    level = level.flatMap(reasonSteps).flatMap(({ premises }) => premises.filter((one) => isNew(one, seen)));
  }
  return found[0];
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

function rankedEvidence(view: View, statement: Statement): { evidence: Statement; rank: number }[] {
  return evidenceFor(statement)
    .map((evidence) => {
      const steps = statement.supportedBy.filter(({ premises }) => premises.includes(evidence));
      return { evidence, rank: bestRank(view, steps), strength: bestStrength(view, steps) };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        byStrength(a.strength, b.strength) ||
        Number(a.evidence.source === null) - Number(b.evidence.source === null),
    );
}

function bestRank({ labels }: View, steps: readonly Relation[]): number {
  return Math.min(...steps.map((step) => ORDER[labels.statusOf(step)]));
}

function bestStrength(view: View, steps: readonly Relation[]): number {
  return steps.map((step) => view.strengthOf(step)).sort(byStrength)[0]!;
}
