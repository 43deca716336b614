import { ATTACK } from '../verdict/framework.js';
import { isStatement, targetOfRelation } from '../verdict/givers.js';
import { rankedCauses } from '../verdict/ranked-causes.js';
import { giverKind, giverPhrase, type VerdictStory } from './verdict-story.js';

/** What an entry that stands still does: what one wants to know of a reply or an objection. */

/**
 * That an entry stands and no longer counts, and why; or that this is open. Null where a step from it counts, where it has no
 * steps, and where it does not stand.
 *
 * *"But it no longer counts against “A promise is enough” (a), because “Law was asked for” (b) denies what follows from it."*
 */
export function consequenceSentence(story: VerdictStory, node: number): string | null {
  const { framework, statusOf } = story.explain;
  if (!isStatement(story.explain, node) || giverKind(story, node) === null || statusOf(node) !== 'in')
    return null;
  const steps = [...framework.to.subarray(framework.from[node]!, framework.from[node + 1]!)];
  const open = steps.filter((step) => statusOf(step) === 'undecided');
  const [step] = open.length > 0 ? open : steps;
  if (step === undefined || steps.some((one) => statusOf(one) === 'in')) return null;
  const target = giverPhrase(story, targetOfRelation(story.explain, step));
  const isAttack = framework.role[step] === ATTACK;
  const more = steps.length === 1 ? '' : ` or ${steps.length - 1} more`;
  const what = `${isAttack ? 'against' : 'for'} ${isStatement(story.explain, targetOfRelation(story.explain, step)) ? '' : 'what follows from '}${target}${more}`;
  if (open.length > 0) return `Whether it counts ${what} is open.`;
  return `But it no longer counts ${what}${why(story, step, node)}.`;
}

/** Why a step falls whose entry stands. */
function why(story: VerdictStory, step: number, node: number): string {
  const { reason, premises, attackers } = rankedCauses(story.explain, step, story.ranking);
  const [attack] = attackers;
  if (attack !== undefined) return `, because ${giverPhrase(story, attack)} denies what follows from it`;
  const premise = premises.find((one) => one !== node);
  if (premise !== undefined) return `, because it needs ${giverPhrase(story, premise)}, which falls`;
  return reason === 'fixed' ? ', as you dropped that step' : '';
}
