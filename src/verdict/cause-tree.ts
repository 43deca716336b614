import type { Explainer } from './explain.js';
import { giversOf, isStatement } from './givers.js';
import { type CauseRanking, type RankedCauses, rankedCauses } from './ranked-causes.js';
import { reasonNodes } from './reasons.js';

/** What decided a verdict, as a tree of statements: what is told line by line. */

/** A statement that bears on what is told above it. */
export interface CauseRow {
  readonly kind: 'cause';
  /** The statement, and the relation by which it bears; null in an abstract framework, and for a premise of what is above. */
  readonly node: number;
  readonly by: number | null;
  readonly role: CauseRole;
  /** The statement or step that it bears on. */
  readonly target: number;
  /** 1 for what decided the top itself. */
  readonly level: number;
  /** The row above it, or null for those of level 1. */
  readonly parent: CauseRow | null;
  /** Whether what decided it was told before. */
  readonly again: boolean;
  /** How an open one depends on what is above it in turn, or null: then nothing here decides between them. */
  readonly back: Back | null;
}

/** How a node depends on one above it: they attack each other, it attacks itself, or they depend on each other some other way. */
type Back = 'mutual' | 'itself' | 'circle';

/** What bears on something, and is only counted. */
export interface UncountedRow {
  readonly kind: 'more';
  readonly count: number;
  /** The first of what is counted. */
  readonly first: number;
  readonly role: CauseRole;
  readonly target: number;
  readonly level: number;
  readonly parent: CauseRow | null;
}

/** In the order in which they are told. */
const CAUSE_ROLES = ['attack', 'premise', 'support'] as const;
type CauseRole = (typeof CAUSE_ROLES)[number];
export type CauseTreeRow = CauseRow | UncountedRow;

/** How much of a tree is wanted. */
export interface CauseTreeBounds {
  /** Of what has the same role towards the same node, so many are told and the others counted. */
  readonly siblings: number;
  /** So many rows are enough. */
  readonly rows: number;
}

/** A row, and what is still to be found under it. */
interface Branch {
  readonly row: CauseTreeRow;
  readonly below: Branch[];
}

/** A tree while it grows. */
interface Growing {
  readonly explain: Explainer;
  readonly top: number;
  readonly ranking: CauseRanking;
  readonly siblings: number;
  /** The statements of which the causes are told somewhere. */
  readonly opened: Set<number>;
  /** The pairs of which it was told that they attack each other. */
  readonly pairs: Set<string>;
}

/**
 * The tree of what decided a node: under each statement what decided it, and what decided the step by which it bears. Nearest
 * first, until there are enough rows; then depth first, as it is read. What decided a statement is told once.
 */
export function causeTree(
  explain: Explainer,
  top: number,
  ranking: CauseRanking,
  { siblings, rows }: CauseTreeBounds,
): CauseTreeRow[] {
  const growing: Growing = { explain, top, ranking, siblings, opened: new Set([top]), pairs: new Set() };
  const roots = branchesOf(growing, null, [top]);
  const queue = [...roots];
  for (const { row, below } of queue) {
    if (queue.length >= rows) break;
    if (row.kind === 'more' || row.back === 'itself' || row.back === 'circle') continue;
    for (const one of branchesOf(growing, row, row.again ? [] : decidersOf(explain, row))) below.push(one);
    for (const one of below) queue.push(one);
  }
  return inReadingOrder(roots);
}

/** The nodes of which the causes are told under a row: its step, and its statement where that decided the step. */
function decidersOf(explain: Explainer, { node, by }: CauseRow): number[] {
  if (by === null) return [node];
  // What was granted or dropped has no other cause.
  if (explain.isFixed(by)) return [];
  // What falls itself does not count whatever else there is against its step.
  if (explain.statusOf(node) === 'out') return [node];
  return reasonNodes(explain.causes(by)).includes(node) ? [by, node] : [by];
}

/** What decided some nodes, as rows under one: of what is much, the first ones, and how many more. */
function branchesOf(growing: Growing, parent: CauseRow | null, targets: readonly number[]): Branch[] {
  const level = (parent?.level ?? 0) + 1;
  return targets.flatMap((target) => {
    const causes = rankedCauses(growing.explain, target, growing.ranking);
    // The evidence of what stands comes first, so that it is not read as that of what attacks it.
    const roles = parent !== null && causes.reason === 'holds' ? CAUSE_ROLES.toReversed() : CAUSE_ROLES;
    return roles.flatMap((role): Branch[] => {
      const all = bearers(causes, role).filter((bearer) => bearer !== parent?.node);
      // What stands needs one support: the others are no causes.
      const isOneEnough =
        role === 'support' && causes.reason === 'holds' && Number.isFinite(growing.siblings);
      const told = all.slice(0, isOneEnough ? 1 : growing.siblings);
      const [first] = all.slice(told.length);
      const branches = told.flatMap((bearer) => branchOf(growing, bearer, { role, target, level, parent }));
      if (first === undefined || isOneEnough) return branches;
      const count = all.length - told.length;
      return [...branches, { row: { kind: 'more', count, first, role, target, level, parent }, below: [] }];
    });
  });
}

type Place = Pick<CauseRow, 'role' | 'target' | 'level' | 'parent'>;

/** The row of what bears on a node; none for what leads back to something above, which the row above says. */
function branchOf(growing: Growing, bearer: number, place: Place): Branch[] {
  const { explain, opened } = growing;
  const node = giversOf(explain, bearer)[0]!;
  if (isAbove(growing, node, place.parent)) return [];
  // What bears on itself decided nothing, unless that is what leaves it open.
  if (node === growing.top && explain.statusOf(bearer) !== 'undecided') return [];
  const by = isStatement(explain, bearer) ? null : bearer;
  const row: CauseRow = { kind: 'cause', node, by, ...place, again: opened.has(node), back: null };
  const back = backOf(growing, row);
  if (back === 'mutual' && !isNewPair(growing, node, place.parent?.node ?? growing.top)) return [];
  // Rows are opened in the order in which they are made.
  if ((back === null || back === 'mutual') && decidersOf(explain, row).includes(node)) opened.add(node);
  return [{ row: { ...row, back }, below: [] }];
}

/** Whether nothing was told of two statements that attack each other before. */
function isNewPair({ pairs }: Growing, a: number, b: number): boolean {
  const pair = `${Math.min(a, b)} ${Math.max(a, b)}`;
  if (pairs.has(pair)) return false;
  pairs.add(pair);
  return true;
}

/** Whether a statement is on the way from a row up to the top. */
function isAbove({ top }: Growing, node: number, parent: CauseRow | null): boolean {
  for (let row = parent; row !== null; row = row.parent) if (row.node === node) return true;
  return node === top && parent !== null;
}

/** How an open row depends on something above it, or on itself. */
function backOf(growing: Growing, row: CauseRow): Back | null {
  const { explain, ranking, top } = growing;
  if (explain.statusOf(row.by ?? row.node) !== 'undecided') return null;
  const above = row.parent?.node ?? top;
  if (row.node === above) return row.role === 'attack' ? 'itself' : 'circle';
  for (const target of decidersOf(explain, row)) {
    const { attackers, premises, supports } = rankedCauses(explain, target, ranking);
    for (const bearer of [...attackers, ...premises, ...supports]) {
      const giver = giversOf(explain, bearer)[0]!;
      const isAttack = attackers.includes(bearer);
      if (giver === row.node && isAttack) return 'itself';
      if (giver === row.node || !isAbove(growing, giver, row.parent ?? row)) continue;
      const isDirect = giver === above && target === row.node && row.target === above;
      return isDirect && row.role === 'attack' && isAttack ? 'mutual' : 'circle';
    }
  }
  return null;
}

function bearers({ attackers, premises, supports }: RankedCauses, role: CauseRole): readonly number[] {
  if (role === 'attack') return attackers;
  return role === 'premise' ? premises : supports;
}

function inReadingOrder(roots: readonly Branch[]): CauseTreeRow[] {
  const rows: CauseTreeRow[] = [];
  const stack = roots.toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    rows.push(next.row);
    for (const below of next.below.toReversed()) stack.push(below);
  }
  return rows;
}
