import type { Status } from '../map/model.js';
import type { Evaluated } from '../verdict/evaluate-subject.js';
import { SEMANTICS } from '../verdict/semantics.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from '../verdict/status.js';
import { escapedJson, withOwnJson } from '../words/json-text.js';
import { namesOf } from '../words/names-of.js';
import { described, type RecordField, type Schema, type Validator } from '../words/record-fields.js';
import type { AskedPositions } from './evaluation-page.js';

/** The JSON of `evaluate --semantics`: the positions that there are. */

interface PositionsSource {
  readonly positions: AskedPositions;
  readonly evaluated: Evaluated;
}

/** The JSON of what `--semantics` found, key by key. */
export const POSITIONS_FIELDS = {
  semantics: field({
    means: null,
    schema: (v) => v.picklist(namesOf(SEMANTICS)),
    value: ({ positions }) => positions.semantics,
  }),
  known: field({
    means: 'How many are known; as a text if a number cannot hold all the digits.',
    schema: countSchema,
    value: ({ positions }) => numberOf(positions.known),
  }),
  complete: field({
    means: 'Whether those are all; if not, there are at least so many.',
    schema: (v) => v.boolean(),
    value: ({ positions }) => positions.complete,
  }),
  tally: field({
    means: 'In how many of these the entry stands, falls and is undecided; null if you asked about none.',
    schema: (v) => {
      const count = countSchema(v);
      return v.nullable(v.strictObject({ in: count, out: count, undecided: count }));
    },
    value: ({ positions: { tally } }) =>
      tally === null
        ? null
        : {
            in: numberOf(tally[IN]!),
            out: numberOf(tally[OUT]!),
            undecided: numberOf(tally[UNDECIDED]!),
          },
  }),
  found: field({
    means: null,
    schema: (v) => {
      const names = (means: string) => described(v, v.array(v.string()), means);
      return v.array(
        v.strictObject({
          in: names('What stands in it.'),
          out: names('What falls in it.'),
          undecided: names('What it leaves undecided.'),
        }),
      );
    },
    value: ({ positions: { found }, evaluated: { subject, nameOf } }) => {
      const names = Array.from({ length: subject.framework.statements }, (_, node) => nameOf(node));
      const named = found.map((position) => namesIn(position, names));
      return withOwnJson(named, (margin) => positionsJson(found, names, margin));
    },
  }),
};

/** The names of the statements by what a position says of them. */
function namesIn(position: Uint8Array, names: readonly string[]) {
  const named: Record<Status, string[]> = { in: [], out: [], undecided: [] };
  for (let node = 0; node < names.length; node += 1) named[STATUS_OF[position[node]!]!].push(names[node]!);
  return named;
}

/** The JSON of the same, position by position: each name is made JSON once, and found by its number. */
function* positionsJson(
  found: readonly Uint8Array[],
  names: readonly string[],
  margin: string,
): Generator<string> {
  const key = `\n${margin}    `;
  const texts = names.map((name) => `,${key}  ${escapedJson(JSON.stringify(name))}`);
  const list = (status: Status, named: string) =>
    `${key}"${status}": ${named === '' ? '[]' : `[${named.slice(1)}${key}]`}`;
  for (const [index, position] of found.entries()) {
    const named = ['', '', ''];
    for (let node = 0; node < texts.length; node += 1) named[position[node]!]! += texts[node]!;
    const lists = [list('in', named[IN]!), list('out', named[OUT]!), list('undecided', named[UNDECIDED]!)];
    yield `${index === 0 ? '[' : ','}\n${margin}  {${lists.join(',')}\n${margin}  }`;
  }
  yield `\n${margin}]`;
}

/** A count as a number where one can hold it, else its digits. */
function numberOf(count: bigint): number | string {
  return count <= Number.MAX_SAFE_INTEGER ? Number(count) : String(count);
}

function countSchema(v: Validator): Schema<number | string> {
  return v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.string()]);
}

function field<Value>(row: RecordField<PositionsSource, Value>): RecordField<PositionsSource, Value> {
  return row;
}
