import type { Explainer } from '../verdict/explain.js';
import { nodesInto, PREMISE } from '../verdict/framework.js';
import type { Ground } from '../verdict/reasons.js';
import { joined, type Phrase, say } from './phrase.js';

/** What is told of: a labelling's reasons, and the names of its nodes. */
export interface Story extends Pick<Explainer, 'framework' | 'links' | 'statusOf' | 'isFixed'> {
  /** Why a node has its verdict, in the explanation that is told. */
  ground(node: number): Ground;
  nameOf(node: number): string;
}

export function isStatement({ framework }: Pick<Story, 'framework'>, node: number): boolean {
  return node < framework.statements;
}

/** Who gives a node: itself, or for a relation its premises, the declaring one first. */
export function giversOf({ framework, links }: Pick<Story, 'framework' | 'links'>, node: number): number[] {
  if (isStatement({ framework }, node)) return [node];
  const premises = nodesInto(links, node, PREMISE);
  const first = framework.declaring?.[node];
  return first === undefined ? premises : [first, ...premises.filter((one) => one !== first)];
}

/** A node by its name; `step` is the one by which it comes up. */
export function named({ nameOf }: Story, node: number, step: number | null = null): Phrase {
  return { text: nameOf(node), names: [{ node, step }] };
}

/** Those who give a relation, by name; an argument of an abstract framework gives its attacks itself. */
function giverNames(story: Story, node: number): Phrase[] {
  const step = isStatement(story, node) ? null : node;
  return giversOf(story, node).map((giver) => named(story, giver, step));
}

/** `a and b`. */
export function who(story: Story, node: number): Phrase {
  return joined(giverNames(story, node));
}

/** The same in a row of several: `a`, or `a with b`. */
export function brief(story: Story, node: number): Phrase {
  const [first, ...others] = giverNames(story, node);
  return others.length === 0 ? first! : say`${first!} with ${joined(others)}`;
}

/** `a attacks`, `a and b together attack`. */
export function does(story: Story, node: number, verb: string): Phrase {
  const givers = giverNames(story, node);
  return givers.length === 1 ? say`${givers[0]!} ${verb}s` : say`${joined(givers)} together ${verb}`;
}

/** `the step from a`. */
export function step(story: Story, node: number): Phrase {
  return say`the step from ${who(story, node)}`;
}

/** `the step from a to b`. */
export function wholeStep(story: Story, node: number): Phrase {
  const target = targetOf(story, node);
  const end = isStatement(story, target) ? named(story, target) : say`that from ${who(story, target)}`;
  return say`${step(story, node)} to ${end}`;
}

export function targetOf({ framework }: Story, relation: number): number {
  return framework.to[framework.from[relation]!]!;
}
