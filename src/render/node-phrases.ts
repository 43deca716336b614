import type { Explainer } from '../verdict/explain.js';
import { PREMISE } from '../verdict/framework.js';
import { nodesLinkedTo } from '../verdict/links.js';
import type { Ground } from '../verdict/reasons.js';
import { joinedPhrases, type Phrase, phrase } from './phrase.js';

/** What sentences are made from: a labelling's reasons, and the names of its nodes. */
export interface Story extends Pick<Explainer, 'framework' | 'links' | 'statusOf' | 'isFixed'> {
  /** Why a node has its verdict, in the explanation that is told. */
  ground(node: number): Ground;
  nameOf(node: number): string;
}

/** Whether a node is a statement, or an argument of an abstract framework; else it is a relation. */
export function isStatement({ framework }: Pick<Story, 'framework'>, node: number): boolean {
  return node < framework.statements;
}

/** Who gives a node: itself, or for a relation its premises, the declaring one first. */
export function giversOf({ framework, links }: Pick<Story, 'framework' | 'links'>, node: number): number[] {
  if (isStatement({ framework }, node)) return [node];
  const premises = nodesLinkedTo(links, node, PREMISE);
  const first = framework.declaring?.[node];
  return first === undefined ? premises : [first, ...premises.filter((premise) => premise !== first)];
}

/** A node by its name, as a phrase that knows which node it names; `step` is the one by which it comes up. */
export function nodePhrase({ nameOf }: Story, node: number, step: number | null = null): Phrase {
  return { text: nameOf(node), names: [{ node, step }] };
}

/** Those who give a relation, by name; an argument of an abstract framework gives its attacks itself. */
function giverNames(story: Story, node: number): Phrase[] {
  const step = isStatement(story, node) ? null : node;
  return giversOf(story, node).map((giver) => nodePhrase(story, giver, step));
}

/** `a and b`. */
export function giversPhrase(story: Story, node: number): Phrase {
  return joinedPhrases(giverNames(story, node));
}

/** The same in a row of several: `a`, or `a with b`. */
export function giversBriefPhrase(story: Story, node: number): Phrase {
  const [first, ...others] = giverNames(story, node);
  return others.length === 0 ? first! : phrase`${first!} with ${joinedPhrases(others)}`;
}

/** `a attacks`, `a and b together attack`. */
export function giversDoingPhrase(story: Story, node: number, verb: string): Phrase {
  const givers = giverNames(story, node);
  return givers.length === 1
    ? phrase`${givers[0]!} ${verb}s`
    : phrase`${joinedPhrases(givers)} together ${verb}`;
}

/** `the step from a`. */
export function stepPhrase(story: Story, node: number): Phrase {
  return phrase`the step from ${giversPhrase(story, node)}`;
}

/** `the step from a to b`. */
export function wholeStepPhrase(story: Story, node: number): Phrase {
  const target = targetOfRelation(story, node);
  const end = isStatement(story, target)
    ? nodePhrase(story, target)
    : phrase`that from ${giversPhrase(story, target)}`;
  return phrase`${stepPhrase(story, node)} to ${end}`;
}

/** The node to which a relation leads. */
export function targetOfRelation({ framework }: Story, relation: number): number {
  return framework.to[framework.from[relation]!]!;
}
