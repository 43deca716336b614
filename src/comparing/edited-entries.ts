import type { MapChanges } from '../query/map-changes.js';
import type { View } from '../query/view.js';
import { alignMaps } from './aligned-maps.js';
import type { ChangeSort } from './map-change.js';
import { turnedVerdicts } from './turned-verdicts.js';
import { changesBetween } from './version-changes.js';

/** What is different between two states of a file while somebody edits it: told by ids alone, without causes. */

/** An entry that got another id counts as edited; so does one that declares a relation that changed. */
export function mapChanges(before: View, now: View): MapChanges {
  const maps = alignMaps(before.map, now.map);
  const changes = changesBetween(maps, before, now).filter(({ entry }) => entry !== null);
  const wholes = (sort: ChangeSort) =>
    changes.flatMap(({ of, sort: own, id }) => (of === 'entry' && own === sort && id !== null ? [id] : []));
  const edited = changes.flatMap(({ entry }) =>
    entry?.old == null || entry.now === null ? [] : [entry.now.id],
  );
  const verdicts = turnedVerdicts(maps, before, now).flatMap(({ entry, relation, old }) =>
    relation === null && entry.now !== null ? [{ statement: entry.now, before: old }] : [],
  );
  return { verdicts, added: wholes('added'), edited: [...new Set(edited)], removed: wholes('removed') };
}
