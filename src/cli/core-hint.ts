import { hasManyEntries } from '../query/core.js';
import { isSelecting } from '../query/select.js';
import type { View } from '../query/view.js';
import type { Io } from './io.js';
import { programCall } from './program-call.js';
import type { Shared } from './shared-options.js';

/** How to get the part of a large file that a reader needs first. */

/** `443 entries; the 30 core ones: claims list --core`; null where something is selected, or the file has few entries. */
export function coreHint(
  view: View,
  { selection }: Pick<Shared, 'selection'>,
  line: string,
  io: Io,
): string | null {
  const { map } = view;
  if (isSelecting(selection) || !hasManyEntries(map)) return null;
  return `${map.statements.length} entries; the ${view.core().size} core ones: ${programCall(io)} ${line} --core`;
}
