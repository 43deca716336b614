import type { Answer } from '../map/answers.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { isPremise } from '../map/premises.js';
import { forwardRelations } from '../map/relations.js';
import { type VerdictsWith, verdictsWith } from '../query/verdicts-with.js';
import type { View } from '../query/view.js';
import { withCapital } from '../words/capital.js';
import { listAnd } from '../words/lists.js';
import { inQuotes } from '../words/punctuation.js';
import { inShort } from './citing.js';

/** What follows if an answer counts: what falls, and what that means for the motion. */

/** Work that takes about a second: so many verdicts are worked out for one sheet. */
const MAX_VERDICTS = 3_000_000;

/** Whether there is time to work out what follows from the answers to this many arguments; else a sheet says only what falls first. */
export function canFollowAll({ map }: View, args: number): boolean {
  // One argument can have thousands of answers.
  const answers = Math.max(args, map.relations.filter(({ sign }) => sign === 'attack').length);
  return answers * (map.statements.length + map.relations.length) <= MAX_VERDICTS;
}

/** What an answer attacks, with nothing of what follows. */
export function whatFallsFirst(answer: Answer, said: Statement): string {
  return withCapital(whatFalls(answer, said, null));
}

/** What follows from an answer. */
export interface Following {
  /** As sentences: what falls, and what that means for the motion. */
  readonly said: string;
  /** Whether what is answered is the weaker, but stands all the same. */
  readonly onlyWeakens: boolean;
}

/** What follows from an answer to what is said. At the cost of `verdictsWith`. */
export function whatFollows(view: View, answer: Answer, said: Statement): Following {
  const verdicts = verdictsWith(view, answer.attack);
  if (isOnlyWeaker(answer, said, verdicts))
    return {
      said: `this weakens ${name(said)}, but ${whyItStands(answer, said, verdicts)}.`,
      onlyWeakens: true,
    };
  const nearest = said === view.map.thesis ? null : fallingWith(said, view, verdicts);
  const falls = verdicts.counts.statusOf(said) === 'out' || answer.attack.target.node === 'statement';
  const sentences = [
    whatFalls(answer, said, verdicts),
    ...(nearest === null ? [] : [falls ? `${name(nearest)} falls, too.` : `So ${name(nearest)} falls.`]),
    ...forMotion(nearest ?? said, view, verdicts),
  ];
  return { said: sentences.map(withCapital).join(' '), onlyWeakens: false };
}

/** Whether what is said stands and counts although something that carries it is gone. */
function isOnlyWeaker(answer: Answer, said: Statement, { counts }: VerdictsWith): boolean {
  const { target } = answer.attack;
  const isMet =
    target === said ||
    (answer.depth === 0 && target.node === 'relation') ||
    stepSharedWith(target, said) !== undefined;
  return !isMet && counts.statusOf(said) === 'in' && !isIdle(said, counts);
}

/** What still supports what is said where an answer counts: rather something else than what the answer attacks. */
function whyItStands({ attack: { target } }: Answer, said: Statement, { counts }: VerdictsWith): string {
  const steps = forwardRelations(said.supportedBy).filter((step) => counts.statusOf(step) === 'in');
  const step = steps.find(({ premises }) => !premises.includes(nodeAnchor(target))) ?? steps[0];
  if (step === undefined) return 'it stands all the same';
  const names = listAnd(step.premises.map(name));
  return `${names} still ${step.premises.length === 1 ? 'supports' : 'support'} it`;
}

/** Whether none of the steps from a statement counts. */
function isIdle({ gives }: Statement, { statusOf }: View['labels']): boolean {
  return gives.length > 0 && gives.every((step) => statusOf(step) === 'out');
}

/** The step for which what is said needs an attacked statement beside it. */
function stepSharedWith(target: ArgumentNode, said: Statement): Relation | undefined {
  if (target.node === 'relation' || target === said) return undefined;
  return said.gives.find((step) => isPremise(target, step));
}

const name = (statement: Statement) => inQuotes(inShort(statement));

/** What the answer attacks, and what becomes of what is said. */
function whatFalls(
  { attack: { target }, depth }: Answer,
  said: Statement,
  verdicts: VerdictsWith | null,
): string {
  if (target === said) return `${name(said)} falls.`;
  if (depth === 0 && target.node === 'relation')
    return `${name(said)} does not count ${forWhat(target)}, even if it is true.`;
  const shared = stepSharedWith(target, said);
  if (shared !== undefined)
    return `${name(nodeAnchor(target))} falls, so ${name(said)} does not count ${forWhat(shared)}.`;
  const attacked =
    target.node === 'statement'
      ? `${name(target)} falls`
      : `${name(nodeAnchor(target))} does not count ${forWhat(target)}`;
  return `${attacked}${verdicts === null ? '' : becomes(said, verdicts.counts)}.`;
}

/** What becomes of what is said where something that carries it falls; it does more than get weaker. */
function becomes(said: Statement, labels: View['labels']): string {
  if (labels.statusOf(said) === 'out') return `, and ${name(said)} falls with it`;
  if (isIdle(said, labels)) return `, so ${name(said)} no longer counts`;
  return `, but ${name(said)} is still undecided`;
}

function forWhat({ sign, target }: Relation): string {
  const what =
    target.node === 'statement'
      ? name(target)
      : `the step from ${name(nodeAnchor(target))} to ${name(nodeAnchor(target.target))}`;
  return `${sign === 'support' ? 'for' : 'against'} ${what}`;
}

/** What falls because of what is said: of all that it carries, what is nearest to the thesis. */
function fallingWith(
  said: Statement,
  { map, structure }: View,
  { counts, fails }: VerdictsWith,
): Statement | null {
  const seen = new Set<Statement>([said]);
  const falling: Statement[] = [];
  for (const one of seen) {
    for (const next of one.gives
      .filter(({ sign }) => sign === 'support')
      .map(({ target }) => nodeAnchor(target))) {
      if (seen.has(next) || counts.statusOf(next) !== 'out' || fails.statusOf(next) === 'out') continue;
      seen.add(next);
      if (next !== map.thesis) falling.push(next);
    }
  }
  const [nearest] = falling.toSorted((a, b) => structure.depth[a.index]! - structure.depth[b.index]!);
  return nearest ?? null;
}

/** What it means for the motion that something falls or does not count; nothing where that is the motion's own thesis and has been said. */
function forMotion(
  gone: Statement,
  { labels, map: { thesis } }: View,
  { counts, fails }: VerdictsWith,
): string[] {
  const [before, after] = [fails.statusOf(thesis), counts.statusOf(thesis)];
  if (before !== after) {
    if (after !== 'undecided') return [`So the motion ${after === 'in' ? 'stands' : 'falls'}.`];
    const otherwise = before === 'in' ? 'stand' : 'fall';
    return labels.statusOf(thesis) === 'undecided'
      ? [`The motion stays undecided; without this answer it would ${otherwise}.`]
      : [`So the motion no longer ${otherwise}s: it is undecided.`];
  }
  if (gone === thesis) return [];
  if (after === 'undecided') return ['This alone does not decide the motion.'];
  const isReason = gone.gives.some(({ sign, target }) => sign === 'support' && target === thesis);
  return isReason && after === 'in'
    ? ['So one reason for the motion is gone.']
    : ['The motion does not depend on this alone.'];
}
