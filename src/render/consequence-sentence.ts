import { ATTACK } from '../verdict/framework.js';
import { isStatement, targetOfRelation } from '../verdict/givers.js';
import { rankedCauses } from '../verdict/ranked-causes.js';
import { giverKind, giverPhrase, type VerdictStory } from './verdict-story.js';

/** What an entry that stands still does: what one wants to know of a reply or an objection. */

/**
 * That an entry no longer counts, or might not count though it stands, and why. Null where a step from it counts, where it has no steps,
 * and where it falls.
 *
 * *"But this entry no longer counts against “A promise is enough” (a), because “Law was asked for” (b) denies that it counts."*
 */
export function consequenceSentence(story: VerdictStory, node: number): string | null {
  const { framework, statusOf } = story.explain;
  if (!isStatement(story.explain, node) || giverKind(story, node) === null || statusOf(node) === 'out')
    return null;
  const steps = [...framework.to.subarray(framework.from[node]!, framework.from[node + 1]!)];
  const open = steps.filter((step) => statusOf(step) === 'undecided');
  // What is undecided itself might not count anyway: only that it does not count is news.
  if (statusOf(node) === 'undecided' && open.length > 0) return null;
  const [step] = open.length > 0 ? open : steps;
  if (step === undefined || steps.some((one) => statusOf(one) === 'in')) return null;
  const target = targetOfRelation(story.explain, step);
  const side = framework.role[step] === ATTACK ? 'against' : 'for';
  const more = steps.length === 1 ? '' : ` or ${steps.length - 1} more`;
  const noLonger = statusOf(node) === 'in' ? 'no longer counts' : 'does not count';
  const counts = open.length > 0 ? 'might not count' : noLonger;
  return `But this entry ${counts} ${side} ${endPhrase(story, target)}${more}${why(story, step, node)}.`;
}

/** What a step leads to: an entry, or another step with both its ends. */
function endPhrase(story: VerdictStory, node: number): string {
  if (isStatement(story.explain, node)) return giverPhrase(story, node);
  return `the step from ${giverPhrase(story, node)} to ${giverPhrase(story, targetOfRelation(story.explain, node))}`;
}

/** Why a step falls, or is open, whose entry does not fall. */
function why(story: VerdictStory, step: number, node: number): string {
  const { reason, premises, attackers } = rankedCauses(story.explain, step, story.ranking);
  const isOpen = story.explain.statusOf(step) === 'undecided';
  const [attack] = attackers;
  const premise = premises.find((one) => one !== node);
  const needs =
    premise === undefined
      ? []
      : [`the step also needs ${giverPhrase(story, premise)}, which ${isOpen ? 'is undecided' : 'falls'}`];
  const denies =
    attack === undefined
      ? []
      : [
          `${giverPhrase(story, attack)} ${isOpen ? 'might count against the step between them' : 'denies that it counts'}`,
        ];
  const causes = [...denies, ...needs];
  if (causes.length > 0) return `, because ${causes.join(', and ')}`;
  return reason === 'fixed' ? ', as you dropped that step' : '';
}
