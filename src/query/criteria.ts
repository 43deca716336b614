import { TYPES } from '../map/fields.js';
import { GAPS } from '../map/gap.js';
import { type ArgumentMap, KINDS, SIDES } from '../map/model.js';
import { STATUS_NAMES, STATUS_WORDS } from '../map/status-words.js';
import { distinctValues } from '../words/known-values.js';
import { listOr } from '../words/lists.js';

/** What a statement can be selected by, besides words: option name to what its values are. */
export const CRITERIA = {
  kind: listOr(KINDS),
  side: listOr(SIDES),
  type: listOr(TYPES),
  scheme: 'the scheme of a relation that it gives',
  tag: 'a tag',
  source: 'the id of its source',
  by: 'who says it',
  at: 'a place in the text: 3, 3.2 or 3.2-4',
  status: `the verdict: ${listOr(Object.values(STATUS_WORDS))}`,
  gap: 'the code of a gap that it has',
};

export type Criterion = keyof typeof CRITERIA;

/** Every value that a criterion can have in a map, for messages and completion. */
export function criterionValues(criterion: Exclude<Criterion, 'at'>, map: ArgumentMap): string[] {
  switch (criterion) {
    case 'kind':
      return [...KINDS];
    case 'side':
      return [...SIDES];
    case 'type':
      return [...TYPES];
    case 'status':
      return [...STATUS_NAMES];
    case 'gap':
      return Object.keys(GAPS);
    case 'source':
      return [...map.sources.keys()];
    case 'tag':
      return distinctValues(map.statements.flatMap((statement) => statement.tags));
    case 'by':
      return distinctValues(map.statements.flatMap((statement) => statement.by ?? []));
    case 'scheme':
      return distinctValues(map.relations.flatMap((relation) => relation.scheme ?? []));
  }
}
