import { selectionCriteria, selectionFlags } from '../query/select.js';
import { shellWord } from '../words/shell-word.js';
import type { Io } from './io.js';
import { longOptionFlag } from './option-table.js';
import { programCall } from './program-call.js';
import type { Shared } from './shared-options.js';

/** A line that can be typed as it stands, for messages that say what to type instead. */

/** What of the shared options a line repeats: the file, the day and the selection. */
export type Narrowed = Pick<Shared, 'file' | 'asOf' | 'selection'>;

/** The line of a command with its words; `own` are the command's own options, with their values. */
export function commandLine(
  words: readonly string[],
  own: Readonly<Record<string, unknown>>,
  { file, asOf, selection }: Narrowed,
  io: Io,
): string {
  const values: (readonly [string, unknown])[] = [
    ...Object.entries(own).map(([name, value]) => [longOptionFlag(name), value] as const),
    ...selectionFlags(selection).map((flag) => [`--${flag}`, true] as const),
    ...selectionCriteria(selection).flatMap(([name, all]) =>
      all.map((value) => [`--${name}`, value] as const),
    ),
    ['--as-of', asOf],
    ['--file', file],
  ];
  const options = values.flatMap(([flag, value]) => {
    if (value === null || value === false) return [];
    return value === true ? [flag] : [flag, shellWord(String(value))];
  });
  return [programCall(io), ...words.map(shellWord), ...options].join(' ');
}
