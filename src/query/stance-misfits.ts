import type { ArgumentNode, Relation, Statement, Status } from '../map/model.js';
import { premisesOf } from '../map/premises.js';
import type { MapLabels } from '../verdict/map-labels.js';
import type { Stances } from './stances.js';

/** Which of somebody's stances do not fit each other: what they agree with falls by their other stances. */

interface Misfitting {
  readonly agreed: Statement;
  /** The nearest other stance by which it would fall. */
  readonly because: Statement;
}

/** An attack on what is agreed with counts. */
export interface AttackedMisfit extends Misfitting {
  readonly is: 'attacked';
  readonly attack: Relation;
}

/** No support of what is agreed with counts. */
export interface UnsupportedMisfit extends Misfitting {
  readonly is: 'unsupported';
  readonly support: Relation;
  /** The premise of that support that falls; null where its step is attacked. */
  readonly lacks: Statement | null;
  /** Whether it has no other support. */
  readonly isOnly: boolean;
}

export type Misfit = AttackedMisfit | UnsupportedMisfit;

/** The verdicts of a file, and those that stances lead to. */
interface Labels {
  readonly inFile: MapLabels;
  readonly taken: MapLabels;
}

/**
 * What is agreed with, but would fall by the other stances: an attack on it counts, or it has supports of which none does.
 * That it falls for other reasons is no misfit. Of two that attack each other, one is named. Linear in the map for each
 * such entry.
 */
export function misfitsOf(stances: Stances, labels: Labels): Misfit[] {
  const agreed = [...stances].flatMap(([statement, stance]) => (stance === 'agree' ? statement : []));
  const told = new Set<Statement>();
  return agreed.flatMap((statement) => {
    const attacks = statement.attackedBy
      .filter((attack) => labels.taken.statusOf(attack) === 'in')
      .filter(({ premises }) => !(premises.length === 1 && told.has(premises[0]!)))
      .flatMap((attack) => attackedMisfit(statement, attack, stances, labels) ?? []);
    if (attacks.length > 0) told.add(statement);
    return [...attacks, ...(unsupportedMisfit(statement, stances, labels) ?? [])];
  });
}

function attackedMisfit(
  agreed: Statement,
  attack: Relation,
  stances: Stances,
  labels: Labels,
): AttackedMisfit | null {
  const because = stanceBehind(attack, agreed, stances, labels);
  return because === null ? null : { is: 'attacked', agreed, because, attack };
}

function unsupportedMisfit(
  agreed: Statement,
  stances: Stances,
  labels: Labels,
): readonly [UnsupportedMisfit] | null {
  const { supportedBy, assumed } = agreed;
  const isLeft = supportedBy.some((support) => labels.taken.statusOf(support) !== 'out');
  if (assumed || isLeft) return null;
  for (const support of supportedBy) {
    const because = stanceBehind(support, agreed, stances, labels);
    if (because === null) continue;
    const fallen = support.premises.filter((premise) => labels.taken.statusOf(premise) === 'out');
    const lacks =
      fallen.find((premise) => stanceBehind(premise, agreed, stances, labels) === because) ?? null;
    return [{ is: 'unsupported', agreed, because, support, lacks, isOnly: supportedBy.length === 1 }];
  }
  return null;
}

/**
 * The nearest stance that a verdict goes back to. What falls is followed to all that fells it. What stands is followed only to
 * stances and to what stands through them: that the rest of the file lets it stand is nobody's stance.
 */
function stanceBehind(
  from: ArgumentNode,
  agreed: Statement,
  stances: Stances,
  { inFile, taken }: Labels,
): Statement | null {
  const met = new Set<ArgumentNode>([agreed, from]);
  const queue = [from];
  for (const node of queue) {
    if (node.node === 'statement' && stances.has(node)) return node;
    const status = taken.statusOf(node);
    for (const cause of causesOf(node, status, taken)) {
      const isHeld = cause.node === 'statement' && stances.has(cause);
      const isChanged = inFile.statusOf(cause) !== taken.statusOf(cause);
      if (met.has(cause) || !(isHeld || isChanged || status === 'out')) continue;
      met.add(cause);
      queue.push(cause);
    }
  }
  return null;
}

/** What the verdict on a node follows from directly. */
function causesOf(node: ArgumentNode, status: Status, { statusOf }: MapLabels): readonly ArgumentNode[] {
  const premises = node.node === 'relation' ? premisesOf([node]) : [];
  if (status === 'undecided') return [];
  const isOut = status === 'out';
  return [
    ...premises.filter((premise) => statusOf(premise) === status),
    ...node.attackedBy.filter((attack) => (statusOf(attack) === 'in') === isOut),
    ...node.supportedBy.filter((support) => statusOf(support) === status),
  ];
}
