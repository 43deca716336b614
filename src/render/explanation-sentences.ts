import type { Explainer, Explanation } from '../verdict/explain.js';
import { reasonNodes } from '../verdict/reasons.js';
import { groundCaution, groundSentence, isPlainGround } from './ground-sentence.js';
import type { Story } from './node-phrases.js';
import { openCircleCompany, openCircleSentence } from './open-questions.js';
import { type Naming, type Phrase, phrase } from './phrase.js';

/** A sentence about one node: what its verdict is and what decided it. */
export interface NodeSentence {
  readonly node: number;
  readonly sentence: string;
  /** The nodes that the sentence names, in its order. */
  readonly names: readonly Naming[];
}

/** Sentences that are put into words only when they are asked for: there can be very many. */
interface LazySentences extends Iterable<NodeSentence> {
  readonly length: number;
  /** The sentence at a place, from 0. */
  at(place: number): NodeSentence;
}

/** A node whose own sentence is meant, or a node with other words about it: the circle in which it turns, say. */
type Line = number | { readonly node: number; readonly words: () => Phrase };

/**
 * Why a node has its verdict, in complete sentences: the node first (called `subject`), then what that rests on, each
 * once. Nothing is named that did not decide; what nobody attacks needs no sentence, unless it leads to something that does.
 *
 * *"t falls, because a attacks it, and nothing answers that."*
 */
export function explanationSentences(
  explain: Explainer,
  explanation: Explanation,
  nameOf: (node: number) => string,
  subject?: string,
): LazySentences {
  const story = storyOf(explain, explanation, nameOf);
  const [top] = explanation.nodes;
  const lines = linesOf(explain, story, explanation);
  const at = (place: number): NodeSentence => {
    const line = lines[place]!;
    if (typeof line !== 'number') return nodeSentence(line.node, line.words());
    const found = story.ground(line);
    if (line !== top) return nodeSentence(line, groundSentence(story, found));
    return nodeSentence(top, phrase`${groundSentence(story, found, subject)}${groundCaution(story, found)}`);
  };
  return {
    length: lines.length,
    at,
    *[Symbol.iterator]() {
      for (let place = 0; place < lines.length; place += 1) yield at(place);
    },
  };
}

/**
 * Why an attack (or, in an abstract framework, an attacker) does not settle it, in a sentence: what gives it falls, or the
 * step falls, or it is open.
 */
export function attackSentence(explain: Explainer, nameOf: (node: number) => string, node: number): string {
  const found = explain.ground(node);
  // What is said of a step whose premise falls or is open is said of the premise.
  const about = found.attackers.length > 0 ? node : (found.premises[0] ?? node);
  return groundSentence(storyOf(explain, explain, nameOf), explain.ground(about)).text;
}

/** A labelling's reasons, with the grounds that an explanation gives, and names. */
function storyOf(
  { framework, links, statusOf, isFixed }: Explainer,
  { ground }: Pick<Explanation, 'ground'>,
  nameOf: (node: number) => string,
): Story {
  return { framework, links, statusOf, isFixed, ground, nameOf };
}

function nodeSentence(node: number, { text, names }: Phrase): NodeSentence {
  return { node, sentence: text, names };
}

/** What is told of an explanation, line by line. */
function linesOf(explain: Explainer, story: Story, explanation: Explanation): ArrayLike<Line> {
  const { nodes, complete, questions } = explanation;
  const top = nodes[0]!;
  if (!complete)
    return [
      top,
      { node: top, words: () => phrase`(The time was over before all reasons were found: --seconds.)` },
    ];
  if (questions.length > 0) return [top, ...openLines(story, explanation)];
  const isNeeded = worthTelling(explain, story, nodes);
  return nodes.filter((node) => node === top || isNeeded[node] === 1);
}

/** The ways to open questions, and the circles in which those turn. */
function openLines(story: Story, { nodes, questions, more }: Explanation): Line[] {
  const top = nodes[0]!;
  const lines: Line[] = [];
  const isSeen = new Uint8Array(story.framework.size);
  isSeen[top] = 1;
  for (const { way, circle, besides } of questions) {
    for (const node of way.slice(0, -1)) {
      if (isSeen[node] === 0 && !isPlainGround(story, story.ground(node))) lines.push(node);
      isSeen[node] = 1;
    }
    const words = () => phrase`${openCircleSentence(story, circle)}${openCircleCompany(story, besides)}`;
    lines.push({ node: circle[0]!, words });
  }
  const noun = more === 1 ? 'question' : 'questions';
  if (more > 0)
    lines.push({ node: top, words: () => phrase`It hangs on ${more} more open ${noun} of that sort.` });
  return lines;
}

/** By node, 1 for the statements and steps that need a sentence, and for the statements that lead to them. */
function worthTelling({ framework, inOrder }: Explainer, story: Story, nodes: Int32Array): Uint8Array {
  const { size, statements } = framework;
  const isNeeded = new Uint8Array(size);
  const leads = new Uint8Array(size);
  for (const node of inOrder(nodes)) {
    const found = story.ground(node);
    const needs = !isPlainGround(story, found);
    if (!needs && !reasonNodes(found).some((next) => leads[next] === 1)) continue;
    leads[node] = 1;
    if (needs || node < statements) isNeeded[node] = 1;
  }
  return isNeeded;
}
