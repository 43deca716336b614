import type { Answers } from '../map/answers.js';
import type { ArgumentMap, Path, Statement } from '../map/model.js';
import type { Structure } from '../map/structure.js';
import type { MapLabels } from '../verdict/map-labels.js';

/** A map as it is examined for gaps: with its structure, and with what answers what. */
export interface Examined {
  readonly map: ArgumentMap;
  readonly structure: Structure;
  readonly answers: Answers;
  readonly labels: MapLabels;
}

/** One place where a map has a gap. */
export interface Finding {
  /** The entry that has it; null for what is said of no entry. */
  readonly statement: Statement | null;
  readonly message: string;
  readonly where: Path;
}

/** Finds one gap wherever a map has it. */
export type GapCheck = (examined: Examined) => Finding[];

/**
 * A check that looks at each statement by itself: `messages` says what is missing or doubtful there, null for nothing.
 * `part` is the key of the entry that is meant, where it is one of them.
 */
export function checkEachStatement(
  messages: (statement: Statement, examined: Examined) => string | readonly string[] | null,
  part?: string,
): GapCheck {
  return (examined) => {
    const found: Finding[] = [];
    for (const statement of examined.structure.order) {
      const said = messages(statement, examined);
      if (said === null || said.length === 0) continue;
      const where = part === undefined ? statement.where : [...statement.where, part];
      for (const message of typeof said === 'string' ? [said] : said)
        found.push({ statement, message, where });
    }
    return found;
  };
}
