import { headlineOf } from '../map/headline.js';
import type { ArgumentNode } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { Look } from './look.js';

/** What an answer attacks where that is not what it answers itself, nor a step from it. */

/** `, against its evidence “Headline”`, `, against the step from “Headline”`: to stand behind an answer, below what it answers. */
export function answerTarget(target: ArgumentNode, { signs }: Pick<Look, 'signs'>): string {
  const anchor = nodeAnchor(target);
  const support = anchor.kind === 'evidence' ? 'evidence' : 'reason';
  const what = target.node === 'statement' ? `its ${support}` : 'the step from';
  return `, against ${what} ${signs.open}${headlineOf(anchor, signs.more)}${signs.close}`;
}
