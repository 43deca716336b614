import type { Status } from './model.js';

/** What a verdict is called: people say that an entry stands or falls, the field and the data say in and out. */

/** The word for each verdict. */
export const STATUS_WORDS = {
  in: 'stands',
  out: 'falls',
  undecided: 'undecided',
} as const satisfies Readonly<Record<Status, string>>;

/** The words that `--status` takes: those for people first, then the field's own. */
export const STATUS_NAMES: readonly string[] = [
  ...new Set([...Object.values(STATUS_WORDS), ...Object.keys(STATUS_WORDS)]),
];

/** What a verdict can be called: its word, and the field's own. */
export function namesOfStatus(status: Status): readonly string[] {
  return [status, STATUS_WORDS[status]];
}
