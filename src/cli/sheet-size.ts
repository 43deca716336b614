import { hasManyEntries } from '../query/core.js';
import { isSelecting } from '../query/select.js';
import type { Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import type { Handout } from '../sheets/handout.js';
import type { SheetKind } from '../sheets/sheet-kind.js';
import type { Size } from '../sheets/size.js';
import { counted } from '../words/counted.js';
import { commandLine, type Narrowed } from './command-line.js';
import type { Io } from './io.js';
import { flagOption, numberOption } from './option-kinds.js';
import type { Shared } from './shared-options.js';

/** How much of a sheet is asked for, and what is said of the rest. */

/** The options for the size of a sheet. */
export const SIZE_OPTIONS = {
  pages: numberOption(
    '<number>',
    'Print no more than this many pages, with what is most important (a brief: 2; with --team: 8)',
    1,
    { conflicts: ['minutes', 'top', 'all'] },
  ),
  minutes: numberOption(
    '<number>',
    'Print no more than what takes this many minutes (a worksheet: 45, a speech: 4)',
    1,
    {
      conflicts: ['top', 'all'],
    },
  ),
  top: numberOption('<number>', 'Print only this many arguments, claims or cards: the most important', 1, {
    conflicts: ['all'],
  }),
  all: flagOption('Print all that you chose, however long it gets'),
};

interface SizeOptions {
  readonly pages: number | null;
  readonly minutes: number | null;
  readonly top: number | null;
  readonly all: boolean;
}

/** What is asked for, as far as it decides how much is printed. */
interface AskedLine {
  readonly kind: SheetKind;
  readonly team: Team | null;
  /** What a sheet is to be about. */
  readonly named: readonly string[];
}

/** The size that is asked for, or the usual one of a sheet. */
export function sizeAsked(
  { pages, minutes, top, all }: SizeOptions,
  { kind, team, named }: AskedLine,
  { selection }: Shared,
  { map }: View,
): Size {
  if (all) return 'all';
  if (pages !== null) return { pages };
  if (minutes !== null) return { minutes };
  if (top !== null) return { top };
  const isWholeOfMany = named.length === 0 && !isSelecting(selection) && hasManyEntries(map);
  return kind.size?.usual({ team, isWholeOfMany }) ?? 'all';
}

/** What a sheet leaves out and how to get it, or that it is longer than it should be; null where there is nothing to say. */
export function sizeRemark(
  { printed, whole, isTooLong }: Handout,
  size: Size,
  { size: sizeOfKind }: SheetKind,
  allOfIt: string,
): string | null {
  const counts = sizeOfKind?.counts ?? 'part';
  if (isTooLong && typeof size === 'object') {
    const limit =
      'pages' in size ? counted(size.pages, 'page') : counted('minutes' in size ? size.minutes : 0, 'minute');
    return `This sheet is longer than ${limit}: the most important ${counts} alone needs more.`;
  }
  if (printed.size >= whole.size) return null;
  return `This sheet has ${printed.size} of ${counted(whole.size, counts)}: the most important. For all of them: ${allOfIt}`;
}

/** The line that prints a sheet with all that was chosen; `own` are the command's own options that were given, with their values. */
export function lineForAll(...given: Parameters<typeof prepLine>): string {
  return `${prepLine(...given)} --all`;
}

/** The line that prints a sheet of what was chosen, at its usual size. */
export function prepLine(
  args: readonly string[],
  own: Readonly<Record<string, unknown>>,
  shared: Narrowed,
  io: Io,
): string {
  const given = Object.entries(own).filter(([name]) => !(name in SIZE_OPTIONS));
  return commandLine(['prep', ...args], Object.fromEntries(given), shared, io);
}
