import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignMaps } from '../../src/comparing/aligned-maps.js';
import { mapDiff } from '../../src/comparing/map-diff.js';
import { mixedMaps } from '../../src/comparing/mixed-verdicts.js';
import type { ArgumentMap } from '../../src/map/model.js';
import { viewOf } from '../../src/query/view.js';
import { maps } from '../helpers/drafts.js';

/** The verdicts with no change made, and with all of them. */
function bothEnds(old: ArgumentMap, now: ArgumentMap) {
  const aligned = alignMaps(old, now);
  const { changes } = mapDiff(viewOf(old), viewOf(now));
  const mixed = mixedMaps(aligned, changes);
  const statuses = (of: 'old' | 'now', made: number) => {
    const verdicts = mixed.verdicts(new Uint8Array(changes.length).fill(made));
    const entries = aligned.statements.flatMap((pair) =>
      pair[of] === null ? [] : [[pair[of].id, verdicts.statusOf(pair)] as const],
    );
    const relations = aligned.relations.flatMap((pair) =>
      pair[of] === null ? [] : [[pair[of].name, verdicts.statusOfRelation(pair)] as const],
    );
    return Object.fromEntries([...entries, ...relations]);
  };
  return { none: statuses('old', 0), all: statuses('now', 1) };
}

test('without a change the verdicts are those of the old map, with all changes those of the new one', () => {
  fc.assert(
    fc.property(maps, maps, (old, now) => {
      const { none, all } = bothEnds(old, now);
      expect(none).toEqual(Object.fromEntries(viewOf(old).labels.entries()));
      expect(all).toEqual(Object.fromEntries(viewOf(now).labels.entries()));
    }),
    { numRuns: 100 },
  );
});
