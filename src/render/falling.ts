import { ATTACK } from '../verdict/framework.js';
import { nodesLinkedTo } from '../verdict/links.js';
import {
  giversBriefPhrase,
  giversDoingPhrase,
  giversOf,
  giversPhrase,
  isStatement,
  nodePhrase,
  type Story,
  stepPhrase,
} from './node-phrases.js';
import { joinedPhrases, type Phrase, phrase, strungPhrases } from './phrase.js';

/** What bears on something, in words: one, and several. */
const BEARING = {
  attack: ['attack on it', 'attacks on it'],
  backing: ['backing for it', 'backings for it'],
} as const;
/** Where more things than these fall, they are counted instead of named. */
const MAX_FALLEN_NAMED = 6;
/** Where more attacks than these stand besides, they are counted instead of named. */
const MAX_ATTACKS_NAMED = 3;

const NOTHING = phrase``;

/** That a node fell by an attack which stands: `a attacks it, and nothing answers that`. What became of the answers is said, and what attacks it as well. */
export function fallingByAttack(story: Story, node: number, by: number): Phrase {
  const { framework, isFixed, statusOf } = story;
  if (!isStatement(story, by) && isFixed(by))
    return phrase`the attack from ${giversPhrase(story, by)} is taken to stand`;
  const givers = giversOf(story, by);
  const standing = [...new Set([...(isStatement(story, by) ? [] : [by]), ...givers])];
  const answered = standing.some((other) => framework.attackers[other]! > 0);
  // Of what is taken to stand, nobody can say that no answer stands.
  const isUntold = standing.some(isFixed);
  const answers = isUntold ? '' : `, and ${answered ? 'no answer to that stands' : 'nothing answers that'}`;
  const fixed = givers.filter(isFixed).map((giver) => nodePhrase(story, giver));
  const taken =
    fixed.length === 0
      ? NOTHING
      : phrase`, and ${joinedPhrases(fixed)} ${fixed.length === 1 ? 'is' : 'are'} taken to stand`;
  const others = attackersOf(story, node).filter((other) => other !== by && statusOf(other) === 'in');
  const names =
    others.length > MAX_ATTACKS_NAMED
      ? phrase`${others.length} more`
      : joinedPhrases(others.map((other) => giversBriefPhrase(story, other)));
  const more =
    others.length === 0
      ? NOTHING
      : phrase`; ${names} ${others.length === 1 ? 'attacks' : 'attack'} it as well`;
  return phrase`${giversDoingPhrase(story, by, 'attack')} it${answers}${taken}${more}`;
}

/** What else there is to say of something whose reasons fell: that it is attacked as well. */
export function fallingBesides(story: Story, node: number): Phrase {
  const [first, ...others] = standingAttackers(story, node);
  if (first === undefined) return NOTHING;
  const more = others.length === 0 ? '' : `, and so do ${others.length} more`;
  return phrase` Besides, ${giversDoingPhrase(story, first, 'attack')} it${more}.`;
}

/** That a premise of a relation falls: by itself where it declares the relation, else by the one that needs it. */
export function fallingWithPremise(story: Story, node: number, premise: number): Phrase {
  const [first] = giversOf(story, node);
  const fallen = nodePhrase(story, premise, node);
  if (premise === first) return phrase`${fallen} ${falls(story, premise)}`;
  return phrase`${nodePhrase(story, first!, node)} needs ${fallen}, which ${falls(story, premise)}`;
}

/** That none of several things stands, and why: `no attack on it stands: a and b fall`. */
export function fallingOfAll(story: Story, nodes: readonly number[], what: keyof typeof BEARING): Phrase {
  const [singular, plural] = BEARING[what];
  return nodes.length > MAX_FALLEN_NAMED
    ? phrase`all ${nodes.length} ${plural} fall`
    : phrase`no ${singular} stands: ${fallingReasons(story, nodes)}`;
}

/** Why none of several things stands: those that fall, then each step that falls. */
export function fallingReasons(story: Story, nodes: readonly number[]): Phrase {
  if (nodes.length > MAX_FALLEN_NAMED) return phrase`all ${nodes.length} fall`;
  const fallen = new Map<number, Phrase>();
  // By what is taken to fall, else by the step: one premise can give several of the steps.
  const rest = new Map<number, Phrase>();
  for (const node of nodes) {
    const own = fallenItself(story, node);
    if (own !== undefined && !story.isFixed(own)) {
      if (!fallen.has(own)) fallen.set(own, nodePhrase(story, own, own === node ? null : node));
      continue;
    }
    const why =
      own === undefined ? stepFails(story, node) : phrase`${nodePhrase(story, own, node)} is taken to fall`;
    rest.set(own ?? node, why);
  }
  const verb = fallen.size === 1 ? 'falls' : 'fall';
  const fell = fallen.size === 0 ? [] : [phrase`${joinedPhrases([...fallen.values()])} ${verb}`];
  return strungPhrases([...fell, ...rest.values()], '; ');
}

/** The entry that falls by itself: in an abstract framework the attacker, else what declares the step, if that is what fell. */
function fallenItself(story: Story, node: number): number | undefined {
  if (isStatement(story, node)) return node;
  const [premise] = story.ground(node).premises;
  return premise === giversOf(story, node)[0] ? premise : undefined;
}

/** Why a step falls whose declaring premise does not. */
function stepFails(story: Story, node: number): Phrase {
  const { reason, premises, attackers, supports } = story.ground(node);
  if (reason === 'premise-fell') return fallingWithPremise(story, node, premises[0]!);
  const name = stepPhrase(story, node);
  if (reason === 'fixed') return phrase`${name} is taken to fall`;
  if (reason === 'unsupported')
    return phrase`${name} falls, since no backing for it stands (${fallingReasons(story, supports)})`;
  return phrase`${name} falls, since ${giversDoingPhrase(story, attackers[0]!, 'attack')} it`;
}

/** What attacks a node. */
function attackersOf({ links }: Story, node: number): number[] {
  return nodesLinkedTo(links, node, ATTACK);
}

/** The attacks on a node that stand. */
export function standingAttackers(story: Story, node: number): number[] {
  return attackersOf(story, node).filter((attacker) => story.statusOf(attacker) === 'in');
}

function falls({ isFixed }: Story, node: number): string {
  return isFixed(node) ? 'is taken to fall' : 'falls';
}
