import { answerSetProgram, type Demand, meets } from '../verdict/answer-set-program.js';
import { haveOnlyAttacks, type Influences } from '../verdict/influences.js';
import { followsRules } from '../verdict/position-check.js';
import type { Semantics } from '../verdict/semantics.js';
import { IN, OUT, UNDECIDED } from '../verdict/status.js';
import { counted } from '../words/counted.js';
import { oneLine, visible } from '../words/text.js';
import { type ClingoEnd, runClingo } from './clingo-process.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';

/** Positions of a component, as clingo finds them: each is checked by the rules before anything is made of it. */

/** A search with clingo: until when, and who ends it. */
export interface ClingoSearch {
  readonly io: Io;
  readonly ended: AbortSignal;
  /** When the time is over, as `io.now` tells it. */
  readonly end: number;
}

/** What of a component is asked for. */
interface ComponentQuestion {
  readonly influences: readonly Influences[];
  readonly semantics: Semantics;
  /** What each of the positions has to say of one node. */
  readonly demand: Demand | null;
  /** More positions than these are not looked for; 0 for all. */
  readonly most: number;
  /** After so many conflicts clingo gives up; null for no such bound. */
  readonly mostConflicts: number | null;
}

/** The oldest version that knows all that the program needs: heuristics by domain, conditions in rules. */
const OLDEST_MAJOR = 5;
/** A version is told at once. */
const VERSION_PATIENCE_MS = 5000;
/** So long after its own time limit clingo is ended from here. */
const GRACE_MS = 500;
/** What clingo's exit statuses say (clasp's ExitCode): whether it found some, and whether it has seen all there is. */
const ENDS: Readonly<Record<number, { readonly found: boolean; readonly all: boolean }>> = {
  1: { found: false, all: false },
  10: { found: true, all: false },
  11: { found: true, all: false },
  20: { found: false, all: true },
  30: { found: true, all: true },
};
/** The same where it gave up after so many conflicts as it may have: then its exit status is 0. */
const GIVEN_UP = { found: false, all: false };

/** The name and version of the clingo that is installed. Throws where there is none, or a too old one. */
export async function clingoVersion({ io, ended }: ClingoSearch): Promise<string> {
  let version: string | undefined;
  await runClingo({
    args: ['--version'],
    program: '',
    patience: VERSION_PATIENCE_MS,
    env: io.env,
    ended,
    take(line) {
      version ??= /^clingo version (\d+\.\d+(?:\.\d+)?)/.exec(line)?.[1];
      return true;
    },
  });
  if (version === undefined)
    throw new Failure('file', 'the program that PATH has for clingo does not say its version');
  if (Number.parseInt(version, 10) < OLDEST_MAJOR)
    throw new Failure(
      'file',
      `clingo ${version} is too old: --solver needs version ${OLDEST_MAJOR} or later`,
    );
  return `clingo ${version}`;
}

/** Looks for positions and hands over each; `take` says false for enough. Says whether those were all. */
export async function searchWithClingo(
  question: ComponentQuestion,
  search: ClingoSearch,
  take: (position: Uint8Array) => boolean,
): Promise<boolean> {
  const { influences, semantics, demand, most, mostConflicts } = question;
  const left = search.end - search.io.now();
  if (left <= 0 || search.ended.aborted) return false;
  const read = reader(influences, semantics);
  let found = 0;
  let result: string | null = null;
  const end = await runClingo({
    args: [...argsFor(question), `--models=${most}`, `--time-limit=${Math.ceil(left / 1000)}`, '-'],
    program: answerSetProgram(influences, semantics, demand),
    patience: left + GRACE_MS,
    env: search.io.env,
    ended: search.ended,
    take(line) {
      if (result !== null) throw nonsense(line);
      if (RESULTS.includes(line)) {
        result = line;
        return true;
      }
      found += 1;
      return take(checked(read(line), question));
    },
  });
  const isWhole = end !== 'stopped' && isAll(end, result, found, mostConflicts !== null);
  if (isWhole && found === 0 && demand === null && semantics !== 'stable')
    throw new Failure(
      'file',
      `clingo found no ${semantics} position, and there always is one; its answer is not used`,
    );
  return isWhole;
}

const RESULTS: readonly string[] = ['SATISFIABLE', 'UNSATISFIABLE', 'UNKNOWN'];

function argsFor({ semantics, mostConflicts }: ComponentQuestion): string[] {
  // With these two, only positions are given that decide as much as they can.
  const most = semantics === 'preferred' ? ['--heuristic=Domain', '--enum-mode=domRec'] : [];
  const bound = mostConflicts === null ? [] : [`--solve-limit=${mostConflicts}`];
  return ['--outf=0', '--verbose=0', '--warn=none', ...most, ...bound];
}

/** Whether clingo has seen all there is, by its exit status, which has to go with what it wrote. */
function isAll(
  { status, reason }: Exclude<ClingoEnd, 'stopped'>,
  result: string | null,
  found: number,
  isBounded: boolean,
): boolean {
  const end = isBounded && status === 0 ? GIVEN_UP : ENDS[status];
  if (end === undefined || result === null)
    throw new Failure('file', `clingo ended with exit status ${status} and without a result${reason}`);
  const without = end.all ? 'UNSATISFIABLE' : 'UNKNOWN';
  const expected = found > 0 ? 'SATISFIABLE' : without;
  if (end.found !== found > 0 || result !== expected)
    throw new Failure(
      'file',
      `clingo wrote "${result}" after ${counted(found, 'answer')}, which do not go together`,
    );
  return end.all;
}

/** How a line becomes the position that it names. Linear in the line and in the links. */
function reader(influences: readonly Influences[], semantics: Semantics): (line: string) => Uint8Array {
  const size = influences.length;
  if (semantics === 'stable') return (line) => positionOf(line, size, OUT);
  if (!haveOnlyAttacks(influences)) return (line) => positionOf(line, size, UNDECIDED);
  return (line) => {
    const position = positionOf(line, size, OUT);
    for (let node = 0; node < size; node += 1)
      if (position[node] === OUT && !hasIn(influences[node]!.attackers, position)) position[node] = UNDECIDED;
    return position;
  };
}

function hasIn(nodes: readonly number[], position: Uint8Array): boolean {
  for (const node of nodes) if (position[node] === IN) return true;
  return false;
}

/** The position that a line names: what is in, and, unless all that is `unnamed` is out, what is out. */
function positionOf(line: string, size: number, unnamed: number): Uint8Array {
  const position = new Uint8Array(size).fill(unnamed);
  const end = line.trimEnd().length;
  let at = 0;
  while (at < end) {
    const status = line.startsWith('in(', at) ? IN : OUT;
    if (status === OUT && !line.startsWith('out(', at)) throw nonsense(line);
    const start = line.indexOf('(', at) + 1;
    let index = 0;
    let digit = digitAt(line, start);
    for (at = start; digit >= 0 && index < size; at += 1) {
      index = 10 * index + digit;
      digit = digitAt(line, at + 1);
    }
    const isWhole = at > start && line[at] === ')' && (at + 1 === end || line[at + 1] === ' ');
    if (!isWhole || index >= size || position[index] !== unnamed || status === unnamed) throw nonsense(line);
    position[index] = status;
    at += 2;
  }
  return position;
}

/** The digit at a place of a line; less than 0, or NaN, where there is none. */
function digitAt(line: string, at: number): number {
  const digit = line.charCodeAt(at) - ZERO;
  return digit > 9 ? -1 : digit;
}

function checked(position: Uint8Array, { influences, semantics, demand }: ComponentQuestion): Uint8Array {
  if (followsRules(influences, position, semantics) && (demand === null || meets(position, demand)))
    return position;
  throw new Failure('file', `clingo gave an answer that is not a ${semantics} position; it is not used`);
}

/** The code of the digit 0. */
const ZERO = 48;
const SHOWN_LENGTH = 60;

function nonsense(line: string): Failure {
  const shown = oneLine(visible(line.slice(0, SHOWN_LENGTH)));
  return new Failure('file', `clingo wrote what is not an answer: "${shown}"`);
}
