import {
  boolCoreTag,
  constructFromEvents,
  type Event,
  FAILSAFE_SCHEMA,
  nullCoreTag,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import type { ErrorCode } from '../map/error-codes.js';
import { type ErrorParts, errorProblem, type Place, type Problem } from '../map/problem.js';
import { type Complaint, findFault } from './find-fault.js';
import { complexKeyOffset } from './key-offsets.js';
import type { KnownKeys } from './known-keys.js';
import { type Lines, lineEnd, lineStarts, placeInLines } from './lines.js';
import { type Mend, withMends } from './mends.js';
import { beyondSizeLimits } from './size-limits.js';
import { reasonOfYamlWords } from './yaml-words.js';

/** Reads YAML, past its faults as far as it is clear how the file goes on, so that one run tells all of them. */

/** A file as YAML: what it holds, and from what it was read. */
export interface Yaml {
  /** The file's text as it was written. */
  readonly written: string;
  /** The text that was read: where faults of YAML were mended to read on, with these, at the same offsets. */
  readonly source: string;
  readonly events: readonly Event[];
  readonly document: unknown;
  readonly hasDuplicateKeys: boolean;
  /** The texts that were put in the place of others, to read on behind a fault. */
  readonly mends: readonly Mend[];
  /** The keys that it may have. */
  readonly keys: KnownKeys;
}

/** Plain scalars stay the strings that were written, so that `3.10` is not 3.1 and 2011 not a number. */
const SCALARS = FAILSAFE_SCHEMA.withTags(boolCoreTag, nullCoreTag);

/** Nested entries take two levels each; deeper arguments can be written flat. */
const MAX_LEVELS = 400;

/** How many faults are looked for, and how many characters may be read again for that. */
const MAX_FAULTS = 50;
const MAX_REREAD_CHARACTERS = 30_000_000;

/**
 * Reads YAML. The library stops at the first fault; where it is clear how the file goes on behind it, the fault is
 * mended and the file read again, so that one run tells as many as it can. Null where the file could not be read
 * to its end. Takes time by the length of the file times the number of faults, bounded.
 */
export function readYaml(
  source: string,
  name: string,
  keys: KnownKeys,
  before: readonly Mend[] = [],
): { yaml: Yaml | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const mends: Mend[] = before.filter(({ by }) => by === 'a text');
  let text = withMends(source, before);
  let lines: Lines | undefined;
  let last = -1;
  for (let read = 0; ; read += source.length) {
    const attempt = attemptYaml(text, name);
    if ('problem' in attempt) return { yaml: null, problems: [...problems, attempt.problem] };
    if ('document' in attempt)
      return { yaml: { ...attempt, written: source, source: text, mends, keys }, problems };
    // A fault that comes again was not mended as it was meant.
    if (attempt.complaint.offset <= last) return { yaml: null, problems };
    last = attempt.complaint.offset;
    lines ??= lineStarts(source);
    // In a second document the indentation begins anew, and what was meant to go on seems wrong.
    const second = secondDocument(text, lines);
    if (second !== null && second < attempt.complaint.offset) {
      const place = placeInLines(source, lines, second, second + 3);
      return { yaml: null, problems: [...problems, errorProblem(name, place, 'documents', SEVERAL)] };
    }
    const { message, hint, span, mends: mend } = findFault(attempt.complaint, { source: text, lines, keys });
    problems.push(errorProblem(name, placeInLines(source, lines, ...span), 'syntax', { message, hint }));
    if (mend.length === 0 || problems.length >= MAX_FAULTS || read > MAX_REREAD_CHARACTERS)
      return { yaml: null, problems };
    const next = withMends(text, mend);
    // Mending what was mended before would lead nowhere.
    if (next === text) return { yaml: null, problems };
    text = next;
    mends.push(...mend.filter(({ by }) => by === 'a text'));
  }
}

type Attempt =
  | Pick<Yaml, 'events' | 'document' | 'hasDuplicateKeys'>
  | { readonly problem: Problem }
  | { readonly complaint: Complaint };

function attemptYaml(source: string, name: string): Attempt {
  let events: Event[] = [];
  try {
    events = parseEvents(source, { maxDepth: MAX_LEVELS });
    const excess = beyondSizeLimits(events, source);
    if (excess !== null) {
      const place = placeInLines(source, lineStarts(source), ...excess.span);
      return { problem: errorProblem(name, place, excess.code, excess) };
    }
    let hasDuplicateKeys = false;
    let documents: unknown[];
    try {
      documents = constructFromEvents(events, { source, schema: SCALARS });
    } catch (error) {
      // Read on past duplicate keys, so that all of them and all else can be reported together.
      if (!(error instanceof YAMLException) || reasonOfYamlWords(error.reason) !== 'duplicate-key')
        throw error;
      hasDuplicateKeys = true;
      documents = constructFromEvents(events, { source, schema: SCALARS, json: true });
    }
    const problem = (code: ErrorCode, parts: ErrorParts, place: Place | null) => ({
      problem: errorProblem(name, place, code, parts),
    });
    if (documents.length > 1) {
      const lines = lineStarts(source);
      const second = secondDocument(source, lines);
      return problem(
        'documents',
        SEVERAL,
        second === null ? null : placeInLines(source, lines, second, second + 3),
      );
    }
    if (documents.length === 0 || documents[0] === null) return problem('empty', emptyParts(source), null);
    return { events, document: documents[0], hasDuplicateKeys };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const reason = reasonOfYamlWords(error.reason);
    const position = reason === 'complex-key' ? complexKeyOffset(events) : (error.mark?.position ?? 0);
    return { complaint: { reason, words: error.reason, offset: Math.min(position, source.length) } };
  }
}

const SEVERAL: ErrorParts = {
  message: 'the file has several YAML documents: this line separates them',
  hint: 'write one argument in a file; if the line belongs to a text, indent it',
};

function emptyParts(source: string): ErrorParts {
  const message = /\S/.test(source) ? 'the file has nothing but comments' : 'the file is empty';
  return { message, hint: 'a claims file needs title, thesis and claims' };
}

/** Where the line begins that parts the first document from the next; null where there is none. */
function secondDocument(source: string, lines: Lines): number | null {
  let begun = false;
  for (const [line, from] of lines.starts.entries()) {
    const mark = /^(?:---|\.\.\.)(?=\s|$)/.test(source.slice(from, from + 4));
    if (mark && begun) return from;
    begun ||= /^\s*[^\s#%]/.test(source.slice(mark ? from + 3 : from, lineEnd(source, lines, line)));
  }
  return null;
}
