import type { Problem } from '../map/problem.js';
import type { Span } from '../yaml/lines.js';
import type { Page } from './cursor.js';
import type { CheckedFile } from './open-file.js';

/** What an editor marks in a file: its errors and gaps, at their places. */

export interface Finding {
  readonly span: Span;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
}

/** More than these no editor shows, and each costs time at every key. */
const MOST_FINDINGS = 1000;

/** What is to be marked, errors before anything else where there is too much. A gap that the file accepts is not: somebody has decided about it. */
export function findingsIn({ state, page, isTooLarge }: CheckedFile): Finding[] {
  if (isTooLarge) return [TOO_LARGE];
  const problems = (state?.checked.problems ?? []).filter(({ severity }) => severity !== 'accepted');
  if (problems.length <= MOST_FINDINGS) return problems.map((problem) => findingOf(problem, page));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const gaps = problems.filter(({ severity }) => severity !== 'error');
  const shown = [...errors, ...gaps].slice(0, MOST_FINDINGS).map((one) => findingOf(one, page));
  const more = `${problems.length - MOST_FINDINGS} more problems are not marked here; "claims check" lists all`;
  return [...shown, { span: [0, 0], severity: 'warning', code: 'more', message: more }];
}

/** A problem as it is marked: at its place, or where it has none at the beginning of the file. */
export function findingOf({ severity, code, message, hint, span }: Problem, page: Page): Finding {
  return {
    span: span === null ? [0, 0] : withId(span, page),
    severity: severity === 'error' ? 'error' : 'warning',
    code,
    message: hint === null ? message : `${message}\n${hint}`,
  };
}

/** The id of an entry, where only its key is meant. */
function withId([from, to]: Span, { source }: Page): Span {
  if (source.slice(from, to) !== 'id') return [from, to];
  const [lead = '', quoted, plain] =
    /^["']?[ \t]*:[ \t]+(?:["']([^"'\r\n]+)["']|([^\s,}]+))/.exec(source.slice(to, to + 200)) ?? [];
  const length = (quoted ?? plain)?.length ?? 0;
  const end = to + lead.length - (quoted === undefined ? 0 : 1);
  return length === 0 ? [from, to] : [end - length, end];
}

const TOO_LARGE: Finding = {
  span: [0, 0],
  severity: 'error',
  code: 'too-large',
  message: 'the file is too large to be checked; split the argument into several files',
};
