import type { Failure } from './failure.js';

/** How a run can end, but for failures, which are thrown. `not-decided`: the time was over before the answer was known. */
export type Outcome = 'done' | 'failed' | 'not-decided' | 'unreadable' | 'interrupted';

/** The exit code of every way to end. A signal ends the program by itself, and a shell reports 130 for Ctrl-C, too. */
export const EXIT_CODES = {
  done: 0,
  failed: 1,
  'not-decided': 2,
  unreadable: 2,
  usage: 2,
  file: 2,
  content: 2,
  interrupted: 130,
} as const satisfies Record<Outcome | Failure['kind'], number>;

/** What each exit code means, for people. */
export const EXIT_MEANINGS: Readonly<Record<(typeof EXIT_CODES)[keyof typeof EXIT_CODES], string>> = {
  0: 'done; an empty list is done, too',
  1: 'check found errors, a failed expectation, or with --strict a warning; or evaluate --exit-status, and the entry does not stand or --accept is answered no',
  2: 'the command line is wrong, a file cannot be read, or its content is wrong; or evaluate --accept --exit-status, and it was not decided in the time given',
  130: 'interrupted (the signal ends the program, and the shell says 130)',
};
