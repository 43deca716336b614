import type { Answer } from '../map/answers.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { isReverseRelation } from '../map/relations.js';
import { type VerdictsWith, verdictsWith } from '../query/verdicts-with.js';
import type { View } from '../query/view.js';
import { withCapital } from '../words/capital.js';
import { inQuotes } from '../words/punctuation.js';
import { inShort } from './citing.js';

/** What follows if an answer counts: what falls, and what that means for the thesis. */

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

/** What follows from an answer to what is said, as sentences. At the cost of `verdictsWith`. */
export function whatFollows(view: View, answer: Answer, said: Statement): string {
  const verdicts = verdictsWith(view, answer.attack);
  const sentences = [whatFalls(answer, said, verdicts)];
  if (said !== view.map.thesis) {
    sentences.push(
      ...fallingWith(said, view, verdicts),
      ...againFor(answer, said, verdicts),
      forThesis(view, verdicts),
    );
  }
  return sentences.map(withCapital).join(' ');
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

/** What becomes of what is said where something that carries it falls. */
function becomes(said: Statement, { statusOf }: View['labels']): string {
  const status = statusOf(said);
  if (status === 'out') return `, and ${name(said)} falls with it`;
  if (said.gives.length > 0 && said.gives.every((step) => statusOf(step) === 'out'))
    return `, so ${name(said)} no longer counts`;
  if (status === 'undecided') return `, but ${name(said)} is still undecided`;
  return `, but ${name(said)} still stands, because something else supports it`;
}

function forWhat({ sign, target }: Relation): string {
  return `${sign === 'support' ? 'for' : 'against'} ${name(nodeAnchor(target))}`;
}

/** What falls because of what is said: of all that it carries, what is nearest to the thesis. */
function fallingWith(said: Statement, { map, structure }: View, { counts, fails }: VerdictsWith): string[] {
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
  return nearest === undefined ? [] : [`${name(nearest)} falls, too.`];
}

/** What an objection was against, and how that fares without it. */
function againFor(
  { attack: given, depth }: Answer,
  said: Statement,
  { counts, fails }: VerdictsWith,
): string[] {
  const [attack] = said.gives.filter((one) => one.sign === 'attack' && !isReverseRelation(one));
  if (attack === undefined || counts.statusOf(attack) !== 'out' || fails.statusOf(attack) === 'out')
    return [];
  const met: ArgumentNode = attack.target;
  const isNamed = depth === 0 && given.target === attack;
  const [before, after] = [fails.statusOf(met), counts.statusOf(met)];
  const [stands, falls, objection] =
    met.node === 'statement'
      ? [
          `${isNamed ? 'that point' : name(met)} stands`,
          `${isNamed ? 'that point' : name(met)} no longer falls`,
          name(met),
        ]
      : [
          `${name(nodeAnchor(met))} counts ${forWhat(met)}`,
          `${name(nodeAnchor(met))} may count ${forWhat(met)}`,
          `the step from ${name(nodeAnchor(met))}`,
        ];
  if (after === 'in' && before !== 'in') return [`${stands}.`];
  if (before === 'out' && after !== 'out') return [`${falls}.`];
  return isNamed ? [] : [`this is no longer an objection to ${objection}.`];
}

function forThesis({ map: { thesis } }: View, { counts, fails }: VerdictsWith): string {
  const [before, after] = [fails.statusOf(thesis), counts.statusOf(thesis)];
  if (before === after) {
    return {
      in: 'the thesis stands either way.',
      out: 'the thesis falls either way.',
      undecided: 'the thesis is undecided either way, because other disputes are open.',
    }[after];
  }
  return {
    in: 'the thesis stands.',
    out: 'the thesis falls with it.',
    undecided: `the thesis no longer ${before === 'in' ? 'stands' : 'falls'}: it is undecided.`,
  }[after];
}
