import * as v from 'valibot';
import { describedSchema } from '../words/described-schema.js';

const SEVERITIES = ['error', 'warning', 'accepted'] as const;

/** Errors by code, as gaps are: what can be wrong with a file, and what that means. */
export const ERRORS = {
  unreadable: 'the file is missing, a folder, or cannot be opened',
  encoding: 'the file is not UTF-8',
  empty: 'the file has nothing in it',
  documents: 'the file holds several YAML documents',
  syntax: 'the file is not YAML',
  'too-large': 'a text, or what aliases add, is larger than what a file may hold',
  'duplicate-key': 'a key stands twice in one place',
  'unknown-key': 'a key that the form does not have',
  'missing-key': 'a required key is missing',
  'wrong-type': 'a value of the wrong type: a list for a text, say',
  'bad-value':
    'a value that is not one of the possible ones: a date, a locator, an id, a word of a fixed list',
  'duplicate-id': 'two entries with one id',
  'unknown-id': 'an id or relation name that nothing has',
  'duplicate-relation': 'a second relation for one pair of declaring premise and target',
  'bad-relation': 'a relation that cannot be: a premise twice, a contradiction with a relation',
  'bad-thesis': 'the thesis names no claim',
  'bad-expect': 'one statement expected to have two verdicts',
  original: 'the text that the file names cannot be read, or does not begin as the file says',
  framework: 'an abstract framework that is not in its form, or where a claims file is needed',
  expectation: 'a verdict that the file expects does not come out',
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** What `check` warns about beside the gaps of a map. */
export const WARNINGS = {
  misread: 'words that YAML leaves out, or reads otherwise than they look',
} as const;

const place = (description: string) =>
  describedSchema(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), description);

/** A problem as data: what `check --json` prints, key order included. */
export const problemRecord = v.strictObject({
  file: describedSchema(v.string(), 'The file, as it was named.'),
  line: place('The line, from 1; null where no place can be named.'),
  column: place('The column, from 1, in characters.'),
  severity: describedSchema(
    v.picklist(SEVERITIES),
    'An error, a warning (a gap, or words that YAML leaves out), or a gap that the file accepts.',
  ),
  code: describedSchema(v.string(), 'The code of the error, the gap or the warning.'),
  id: describedSchema(v.nullable(v.string()), 'The entry that it is about.'),
  message: describedSchema(v.string(), 'What is wrong.'),
  hint: describedSchema(v.nullable(v.string()), 'What would be right, or why a gap is accepted.'),
});

type ProblemRecord = v.InferOutput<typeof problemRecord>;

/** The line of the file in which a problem stands, and the part of it that is meant. */
interface Excerpt {
  readonly text: string;
  /** Offsets in the line, 0-based, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Problem extends Readonly<ProblemRecord> {
  readonly excerpt: Excerpt | null;
}

export type ErrorParts = Pick<Problem, 'message' | 'hint'> & Partial<Pick<Problem, 'id'>>;

/** How long a quoted piece of a message may be, and all of it: nobody reads more, and the place shows the rest. */
const LONGEST_QUOTE = 100;
const LONGEST = 800;

/** A message in which what is quoted from a file is cut to what can be read. */
export function brief(message: string): string {
  const quotes = message.replace(/"([^"]+)"/g, (whole, quoted: string) =>
    quoted.length <= LONGEST_QUOTE ? whole : `"${cutAt(quoted, LONGEST_QUOTE)}"`,
  );
  return quotes.length <= LONGEST ? quotes : cutAt(quotes, LONGEST);
}

/** Cut to so many units, `…` among them, and never through a character. */
function cutAt(text: string, most: number): string {
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** An error at a place of a file, or (place null) about the file as a whole. */
export function errorAt(file: string, place: Place | null, code: ErrorCode, parts: ErrorParts): Problem {
  return {
    ...placed(file, place),
    severity: 'error',
    code,
    id: parts.id ?? null,
    message: brief(parts.message),
    hint: parts.hint === null ? null : brief(parts.hint),
  };
}

/** A warning that something at a place is not read as it is written. */
export function warningAt(file: string, place: Place, { message, hint }: ErrorParts): Problem {
  return {
    ...placed(file, place),
    severity: 'warning',
    code: 'misread',
    id: null,
    message: brief(message),
    hint,
  };
}

/** Where a problem stands. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly excerpt: Excerpt;
}

export function placed(
  file: string,
  place: Place | null,
): Pick<Problem, 'file' | 'line' | 'column' | 'excerpt'> {
  return { file, line: place?.line ?? null, column: place?.column ?? null, excerpt: place?.excerpt ?? null };
}

/** Problems as a reader of the file meets them. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
