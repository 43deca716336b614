import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { thesisParts } from '../map/thesis-parts.js';
import { canAskOf, isAboutThesis } from '../query/deciding.js';
import { sorted } from '../query/sorting.js';
import { type Team, teamThatSays } from '../query/teams.js';
import type { View } from '../query/view.js';

/** What matters most of a debate: the one order of packets, speeches and briefs, and of what has room on a sheet. */

/**
 * The thesis and its parts first, then what decides the thesis: of the core, what is said for or against the thesis or a part before what is
 * not, and then what else is said for or against these. Then comes the core that does not decide the thesis, then the rest. Of each, what stands and is
 * stronger comes first.
 */
export function mostImportantFirst(statements: readonly Statement[], view: View): Statement[] {
  const rank = ranks(view);
  return sorted(statements, 'strength', view)
    .map((statement) => ({ statement, rank: rank(statement) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ statement }) => statement);
}

/** Statements with the sides in turn: the first of each, then the second of each, and so on; last what both sides say, or neither. */
export function sidesInTurn(statements: readonly Statement[], view: View): Statement[] {
  const sideOf = (statement: Statement) => teamThatSays(view, statement);
  const isOfOne = (statement: Statement) => sideOf(statement) !== null;
  return [
    ...inTurn(statements.filter(isOfOne), sideOf),
    ...statements.filter((statement) => !isOfOne(statement)),
  ];
}

/** Things with their sides in turn. */
export function inTurn<Thing>(things: readonly Thing[], sideOf: (thing: Thing) => Team | null): Thing[] {
  const counts = new Map<Team | null, number>();
  return things
    .map((thing) => {
      const side = sideOf(thing);
      const place = counts.get(side) ?? 0;
      counts.set(side, place + 1);
      return { thing, place };
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ thing }) => thing);
}

function ranks(view: View): (statement: Statement) => number {
  const parts = new Set(thesisParts(view.map));
  const isAbout = isAboutThesis(view.map);
  const decides = decidesIn(view);
  return (statement) => {
    const core = isCore(statement, view);
    const isCoreThatDecides = core && whatItIsAbout(statement).some(decides);
    const tests = [
      statement === view.map.thesis,
      parts.has(statement),
      isCoreThatDecides && isAbout(statement),
      isCoreThatDecides,
      isAbout(statement) && decides(statement),
      core,
      true,
    ];
    return tests.indexOf(true);
  };
}

/** Whether an entry decides the thesis by itself. In a very large map, whether it is about the thesis. */
function decidesIn(view: View): (statement: Statement) => boolean {
  const isAbout = isAboutThesis(view.map);
  const count = view.core().size + view.map.thesis.supportedBy.length + view.map.thesis.attackedBy.length;
  if (!canAskOf(view.map, count)) return isAbout;
  return (statement) => {
    const { counts, fails } = view.thesisWith(statement);
    return counts !== fails;
  };
}

/** Evidence is about what it supports or attacks, other entries say something themselves. */
function whatItIsAbout(statement: Statement): readonly Statement[] {
  if (statement.kind !== 'evidence') return [statement];
  return statement.gives.map(({ target }) => nodeAnchor(target));
}

/** Whether a reader needs something first: the core, and the evidence for it or against it. */
export function isCore(statement: Statement, view: View): boolean {
  const core = view.core();
  if (core.has(statement)) return true;
  return statement.kind === 'evidence' && statement.gives.some(({ target }) => core.has(nodeAnchor(target)));
}

/** The objections of the core that attack an entry, a step from it, or its evidence. */
export function coreObjectionsTo(statement: Statement, view: View): Statement[] {
  const core = view.core();
  const ofEvidence = evidenceFor(statement).flatMap((one) => [one, ...one.gives]);
  return [statement, ...statement.gives, ...ofEvidence]
    .flatMap(({ attackedBy }) => attackedBy)
    .map(declaringPremise)
    .filter((one) => one.kind === 'counterpoint' && core.has(one));
}
