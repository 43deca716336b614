import { isUnanswered } from '../map/answers.js';
import type { FoundGap, GapCode } from '../map/gap.js';
import { inText } from '../map/in-text.js';
import type { ArgumentMap, Relation, Side, Statement } from '../map/model.js';
import { nodeAnchor, nodeName } from '../map/nodes.js';
import { isPremise } from '../map/premises.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import { mainReasonTest } from '../map/thesis-parts.js';
import { circleFinder, circularGroups } from '../verdict/circles.js';
import { type Rows, rowOf, rowsOf } from '../verdict/sparse-rows.js';
import { checkEachStatement, type Examined, type GapCheck } from './gap-check.js';

/** The gaps of how entries hang together: with the text, with each other, with the thesis. */
export const ARGUMENT_GAPS = {
  'no-locator': checkEachStatement(({ kind, at, implicit }) =>
    kind === 'claim' && at.length === 0 && !implicit
      ? 'this claim has no place in the text: add "at", or "implicit: true" if the text needs it but does not say it'
      : null,
  ),
  'no-scheme': checkEachStatement(unnamedSchemes),
  unconnected: checkEachStatement((statement, { structure }) =>
    // What does not lead to the thesis has no side: that is known without the shortest paths.
    structure.side[statement.index] === 'none'
      ? 'it does not lead to the thesis: add "supports" or "attacks", or write it under another entry'
      : null,
  ),
  stray: checkEachStatement((statement, { map }) => strayFrom(statement, map)),
  'one-sided': mainReasonsWithoutAttack,
  'own-objection': checkEachStatement(ownObjection),
  unanswered: checkEachStatement((statement, { answers }) =>
    isUnanswered(statement, answers) ? 'no entry answers this counterpoint' : null,
  ),
  'no-evidence': claimsWithoutEvidence,
  circular: circlesOfSupport,
} as const satisfies Partial<Record<GapCode, GapCheck>>;

/** Of each support from a claim to a claim without a scheme, that it has none. */
function unnamedSchemes(statement: Statement): string[] | null {
  if (statement.kind !== 'claim' || !statement.gives.some(needsScheme)) return null;
  return declaredRelations(statement)
    .filter(needsScheme)
    .map(
      ({ name }) =>
        `the step "${name}" has no scheme: a scheme is the kind of inference, such as example or analogy. "claims schemes" lists them`,
    );
}

function needsScheme({ sign, scheme, target }: Relation): boolean {
  return sign === 'support' && scheme === null && target.node === 'statement' && target.kind === 'claim';
}

function strayFrom(statement: Statement, { byId }: ArgumentMap): string | null {
  const { under } = statement;
  // Nearly all bears on what it is written under: then that need not be looked up.
  if (
    under === null ||
    statement.gives.some(({ target }) => target.node === 'statement' && target.id === under)
  )
    return null;
  const parent = byId.get(under);
  if (parent === undefined || statement.gives.some((relation) => bearsOn(relation, parent))) return null;
  return `it is written under "${parent.id}", but neither supports nor attacks it`;
}

/** Whether a relation bears on a statement: on itself, or on a step that comes from it or goes to it. */
function bearsOn(relation: Relation, statement: Statement): boolean {
  const { target } = relation;
  if (target.node === 'statement') return target === statement;
  return isPremise(statement, target) || bearsOn(target, statement);
}

function mainReasonsWithoutAttack(examined: Examined, among?: readonly Statement[]): FoundGap[] {
  const isMainReason = mainReasonTest(examined.map);
  return checkEachStatement((statement) =>
    isMainReason(statement) && !isAttacked(statement)
      ? 'nothing attacks this main reason or the step from it'
      : null,
  )(examined, among);
}

/** A claim that the text makes in the author's voice, and that attacks what the author argues for. What answers an objection is fine. */
function ownObjection(statement: Statement, { map, structure }: Examined): string | null {
  if (statement.kind !== 'claim' || !isAuthors(statement)) return null;
  const isOf = (side: Side, { index }: Statement) => structure.side[index] === side;
  if (!isOf('against', statement)) return null;
  const attack = forwardRelations(declaredRelations(statement)).find(({ sign, target }) => {
    const attacked = nodeAnchor(target);
    return sign === 'attack' && isOf('for', attacked) && (attacked === map.thesis || isAuthors(attacked));
  });
  return attack === undefined
    ? null
    : `as a claim of the author it attacks "${nodeName(attack.target)}", which the author argues for. If the text only mentions this objection, move it to "counterpoints", or say with "by" who makes it`;
}

/** Whether the text says it, and says it in the author's own voice. */
function isAuthors(statement: Statement): boolean {
  return inText(statement) && statement.by === null;
}

/** Whether something attacks a statement, or a step from it. */
function isAttacked({ attackedBy, gives }: Statement): boolean {
  return attackedBy.length > 0 || gives.some((relation) => relation.attackedBy.length > 0);
}

function claimsWithoutEvidence({ map, structure }: Examined, among?: readonly Statement[]): FoundGap[] {
  const isEvidenced = among === undefined ? withEvidence(map) : hasEvidence;
  return (among ?? structure.order)
    .filter((statement) => needsEvidence(statement) && !isEvidenced(statement))
    .map((statement) => ({
      statement,
      message: `this ${statement.type} has no evidence, and no reason with evidence`,
      where: statement.where,
    }));
}

function needsEvidence({ kind, type }: Statement): boolean {
  return kind === 'claim' && (type === 'fact' || type === 'cause' || type === 'prediction');
}

/** Whether evidence supports a statement, directly or through reasons: what `withEvidence` says of all. */
function hasEvidence(statement: Statement): boolean {
  const below = new Set([statement]);
  for (const { supportedBy } of below) {
    for (const { premises } of supportedBy) {
      if (premises.some(({ kind }) => kind === 'evidence')) return true;
      for (const premise of premises) below.add(premise);
    }
  }
  return false;
}

/** Which statements evidence supports, directly or through reasons. In bytes by index: a set of them takes far longer. */
function withEvidence({ statements }: ArgumentMap): (statement: Statement) => boolean {
  const queue = statements.filter((statement) => statement.kind === 'evidence');
  const reached = new Uint8Array(statements.length);
  for (let head = 0; head < queue.length; head += 1) {
    for (const { sign, target } of queue[head]!.gives) {
      if (sign === 'attack' || target.node === 'relation' || reached[target.index] === 1) continue;
      reached[target.index] = 1;
      queue.push(target);
    }
  }
  return ({ index }) => reached[index] === 1;
}

function circlesOfSupport({ map }: Examined, among: readonly Statement[] = map.statements): FoundGap[] {
  return shortestCircles(map, among).map((circle) => {
    const [first] = circle;
    const names = [...circle, first!].map(({ id }) => id).join(' -> ');
    const what = circle.length === 1 ? 'it supports itself' : 'these entries support each other in a circle';
    return { statement: first!, message: `${what}: ${names}`, where: first!.where };
  });
}

/** Of each group of statements that support each other, a shortest circle through its first member in file order; of the groups whose first is among some. */
function shortestCircles(map: ArgumentMap, among: readonly Statement[]): Statement[][] {
  const { statements } = map;
  // The first of a circle supports a later one, or itself.
  const roots = among.filter(supportsOnward);
  if (roots.length === 0) return [];
  const rows = supportRows(map);
  const groups = circularGroups(
    rows,
    roots.map(({ index }) => index),
  );
  if (groups.length === 0) return [];
  // A shortest circle stays in its group, so nothing that the group leads to needs to be walked.
  const groupOf = new Map(groups.flatMap((group) => group.map((node) => [node, group])));
  const within = (node: number) =>
    groupOf.has(node) ? [...rowOf(rows, node)].filter((next) => groupOf.get(next) === groupOf.get(node)) : [];
  const shortestCircle = circleFinder(rowsOf(statements.length, within));
  const wanted = new Set(among);
  return groups
    .map((group) => group.reduce((a, b) => Math.min(a, b)))
    .filter((first) => wanted.has(statements[first]!))
    .map((first) => shortestCircle(first).map((node) => statements[node]!));
}

/** Which statements each supports directly, by index. */
function supportRows({ statements, relations }: ArgumentMap): Rows {
  const supports = relations.filter(({ sign, target }) => sign === 'support' && target.node === 'statement');
  const from = new Int32Array(statements.length + 1);
  for (const { premises } of supports) for (const { index } of premises) from[index + 1]! += 1;
  for (let node = 0; node < statements.length; node += 1) from[node + 1]! += from[node]!;
  const to = new Int32Array(from.at(-1)!);
  const next = from.slice();
  for (const { premises, target } of supports) {
    for (const { index } of premises) {
      to[next[index]!] = nodeAnchor(target).index;
      next[index]! += 1;
    }
  }
  return { from, to };
}

/** Whether a statement supports itself, or one that comes later in the file. */
function supportsOnward({ gives, index }: Statement): boolean {
  for (const { sign, target } of gives)
    if (sign === 'support' && target.node === 'statement' && target.index >= index) return true;
  return false;
}
