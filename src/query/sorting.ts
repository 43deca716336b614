import type { Statement, Status } from '../map/model.js';
import { statementDate } from '../map/statement-dates.js';
import { byStrength } from '../verdict/strength.js';
import { firstDayOfDate } from '../words/dates.js';
import { compareLocators, firstLocator } from '../words/locators.js';
import { type VerdictEffect, verdictEffect } from './verdict-effect.js';
import type { View } from './view.js';

/** The orders in which statements can be listed. */

export const SORTS = ['argument', 'strength', 'text', 'id', 'date', 'depth'] as const;
export type Sort = (typeof SORTS)[number];

type Compare = (a: Statement, b: Statement) => number;

/** Stable, so that what is equal keeps the argument's order; what has no strength, place, date or depth comes last. */
export function sorted(statements: readonly Statement[], sort: Sort, view: View): readonly Statement[] {
  switch (sort) {
    case 'argument':
      return statements;
    case 'strength':
      return statements.toSorted(byVerdictAndStrength(view));
    case 'text':
      return sortedByKey(statements, ({ at }) => firstLocator(at), compareLocators);
    case 'id':
      return sortedByKey(statements, ({ id }) => id, compareText);
    case 'date':
      return sortedByKey(statements, (one) => firstDayOfDate(statementDate(one)), compareNumbers);
    case 'depth': {
      const { depth } = view.structure;
      return sortedByKey(statements, ({ index }) => depth[index] ?? null, compareNumbers);
    }
  }
}

const VERDICTS: readonly Status[] = ['in', 'undecided', 'out'];
/** Of what stands, what counts comes first (null), then what might not, then what does not. */
const EFFECTS: readonly (VerdictEffect | null)[] = [null, 'perhaps not counting', 'not counting'];

/** What stands before what is undecided before what falls, since strength is only for what has the same verdict; then the stronger. */
function byVerdictAndStrength({ labels, strengthOf }: View): Compare {
  const rank = (statement: Statement) => {
    const status = labels.statusOf(statement);
    const effect = status === 'in' ? EFFECTS.indexOf(verdictEffect(statement, labels)) : 0;
    return VERDICTS.indexOf(status) * EFFECTS.length + effect;
  };
  return (a, b) => rank(a) - rank(b) || byStrength(strengthOf(a), strengthOf(b));
}

/** Each key is worked out once: a comparison is made many times. */
function sortedByKey<K>(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => K | null,
  compare: (a: K, b: K) => number,
): Statement[] {
  return statements
    .map((statement) => ({ statement, key: keyOf(statement) }))
    .sort(({ key: a }, { key: b }) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b),
    )
    .map(({ statement }) => statement);
}

function compareNumbers(a: number, b: number): number {
  return a - b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
