import type { Ground } from '../verdict/reasons.js';
import { needsSupport } from '../verdict/support-rules.js';
import {
  fallingBesides,
  fallingByAttack,
  fallingOfAll,
  fallingReasons,
  fallingWithPremise,
  standingAttackers,
} from './falling.js';
import {
  giversDoingPhrase,
  giversOf,
  giversPhrase,
  isStatement,
  nodePhrase,
  type Story,
  stepPhrase,
  wholeStepPhrase,
} from './node-phrases.js';
import { openQuestionClause } from './open-questions.js';
import { capitalPhrase, clausePhrases, type Phrase, phrase } from './phrase.js';

/** Why a node has its verdict, in a sentence. `subject` stands for its name, where it was named already. */
export function groundSentence(story: Story, found: Ground, subject?: string): Phrase {
  const { node } = found;
  const own = isStatement(story, node)
    ? nodePhrase(story, node)
    : capitalPhrase(wholeStepPhrase(story, node));
  const name = subject === undefined ? own : phrase`${subject}`;
  return isStatement(story, node) ? aboutStatement(story, found, name) : aboutRelation(story, found, name);
}

/** Whether a node needs no sentence where others rest on it. */
export function isPlainGround(story: Story, { node, reason, attackers, supports }: Ground): boolean {
  if (isStatement(story, node)) return reason === 'holds' && attackers.length === 0;
  // A step is told of where something bears on it, or it is one of its premises that is open; that it was taken as given
  // is said of what rests on it.
  if (reason === 'open' && giversOf(story, node).length > 1) return false;
  return (reason !== 'holds' && reason !== 'open') || attackers.length + supports.length === 0;
}

/** What not to take from it that something falls: that it was shown to be false. */
export function groundCaution(story: Story, { node, reason }: Ground): string {
  const unshown = isStatement(story, node) && (reason === 'unsupported' || reason === 'bare');
  if (!unshown || standingAttackers(story, node).length > 0) return '';
  return ' That does not show it to be false.';
}

function aboutStatement(story: Story, found: Ground, name: Phrase): Phrase {
  const { node, reason, attackers, supports } = found;
  switch (reason) {
    case 'fixed':
      return fixedSentence(found, name);
    case 'bare':
      return phrase`${name} falls, because nothing is put forward for it, and --burden evidence asks for something.`;
    case 'unsupported':
      return phrase`${name} falls, because it is left without a reason that stands: ${fallingReasons(story, supports)}.${fallingBesides(story, node)}`;
    case 'open':
      return phrase`${name} is undecided, because ${openQuestionClause(story, found)}.`;
    case 'holds': {
      const own = story.framework.supports[node]! > 0 && !needsSupport(story.framework, node);
      const parts = [
        ...supports.map((support) => carries(story, support, 'support')),
        ...(own ? [phrase`it is put forward in its own right`] : []),
        unattacked(story, attackers),
      ];
      return phrase`${name} stands, because ${clausePhrases(parts)}.`;
    }
    default:
      return phrase`${name} falls, because ${fallingByAttack(story, node, attackers[0]!)}.`;
  }
}

function aboutRelation(story: Story, found: Ground, name: Phrase): Phrase {
  const { node, reason, premises, attackers, supports } = found;
  switch (reason) {
    case 'fixed':
      return fixedSentence(found, name);
    case 'premise-fell':
      return phrase`${name} falls, because ${fallingWithPremise(story, node, premises[0]!)}.`;
    case 'unsupported':
      return phrase`${name} falls, because ${fallingOfAll(story, supports, 'backing')}.`;
    case 'open':
      return phrase`${name} is undecided, because ${openQuestionClause(story, found)}.`;
    case 'holds': {
      const parts = [
        phrase`${giversPhrase(story, node)} ${premises.length === 1 ? 'stands' : 'stand'}`,
        ...supports.map((support) => carries(story, support, 'back')),
        unattacked(story, attackers),
      ];
      return phrase`${name} stands, because ${clausePhrases(parts)}.`;
    }
    default:
      return phrase`${name} falls, because ${fallingByAttack(story, node, attackers[0]!)}.`;
  }
}

function fixedSentence({ status }: Ground, name: Phrase): Phrase {
  return phrase`${name} is taken to ${status === 'in' ? 'stand' : 'fall'}, since you say so.`;
}

/** That a relation which stands supports or backs. */
function carries(story: Story, relation: number, verb: string): Phrase {
  return story.isFixed(relation)
    ? phrase`${stepPhrase(story, relation)} is taken to stand`
    : phrase`${giversDoingPhrase(story, relation, verb)} it`;
}

function unattacked(story: Story, attackers: readonly number[]): Phrase {
  return attackers.length === 0 ? phrase`nothing here attacks it` : fallingOfAll(story, attackers, 'attack');
}
