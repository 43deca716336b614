import { checkReading, type Text } from '../checking/check-reading.js';
import type { Addition } from '../edit/addition.js';
import type { Reading } from '../file/read-claims.js';
import type { ArgumentMap } from '../map/model.js';
import { viewOf } from '../query/view.js';

/** What is said of an addition: where it is, what it still lacks, and whether verdicts now differ from the expected ones. */

export const ADDED_FIELDS = ['file', 'line', 'kind', 'id', 'gaps'] as const;

export interface AdditionReport {
  /** Its data, with the keys of `ADDED_FIELDS`. */
  readonly row: Readonly<Record<(typeof ADDED_FIELDS)[number], unknown>>;
  readonly lines: readonly string[];
}

/** What the file was read with after an addition. */
interface ReadWith {
  readonly reading: Reading & { readonly map: ArgumentMap };
  readonly text: Text;
  /** How the program is called. */
  readonly call: string;
}

/** What is said of an addition in a file that was read after it. */
export function additionReport(
  { kind }: Addition,
  id: string,
  { reading, text, call }: ReadWith,
): AdditionReport {
  const { map, placeOf, name: file } = reading;
  const statement = kind === 'source' ? undefined : map.byId.get(id);
  const place =
    statement === undefined ? placeOf(['sources', id], 'key') : placeOf([...statement.where, 'id']);
  const line = place?.line ?? null;
  const { problems } = checkReading(reading, { view: viewOf(map), selected: map.statements, text, call });
  const gaps = problems.filter(
    ({ severity, id: of }) => statement !== undefined && severity === 'warning' && of === id,
  );
  return {
    row: { file, line, kind, id, gaps: gaps.map(({ code }) => code) },
    lines: [
      `Added the ${kind} "${id}": ${file}:${line}`,
      ...gaps.map(({ code, message }) => `Still missing: ${message} [${code}]`),
      ...(problems.some(({ code }) => code === 'expectation')
        ? [`A verdict now differs from the expected one: "${call} check" shows it.`]
        : []),
    ],
  };
}
