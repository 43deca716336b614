import { type Problem, warningProblem } from '../map/problem.js';
import { type Lines, placeInLines, type Span } from './lines.js';
import { isMended, type Mend } from './mends.js';

/** Warnings about words that YAML leaves out or reads otherwise than they look; `misreadings.ts` finds the words. */

export interface Misreading {
  readonly span: Span;
  readonly message: string;
  readonly hint: string;
}

/** A file that was read, with its words that are misread. */
interface Misread {
  readonly written: string;
  readonly lines: Lines;
  readonly misread: readonly Misreading[];
  readonly mends: readonly Mend[];
}

/** What a file is not read as it is written in, for a warning each. */
export function misreadWarnings({ written, lines, misread, mends }: Misread, name: string): Problem[] {
  return misread
    .filter(({ span }) => !isMended(span[0], mends))
    .map(({ span, message, hint }) =>
      warningProblem(name, placeInLines(written, lines, ...span), { message, hint }),
    );
}
