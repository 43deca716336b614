import { ATTACK } from '../verdict/framework.js';
import type { Ground } from '../verdict/reasons.js';
import {
  giversBriefPhrase,
  giversOf,
  isStatement,
  nodePhrase,
  type Story,
  stepPhrase,
  targetOfRelation,
} from './node-phrases.js';
import { clausePhrases, joinedPhrases, type Phrase, phrase, strungPhrases } from './phrase.js';

/** Of a longer circle, so many nodes are named. */
const MAX_CIRCLE_NAMED = 8;
/** Of more open attacks or reasons, so many are named in one sentence. */
const MAX_OPEN_NAMED = 3;
/** Of more entries that hang together with a circle, so many are named. */
const MAX_COMPANY_NAMED = 6;

/** What an open verdict hangs on, as a clause: `it is open whether the attack from a stands`. */
export function openQuestionClause(story: Story, { node, premises, attackers, supports }: Ground): Phrase {
  const reason = isStatement(story, node) ? 'the reason' : 'its backing';
  const stand = ['stands', 'both stand'][premises.length - 1] ?? 'all stand';
  const attacks = anyStands(attackers, (attacker) =>
    hanging(story, attacker, node, 'the attack from', 'its attack on itself'),
  );
  const reasons = anyStands(supports, (support) =>
    hanging(story, support, node, reason, 'its support of itself'),
  );
  const names = joinedPhrases(
    premises.map((premise) => nodePhrase(story, premise, isStatement(story, node) ? null : node)),
  );
  const parts = [...attacks, ...(premises.length === 0 ? [] : [phrase`${names} ${stand}`]), ...reasons];
  return phrase`it is open ${clausePhrases(parts.map((part) => phrase`whether ${part}`))}`;
}

/** An open attack or support, by what gives it where that is open, else as a step; `self` where the target gives it itself. */
function hanging(story: Story, node: number, target: number, what: string, self: string): Phrase {
  if (giversOf(story, node).includes(target)) return phrase`${self}`;
  const isStep =
    !isStatement(story, node) &&
    story.framework.role[node] !== ATTACK &&
    story.ground(node).premises.length === 0;
  return isStep ? stepPhrase(story, node) : phrase`${what} ${giversBriefPhrase(story, node)}`;
}

/** That one of several stands, of many the first ones named; nothing for none. */
function anyStands(nodes: readonly number[], nameOf: (node: number) => Phrase): Phrase[] {
  const names = nodes.slice(0, MAX_OPEN_NAMED).map(nameOf);
  if (nodes.length < 2) return names.map((name) => phrase`${name} stands`);
  const more = nodes.length - names.length;
  const shown = more > 0 ? [...names, phrase`one of ${more} more`] : names;
  if (shown.length === 2) return [phrase`${strungPhrases(shown, ' or ')} stands`];
  return [phrase`any of these stands: ${strungPhrases(shown, ', ', ' or ')}`];
}

/** What hangs together with a circle, as a sentence after that about the circle. */
export function openCircleCompany(story: Story, nodes: readonly number[]): Phrase {
  const statements = nodes.filter((node) => isStatement(story, node));
  if (statements.length === 0) return phrase``;
  const names = statements.slice(0, MAX_COMPANY_NAMED).map((node) => nodePhrase(story, node));
  const more = statements.length - names.length;
  const shown = more > 0 ? [...names, phrase`${more} more`] : names;
  return phrase` Bound up with that ${statements.length === 1 ? 'is' : 'are'} ${joinedPhrases(shown)}.`;
}

/**
 * The circle in which an open question turns, as a sentence: `a and b attack each other, and nothing here decides between
 * them.` Each node hangs on the next, and the last on the first.
 */
export function openCircleSentence(story: Story, nodes: readonly number[]): Phrase {
  const relations = nodes.filter((node) => !isStatement(story, node));
  // In an abstract framework the arguments attack each other themselves.
  const attackOnly = (relations.length === 0 ? nodes : relations).every(
    (node) => story.framework.role[node] === ATTACK,
  );
  const before = (i: number) => nodes[(i === 0 ? nodes.length : i) - 1]!;
  // A step is named where something on the step comes next, not what gives it.
  const isItem = (node: number, i: number) =>
    isStatement(story, node) || !isStatement(story, nodes[(i + 1) % nodes.length]!);
  const items = nodes.flatMap((node, i) => (isItem(node, i) ? [i] : []));
  const [top, second, ...more] = items.slice(0, MAX_CIRCLE_NAMED).map((i) => {
    const by = isStatement(story, before(i)) ? null : before(i);
    return isStatement(story, nodes[i]!) ? nodePhrase(story, nodes[i]!, by) : stepPhrase(story, nodes[i]!);
  });
  if (second === undefined) {
    return attackOnly
      ? phrase`${top!} attacks itself, and nothing else decides it.`
      : phrase`${top!} rests on itself, and nothing else decides it.`;
  }
  const direct = relations.every((node) => isStatement(story, targetOfRelation(story, node)));
  if (items.length === 2 && attackOnly && direct)
    return phrase`${top!} and ${second} attack each other, and nothing here decides between them.`;
  const hangs = [phrase`${top!} hangs on ${second}`, ...more.map((next) => phrase`that on ${next}`)];
  const unnamed = items.length - MAX_CIRCLE_NAMED;
  const last =
    unnamed > 0 ? phrase`so on over ${unnamed} more, back to ${top!}` : phrase`that on ${top!} again`;
  return phrase`Here it goes round in a circle that nothing outside decides: ${strungPhrases(hangs, ', ')}, and ${last}.`;
}
