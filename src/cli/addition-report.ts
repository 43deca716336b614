import { checkReading, type Text } from '../checking/check-reading.js';
import type { Addition } from '../edit/addition.js';
import type { Reading } from '../file/read-claims.js';
import type { ArgumentMap } from '../map/model.js';
import { canBeTested, expectationsOf, failedExpectations } from '../query/expectations.js';
import { type View, viewOf } from '../query/view.js';

/** What is said of an addition: where it is, what it still lacks, and whether verdicts now differ from the expected ones. */

export const ADDED_FIELDS = ['file', 'line', 'kind', 'id', 'gaps'] as const;

export interface AdditionReport {
  /** Its data, with the keys of `ADDED_FIELDS`. */
  readonly row: Readonly<Record<(typeof ADDED_FIELDS)[number], unknown>>;
  readonly lines: readonly string[];
}

/** What the file was read with after an addition. */
interface ReadWith {
  /** The map before it. */
  readonly before: ArgumentMap;
  readonly reading: Reading & { readonly map: ArgumentMap };
  readonly text: Text;
  /** How the program is called. */
  readonly call: string;
}

/** What is said of an addition in a file that was read after it. */
export function additionReport(
  { kind }: Addition,
  id: string,
  { before, reading, text, call }: ReadWith,
): AdditionReport {
  const { map, placeOf, name: file } = reading;
  const statement = kind === 'source' ? undefined : map.byId.get(id);
  const place =
    statement === undefined ? placeOf(['sources', id], 'key') : placeOf([...statement.where, 'id']);
  const line = place?.line ?? null;
  const view = viewOf(map);
  const { problems } = checkReading(reading, { view, selected: map.statements, text, call });
  const gaps = problems.filter(
    ({ severity, id: of }) => statement !== undefined && severity === 'warning' && of === id,
  );
  return {
    row: { file, line, kind, id, gaps: gaps.map(({ code }) => code) },
    lines: [
      `Added the ${kind} "${id}": ${file}:${line}`,
      ...gaps.map(({ code, message }) => `Gap: ${message} [${code}]`),
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
