import { ATTACK, nodesInto } from '../verdict/framework.js';
import { brief, does, giversOf, isStatement, named, type Story, step, who } from './naming.js';
import { joined, type Phrase, say, strung } from './phrase.js';

/** What bears on something, in words: one, and several. */
const BEARING = {
  attack: ['attack on it', 'attacks on it'],
  backing: ['backing for it', 'backings for it'],
} as const;
/** More than these that fall are not named one by one where they are counted. */
const MOST_LISTED = 6;
/** Of attacks besides, so many are named. */
const MOST_NAMED = 3;

const NOTHING = say``;

/** That an attack which stands attacks, what became of the answers to it, and how many more there are. */
export function attacked(story: Story, node: number, by: number): Phrase {
  const { framework, isFixed, statusOf } = story;
  if (!isStatement(story, by) && isFixed(by)) return say`the attack from ${who(story, by)} is taken to stand`;
  const givers = giversOf(story, by);
  const standing = [...new Set([...(isStatement(story, by) ? [] : [by]), ...givers])];
  const answered = standing.some((one) => framework.attackers[one]! > 0);
  // What was taken as given has not been answered, whatever was said.
  const isOpen = standing.some(isFixed);
  const answers = isOpen ? '' : `, and ${answered ? 'no answer to that stands' : 'nothing answers that'}`;
  const given = givers.filter(isFixed).map((one) => named(story, one));
  const taken =
    given.length === 0
      ? NOTHING
      : say`, and ${joined(given)} ${given.length === 1 ? 'is' : 'are'} taken to stand`;
  const others = attackersOf(story, node).filter((one) => one !== by && statusOf(one) === 'in');
  const names =
    others.length > MOST_NAMED ? say`${others.length} more` : joined(others.map((one) => brief(story, one)));
  const more =
    others.length === 0 ? NOTHING : say`; ${names} ${others.length === 1 ? 'attacks' : 'attack'} it as well`;
  return say`${does(story, by, 'attack')} it${answers}${taken}${more}`;
}

/** What else there is to say of something whose reasons fell: that it is attacked as well. */
export function attackedBesides(story: Story, node: number): Phrase {
  const [first, ...others] = standingAttackers(story, node);
  if (first === undefined) return NOTHING;
  const more = others.length === 0 ? '' : `, and so do ${others.length} more`;
  return say` Besides, ${does(story, first, 'attack')} it${more}.`;
}

/** That a premise of a relation falls: by itself where it declares the relation, else by the one that needs it. */
export function premiseFell(story: Story, node: number, premise: number): Phrase {
  const [first] = giversOf(story, node);
  const fallen = named(story, premise, node);
  if (premise === first) return say`${fallen} ${falls(story, premise)}`;
  return say`${named(story, first!, node)} needs ${fallen}, which ${falls(story, premise)}`;
}

/** That none of several things stands, and why. */
export function noneStands(story: Story, nodes: readonly number[], what: keyof typeof BEARING): Phrase {
  const [one, several] = BEARING[what];
  return nodes.length > MOST_LISTED
    ? say`all ${nodes.length} ${several} fall`
    : say`no ${one} stands: ${failing(story, nodes)}`;
}

/** Why none of several things stands: those that fall, then each step that falls. */
export function failing(story: Story, nodes: readonly number[]): Phrase {
  if (nodes.length > MOST_LISTED) return say`all ${nodes.length} fall`;
  const fallen = new Map<number, Phrase>();
  const rest = new Map<string, Phrase>();
  for (const node of nodes) {
    const premise = story.ground(node).premises[0];
    // An entry that falls by itself: in an abstract framework the attacker, else what declares the step.
    const own = isStatement(story, node) ? node : premise === giversOf(story, node)[0] ? premise : undefined;
    if (own !== undefined && !story.isFixed(own)) {
      if (!fallen.has(own)) fallen.set(own, named(story, own, own === node ? null : node));
      continue;
    }
    const why = own === undefined ? stepFails(story, node) : say`${named(story, own, node)} is taken to fall`;
    rest.set(why.text, why);
  }
  const verb = fallen.size === 1 ? 'falls' : 'fall';
  const fell = fallen.size === 0 ? [] : [say`${joined([...fallen.values()])} ${verb}`];
  return strung([...fell, ...rest.values()], '; ');
}

/** Why a step falls whose declaring premise does not. */
function stepFails(story: Story, node: number): Phrase {
  const { reason, premises, attackers, supports } = story.ground(node);
  if (reason === 'premise-fell') return premiseFell(story, node, premises[0]!);
  const name = step(story, node);
  if (reason === 'fixed') return say`${name} is taken to fall`;
  if (reason === 'unsupported')
    return say`${name} falls, since no backing for it stands (${failing(story, supports)})`;
  return say`${name} falls, since ${does(story, attackers[0]!, 'attack')} it`;
}

/** What attacks a node. */
function attackersOf({ links }: Story, node: number): number[] {
  return nodesInto(links, node, ATTACK);
}

/** The attacks on a node that stand. */
export function standingAttackers(story: Story, node: number): number[] {
  return attackersOf(story, node).filter((one) => story.statusOf(one) === 'in');
}

function falls({ isFixed }: Story, node: number): string {
  return isFixed(node) ? 'is taken to fall' : 'falls';
}
