import { giversOf } from '../verdict/givers.js';
import { rankedCauses } from '../verdict/ranked-causes.js';
import { giverKind, giverPhrase, type VerdictStory } from './verdict-story.js';

/** What reasons and evidence are called in a sentence about a verdict, also where several are needed together. */

/** Who gives a relation: `“A” (a)`, `“A” (a) together with “B” (b)`, `“A” (a) together with 2 others`. `remark` follows the first name. */
export function groupPhrase(story: VerdictStory, relation: number, remark = ''): string {
  const [first, second, ...more] = giversOf(story.explain, relation);
  const name = `${giverPhrase(story, first!)}${remark}`;
  if (second === undefined) return name;
  return `${name} together with ${more.length === 0 ? giverPhrase(story, second) : `${more.length + 1} others`}`;
}

/**
 * Why the only support, which falls or is open, does not carry anything: `its only reason, “A” (a), falls`. Of two premises that are
 * needed together both are named, of more the one that decides.
 */
export function onlySupport(story: VerdictStory, support: number): string {
  const { explain, ranking } = story;
  const [first, second, ...more] = giversOf(explain, support);
  const isOpen = explain.statusOf(support) === 'undecided';
  if (second === undefined)
    return `its only ${supportNoun(story, first!)}, ${giverPhrase(story, first!)}, ${isOpen ? 'might not count' : fate(story, first!)}`;
  if (more.length === 0) return pairOfPremises(story, [first!, second], isOpen);
  const decides = rankedCauses(explain, support, ranking).premises[0] ?? first!;
  const becomes = isOpen ? 'might not count' : fate(story, decides);
  return `its ${supportNoun(story, decides)} ${giverPhrase(story, decides)}, which is needed together with ${more.length + 1} others, ${becomes}`;
}

/** `its reasons “A” (a) and “B” (b) are needed together, and the second falls`. */
function pairOfPremises(story: VerdictStory, pair: readonly [number, number], isOpen: boolean): string {
  const [first, second] = pair;
  const names = `its ${supportsNoun(story, pair)} ${giverPhrase(story, first)} and ${giverPhrase(story, second)}`;
  const fallen = pair.filter((premise) => story.explain.statusOf(premise) === 'out');
  if (isOpen) return `${names}, which are needed together, might not count`;
  if (fallen.length === 0) return `${names}, which are needed together, no longer count`;
  if (fallen.length === 2) return `${names} are needed together, and neither stands`;
  return `${names} are needed together, and the ${fallen[0] === first ? 'first' : 'second'} ${fate(story, fallen[0]!)}`;
}

/** The only support without its name, after "its": `only reason`, `reasons, which are needed together,`. */
export function unnamedSupport(story: VerdictStory, support: number): string {
  const givers = giversOf(story.explain, support);
  return givers.length === 1
    ? `only ${supportNoun(story, support)}`
    : `${supportsNoun(story, givers)}, which are needed together,`;
}

/** Several supports, counted: `3 reasons`, or `2 pieces of evidence` where all are evidence. */
export function countedSupports(story: VerdictStory, supports: readonly number[]): string {
  return `${supports.length} ${supportsNoun(story, supports)}`;
}

/** What becomes of a relation or of its entry that does not count: the entry falls, or stands without counting. */
export function fate({ explain }: VerdictStory, node: number): string {
  const giver = giversOf(explain, node)[0]!;
  if (explain.isFixed(giver) && explain.statusOf(giver) === 'out') return 'was dropped';
  return explain.statusOf(giver) === 'out' ? 'falls' : 'no longer counts';
}

/** What one support is called: evidence is not counted. */
function supportNoun(story: VerdictStory, support: number): string {
  return giverKind(story, support) === 'evidence' ? 'evidence' : 'reason';
}

/** What several supports are called. */
function supportsNoun(story: VerdictStory, supports: readonly number[]): string {
  const areEvidence = supports.every((one) => giverKind(story, one) === 'evidence');
  return areEvidence ? 'pieces of evidence' : 'reasons';
}
