import type { Addition } from '../edit/addition.js';
import type { Reading } from '../file/read-claims.js';
import type { ArgumentMap } from '../map/model.js';
import { canBeTested, expectationsOf, failedExpectations } from '../query/expectations.js';
import { findGaps } from '../query/gaps.js';
import { type View, viewOf } from '../query/view.js';

/** What is said of an addition: where it is, what it still lacks, and whether verdicts now differ from the expected ones. */

export const ADDED_FIELDS = ['file', 'line', 'kind', 'id', 'gaps'] as const;

export interface AdditionReport {
  /** Its data, with the keys of `ADDED_FIELDS`. */
  readonly row: Readonly<Record<(typeof ADDED_FIELDS)[number], unknown>>;
  readonly lines: readonly string[];
}

/** What is said of an addition to a map in a file that was read after it; `call` is how the program is called. */
export function additionReport(
  { kind }: Addition,
  id: string,
  before: ArgumentMap,
  { map, placeOf, name: file }: Reading & { readonly map: ArgumentMap },
  call: string,
): AdditionReport {
  const view = viewOf(map);
  const statement = kind === 'source' ? undefined : map.byId.get(id);
  const place =
    statement === undefined ? placeOf(['sources', id], 'key') : placeOf([...statement.where, 'id']);
  const line = place?.line ?? null;
  const gaps = findGaps(view).filter((gap) => statement !== undefined && gap.statement === statement);
  return {
    row: { file, line, kind, id, gaps: gaps.map(({ code }) => code) },
    lines: [
      `Added the ${kind} "${id}": ${file}:${line}`,
      ...gaps.map(({ code, message }) => `Still missing: ${message} [${code}]`),
      ...(expectsOtherwise(view, unmetIn(viewOf(before)))
        ? [`A verdict now differs from the expected one: "${call} check" shows it.`]
        : []),
    ],
  };
}

/** Whether a view does not meet an expectation that was met before. */
function expectsOtherwise(view: View, before: readonly string[]): boolean {
  return unmetIn(view).some((unmet) => !before.includes(unmet));
}

/** The expectations that a view does not meet, each by where it is in the file. */
function unmetIn(view: View): string[] {
  const expectations = expectationsOf(view.map).filter((expected) => canBeTested(expected, view.map));
  return failedExpectations(expectations, view).map(({ where }) => where.join('/'));
}
