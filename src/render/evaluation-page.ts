import type { View } from '../query/view.js';
import type { Acceptance, AcceptanceMode } from '../verdict/acceptance.js';
import type { Advice, Aim } from '../verdict/advise.js';
import type { Change, Evaluated } from '../verdict/evaluate-subject.js';
import type { Explanation } from '../verdict/explain.js';
import type { Positions } from '../verdict/positions.js';
import type { Semantics } from '../verdict/semantics.js';

/** What `--answer` or `--topple` found, and which of them was asked. */
export type AskedAdvice = Advice & { readonly aim: Aim };

/** What `--semantics` found, and which semantics was asked for. */
export type AskedPositions = Positions & { readonly semantics: Semantics };

/** What `--accept` found, and what it was asked. */
export type AskedAcceptance = Acceptance & { readonly semantics: Semantics; readonly mode: AcceptanceMode };

/** What was asked of an evaluation, and what was found. Null for what was not asked. */
export interface Asked {
  /** What it is about: a statement, else the thesis; null for an abstract framework as a whole. */
  readonly target: number | null;
  /** Why that has its verdict; worked out when first asked for. Null where there is nothing to explain. */
  readonly explanation: Explanation | null;
  readonly changes: readonly Change[] | null;
  readonly advice: AskedAdvice | null;
  /** What would make it stand, and what would make it fall; looked for when first asked for, and not for long. */
  readonly turns: readonly AskedAdvice[];
  readonly positions: AskedPositions | null;
  readonly accepted: AskedAcceptance | null;
  readonly strengths: Float64Array | null;
  /** The program that searched for positions, with its version; null where that was our own search, or nothing was searched for. */
  readonly solver: string | null;
}

/** What is on the page: an evaluation, what was asked of it, and the map that it is of (null for an abstract framework). */
export interface EvaluationPage {
  readonly evaluated: Evaluated;
  readonly asked: Asked;
  readonly view: View | null;
  /** Which statements are selected: what is listed and counted. Null where all are. */
  readonly selected: ((node: number) => boolean) | null;
  /** Whether a statement was named, and not just the thesis meant. */
  readonly named: boolean;
  /** Whether why it has its verdict is to be shown as a tree. */
  readonly asTree: boolean;
  /** The line that asks for the same evaluation with other options: `again('--answer')` is `claims evaluate t --answer`. */
  again(options: string): string;
  /** Whether the whole explanation is to be shown, and not only what matters most. */
  readonly all: boolean;
}

/** What the things are called that are evaluated: one, and several. */
export function evaluatedNouns({ view }: EvaluationPage): readonly [one: string, several: string] {
  return view === null ? ['argument', 'arguments'] : ['entry', 'entries'];
}

/** What every text that shows a verdict says of it. */
export const CAVEAT = 'A verdict says what follows from this file, never what is true.';
