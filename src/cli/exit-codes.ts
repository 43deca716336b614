import type { Failure } from './failure.js';

/** How a run can end, but for failures, which are thrown. `not-decided`: the time was over before the answer was known. `different`: two maps are. */
export type Outcome = 'done' | 'failed' | 'different' | 'not-decided' | 'unreadable' | 'interrupted';

/** The exit code of every way to end. A signal ends the program by itself, and a shell reports 130 for Ctrl-C, too. */
export const EXIT_CODES = {
  done: 0,
  failed: 1,
  different: 1,
  'not-decided': 2,
  unreadable: 2,
  usage: 2,
  file: 2,
  content: 2,
  interrupted: 130,
} as const satisfies Record<Outcome | Failure['kind'], number>;

/** What each exit code means, for people. */
export const EXIT_MEANINGS: Readonly<Record<(typeof EXIT_CODES)[keyof typeof EXIT_CODES], string>> = {
  0: 'success; an empty list is a success too',
  1: '"check" found errors, or with --strict warnings, or a verdict that differs from the expected one; or with "evaluate --exit-status" the entry does not stand, or the answer to --accept is no; or "merge" found conflicts; or "diff" found a difference; or the editor that ran "lsp" is gone',
  2: 'the command line is wrong, a file cannot be read, or a file has errors (of several files, one: the others are read); or "evaluate --accept --exit-status" had no answer in time; or the program that --solver names failed',
  130: 'interrupted (a signal ended the program; the shell reports 130)',
};
