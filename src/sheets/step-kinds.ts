import { SCHEMES, schemeNamed } from '../query/schemes.js';
import { fold } from '../words/fold.js';
import type { CitingBlock } from './citing.js';
import { list, strong } from './citing.js';

/** The box of a worksheet that explains kinds of step, for tasks that ask to choose one. */

/** Kinds of step that are easily taken for one another: where one is asked for, the others of its row would be arguable. */
const LIKE_KINDS: readonly (readonly string[])[] = [
  ['practical reasoning', 'consequences', 'values', 'slippery slope'],
  ['example', 'analogy', 'precedent'],
  ['sign', 'cause to effect', 'evidence to hypothesis'],
  ['expert opinion', 'position to know', 'popular practice'],
  ['verbal classification', 'values'],
  ['commitment', 'practical reasoning'],
  ['alternatives'],
];

/** So many kinds are explained at least, so that the box does not give an answer away. */
const LEAST_KINDS = 5;

/** A box that explains the kinds that are asked for and some others, in the order of the alphabet. */
export function stepKindsBox(asked: readonly string[]): CitingBlock {
  const needed = new Set(asked.map(fold));
  const clear = Object.keys(SCHEMES).filter((name) => !needed.has(name) && !isLikeAny(name, needed));
  const others = clear.slice(0, Math.max(2, LEAST_KINDS - needed.size));
  const names = [...needed, ...others].sort();
  return {
    kind: 'box',
    title: 'Kinds of step',
    blocks: [list(names.map((name) => ({ line: [strong(`${name}: `), schemeNamed(name)!.pattern] })))],
  };
}

function isLikeAny(name: string, needed: ReadonlySet<string>): boolean {
  return LIKE_KINDS.some((row) => row.includes(name) && row.some((other) => needed.has(other)));
}
