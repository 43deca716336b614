import { KINDS, type Statement } from '../map/model.js';
import type { Problem, Severity } from '../map/problem.js';
import { counted } from '../words/counted.js';
import { countOfKind } from './kinds.js';
import type { Look } from './look.js';
import { wrap } from './wrap.js';

/** What checking one file came to, beside its problems. */
export interface Checked {
  readonly name: string;
  readonly problems: readonly Pick<Problem, 'severity' | 'code'>[];
  /** The statements of the map; null where the file has no map. */
  readonly statements: readonly Statement[] | null;
  /** How many verdicts the file expects. */
  readonly expected: number | null;
  readonly comparison: {
    readonly phrases: { readonly exact: number; readonly near: number; readonly missing: number };
    readonly places: { readonly found: number; readonly missing: number };
    readonly unnamed: readonly string[];
  } | null;
}

/** The closing lines of `check` for one file. */
export function renderChecked(
  { name, problems, statements, expected, comparison }: Checked,
  look: Look,
): string {
  const number = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const unmet = problems.filter((problem) => problem.code === 'expectation').length;
  const found = [
    counted(number('error'), 'error'),
    counted(number('warning'), 'warning'),
    counted(number('accepted'), 'accepted gap'),
  ];
  const kinds =
    statements === null
      ? null
      : KINDS.map((kind) => countOfKind(statements.filter((one) => one.kind === kind).length, kind)).join(
          ', ',
        );
  const lines = [
    `${look.ink.bold(name)}: ${found.join(', ')}`,
    kinds,
    expected === null || expected === 0 ? null : `expectations met: ${expected - unmet} of ${expected}`,
    ...(comparison === null ? [] : comparisonLines(comparison)),
  ];
  return lines.flatMap((line) => (line === null ? [] : wrap(line, look.width, '', '  '))).join('\n');
}

function comparisonLines({ phrases, places, unnamed }: NonNullable<Checked['comparison']>): string[] {
  return [
    `places in the text: ${places.found} found, ${places.missing} missing; phrases: ${phrases.exact} exact, ${phrases.near} near, ${phrases.missing} missing`,
    unnamed.length === 0
      ? 'every sentence of the text has an entry'
      : `sentences without an entry: ${unnamed.join(', ')}`,
  ];
}
