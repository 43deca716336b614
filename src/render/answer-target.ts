import { headlineOf } from '../map/headline.js';
import type { ArgumentNode } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { listAnd } from '../words/lists.js';
import type { Look } from './look.js';

/** What an answer attacks where that is not only what it answers itself, or a step from it. */

/**
 * `, against its evidence “Headline”`, `, against the step from “Headline” and the step from “Headline”`: to stand behind an answer, below
 * what it answers. Null is what it answers itself; where it attacks nothing else, nothing is said.
 */
export function answerTargets(targets: readonly (ArgumentNode | null)[], look: Pick<Look, 'signs'>): string {
  if (targets.every((target) => target === null)) return '';
  const named = targets.map((target) => (target === null ? 'it' : partWords(target, look)));
  return `, against ${listAnd([...new Set(named)])}`;
}

function partWords(target: ArgumentNode, { signs }: Pick<Look, 'signs'>): string {
  const anchor = nodeAnchor(target);
  const support = anchor.kind === 'evidence' ? 'evidence' : 'reason';
  const what = target.node === 'statement' ? `its ${support}` : 'the step from';
  return `${what} ${signs.open}${headlineOf(anchor, signs.more)}${signs.close}`;
}
