import { type Answer, isContradicted, whatItAttacks } from '../map/answers.js';
import type { ArgumentNode, Relation, Statement, Status } from '../map/model.js';
import { attackKind, declaringPremise } from '../map/relations.js';
import { evidenceFor } from '../map/statements.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';

/** Who objects, who answers, and what that comes to: what every sheet says of it. */

const RANK: Readonly<Record<Status, number>> = { in: 0, undecided: 1, out: 2 };

/**
 * The answers to a statement or to what gives a relation, strongest first: those that stand before those that are open
 * before those that fall; then those nearer to what is said; then by how much evidence they bring. What `skips` names
 * has a place of its own on the sheet.
 */
export function answersTo(
  view: View,
  node: ArgumentNode,
  skips?: (statement: Statement) => boolean,
): readonly Answer[] {
  const weighed = view.answers.to(node, skips).map((answer) => ({
    answer,
    rank: RANK[view.labels.statusOf(answer.attack)],
    evidence: evidenceFor(by(answer)).length,
  }));
  weighed.sort((a, b) => a.rank - b.rank || a.answer.depth - b.answer.depth || b.evidence - a.evidence);
  return weighed.map(({ answer }) => answer);
}

/** The answers to what is said itself, strongest first. */
export function headOn(view: View, statement: Statement): readonly Answer[] {
  return answersTo(view, statement, () => true).filter(({ depth }) => depth === 0);
}

/**
 * What tells most against an argument: where it falls or is open, the strongest of what decides that; where it stands,
 * the strongest of what comes nearest to it.
 */
export function strongest(view: View, node: ArgumentNode): Answer | undefined {
  const answers = answersTo(view, node);
  const status = view.labels.statusOf(node);
  const deciding = status === 'in' ? null : { out: 'in', undecided: 'undecided' }[status];
  const decides = answers.find(({ attack }) => view.labels.statusOf(attack) === deciding);
  const nearest = answers.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  return decides ?? answers.find(({ depth }) => depth === nearest);
}

/** The statement that gives an answer. */
export function by({ attack }: Answer): Statement {
  return declaringPremise(attack);
}

/** What attacks, in words: the texts of all its premises. */
function attackText({ premises }: Relation): string {
  return premises.map(({ text }) => oneLine(text)).join(' ');
}

/** What an answer says, its citation, and what it attacks where that is not what is said itself. */
export function answerText(answer: Answer, cite: string): string {
  return [attackText(answer.attack), cite, whatItAttacks(answer) ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** Added where an objection has no answer: what stands against it all the same, if anything; begun by a space. */
export function butContradicted(objection: Statement): string {
  return isContradicted(objection) ? ' but what it contradicts' : '';
}

/**
 * How the file judges an answer to something (`what` it is in a word), where it does not simply settle it; `fallen` says
 * that it falls. What only takes away one of several things that carry an argument can stand, and the argument, too.
 */
export function judged(
  { labels }: View,
  { attack, depth }: Answer,
  [what, answered]: readonly [string, ArgumentNode],
  fallen: string,
): string | null {
  const status = labels.statusOf(attack);
  if (status !== 'in') return status === 'out' ? fallen : 'open in the file';
  const left = depth === 0 ? 'out' : labels.statusOf(answered);
  if (left === 'out') return null;
  return `the ${what} ${left === 'in' ? 'still stands' : 'is still open'} in the file`;
}

/** What an answer comes to if it holds, as the last move of a block, and how the file judges that. */
export function therefore(view: View, answer: Answer, answered: Statement): string {
  const judgements = {
    undecided: ' (In this file that is still open: be ready for their answer.)',
    out: ' (In this file this answer falls: they have an answer to it.)',
    in: isStillCarried(view, answer, answered)
      ? ' (In this file what they say still stands: something else carries it.)'
      : '',
  };
  return `${comesTo(answer)}.${judgements[view.labels.statusOf(answer.attack)]}`;
}

function comesTo({ attack, way }: Answer): string {
  switch (way) {
    case 'premise':
      return 'what they say needs that premise, and comes to nothing without it';
    case 'evidence':
    case 'reason':
      return `what they say loses that ${way}, and falls unless something else carries it`;
    case 'inference':
      return 'even if that is true, what they say does not follow from it';
    default:
      return {
        undercut: 'even if what they say is true, their conclusion does not follow from it',
        undermine: 'what they say cannot carry what they rest on it',
        rebut: 'what they say cannot be kept as they say it',
      }[attackKind(attack)];
  }
}

/** Whether an answer to what carries a statement leaves it, and a step from it, standing. */
function isStillCarried({ labels }: View, { depth }: Answer, said: Statement): boolean {
  if (depth === 0 || labels.statusOf(said) !== 'in') return false;
  return said.gives.length === 0 || said.gives.some((given) => labels.statusOf(given) === 'in');
}
