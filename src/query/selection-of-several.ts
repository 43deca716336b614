import type { ArgumentMap } from '../map/model.js';
import { knownValues } from '../words/known-values.js';
import { readValues } from '../words/values.js';
import { type Criterion, criterionValues } from './criteria.js';
import { type Selection, selectionCriteria, type WrongValue, wrongAmong, wrongSelection } from './select.js';

/** Whether a selection fits several maps, which are read one after the other. */

/** What was seen of the maps so far, as far as it bears on a selection. */
export interface SeveralSelection {
  see(map: ArgumentMap): void;
  /** Whether it is known that each value is one that some map has. */
  isRight(): boolean;
  /** The first value that none of the maps can have; null where there is none. */
  wrong(): WrongValue | null;
}

/** The criteria whose values depend on a map. */
const OF_A_MAP = ['tag', 'by', 'source', 'scheme'] as const;

type OfAMap = (typeof OF_A_MAP)[number];

/** A value is right if one of the maps has it. Keeps the values of the maps as long as one is missing. */
export function selectionOfSeveral(selection: Selection): SeveralSelection {
  const seen = new Map<Criterion, Set<string>>();
  let missing = valuesOfMaps(selection);
  const isRight = () => missing.length === 0;
  return {
    see(map) {
      if (isRight()) return;
      if (wrongSelection(selection, map) === null) missing = [];
      missing = missing.filter(
        ([criterion, value]) => knownValues(criterionValues(criterion, map)).sameAs(value).length === 0,
      );
      if (isRight()) return seen.clear();
      for (const [criterion] of selectionCriteria(selection)) {
        if (criterion === 'at') continue;
        const values = seen.get(criterion) ?? new Set();
        for (const value of criterionValues(criterion, map)) values.add(value);
        seen.set(criterion, values);
      }
    },
    isRight,
    wrong: () => (isRight() ? null : wrongAmong(selection, (criterion) => [...(seen.get(criterion) ?? [])])),
  };
}

/** The values of a selection that a map has or has not; of a list that cannot be read, the list. */
function valuesOfMaps(selection: Selection): (readonly [OfAMap, string])[] {
  return OF_A_MAP.flatMap((criterion) =>
    (selection[criterion] ?? []).flatMap((list) => {
      const values = readValues(list);
      return typeof values === 'string'
        ? [[criterion, list] as const]
        : values.map(({ value }) => [criterion, value] as const);
    }),
  );
}

/** The first value that no map at all can have; null where there is none. */
export function wrongEverywhere(selection: Selection): WrongValue | null {
  const nothing = { sources: new Map(), statements: [], relations: [] };
  const fixed = selectionCriteria(selection).filter(
    ([criterion]) => !OF_A_MAP.some((name) => name === criterion),
  );
  return wrongAmong(Object.fromEntries(fixed), (criterion) => criterionValues(criterion, nothing));
}
