import type { GivenPairs } from '../comparing/compared-map.js';
import type { ArgumentMap, Path } from '../map/model.js';
import { errorProblem, type Problem } from '../map/problem.js';
import { didYouMean } from '../words/did-you-mean.js';
import { oneLine, visible } from '../words/text.js';
import { encodingProblem } from '../yaml/encoding.js';
import type { KnownKeys } from '../yaml/known-keys.js';
import { readYaml, type Yaml } from '../yaml/read-yaml.js';
import { placesOfValues } from '../yaml/yaml-places.js';

/** Reads a pairs file: for each student which of their entries is which entry of the key, or `none`. */

/** What stands for an entry that a student does not have. */
export const NO_PARTNER = 'none';

/** The pairs of each student, and what is wrong with the file. */
export interface PairsReading {
  readonly pairs: ReadonlyMap<string, GivenPairs>;
  readonly problems: readonly Problem[];
  /** Students of the file whose maps are not compared, each with what may be meant. */
  readonly unknown: readonly string[];
}

/** The maps that a pairs file is about. */
export interface PairedMaps {
  readonly key: ArgumentMap;
  /** By the student's name. */
  readonly students: ReadonlyMap<string, ArgumentMap>;
}

const KEYS: KnownKeys = { all: new Set(), texts: new Set(), listsOfTexts: new Set(), fixed: new Set() };
const FORM = 'write the name of a student, and under it lines such as "id-in-the-key: id-in-the-map"';

export function readPairs(bytes: Uint8Array, name: string, maps: PairedMaps): PairsReading {
  const source = new TextDecoder('utf-8').decode(bytes);
  const encoding = encodingProblem(bytes, source, name);
  const nothing = { pairs: new Map(), unknown: [] };
  if (encoding !== null) return { ...nothing, problems: [encoding] };
  const { yaml, problems } = readYaml(source, name, KEYS);
  if (yaml === null || problems.length > 0)
    return { ...nothing, problems: problems.map((problem) => withOwnHint(problem)) };
  return readDocument(yaml, name, maps);
}

/** Whether a file is one of pairs, whatever maps it is about: a table of students, each with a table of ids. */
export function isPairsFile(bytes: Uint8Array): boolean {
  const { yaml } = readYaml(new TextDecoder('utf-8').decode(bytes), '', KEYS);
  if (yaml === null || !isTable(yaml.document) || Object.hasOwn(yaml.document, 'claims')) return false;
  const students = Object.values(yaml.document);
  const isOfPairs = (one: unknown) =>
    isTable(one) && Object.values(one).every((id) => typeof id === 'string');
  return students.length > 0 && students.every(isOfPairs);
}

/** A problem of YAML whose hint says what a pairs file needs. */
function withOwnHint(problem: Problem): Problem {
  return problem.code === 'empty' ? { ...problem, hint: FORM } : problem;
}

function readDocument(yaml: Yaml, name: string, { key, students }: PairedMaps): PairsReading {
  const places = placesOfValues(yaml.values, yaml.written, yaml.lines);
  const problems: Problem[] = [];
  const wrong = (where: Path, part: 'key' | 'value', message: string, hint: string | null) =>
    problems.push(
      errorProblem(name, places.find(where, part), 'bad-value', {
        message: visible(message),
        hint: hint === null ? null : visible(hint),
      }),
    );
  for (const { path, place } of places.duplicateKeys) {
    const message = `"${oneLine(visible(String(path.at(-1))))}" is here a second time`;
    problems.push(errorProblem(name, place, 'duplicate-key', { message, hint: 'keep one' }));
  }
  const pairs = new Map<string, GivenPairs>();
  const unknown: string[] = [];
  if (!isTable(yaml.document)) wrong([], 'value', 'the file is no table of students', FORM);
  else {
    for (const [student, written] of Object.entries(yaml.document)) {
      const map = students.get(student);
      if (map === undefined) unknown.push(unknownStudent(student, students));
      else if (!isTable(written)) wrong([student], 'value', `"${student}" has no table of pairs`, FORM);
      else pairs.set(student, pairsOf(student, written, { key, map, wrong }));
    }
  }
  return { pairs, problems, unknown };
}

function unknownStudent(student: string, students: PairedMaps['students']): string {
  const near = didYouMean(student, students.keys());
  return `"${oneLine(visible(student))}"${near === null ? '' : ` (${near})`}`;
}

interface PairsOfOne {
  readonly key: ArgumentMap;
  readonly map: ArgumentMap;
  readonly wrong: (where: Path, part: 'key' | 'value', message: string, hint: string | null) => void;
}

function pairsOf(
  student: string,
  written: Readonly<Record<string, unknown>>,
  { key, map, wrong }: PairsOfOne,
): GivenPairs {
  const pairs = new Map<string, string | null>();
  const usedFor = new Map<string, string>();
  for (const [keyId, ownId] of Object.entries(written)) {
    const where = [student, keyId];
    if (!key.byId.has(keyId))
      wrong(where, 'key', `the key has no entry "${keyId}"`, didYouMean(keyId, key.byId.keys()));
    else if (ownId === NO_PARTNER) pairs.set(keyId, null);
    else if (typeof ownId !== 'string')
      wrong(where, 'value', `"${keyId}" has no id`, `write an id of the map, or ${NO_PARTNER}`);
    else if (!map.byId.has(ownId))
      wrong(
        where,
        'value',
        `the map of ${student} has no entry "${ownId}"`,
        didYouMean(ownId, map.byId.keys()) ?? `for an entry that is not there, write ${NO_PARTNER}`,
      );
    else if (usedFor.has(ownId))
      wrong(
        where,
        'value',
        `"${ownId}" is the partner of "${usedFor.get(ownId)}" already`,
        'an entry has one partner at most',
      );
    else {
      pairs.set(keyId, ownId);
      usedFor.set(ownId, keyId);
    }
  }
  return pairs;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
