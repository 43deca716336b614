import { type Gap, type GapCode, gapOf, isTextGap, type TextGapCode } from '../map/gap.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { namesOf } from '../words/names-of.js';
import { ARGUMENT_GAPS } from './argument-gaps.js';
import { DOUBTFUL_GAPS } from './doubtful-gaps.js';
import { ENTRY_GAPS } from './entry-gaps.js';
import type { Examined, GapCheck } from './gap-check.js';
import { MAP_WORDING_GAPS, OWN_WORDING_GAPS } from './wording-gaps.js';

/** The gaps with a check of their own here: not those that compare with the text, nor what is said of the others. */
type CheckedCode = Exclude<GapCode, TextGapCode | 'known-unneeded'>;

/** Every check by its code. To add a gap takes a row in `map/gap.ts`, and one in one of these tables. */
const GAP_CHECKS: Readonly<Record<CheckedCode, GapCheck>> = {
  ...MAP_WORDING_GAPS,
  ...ENTRY_GAPS,
  ...OWN_WORDING_GAPS,
  ...ARGUMENT_GAPS,
  ...DOUBTFUL_GAPS,
};

/** What each check found. */
export type CheckedGaps = ReadonlyMap<CheckedCode, readonly Gap[]>;

/** What each check finds in a map. Linear in the map. */
export function checkGaps(examined: Examined): CheckedGaps {
  return new Map(namesOf(GAP_CHECKS).map((code) => [code, gapsOf(code, examined)]));
}

/** The gaps of one statement, in the order in which `findGaps` gives them, without looking for those of the others. */
export function gapsOfStatement(examined: Examined, statement: Statement): Gap[] {
  const found = namesOf(GAP_CHECKS).flatMap((code) => gapsOf(code, examined, [statement]));
  return [...found, ...unneededKnown(examined.map, [statement], found, false)];
}

/** What each check finds after some statements got new words: what does not read them is found as it was, as the same gaps. */
export function checkGapsAgain(
  before: CheckedGaps,
  examined: Examined,
  reworded: readonly Statement[],
): CheckedGaps {
  const changed = new Set(reworded);
  const again = new Map(before);
  for (const code of namesOf(MAP_WORDING_GAPS)) again.set(code, gapsOf(code, examined));
  for (const code of namesOf(OWN_WORDING_GAPS)) {
    const others = (before.get(code) ?? []).filter(({ statement }) => !changed.has(statement!));
    again.set(code, [...others, ...gapsOf(code, examined, reworded)]);
  }
  return again;
}

function gapsOf(code: CheckedCode, examined: Examined, among?: readonly Statement[]): Gap[] {
  return GAP_CHECKS[code](examined, among).map((finding) => gapOf(code, finding));
}

/**
 * The gaps of a map, in the argument's order, those of no entry last.
 *
 * `fromText` are those found by comparing the map with its text (null when it was not at hand: then a
 * `known` for one of them is not called unneeded). Linear in the map.
 */
export function findGaps(
  examined: Examined,
  fromText: readonly Gap[] | null = null,
  checked: CheckedGaps = checkGaps(examined),
): Gap[] {
  const { map, structure } = examined;
  const found = [...(fromText ?? []), ...[...checked.values()].flat()];
  const all = [...found, ...unneededKnown(map, map.statements, found, fromText !== null)];
  const rank = new Int32Array(map.statements.length);
  structure.order.forEach((statement, position) => {
    rank[statement.index] = position;
  });
  const rankOf = ({ statement }: Gap) => (statement === null ? rank.length : rank[statement.index]!);
  return all.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Of each gap that an entry accepts and does not have, that it does not occur. At an earlier day none is unneeded: the whole map may have it. */
function unneededKnown(
  { isWhole }: ArgumentMap,
  statements: readonly Statement[],
  found: readonly Gap[],
  hasText: boolean,
): Gap[] {
  if (!isWhole) return [];
  const occurring = new Set(
    found.filter(({ accepted }) => accepted !== null).map((gap) => `${gap.statement?.id} ${gap.code}`),
  );
  const accepting = statements.filter(({ known }) => Object.keys(known).length > 0);
  return accepting.flatMap((statement) =>
    Object.keys(statement.known)
      .filter((code) => (hasText || !isTextGap(code)) && !occurring.has(`${statement.id} ${code}`))
      .map((code) =>
        gapOf('known-unneeded', {
          statement,
          message: `"known" accepts ${code}, but this entry does not have that gap: remove it`,
          where: [...statement.where, 'known'],
        }),
      ),
  );
}
