import type { ArgumentMap } from '../map/model.js';
import { type Criterion, criterionValues } from './criteria.js';
import { type Selection, selectionCriteria, type WrongValue, wrongAmong, wrongSelection } from './select.js';

/** Whether a selection fits several maps, which are read one after the other. */

/** What was seen of the maps so far, as far as it bears on a selection. */
export interface SeveralSelection {
  see(map: ArgumentMap): void;
  /** The first value that none of the maps can have; null where there is none. */
  wrong(): WrongValue | null;
}

/** The criteria whose values depend on a map. */
const OF_A_MAP: readonly Criterion[] = ['tag', 'by', 'source', 'scheme'];

/** A value is right if one of the maps has it. Keeps the values of the maps as long as one is missing. */
export function selectionOfSeveral(selection: Selection): SeveralSelection {
  const seen = new Map<Criterion, Set<string>>();
  let isRight = false;
  return {
    see(map) {
      isRight ||= wrongSelection(selection, map) === null;
      if (isRight) return seen.clear();
      for (const [criterion] of selectionCriteria(selection)) {
        if (criterion === 'at') continue;
        const values = seen.get(criterion) ?? new Set();
        for (const value of criterionValues(criterion, map)) values.add(value);
        seen.set(criterion, values);
      }
    },
    wrong: () => (isRight ? null : wrongAmong(selection, (criterion) => [...(seen.get(criterion) ?? [])])),
  };
}

/** The first value that no map at all can have; null where there is none. */
export function wrongEverywhere(selection: Selection): WrongValue | null {
  const nothing = { sources: new Map(), statements: [], relations: [] };
  const fixed = selectionCriteria(selection).filter(([criterion]) => !OF_A_MAP.includes(criterion));
  return wrongAmong(Object.fromEntries(fixed), (criterion) => criterionValues(criterion, nothing));
}
