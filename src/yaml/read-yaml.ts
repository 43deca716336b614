import { type ErrorParts, errorProblem, type Problem } from '../map/problem.js';
import { findFault } from './find-fault.js';
import type { KnownKeys } from './known-keys.js';
import { type Lines, lineEnd, lineStarts, placeInLines } from './lines.js';
import { type Mend, withMends } from './mends.js';
import { type Attempt, type NotParsed, type Parsed, parseYaml } from './parse-yaml.js';

/** Reads YAML, past its faults as far as it is clear how the file goes on, so that one run tells all of them. */

/** A file as YAML: what it holds, and from what it was read. */
export interface Yaml extends Parsed {
  /** The file's text as it was written. */
  readonly written: string;
  /** The text that was read: where faults of YAML were mended to read on, with these, at the same offsets. */
  readonly source: string;
  /** The lines of the file as it was written. */
  readonly lines: Lines;
  /** The texts that were put in the place of others, to read on behind a fault. */
  readonly mends: readonly Mend[];
  /** The keys that it may have. */
  readonly keys: KnownKeys;
}

/** How many faults are looked for, and how many characters may be read again for that. */
const MAX_FAULTS = 50;
const MAX_REREAD_CHARACTERS = 30_000_000;

/** How texts are parsed: each anew, or from what was parsed before. */
export interface YamlParser {
  parse(text: string, keys: KnownKeys): Attempt;
  linesOf(written: string): Lines;
}

const ANEW: YamlParser = { parse: parseYaml, linesOf: lineStarts };

/**
 * Reads YAML. The library stops at the first fault; where it is clear how the file goes on behind it, the fault is
 * mended and the file read again, so that one run tells as many as it can. Null where the file could not be read
 * to its end. Takes time by the length of the file times the number of faults, bounded.
 */
export function readYaml(
  source: string,
  name: string,
  keys: KnownKeys,
  { before = [], parser = ANEW }: { before?: readonly Mend[]; parser?: YamlParser | undefined } = {},
): { yaml: Yaml | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const mends: Mend[] = before.filter(({ by }) => by === 'a text');
  let text = withMends(source, before);
  let found: Lines | undefined;
  const linesOf = () => {
    found ??= parser.linesOf(source);
    return found;
  };
  let last = -1;
  for (let read = 0; ; read += source.length) {
    const attempt = parser.parse(text, keys);
    if (attempt.is === 'parsed')
      return {
        yaml: yamlOf(attempt.parsed, { written: source, source: text, linesOf, mends, keys }),
        problems,
      };
    if (attempt.is !== 'wrong')
      return { yaml: null, problems: [...problems, problemOf(attempt, text, name)] };
    // A fault that comes again was not mended as it was meant.
    if (attempt.complaint.offset <= last) return { yaml: null, problems };
    last = attempt.complaint.offset;
    const lines = linesOf();
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

/** A text that was read, with what of it is only asked for later left to be worked out then. */
function yamlOf(
  parsed: Parsed,
  { linesOf, ...file }: Pick<Yaml, 'written' | 'source' | 'mends' | 'keys'> & { linesOf: () => Lines },
): Yaml {
  return {
    ...file,
    document: parsed.document,
    hasDuplicateKeys: parsed.hasDuplicateKeys,
    get lines() {
      return linesOf();
    },
    get events() {
      return parsed.events;
    },
    get values() {
      return parsed.values;
    },
    get misread() {
      return parsed.misread;
    },
    get oddKeys() {
      return parsed.oddKeys;
    },
    forgetEvents() {
      parsed.forgetEvents();
    },
  };
}

/** The problem of a text that is not one YAML document, where its YAML is not to blame. */
function problemOf(attempt: Exclude<NotParsed, { is: 'wrong' }>, text: string, name: string): Problem {
  switch (attempt.is) {
    case 'excess': {
      const { code, span } = attempt.excess;
      return errorProblem(name, placeInLines(text, lineStarts(text), ...span), code, attempt.excess);
    }
    case 'several': {
      const lines = lineStarts(text);
      const second = secondDocument(text, lines);
      const place = second === null ? null : placeInLines(text, lines, second, second + 3);
      return errorProblem(name, place, 'documents', SEVERAL);
    }
    case 'empty':
      return errorProblem(name, null, 'empty', emptyParts(text));
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
  if (!/^(?:---|\.\.\.)/m.test(source)) return null;
  let begun = false;
  for (const [line, from] of lines.starts.entries()) {
    const mark = /^(?:---|\.\.\.)(?=\s|$)/.test(source.slice(from, from + 4));
    if (mark && begun) return from;
    begun ||= /^\s*[^\s#%]/.test(source.slice(mark ? from + 3 : from, lineEnd(source, lines, line)));
  }
  return null;
}
