import { select } from '../query/select.js';
import type { View } from '../query/view.js';
import type { Evaluated } from '../verdict/evaluate-subject.js';
import type { Shared } from './shared-options.js';
import { statusTest } from './status-test.js';

/** What is selected, by the verdicts that come out; null where all is. */
export function selectedNodes(
  { selection }: Shared,
  evaluated: Evaluated,
  view: View | null,
): ((node: number) => boolean) | null {
  if (Object.values(selection).every((values) => values === undefined)) return null;
  if (view === null) {
    const isSelected = statusTest(selection.status ?? []);
    return (node) => isSelected(evaluated.statusOf(node));
  }
  const selected = new Set(select(selection, view).map(({ index }) => index));
  return (node) => selected.has(node);
}
