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
  const keys = new Map<string, readonly string[]>();
  const borneOn = (id: string): readonly string[] => {
    const known = keys.get(id) ?? [id];
    if (known.length > MOST_CONCLUSIONS_BORNE_ON)
      lose('supports and attacks of a node with many conclusions, of the last of them');
    return known.slice(0, MOST_CONCLUSIONS_BORNE_ON);
  };
  const targets = new Map<StepNode, readonly string[]>();
  for (const node of targetsFirst(nodes)) {
    const found = [...node.claims, ...node.steps.flatMap(borneOn)];
    targets.set(node, found);
    keys.set(node.node.id, keysOf(node.node.id, found.length, taken));
  }
  const made = [...nodes.values()].flatMap((node) => {
    const known = keys.get(node.node.id)!;
    return targets
      .get(node)!
      .map((to, place) => ({ step: stepOf(node, known[place]!, to), own: node.node.own }));
  });
  return withContradictions(made);
}

/** The nodes in an order in which each comes after those that it bears on, so that it is known how many steps these are; in a circle one is first. */
function targetsFirst(nodes: ReadonlyMap<string, StepNode>): Iterable<StepNode> {
  const open = new Set<StepNode>();
  const done = new Set<StepNode>();
  for (const start of nodes.values()) {
    const stack = [start];
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      const above = open.has(node) ? [] : node.steps.flatMap((id) => nodes.get(id) ?? []);
      const next = above.filter((each) => !open.has(each));
      open.add(node);
      for (const one of next) stack.push(one);
      if (next.length === 0) {
        done.add(node);
        stack.pop();
      }
    }
  }
  return done;
}

/** Names of the steps of a node: its id, and others for further places where it leads. */
function keysOf(id: string, places: number, taken: Set<string>): string[] {
  const keys = [id];
  for (let number = 2; keys.length < places; number += 1) {
    const key = `${id} (${number})`;
    if (!taken.has(key)) keys.push(key);
    taken.add(key);
  }
  return keys;
}

function stepOf({ node, premises, sign }: StepNode, key: string, to: string): GraphStep {
  const own = node.own === null ? null : textUnder(node.own, ['scheme']);
  const scheme = own ?? schemeMeant(node.scheme) ?? schemeMeant(node.text);
  return { key, sign, premises, to, scheme, isContradiction: false };
}
