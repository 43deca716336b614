import { isTextGap } from '../map/gap.js';
import type { Problem, Severity } from '../map/problem.js';
import { isUnchanged } from '../query/map-changes.js';
import { clockTime } from '../words/clock-time.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { changeLines, type FileChanges } from './changed-verdicts.js';
import { type Checked, checkedParts, checkParts, checkTotal, wantedProblems } from './checked.js';
import { cut } from './cut.js';
import type { Look } from './look.js';
import { renderProblems } from './problems.js';
import { padToWidth, widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** What `check --watch` shows: files that are checked each time that they are saved. */

/** One check of the files. */
export interface CheckRound {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly files: readonly Checked[];
  /** What became of the files since each was last without errors. */
  readonly changes: readonly FileChanges[];
  /** Whether the files say the same as in the round before. */
  readonly isSame: boolean;
}

/** What of a round is wanted: whether accepted gaps are listed, too. */
interface RoundPage {
  readonly accepted: boolean;
  /** A sentence for who types; null for none. */
  readonly said: string | null;
  /** How many of the problems are scrolled out of sight. */
  readonly first: number;
}

/** A window, and what can be scrolled in it. */
interface CheckWindow {
  readonly lines: string[];
  /** How many problems it shows, at least in part. */
  readonly shown: number;
  /** How many problems there are. */
  readonly problems: number;
}

/** Enough for the entry that was changed and what became of one verdict. */
const MIN_CHANGE_LINES = 3;

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, accepted: 2 };

/** A round as a whole window: the problems from the first one on, as many as fit, what changed, and what all came to. */
export function checkWindow(
  round: CheckRound,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  { accepted, said, first }: RoundPage,
  look: Look,
): CheckWindow {
  const all = mostWantedFirst(round, accepted);
  const problems = all.slice(first);
  const summary = fittingParts(summaryOf(round, accepted, look), Math.floor(rows / 4));
  // Beside the title, the footer, and a line below the title and above the summary.
  const space = rows - summary.length - 4;
  const changes = changesOf(round, roomForChanges(problems, space, look), look);
  const below = [...(changes.length === 0 ? [] : ['', ...changes]), '', ...summary];
  const room = Math.max(1, rows - below.length - 3);
  const fitting = fittingProblems(problems, room, look);
  const scrolls = first > 0 || fitting.count < problems.length;
  const footer = look.ink.dim(said ?? (scrolls ? SCROLLING : 'q quits. Each save is checked.'));
  const body = [titleOf(round, columns, look), '', ...padded(fitting.lines, room), ...below];
  const lines = [...padded(body.slice(0, rows - 1), rows - 1), footer].map((line) =>
    cut(line, columns, look.signs.more),
  );
  return { lines, shown: fitting.count, problems: all.length };
}

const SCROLLING = 'Space shows more, b goes back, q quits. Each save is checked.';

/** Errors first, then the warnings of what was just changed; in each of them, what is not in the text first. */
function mostWantedFirst({ files, changes }: CheckRound, accepted: boolean): Problem[] {
  const changed = new Set(changes.flatMap(({ changes: { added, edited } }) => [...added, ...edited]));
  const ranks: readonly ((problem: Problem) => number)[] = [
    ({ severity }) => ORDER[severity],
    ({ id }) => (id !== null && changed.has(id) ? 0 : 1),
    ({ code }) => (isTextGap(code) || code === 'misread' ? 0 : 1),
  ];
  return files
    .flatMap((file) => wantedProblems(file.problems, accepted))
    .sort((a, b) => ranks.reduce((order, rank) => order || rank(a) - rank(b), 0));
}

/** Lines for what changed: what the first problem leaves of so many, but not very few and not very many. */
function roomForChanges(problems: readonly Problem[], space: number, look: Look): number {
  const first = renderProblems(problems.slice(0, 1), look).split('\n').length;
  const left = space - first - (problems.length > 1 ? 2 : 1);
  return Math.min(Math.max(left, MIN_CHANGE_LINES), Math.floor(space / 2));
}

/** A round among others, one after the other: in a log, and for a screen reader. */
export function checkEntry(round: CheckRound, accepted: boolean, look: Look): string {
  const title = `${look.ink.bold(`Checked at ${clockTime(round.at)}`)}`;
  if (round.isSame) return `${title}: nothing changed.`;
  const lines = [
    `${title}:`,
    ...round.files.flatMap((file) => [...checkParts(file, { accepted, quiet: false }, look)]),
    ...(round.files.length < 2 ? [] : wrap(checkTotal(round.files, look), look.width)),
    ...changesOf(round, Number.POSITIVE_INFINITY, look),
  ];
  return lines.join('\n');
}

/** What is said when the window is closed: what the last round came to. */
export function checkEnding(round: CheckRound, accepted: boolean, look: Look): string {
  return summaryOf(round, accepted, look)[0]!.join('\n');
}

function titleOf({ at, files }: CheckRound, columns: number, { ink, signs }: Look): string {
  const [first, ...others] = files;
  const name = first === undefined || others.length > 0 ? counted(files.length, 'file') : first.name;
  const time = `checked at ${clockTime(at)}`;
  const room = columns - widthOfText(time) - 2;
  return `${padToWidth(ink.bold(cut(name, room, signs.more)), room)}  ${time}`;
}

/** What the round came to, in parts that each say one thing. */
function summaryOf({ files }: CheckRound, accepted: boolean, look: Look): string[][] {
  const [first, ...others] = files;
  if (first === undefined || others.length > 0) return [wrap(checkTotal(files, look), look.width)];
  return checkedParts(first, accepted, look);
}

/** The lines of the first part, and of as many others as so many lines have room for. */
function fittingParts([first = [], ...others]: readonly string[][], room: number): string[] {
  const lines = [...first];
  for (const part of others) {
    if (lines.length + part.length > room) break;
    for (const line of part) lines.push(line);
  }
  return lines;
}

function changesOf({ changes }: CheckRound, most: number, look: Look): string[] {
  const lines: string[] = [];
  for (const change of changes)
    if (!isUnchanged(change.changes)) lines.push(...changeLines(change, most - lines.length, look));
  return lines;
}

/** The first problems that fit into so many lines, each whole unless it is the first, and the number of the others. */
function fittingProblems(problems: readonly Problem[], room: number, look: Look): Fitting {
  if (problems.length === 0) return { lines: ['No errors and no warnings.'], count: 0 };
  const lines: string[] = [];
  const fitting = (more: readonly string[], count: number) => ({
    lines: [
      ...lines,
      ...more,
      ...(count < problems.length ? [moreProblems(problems.slice(count))] : []),
    ].slice(0, room),
    count,
  });
  for (const [i, problem] of problems.entries()) {
    const next = renderProblems([problem], look).split('\n');
    const isLast = i === problems.length - 1;
    if (lines.length + next.length + (isLast ? 0 : 1) <= room) lines.push(...next);
    else if (i > 0) return fitting([], i);
    else return fitting(next.slice(0, isLast ? room : Math.max(1, room - 1)), 1);
  }
  return { lines, count: problems.length };
}

/** The lines of problems, and of how many. */
interface Fitting {
  readonly lines: string[];
  readonly count: number;
}

/** `2 more errors and 7 more warnings` */
function moreProblems(problems: readonly Problem[]): string {
  const number = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const counts: readonly (readonly [number, string])[] = [
    [number('error'), 'more error'],
    [number('warning'), 'more warning'],
    [number('accepted'), 'more accepted gap'],
  ];
  return listAnd(counts.flatMap(([count, noun]) => (count === 0 ? [] : [counted(count, noun)])));
}

function padded(lines: readonly string[], rows: number): string[] {
  return [...lines, ...Array.from({ length: Math.max(0, rows - lines.length) }, () => '')];
}
