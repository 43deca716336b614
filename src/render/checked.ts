import { KINDS, type Statement } from '../map/model.js';
import type { Problem, Severity } from '../map/problem.js';
import { counted } from '../words/counted.js';
import { countOfKind } from './kinds.js';
import type { Look } from './look.js';
import { eachProblem } from './problems.js';
import { wrap } from './wrap.js';

/** What checking one file came to, beside its problems. */
export interface Checked {
  readonly name: string;
  readonly problems: readonly Problem[];
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

/** What `check` prints. */
interface CheckPage {
  /** Whether the gaps that a file accepts are listed, and not only counted. */
  readonly accepted: boolean;
  /** Whether only problems are printed: nothing at all where there are none. */
  readonly quiet: boolean;
}

/** The problems of a file, one after the other, and what checking it came to. */
export function* checkParts(file: Checked, { accepted, quiet }: CheckPage, look: Look): Generator<string> {
  yield* eachProblem(wantedProblems(file.problems, accepted), look);
  if (!quiet) yield renderChecked(file, accepted, look);
}

/** How much is wrong with one of several files. */
export interface CheckTally extends Readonly<Record<Severity, number>> {
  readonly isUnreadable: boolean;
}

export function checkTally(file: Pick<Checked, 'problems'>): CheckTally {
  return {
    error: numberOf('error', file),
    warning: numberOf('warning', file),
    accepted: numberOf('accepted', file),
    isUnreadable: file.problems.some(({ code }) => code === 'unreadable'),
  };
}

/** What checking several files came to; empty for one. */
export function renderCheckTotal(files: readonly CheckTally[], look: Look): string {
  return files.length < 2 ? '' : wrap(totalOf(files, look), look.width).join('\n');
}

/** The problems without the gaps that the file accepts, unless those are wanted. */
export function wantedProblems(problems: readonly Problem[], accepted: boolean): readonly Problem[] {
  return accepted ? problems : problems.filter(({ severity }) => severity !== 'accepted');
}

/** What checking several files came to: `12 files: 3 errors in 2 files, 14 warnings`. */
export function checkTotal(files: readonly Checked[], look: Pick<Look, 'ink'>): string {
  return totalOf(files.map(checkTally), look);
}

function totalOf(files: readonly CheckTally[], { ink }: Pick<Look, 'ink'>): string {
  const number = (severity: Severity) => files.reduce((sum, file) => sum + file[severity], 0);
  const broken = files.filter(({ error }) => error > 0).length;
  const where = broken === 0 ? '' : ` in ${counted(broken, 'file')}`;
  const found = `${counted(number('error'), 'error')}${where}, ${counted(number('warning'), 'warning')}`;
  return `${ink.bold(counted(files.length, 'file'))}: ${found}`;
}

function numberOf(severity: Severity, { problems }: Pick<Checked, 'problems'>): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** The closing lines of `check` for one file. `accepted` says that the gaps that it accepts were listed. */
function renderChecked(file: Checked, accepted: boolean, look: Look): string {
  return checkedParts(file, accepted, look).flat().join('\n');
}

/** The same by what each says, each in lines: how much is wrong comes first. */
export function checkedParts(file: Checked, accepted: boolean, look: Look): string[][] {
  const { name, problems, statements, expected, comparison } = file;
  const number = (severity: Severity) => numberOf(severity, file);
  const unmet = problems.filter((problem) => problem.code === 'expectation').length;
  const found = [
    counted(number('error'), 'error'),
    counted(number('warning'), 'warning'),
    acceptedWords(number('accepted'), accepted),
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
  return lines.flatMap((line) => (line === null ? [] : [wrap(line, look.width, '', '  ')]));
}

/** How many gaps the file accepts, and how to see them where they were not listed. */
function acceptedWords(count: number, areListed: boolean): string {
  const words = counted(count, 'accepted gap');
  return count === 0 || areListed ? words : `${words} (--accepted lists ${count === 1 ? 'it' : 'them'})`;
}

function comparisonLines({ phrases, places, unnamed }: NonNullable<Checked['comparison']>): string[] {
  return [
    `places in the text: ${places.found} found, ${places.missing} missing; phrases: ${phrases.exact} exact, ${phrases.near} near, ${phrases.missing} missing`,
    unnamed.length === 0
      ? 'every sentence of the text has an entry'
      : `sentences without an entry: ${firstOf(unnamed)}`,
  ];
}

/** More places are only counted. */
const MOST_PLACES = 20;

function firstOf(places: readonly string[]): string {
  const more = places.length - MOST_PLACES;
  if (more <= 0) return places.join(', ');
  const first = places.slice(0, MOST_PLACES).join(', ');
  return `${first} … and ${more} more ("claims text --uncovered" shows them)`;
}
