import type { Statement } from '../map/model.js';
import type { StatementPair } from './aligned-maps.js';
import type { MapDiff } from './map-diff.js';

/** Of a comparison only what concerns some entries: their changes with those of the relations that they declare, and their verdicts. */

/** An entry counts if either version of it is selected. */
export function selectedDiff({ changes, verdicts }: MapDiff, selected: ReadonlySet<Statement>): MapDiff {
  const isSelected = (pair: StatementPair | null) =>
    [pair?.old, pair?.now].some((statement) => statement != null && selected.has(statement));
  return {
    changes: changes.filter(({ entry }) => isSelected(entry)),
    verdicts: verdicts.filter(({ entry }) => isSelected(entry)),
  };
}
