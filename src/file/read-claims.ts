import type { MapProblem } from '../map/map-problem.js';
import type { ArgumentMap, Draft, Path } from '../map/model.js';
import { errorProblem, type Place, type Problem, problemsInOrder } from '../map/problem.js';
import { visible } from '../words/text.js';
import { encodingProblem } from '../yaml/encoding.js';
import { isProseKey } from '../yaml/known-keys.js';
import { placeInLines } from '../yaml/lines.js';
import { isMended, mendsInPlaces } from '../yaml/mends.js';
import { mendOddSpaces, oddSpaceFault } from '../yaml/odd-space-faults.js';
import { readYaml, type Yaml } from '../yaml/read-yaml.js';
import { placesOfValues, type YamlPlaces } from '../yaml/yaml-places.js';
import { CLAIMS_KEYS } from './claims-keys.js';
import { mapOfDocument } from './document-map.js';
import { withoutGluedFollowUps, withoutMeantFollowUps } from './follow-ups.js';
import type { Invalid } from './invalid.js';
import type { ReadingMemory } from './reading-memory.js';
import { yamlRemedy } from './yaml-remedy.js';

/** Reads a claims file: from its bytes to a map, or to all that is wrong with it. */

/** What reading a file came to: the map, or all that is wrong with the file. */
export interface Reading {
  /** The file as messages name it. */
  readonly name: string;
  /** Null when there are problems. */
  readonly map: ArgumentMap | null;
  readonly problems: readonly Problem[];
  /** What the map was built from; null when there are problems. */
  readonly draft: Draft | null;
  /** The file as YAML; null where it is none. */
  readonly yaml: Yaml | null;
  /** The map of what could be read although there are problems: for help while somebody writes, never for an answer. */
  usable(): ArgumentMap | null;
  /** Where a value of the file was written; null where no place can be named. */
  placeOf(path: Path, part?: 'key' | 'value'): Place | null;
}

/**
 * Reads a claims file from its bytes. Never throws for what is in the file: every problem is returned, as
 * many as can be found in one run. Text comes out with control characters made visible.
 */
export function readClaims(bytes: Uint8Array, name: string): Reading {
  return readBytes(bytes, name, 'all');
}

/** The same for who wants the map, and asks for places only where something is wrong: a large file takes less time and memory. */
export function readClaimsMap(bytes: Uint8Array, name: string): Reading {
  return readBytes(bytes, name, 'map');
}

/** What is wanted of a reading, if nothing is wrong: its map alone, or also the places of its values. */
type Wanted = 'map' | 'all';

function readBytes(bytes: Uint8Array, name: string, wanted: Wanted): Reading {
  const source = new TextDecoder('utf-8').decode(bytes);
  const encoding = encodingProblem(bytes, source, name);
  return encoding === null ? readText(source, name, wanted) : notYaml(name, [encoding]);
}

/** Reads a claims file from its text, as an editor has it; `memory` is what is known of its former states. */
export function readClaimsText(source: string, name: string, memory?: ReadingMemory): Reading {
  return readText(source, name, 'all', memory);
}

function readText(source: string, name: string, wanted: Wanted, memory?: ReadingMemory): Reading {
  const { yaml, problems } = readYaml(source, name, CLAIMS_KEYS, { parser: memory?.parser });
  if (yaml === null)
    return { ...notYaml(name, problems), usable: () => usableWithout(source, name, problems) };
  return readDocument(yaml, name, problems, { wanted, memory });
}

/** So many lines are left out at most of a file that is no YAML. */
const MOST_LINES_LEFT_OUT = 3;

/** What can be read of a file without the line of its last fault of YAML. */
function usableWithout(source: string, name: string, problems: readonly Problem[]): ArgumentMap | null {
  let text = source;
  let faults = problems;
  for (let left = 0; left < MOST_LINES_LEFT_OUT; left += 1) {
    const at = faults.findLast(({ span }) => span !== null)?.span?.[0];
    if (at === undefined) return null;
    text = text.slice(0, text.lastIndexOf('\n', at - 1) + 1) + text.slice(at).replace(/^[^\r\n]*/, '');
    const { yaml, problems: more } = readYaml(text, name, CLAIMS_KEYS);
    if (yaml !== null) return readDocument(yaml, name, more, { wanted: 'all' }).usable();
    faults = more;
  }
  return null;
}

function notYaml(name: string, problems: readonly Problem[]): Reading {
  return { name, map: null, draft: null, yaml: null, problems, usable: () => null, placeOf: () => null };
}

function readDocument(
  yaml: Yaml,
  name: string,
  faults: readonly Problem[],
  { wanted, memory }: { readonly wanted: Wanted; readonly memory?: ReadingMemory | undefined },
): Reading {
  let found: YamlPlaces | undefined;
  const positions = () => {
    found ??= placesOfValues(yaml.values, yaml.written, yaml.lines);
    return found;
  };
  const placeOf = (path: Path, part: 'key' | 'value' = 'value') => positions().find(path, part);
  const duplicates = yaml.hasDuplicateKeys ? positions().duplicateKeys : [];
  const repeated = duplicates.map(({ path }) => path);
  const isSound = faults.length === 0 && duplicates.length === 0;
  const understood = mapOfDocument(yaml.document, {
    repeated,
    steers: steers(yaml.source),
    memory,
    last: isSound ? (memory?.lastMap ?? null) : null,
    onRightForm: wanted === 'map' ? yaml.forgetEvents : undefined,
  });
  if (understood.invalid.length > 0) {
    const odd = readPastOddSpaces(yaml, name, faults, memory);
    if (odd !== null) return odd;
  }
  const isOwn = ({ where, part }: Invalid) =>
    !isMended(positions().spanOf(where, part)?.[0] ?? -1, yaml.mends);
  const unresolved = knowsIds(yaml)
    ? withoutMeantFollowUps(understood.unresolved, understood.invalid, yaml.document)
    : [];
  const all = problemsInOrder([
    ...faults,
    ...duplicates.map(({ path, place }) => {
      const message = `the key "${path.at(-1)}" is here a second time`;
      const hint = 'keep one; write several values as a list';
      return errorProblem(name, place, 'duplicate-key', { message, hint });
    }),
    ...withoutGluedFollowUps(understood.invalid)
      .filter(isOwn)
      .map((problem) => invalidProblem(problem, yaml, positions(), name)),
    ...unresolved.map((problem) => unresolvedProblem(problem, placeOf, name)),
  ]);
  const { map, draft, reworded, written } = understood;
  if (memory !== undefined && all.length === 0 && map !== null && draft !== null)
    memory.lastMap = { draft, map, reworded };
  return {
    name,
    map: all.length > 0 ? null : map,
    draft: all.length > 0 ? null : draft,
    yaml,
    problems: all,
    usable: understood.usable,
    placeOf: (path, part) => placeOf(written(path), part),
  };
}

function invalidProblem(problem: Invalid, { written }: Yaml, positions: YamlPlaces, name: string): Problem {
  const { code, where, part } = problem;
  const remedy = yamlRemedy(problem, written, positions);
  return errorProblem(name, positions.find(where, part), code, {
    message: remedy?.message ?? problem.message,
    hint: remedy === null ? problem.hint : remedy.hint,
    fix: remedy === null ? problem.fix : null,
  });
}

/**
 * Keys that begin with a character that only looks like a space stand where YAML sees no indentation: the file is
 * read anew with plain spaces. Null where there are none.
 */
function readPastOddSpaces(
  yaml: Yaml,
  name: string,
  faults: readonly Problem[],
  memory?: ReadingMemory,
): Reading | null {
  const { source, written, lines, oddKeys } = yaml;
  const [first, ...more] = oddKeys;
  if (first === undefined) return null;
  const { message, hint, span, mends } = oddSpaceFault(source, lines, first);
  if (mends.length === 0) return null;
  const found = [
    ...faults,
    errorProblem(name, placeInLines(written, lines, ...span), 'syntax', { message, hint }),
  ];
  const all = mendsInPlaces([...mends, ...more.map((at) => mendOddSpaces(source, at)), ...yaml.mends]);
  const { yaml: plain, problems } = readYaml(written, name, CLAIMS_KEYS, {
    before: all,
    parser: memory?.parser,
  });
  return plain === null
    ? notYaml(name, problemsInOrder([...found, ...problems]))
    : readDocument(plain, name, [...found, ...problems], { wanted: 'all', memory });
}

/** Whether all ids and relations of a file are known: no value was lost but words. */
function knowsIds({ mends }: Yaml): boolean {
  return mends.every(({ lost }) => isProseKey(lost, CLAIMS_KEYS));
}

/** A problem of names at its place; of a second thing where only one may be it says where the first is. */
function unresolvedProblem(
  { code, message, hint, fix = null, where, first }: MapProblem,
  placeOf: Reading['placeOf'],
  name: string,
): Problem {
  const place = placeOf(where);
  const firstPlace = first === undefined ? null : placeOf(first.where);
  if (firstPlace === null) return errorProblem(name, place, code, { message, hint, fix });
  const { line, column } = firstPlace;
  const at = line === place?.line ? `at column ${column} of this line` : `on line ${line}`;
  const what = first?.what == null ? '' : `: ${first.what}`;
  return errorProblem(name, place, code, { message: `${message}; the first is ${at}${what}`, hint, fix });
}

/** The escapes of YAML that stand for, or can stand for, a character that steers a terminal. */
const STEERING_ESCAPE = /\\[0abvfreNxuU]/;

/** Whether a source can hold characters that steer a terminal: written raw, or as a YAML escape. */
function steers(source: string): boolean {
  // Nearly no file has a backslash, and a single character is found many times faster than a pattern.
  return (source.includes('\\') && STEERING_ESCAPE.test(source)) || visible(source) !== source;
}
