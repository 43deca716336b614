import { ATTACK } from '../verdict/framework.js';
import { isStatement, targetOfRelation } from '../verdict/givers.js';
import { rankedCauses } from '../verdict/ranked-causes.js';
import { giverKind, giverPhrase, type VerdictStory } from './verdict-story.js';

/** What an entry that stands still does: what one wants to know of a reply or an objection. */

/**
 * That an entry stands and no longer counts, or might not count, and why. Null where a step from it counts, where it has no steps, and
 * where it does not stand.
 *
 * *"But this entry no longer counts against “A promise is enough” (a), because “Law was asked for” (b) denies that this follows."*
 */
export function consequenceSentence(story: VerdictStory, node: number): string | null {
  const { framework, statusOf } = story.explain;
  if (!isStatement(story.explain, node) || giverKind(story, node) === null || statusOf(node) !== 'in')
    return null;
  const steps = [...framework.to.subarray(framework.from[node]!, framework.from[node + 1]!)];
  const open = steps.filter((step) => statusOf(step) === 'undecided');
  const [step] = open.length > 0 ? open : steps;
  if (step === undefined || steps.some((one) => statusOf(one) === 'in')) return null;
  const target = targetOfRelation(story.explain, step);
  const side = framework.role[step] === ATTACK ? 'against' : 'for';
  const at = isStatement(story.explain, target) ? '' : 'the step from ';
  const more = steps.length === 1 ? '' : ` or ${steps.length - 1} more`;
  const counts = open.length > 0 ? 'might not count' : 'no longer counts';
  return `But this entry ${counts} ${side} ${at}${giverPhrase(story, target)}${more}${why(story, step, node)}.`;
}

/** Why a step falls, or is open, whose entry stands. */
function why(story: VerdictStory, step: number, node: number): string {
  const { reason, premises, attackers } = rankedCauses(story.explain, step, story.ranking);
  const isOpen = story.explain.statusOf(step) === 'undecided';
  const [attack] = attackers;
  if (attack !== undefined) {
    const then = isOpen ? ', and that is open' : '';
    return `, because ${giverPhrase(story, attack)} denies that this follows${then}`;
  }
  const premise = premises.find((one) => one !== node);
  if (premise !== undefined)
    return `, because the step also needs ${giverPhrase(story, premise)}, which ${isOpen ? 'is undecided' : 'falls'}`;
  return reason === 'fixed' ? ', as you dropped that step' : '';
}
