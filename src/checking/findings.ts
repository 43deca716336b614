import type { Gap } from '../map/gap.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { type Comparison, compareWithOriginal } from '../original/compare-with-original.js';
import type { Original } from '../original/split-original.js';
import { canBeTested, expectationsOf, type Failed, failedExpectations } from '../query/expectations.js';
import { type CheckedGaps, checkGaps, checkGapsAgain, findGaps } from '../query/gaps.js';
import type { View } from '../query/view.js';

/** What a check finds in a map, before it is said at which places of the file. */
export interface Findings {
  readonly original: Original | null;
  /** Null where there is no text to compare with. */
  readonly comparison: Comparison | null;
  /** The phrases that were compared, by statement. */
  readonly phrases: readonly (string | null)[];
  readonly checked: CheckedGaps;
  /** All gaps, those from the comparison among them. */
  readonly gaps: readonly Gap[];
  readonly expected: number;
  readonly failed: readonly Failed[];
}

/** Checks a map as it is asked about; `whole` is the map of the file, which says what it expects. Linear in map and text. */
export function findingsOf(view: View, original: Original | null, whole: ArgumentMap): Findings {
  const comparison = comparisonWith(view.map, original);
  const checked = checkGaps(view);
  const expectations = expectationsOf(whole).filter((expected) => canBeTested(expected, view.map));
  return {
    original,
    comparison,
    phrases: phrasesOf(view.map),
    checked,
    gaps: findGaps(view, comparison?.gaps ?? null, checked),
    expected: expectations.length,
    failed: failedExpectations(expectations, view),
  };
}

/** What is found after entries of the map got new words: what does not depend on them stays, as the same gaps. */
export function findingsAgain(
  before: Findings,
  view: View,
  original: Original | null,
  reworded: readonly Statement[],
): Findings {
  const isCompared =
    original === before.original && reworded.every(({ index, phrase }) => phrase === before.phrases[index]);
  const comparison = isCompared ? before.comparison : comparisonWith(view.map, original);
  const checked = checkGapsAgain(before.checked, view, reworded);
  const gaps = findGaps(view, comparison?.gaps ?? null, checked);
  return { ...before, original, comparison, phrases: phrasesOf(view.map), checked, gaps };
}

function phrasesOf({ statements }: ArgumentMap): (string | null)[] {
  return statements.map(({ phrase }) => phrase);
}

function comparisonWith(map: ArgumentMap, original: Original | null): Comparison | null {
  return original === null ? null : compareWithOriginal(map, original);
}
