import { visible } from '../words/text.js';
import type { ErrorCode, WarningCode } from './error-codes.js';
import type { Fix } from './fix.js';
import type { GapCode } from './gap.js';

/** Problems with a file, as data: what is wrong, where, and what would be right. */

export const SEVERITIES = ['error', 'warning', 'accepted'] as const;

/** An error, a warning (a gap, or words that YAML leaves out), or a gap that the file accepts (known). */
export type Severity = (typeof SEVERITIES)[number];

/** A problem as `check --json` prints it; `PROBLEM_FIELDS` says what each key means. */
export interface ProblemRecord {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: Severity;
  readonly code: ErrorCode | WarningCode | GapCode;
  readonly id: string | null;
  readonly message: string;
  readonly hint: string | null;
}

/** What each key of a problem's record means, in the order in which they are printed. */
export const PROBLEM_FIELDS: Readonly<Record<keyof ProblemRecord, string>> = {
  file: 'The file, as you named it.',
  line: 'The line, from 1; null if there is no place.',
  column: 'The column, from 1, in characters.',
  severity:
    'An error, a warning (a gap, or words that YAML leaves out), or a gap that the file accepts (known).',
  code: 'The code of the error, the gap or the warning.',
  id: 'The entry with the problem.',
  message: 'What is wrong.',
  hint: 'How to fix it, or why the file accepts the gap.',
};

/** The line of the file in which a problem stands, and the part of it that is meant. */
interface Excerpt {
  /** The line, or what of a long one stands around that part. */
  readonly text: string;
  /** How much of the line stands before the text: 0, but for a long line. */
  readonly before: number;
  /** Offsets in the text, 0-based, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A problem with the line that it stands in, and with what an editor needs to mark it and to mend it. */
export interface Problem extends ProblemRecord {
  readonly excerpt: Excerpt | null;
  /** What is meant: offsets in the file's text, end exclusive; null if there is no place. */
  readonly span: readonly [start: number, end: number] | null;
  readonly fix: Fix | null;
}

/** A problem as it is printed, of a file with this name. */
export function problemRecord(problem: Problem, file: string): Pick<Problem, keyof ProblemRecord> {
  const { line, column, severity, code, id, message, hint } = problem;
  return { file, line, column, severity, code, id, message, hint };
}

export type ErrorParts = Pick<Problem, 'message' | 'hint'> & Partial<Pick<Problem, 'id' | 'fix'>>;

/** How long a quoted piece of a message may be, and all of it: nobody reads more, and the place shows the rest. */
const MAX_QUOTE_CHARACTERS = 100;
const MAX_MESSAGE_CHARACTERS = 800;

/** What can be a longer quote; most messages have none, and to look takes less than to replace. */
const LONG_QUOTE = new RegExp(`"[^"]{${MAX_QUOTE_CHARACTERS + 1}}`);

/** A message in which what is quoted from a file is cut to what can be read, and steers no terminal. */
export function briefProblemText(message: string): string {
  const shown = visible(message);
  if (shown.length <= MAX_QUOTE_CHARACTERS) return shown;
  const quotes = !LONG_QUOTE.test(shown)
    ? shown
    : shown.replace(/"([^"]+)"/g, (whole, quoted: string) =>
        quoted.length <= MAX_QUOTE_CHARACTERS ? whole : `"${cutAt(quoted, MAX_QUOTE_CHARACTERS)}"`,
      );
  return quotes.length <= MAX_MESSAGE_CHARACTERS ? quotes : cutAt(quotes, MAX_MESSAGE_CHARACTERS);
}

/** Cut to so many units, `…` among them, and never through a character. */
function cutAt(text: string, most: number): string {
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** An error at a place of a file, or (place null) about the file as a whole. */
export function errorProblem(file: string, place: Place | null, code: ErrorCode, parts: ErrorParts): Problem {
  return {
    ...problemPlace(file, place),
    severity: 'error',
    code,
    id: parts.id ?? null,
    message: briefProblemText(parts.message),
    hint: parts.hint === null ? null : briefProblemText(parts.hint),
    fix: parts.fix ?? null,
  };
}

/** A warning that something at a place is not read as it is written. */
export function warningProblem(file: string, place: Place, { message, hint }: ErrorParts): Problem {
  return {
    ...problemPlace(file, place),
    severity: 'warning',
    code: 'misread',
    id: null,
    message: briefProblemText(message),
    hint: hint === null ? null : briefProblemText(hint),
    fix: null,
  };
}

/** Where a problem stands. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly excerpt: Excerpt;
  /** Offsets in the file's text, end exclusive; null for what is no text in memory. */
  readonly span: Problem['span'];
}

function problemPlace(
  file: string,
  place: Place | null,
): Pick<Problem, 'file' | 'line' | 'column' | 'excerpt' | 'span'> {
  const { line = null, column = null, excerpt = null, span = null } = place ?? {};
  return { file, line, column, excerpt, span };
}

/** What can follow from a fault in the YAML of its line: which keys there are. */
const CAN_FOLLOW: ReadonlySet<string> = new Set(['unknown-key', 'missing-key']);

/** Problems as a reader of the file meets them; of a line whose YAML is at fault, those last that can follow from that. */
export function problemsInOrder(problems: readonly Problem[]): Problem[] {
  const broken = new Set(problems.filter(({ code }) => code === 'syntax').map(({ line }) => line));
  const follows = ({ code, line }: Problem) => Number(CAN_FOLLOW.has(code) && broken.has(line));
  return [...problems].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || follows(a) - follows(b) || (a.column ?? 0) - (b.column ?? 0),
  );
}
