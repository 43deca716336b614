import type { GraphStep } from '../graph.js';
import type { NoteLoss } from '../interchange-form.js';
import type { AifDocument } from './aif-document.js';
import { schemeMeant } from './aif-terms.js';
import { withContradictions } from './contradictions.js';
import { textUnder } from './json-values.js';
import { type StepNode, stepNodesOf } from './step-nodes.js';

/** The supports and attacks of a document. A step of ours leads to one place, so a node with several conclusions is several steps. */

/** What bears on a node with more conclusions than these bears on the steps to the first ones: else steps could grow with the square. */
const MOST_CONCLUSIONS_BORNE_ON = 8;

/** In the order of their nodes. */
export function aifSteps(document: AifDocument, lose: NoteLoss): readonly GraphStep[] {
  const nodes = stepNodesOf(document, lose);
  const taken = new Set(document.nodes.keys());
  // Those to claims come first, and the first step of a node has its id: so what bears on a node without claims has a target.
  const keys = new Map([...nodes].map(([id, { claims }]) => [id, keysOf(id, claims.length, taken)]));
  const borneOn = (id: string): readonly string[] => {
    const known = keys.get(id) ?? [id];
    if (known.length > MOST_CONCLUSIONS_BORNE_ON)
      lose('supports and attacks of a node with many conclusions, of the last of them');
    return known.slice(0, MOST_CONCLUSIONS_BORNE_ON);
  };
  const made = [...nodes.values()].flatMap((node) => {
    const known = keys.get(node.node.id)!;
    const targets = [...node.claims, ...node.steps.flatMap(borneOn)];
    return targets.map((to, place) => ({ step: stepOf(node, known[place] ?? null, to), own: node.node.own }));
  });
  return withContradictions(made);
}

/** Names of the steps of a node: its id, and others for further claims. */
function keysOf(id: string, claims: number, taken: Set<string>): string[] {
  const keys = [id];
  for (let number = 2; keys.length < claims; number += 1) {
    const key = `${id} (${number})`;
    if (!taken.has(key)) keys.push(key);
    taken.add(key);
  }
  return keys;
}

function stepOf({ node, premises, sign }: StepNode, key: string | null, to: string): GraphStep {
  const own = node.own === null ? null : textUnder(node.own, ['scheme']);
  const scheme = own ?? schemeMeant(node.scheme) ?? schemeMeant(node.text);
  return { key, sign, premises, to, scheme, isContradiction: false };
}
