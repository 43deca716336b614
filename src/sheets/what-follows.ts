import type { Answer } from '../map/answers.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { type VerdictsWith, verdictsWith } from '../query/verdicts-with.js';
import type { View } from '../query/view.js';
import { withCapital } from '../words/capital.js';
import { inQuotes } from '../words/punctuation.js';
import { inShort } from './citing.js';

/** What follows if an answer counts: what falls, and what that means for the motion. */

/** Work that takes about a second: so many verdicts are worked out for one sheet. */
const MAX_VERDICTS = 3_000_000;

/** Whether there is time to work out what follows from this many answers; else a sheet says only what falls first. */
export function canFollowAll({ map }: View, answers: number): boolean {
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
    return { said: `This weakens ${name(said)}, but something else supports it.`, onlyWeakens: true };
  const sentences = [whatFalls(answer, said, verdicts)];
  if (said !== view.map.thesis) {
    const nearest = fallingWith(said, view, verdicts);
    if (nearest !== null) sentences.push(`${name(nearest)} falls, too.`);
    sentences.push(forMotion(nearest ?? said, view, verdicts));
  }
  return { said: sentences.map(withCapital).join(' '), onlyWeakens: false };
}

/** Whether what is said stands and counts although something that carries it is gone. */
function isOnlyWeaker(
  { attack: { target }, depth }: Answer,
  said: Statement,
  { counts }: VerdictsWith,
): boolean {
  const isMet = target === said || (depth === 0 && target.node === 'relation');
  return !isMet && counts.statusOf(said) === 'in' && !isIdle(said, counts);
}

/** Whether none of the steps from a statement counts. */
function isIdle({ gives }: Statement, { statusOf }: View['labels']): boolean {
  return gives.length > 0 && gives.every((step) => statusOf(step) === 'out');
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
    return `even if ${name(said)} is true, it does not count ${forWhat(target)}.`;
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
  return `${sign === 'support' ? 'for' : 'against'} ${name(nodeAnchor(target))}`;
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

/** What it means for the motion that something falls or does not count. */
function forMotion(gone: Statement, { map: { thesis } }: View, { counts, fails }: VerdictsWith): string {
  const [before, after] = [fails.statusOf(thesis), counts.statusOf(thesis)];
  if (before !== after) {
    return {
      in: 'So the motion stands.',
      out: 'So the motion falls.',
      undecided: `So the motion no longer ${before === 'in' ? 'stands' : 'falls'}: it is undecided.`,
    }[after];
  }
  if (after === 'undecided') return 'This alone does not decide the motion.';
  const isReason = gone.gives.some(({ sign, target }) => sign === 'support' && target === thesis);
  return isReason && after === 'in'
    ? 'So one reason for the motion is gone.'
    : 'The motion does not depend on this alone.';
}
