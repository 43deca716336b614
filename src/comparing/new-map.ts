import type { ArgumentMap, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { counted } from '../words/counted.js';
import { inQuotes } from '../words/punctuation.js';
import { mapChange } from './map-change.js';
import type { MapDiff } from './map-diff.js';
import { sourceFieldsOf } from './source-changes.js';
import type { Version } from './version-changes.js';

/** A map that the older version does not have: all of it is new. */

/** Its entries, sources and terms, each as added; no verdict is another than before. */
export function newMapDiff({ map, structure }: Version): MapDiff {
  const relationsOf = (statement: Statement) =>
    statement.gives
      .filter((relation) => declaringPremise(relation) === statement && relation.contradiction !== 'reverse')
      .map((now, index) => ({ index, old: null, now }));
  return {
    changes: [
      ...structure.order.map((now, index) =>
        mapChange('entry', 'added', {
          id: now.id,
          now: now.text,
          entry: { index, old: null, now, by: null },
          relations: relationsOf(now),
        }),
      ),
      ...[...map.sources].map(([id, source]) =>
        mapChange('source', 'added', { id, now: sourceFieldsOf(source) }),
      ),
      ...map.terms.map(({ term, means }) => mapChange('term', 'added', { id: term, now: means })),
    ],
    verdicts: [],
  };
}

/** `A new map, “Later school starts”: 7 entries.` */
export function newMapSentence(map: ArgumentMap): string {
  return `A new map, ${titleAndSize(map)}.`;
}

/** `“Later school starts”: 7 entries` */
export function titleAndSize({ header, statements }: ArgumentMap): string {
  return `${inQuotes(header.title)}: ${counted(statements.length, 'entry', 'entries')}`;
}
