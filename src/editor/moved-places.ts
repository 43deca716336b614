import type { IdPlace } from '../edit/id-places.js';
import type { Span } from '../yaml/lines.js';

/** Places of a text in what the text became: for help in a file that cannot be read for the moment. */

/** The places that still stand in the new text: those before its change, and those behind it, moved along. */
export function movedPlaces(places: readonly IdPlace[], before: string, after: string): IdPlace[] {
  const [from, to] = changedStretch(before, after);
  const move = after.length - before.length;
  return places.flatMap((place) => {
    const [start, end] = place.span;
    if (end <= from) return place;
    return start >= to ? { ...place, span: [start + move, end + move] as const } : [];
  });
}

/** The stretch of the old text that is another one in the new. */
function changedStretch(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return [from, before.length - same];
}
