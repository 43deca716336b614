import { hangingUnder } from '../map/hanging.js';
import type { Statement } from '../map/model.js';
import { entriesOf, type Topic } from '../query/topics.js';

/** What of a map a sheet is made from, when somebody names entries or tags. */

/**
 * Of what is selected, the entries of some topics; all of it where there are none. A tag that no objection and no reply has brings those to its
 * claims, with their evidence.
 */
export function chosenFor(topics: readonly Topic[], selected: readonly Statement[]): readonly Statement[] {
  if (topics.length === 0) return selected;
  const wanted = new Set(
    topics.flatMap((topic) => {
      const entries = entriesOf(topic, selected);
      return 'tag' in topic ? withObjections(entries) : entries;
    }),
  );
  return selected.filter((one) => wanted.has(one));
}

/** Entries with a tag; if only claims and evidence have it, with all that is said against them, and so on, but for other claims. */
function withObjections(tagged: readonly Statement[]): readonly Statement[] {
  if (tagged.some(({ kind }) => kind === 'counterpoint' || kind === 'reply')) return tagged;
  const found = new Set(tagged);
  for (const one of found) {
    for (const below of hangingUnder(one).flatMap(({ premises }) => premises))
      if (below.kind !== 'claim') found.add(below);
  }
  return [...found];
}
