import { giversOf, isStatement } from '../verdict/givers.js';
import { everyAttackOn, everySupportOf, type RankedCauses, rankedCauses } from '../verdict/ranked-causes.js';
import { byStrength } from '../verdict/strength.js';
import { lacksAllSupport, needsSupport } from '../verdict/support-rules.js';
import { countedSupports, fate, groupPhrase, onlySupport, unnamedSupport } from './support-words.js';
import { countedNoun, giverKind, giverPhrase, type VerdictStory } from './verdict-story.js';

/** A verdict in one sentence: what it is, and the one thing that decided it. */

/**
 * The sentence about a node, of at most 25 words where headlines have at most eight, and no two are needed together. `subject` stands
 * for the node.
 *
 * *"It falls because “Only law binds” (act-not-binding) denies it, and no answer to that is enough."*
 */
export function verdictSentence(story: VerdictStory, node: number, subject = 'It'): string {
  const causes = rankedCauses(story.explain, node, story.ranking);
  const verdict = { in: standing, out: falling, undecided: open }[story.explain.statusOf(node)];
  return `${subject} ${verdict(story, causes)}.`;
}

function standing(story: VerdictStory, { node, reason, supports }: RankedCauses): string {
  const { explain } = story;
  if (reason === 'fixed') return 'stands because you granted it';
  const attacks = everyAttackOn(explain, node);
  const [support] = supports;
  if (explain.framework.supports[node]! > 0 && !needsSupport(explain.framework, node))
    return `stands because the file takes it as given (assumed), whatever becomes of its reasons, and ${noAttackCounts(story, attacks)}`;
  if (support !== undefined) {
    const doSupport = severalDo(story, supports, { one: 'supports it', several: 'support it', noun: '' });
    return `stands: ${doSupport}, and ${noAttackCounts(story, attacks)}`;
  }
  if (!isStatement(explain, node))
    return `stands: ${premisesStand(story, node)}, and ${noAttackCounts(story, attacks)}`;
  const { strengthOf } = story.ranking;
  const [strongest] = attacks.toSorted((a, b) => byStrength(strengthOf(a), strengthOf(b)));
  if (strongest === undefined) {
    const unargued = lacksAllSupport(explain.framework, node) && story.kindOf(node) !== null;
    return `stands because nothing attacks it${unargued ? ', though no reason is given for it' : ''}`;
  }
  const noun = countedNoun(story, strongest, 'attack', attacks.length);
  return attacks.length === 1
    ? `stands because the only ${noun}, ${groupPhrase(story, strongest)}, ${fate(story, strongest)}`
    : `stands because none of the ${attacks.length} ${noun} counts, not even ${groupPhrase(story, strongest)}`;
}

function falling(story: VerdictStory, { node, reason, premises, attackers, supports }: RankedCauses): string {
  const { explain } = story;
  const [strongest] = supports;
  if (reason === 'fixed') return 'falls because you dropped it';
  if (reason === 'bare') return 'falls because no reason is given for it, and --burden evidence asks for one';
  if (reason === 'premise-fell')
    return `falls because ${giverPhrase(story, premises[0]!)}, which it needs, falls`;
  if (attackers.length > 0) {
    const rest =
      strongest === undefined
        ? answersTo(story, attackers[0]!)
        : `, and none of its ${supportsNoun(story, supports)} counts`;
    return `falls because ${attackClause(story, attackers, node)}${rest}`;
  }
  return explain.framework.supports[node] === 1
    ? `falls because ${onlySupport(story, strongest!)}`
    : `falls because none of its ${countedSupports(story, supports)} counts, not even ${groupPhrase(story, strongest!)}`;
}

function open(story: VerdictStory, { node, premises, attackers, supports }: RankedCauses): string {
  const [attack] = attackers;
  const [premise] = premises;
  const [support] = supports;
  if (attack !== undefined) {
    if (attackers.some((one) => giversOf(story.explain, one)[0] === node))
      return 'is undecided because it attacks itself';
    if (attackers.length === 1 && support === undefined && attackEachOther(story, node, attack))
      return `is undecided because it and ${giverPhrase(story, attack)} ${giverKind(story, node) === null ? 'attack' : 'deny'} each other, and nothing here decides between them`;
    const noun = countedNoun(story, attack, 'attack', attackers.length);
    const from = giverKind(story, node) === null ? ' from' : '';
    return attackers.length === 1
      ? `is undecided because the ${noun}${from} ${groupPhrase(story, attack)} might count`
      : `is undecided because ${attackers.length} ${noun} might count, one of them ${groupPhrase(story, attack)}`;
  }
  if (premise !== undefined)
    return `is undecided because ${giverPhrase(story, premise)}, which it needs, is undecided`;
  const all = everySupportOf(story.explain, node);
  if (all.length === 1) return `is undecided because ${onlySupport(story, support!)}`;
  const count = supports.length;
  const name = groupPhrase(story, support!);
  const nouns = countedSupports(story, all);
  if (count === all.length)
    return `is undecided because none of its ${nouns} is sure to count, not even ${name}`;
  return count === 1
    ? `is undecided because only one of its ${nouns} might count: ${name}`
    : `is undecided because only ${count} of its ${nouns} might count, one of them ${name}`;
}

/** What becomes of the own reasons of something that is open as an objection might count; null where one counts, or there are none. */
export function ownReasonsSentence(story: VerdictStory, node: number): string | null {
  const { statusOf } = story.explain;
  const { attackers, supports } = rankedCauses(story.explain, node, story.ranking);
  if (statusOf(node) !== 'undecided' || attackers.length === 0 || supports.length === 0) return null;
  const all = everySupportOf(story.explain, node);
  if (all.length === 1) return `Its ${unnamedSupport(story, all[0]!)} might not count.`;
  const nouns = countedSupports(story, all);
  if (supports.length === all.length) return `None of its ${nouns} is sure to count.`;
  return `Only ${supports.length === 1 ? 'one' : supports.length} of its ${nouns} might count.`;
}

/** What several supports are called together. */
function supportsNoun(story: VerdictStory, supports: readonly number[]): string {
  return supports.every((one) => giverKind(story, one) === 'evidence') ? 'evidence' : 'reasons';
}

/** What several relations do, the first of them named: `“A” (a) and 2 more objections deny it`. */
function severalDo(
  story: VerdictStory,
  relations: readonly number[],
  { one, several, noun }: Readonly<Record<'one' | 'several' | 'noun', string>>,
): string {
  const name = groupPhrase(story, relations[0]!);
  if (relations.length === 1) return `${name} ${one}`;
  const more = `${relations.length === 2 ? 'one' : relations.length - 1} more${noun}`;
  if (giversOf(story.explain, relations[0]!).length === 1) return `${name} and ${more} ${several}`;
  return `${name} ${one}, as ${relations.length === 2 ? 'does' : 'do'} ${more}`;
}

/** `“A” (a) denies it`, `“A” (a) and 2 more objections deny it`. */
function attackClause(story: VerdictStory, attackers: readonly number[], target: number): string {
  const [first, ...others] = attackers;
  const { explain } = story;
  if (explain.isFixed(first!) && !isStatement(explain, first!))
    return `you granted the attack from ${giverPhrase(story, first!)}`;
  if (explain.isFixed(giversOf(explain, first!)[0]!))
    return `${groupPhrase(story, first!, ', which you granted,')} ${denial(story, target, false)}`;
  const noun =
    giverKind(story, target) === null ? '' : ` ${countedNoun(story, first!, 'attack', others.length)}`;
  const [one, several] = [denial(story, target, false), denial(story, target, true)];
  return severalDo(story, attackers, { one, several, noun });
}

/** What an attack does: it denies a statement, denies that a step follows, and only attacks what has no text. */
function denial(story: VerdictStory, target: number, isPlural: boolean): string {
  if (giverKind(story, target) === null) return isPlural ? 'attack it' : 'attacks it';
  const verb = isPlural ? 'deny' : 'denies';
  return isStatement(story.explain, target) ? `${verb} it` : `${verb} that it counts`;
}

/** What became of the answers to an attack that counts: empty where that was taken as given. */
function answersTo(story: VerdictStory, attack: number): string {
  const { explain } = story;
  const parts = [...new Set([attack, ...giversOf(explain, attack)])];
  if (parts.some((part) => explain.isFixed(part))) return '';
  const isAnswered = isAttackedBelow(story, parts);
  return isAnswered ? ', and no answer to that is enough' : ', and nothing answers that';
}

/** Of more nodes than these below an attack, the rest is not looked at: an attack so far down answers nothing that is read. */
const MAX_LOOKED_AT = 200;

/** Whether anything attacks one of some nodes, or what carries them. */
function isAttackedBelow({ explain }: VerdictStory, tops: readonly number[]): boolean {
  const { links } = explain;
  const met = new Set(tops);
  for (const node of met) {
    if (met.size > MAX_LOOKED_AT) return true;
    if (everyAttackOn(explain, node).length > 0) return true;
    for (const below of links.source.subarray(links.from[node]!, links.from[node + 1]!)) met.add(below);
  }
  return false;
}

function noAttackCounts(story: VerdictStory, attacks: readonly number[]): string {
  if (attacks.length === 0) return 'nothing attacks it';
  const noun = countedNoun(story, attacks[0]!, 'attack', attacks.length);
  return attacks.length === 1
    ? `the only ${noun} to it does not count`
    : `none of the ${attacks.length} ${noun} to it counts`;
}

/** `“A” (a) and what it needs stand`, for a step. */
function premisesStand(story: VerdictStory, step: number): string {
  const givers = giversOf(story.explain, step);
  const more = givers.length - 1;
  return more === 0
    ? `${giverPhrase(story, step)} stands`
    : `${giverPhrase(story, step)} and the ${more === 1 ? 'other premise' : `${more} other premises`} stand`;
}

/** Whether a node and what gives an attack on it attack each other directly, and nothing else leaves that open. */
function attackEachOther({ explain }: VerdictStory, node: number, attack: number): boolean {
  const [giver, ...others] = giversOf(explain, attack);
  if (others.some((other) => explain.statusOf(other) !== 'in')) return false;
  const open = everyAttackOn(explain, giver!).filter((back) => explain.statusOf(back) === 'undecided');
  return open.length === 1 && giversOf(explain, open[0]!)[0] === node;
}
