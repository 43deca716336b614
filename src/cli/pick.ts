import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { Failure } from './failure.js';
import { fileHint } from './file-hint.js';

/**
 * The row of a table that somebody names. That there is none is a failure with a name that is near, or with all there are, and
 * `more` behind them: `pick(SHEETS, 'brif', 'sheet')` fails with `there is no sheet "brif"; did you mean "brief"?`.
 */
export function pick<T>(table: Readonly<Record<string, T>>, name: string, what: string, more = ''): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found !== undefined) return found;
  throw new Failure('usage', `there is no ${what} "${name}"; ${insteadOf(name, Object.keys(table))}${more}`);
}

/** What somebody can have meant who named what is not there: a name that is near, a file, or one of all. */
function insteadOf(name: string, names: readonly string[]): string {
  return didYouMean(name, names) ?? fileHint(name) ?? `choose ${listOr(names)}`;
}
