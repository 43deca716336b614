import type { Answers } from '../map/answers.js';
import type { FoundGap } from '../map/gap.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import type { Structure } from '../map/structure.js';
import type { MapLabels } from '../verdict/map-labels.js';

/** A map as it is examined for gaps: with its structure, and with what answers what. */
export interface Examined {
  readonly map: ArgumentMap;
  readonly structure: Structure;
  readonly answers: Answers;
  readonly labels: MapLabels;
}

/** Finds one gap wherever a map has it; or the same where some statements have it, looking at no more of the map than that needs. */
export type GapCheck = (examined: Examined, among?: readonly Statement[]) => FoundGap[];

/**
 * A check that looks at each statement by itself: `messages` says what is missing or doubtful there, null for nothing.
 * `part` is the key of the entry that is meant, where it is one of them.
 */
export function checkEachStatement(
  messages: (statement: Statement, examined: Examined) => string | readonly string[] | null,
  part?: string,
): GapCheck {
  return (examined, among = examined.structure.order) => {
    const found: FoundGap[] = [];
    for (const statement of among) {
      const said = messages(statement, examined);
      if (said === null || said.length === 0) continue;
      const where = part === undefined ? statement.where : [...statement.where, part];
      for (const message of typeof said === 'string' ? [said] : said)
        found.push({ statement, message, where });
    }
    return found;
  };
}
