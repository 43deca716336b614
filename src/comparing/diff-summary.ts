import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { namesOf } from '../words/names-of.js';
import type { ChangedThing, ChangeSort, MapChange } from './map-change.js';
import type { MapDiff } from './map-diff.js';

/** How much changed, as one sentence. */

/** The sorts of changes in the order in which they are counted, each in words. */
const SORTS: Readonly<Record<ChangeSort, string>> = {
  added: 'added',
  removed: 'taken out',
  renamed: 'renamed',
  reworded: 'reworded',
  moved: 'moved',
  changed: 'changed',
};

/** The things that can be counted, each as one and as several. */
const COUNTED: readonly (readonly [of: ChangedThing, one: string, many: string])[] = [
  ['entry', 'entry', 'entries'],
  ['relation', 'relation', 'relations'],
  ['source', 'source', 'sources'],
  ['term', 'term', 'terms'],
];

/** `2 entries added, 1 taken out, 3 reworded; 1 relation moved; the header changed; 4 verdicts changed.` */
export function diffSummary({ changes, verdicts }: MapDiff): string {
  const ofOne = (of: ChangedThing) => changes.filter((change) => change.of === of);
  const parts = [
    ...COUNTED.map(([of, one, many]) => countOf(ofOne(of), one, many)),
    ofOne('header').length === 0 ? '' : 'the header changed',
    ofOne('expectation').length === 0 ? '' : 'the expected verdicts changed',
    verdicts.length === 0 ? 'no verdict changed' : `${counted(verdicts.length, 'verdict')} changed`,
  ];
  return withCapital(`${parts.filter((part) => part !== '').join('; ')}.`);
}

/** `2 entries added, 1 taken out, 1 with other changes`. What has several changes of one sort counts once. */
function countOf(changes: readonly MapChange[], one: string, many: string): string {
  const counts = namesOf(SORTS).flatMap((sort) => {
    const names = new Set(changes.filter((change) => change.sort === sort).map(({ id }) => id));
    return names.size === 0 ? [] : [{ sort, count: names.size }];
  });
  return counts
    .map(({ sort, count }, i) => {
      const words = sort === 'changed' && i > 0 ? 'with other changes' : SORTS[sort];
      return i === 0 ? `${counted(count, one, many)} ${words}` : `${count} ${words}`;
    })
    .join(', ');
}
