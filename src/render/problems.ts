import type { Problem, Severity } from '../map/problem.js';
import { visible } from '../words/text.js';
import { unbreakable } from './breakable.js';
import { cut } from './cut.js';
import type { Look } from './look.js';
import { painted } from './palette.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** A longer id is cut: its place shows the rest. */
const MAX_ID_COLUMNS = 100;
/** A message begins behind its title where that leaves so many columns. */
const MIN_MESSAGE_COLUMNS = 16;

/** A problem as it is shown; its code may be any. */
interface ShownProblem extends Omit<Problem, 'code' | 'span' | 'fix'> {
  readonly code: string;
}

/** Problems for people: `file:line:column: severity: message`, the line, a caret, and what would be right. */
export function renderProblems(problems: readonly ShownProblem[], look: Look): string {
  return [...eachProblem(problems, look)].join('\n');
}

/** The same, one after the other. Those of one entry mostly stand at the same place, whose lines are made once. */
export function* eachProblem(problems: readonly ShownProblem[], look: Look): Generator<string> {
  let last: Pick<ShownProblem, 'excerpt'> = { excerpt: null };
  let lines = '';
  for (const problem of problems) {
    if (last.excerpt !== problem.excerpt) lines = excerptLines(problem, look);
    last = problem;
    yield renderProblem(problem, lines, look);
  }
}

/** A problem for people, in lines: its head, those of its place, and its hint. */
function renderProblem(problem: ShownProblem, excerpt: string, look: Look): string {
  const { ink } = look;
  const { file, line, column } = problem;
  const place = `${file}${line === null ? '' : `:${line}`}${column === null ? '' : `:${column}`}`;
  const code = problem.severity === 'error' ? '' : ` [${problem.code}]`;
  const about = problem.id === null ? '' : `${cut(problem.id, MAX_ID_COLUMNS, look.signs.more)}: `;
  const title = `${ink.bold(visible(place))}: ${severityMark(problem.severity, look)}`;
  const head = titledLines(title, `${visible(about + problem.message)}${code}`, look).join('\n');
  if (problem.severity === 'accepted')
    return `${head}\n${wrap(visible(problem.hint ?? ''), look.width, '    ').join('\n')}`;
  const hint = problem.hint === null ? '' : `\n${wrap(visible(problem.hint), look.width, '    ').join('\n')}`;
  return `${head}${excerpt}${hint}`;
}

/** How severe a problem is, as compilers say it: `error:`. */
function severityMark(severity: Severity, { ink }: Look): string {
  const word = `${severity}:`;
  if (severity === 'accepted') return word;
  return painted(severity === 'error' ? 'alarm' : 'caution', word, ink);
}

/** A message behind its title and in lines below it. The title is never broken, since programs read it, too. */
function titledLines(title: string, message: string, { width }: Look): string[] {
  if (widthOfText(title) > width - MIN_MESSAGE_COLUMNS) return [title, ...wrap(message, width, '  ')];
  return wrap([unbreakable(title), ` ${message}`], width, '', '  ');
}

/** The line of a problem's place and the carets below it, each in a line of its own; empty without a place. */
function excerptLines({ excerpt, line }: ShownProblem, look: Look): string {
  if (excerpt === null || line === null || look.plain) return '';
  const gutter = `${String(line).padStart(5)} | `;
  const room = Math.max(20, look.width - gutter.length);
  // A long line is shown from a little before the place that is meant.
  const from = excerpt.start > room - 10 ? Math.max(0, excerpt.start - 15) : 0;
  const before = visible(excerpt.text.slice(from, excerpt.start)).replaceAll('\t', ' ');
  const rest = visible(excerpt.text.slice(excerpt.start)).replaceAll('\t', ' ');
  const meant = visible(excerpt.text.slice(excerpt.start, excerpt.end));
  const shown = cut(before + rest, room, look.signs.more);
  const margin = ' '.repeat(widthOfText(before));
  const carets = '^'.repeat(Math.max(1, Math.min(widthOfText(meant), room - margin.length)));
  return `\n${gutter}${shown}\n${' '.repeat(5)} | ${margin}${look.ink.bold(carets)}`;
}
