import { circularGroups } from './circles.js';
import type { Explainer } from './explain.js';
import { frameworkStatements } from './framework.js';
import { rowOf } from './sparse-rows.js';

/**
 * The open disputes of a framework: groups of statements that depend on each other, and on nothing open outside. Each can be settled
 * by itself, and once all are, nothing else is open. *Where a and b attack each other, [a, b] is one.* In file order; linear.
 */
export function openDisputes({ framework, statusOf, hangs }: Explainer): number[][] {
  const rows = hangs();
  const open = frameworkStatements(framework).filter((node) => statusOf(node) === 'undecided');
  const groups = circularGroups(rows, open);
  const groupOf = new Map<number, number>();
  for (const [i, group] of groups.entries()) for (const node of group) groupOf.set(node, i);
  return groups
    .filter((group, i) => group.every((node) => rowOf(rows, node).every((next) => groupOf.get(next) === i)))
    .map((group) => group.filter((node) => node < framework.statements).sort((a, b) => a - b))
    .filter((group) => group.length > 0)
    .sort((a, b) => a[0]! - b[0]!);
}
