import type { Status } from '../map/model.js';
import type { Advice } from '../verdict/advise.js';
import type { Evaluated } from '../verdict/evaluated.js';
import type { EvaluationRecord } from '../verdict/evaluation-schema.js';
import type { Positions } from '../verdict/positions.js';
import { restsOn } from '../verdict/reasons.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from '../verdict/status.js';
import type { Page } from './evaluation-page.js';
import { tell, tellAttack } from './explain.js';

/** The keys of an evaluation's record, in order. A test holds them against `map/evaluation-schema.ts`. */
export const EVALUATION_FIELDS = [
  'id',
  'status',
  'burden',
  'granted',
  'dropped',
  'labels',
  'deciding',
  'explanation',
  'explained',
  'changes',
  'advice',
  'positions',
  'accepted',
  'strength',
] as const satisfies readonly (keyof EvaluationRecord)[];

/** The selected statements, each with its verdict. */
export function* verdictRows({ evaluated, selected }: Page): Generator<{ id: string; status: Status }> {
  for (let node = 0; node < evaluated.subject.framework.statements; node += 1) {
    if (selected === null || selected(node))
      yield { id: evaluated.nameOf(node), status: evaluated.statusOf(node) };
  }
}

/** An evaluation as plain data. Linear in the map, but for what was searched before. */
export function evaluationRecordOf({ evaluated, asked, selected }: Page): EvaluationRecord {
  const { subject, given, statusOf } = evaluated;
  const { framework } = subject;
  const { target, changes, advice, positions, accepted, strengths } = asked;
  const name = (node: number) => subject.nameOf(node);
  const all = Array.from({ length: framework.size }, (_, node) => node);
  // Only statements can be selected, so a selection leaves no relation.
  const isListed = (node: number) => selected === null || (node < framework.statements && selected(node));
  const listed = all.filter(isListed);
  const { explanation } = asked;
  const nodes = explanation === null ? [] : Array.from(explanation.nodes);
  const grounds = nodes.map((node) => explanation!.ground(node));
  const sentences = new Map<number, string>();
  for (const { node, sentence } of explanation === null ? [] : tell(evaluated.explainer, explanation, name)) {
    const before = sentences.get(node);
    sentences.set(node, before === undefined ? sentence : `${before} ${sentence}`);
  }
  return {
    id: target === null ? null : name(target),
    status: target === null ? null : statusOf(target),
    burden: given.burden,
    granted: given.granted.map(name),
    dropped: given.dropped.map(name),
    labels: Object.fromEntries(listed.map((node) => [name(node), statusOf(node)])),
    deciding: grounds.filter(({ node }) => node >= framework.statements).map(({ node }) => name(node)),
    explanation: grounds.map((ground) => ({
      node: name(ground.node),
      status: ground.status,
      reason: ground.reason,
      by: restsOn(ground).map(name),
      sentence: sentences.get(ground.node) ?? null,
    })),
    explained: explanation?.complete ?? true,
    changes:
      changes
        ?.filter(({ node }) => isListed(node))
        .map(({ node, before, after }) => ({ node: name(node), before, after })) ?? null,
    advice:
      advice === null
        ? null
        : {
            aim: advice.aim,
            already: advice.already,
            sets: advice.sets.map((set) => set.map(name)),
            atLeast: advice.atLeast,
            complete: advice.bound === null,
            bound: advice.bound,
            impossible: advice.impossible,
            excluded: advice.excluded.map(name),
            offers: Object.fromEntries(
              membersOf(advice).map((node) => [
                name(node),
                offersAgainst(evaluated, advice, node).map((offer) => ({
                  node: name(offer.node),
                  status: statusOf(offer.node),
                  sentence: offer.sentence,
                })),
              ]),
            ),
          },
    positions:
      positions === null
        ? null
        : {
            semantics: positions.semantics,
            known: numberOf(positions.known),
            complete: positions.complete,
            tally: tallyOf(positions),
            found: positions.found.map((status) => {
              const those = (wanted: string) =>
                all
                  .slice(0, framework.statements)
                  .filter((node) => STATUS_OF[status[node]!] === wanted)
                  .map(name);
              return { in: those('in'), out: those('out'), undecided: those('undecided') };
            }),
          },
    accepted:
      accepted === null
        ? null
        : {
            semantics: accepted.semantics,
            mode: accepted.mode,
            answer: accepted.accepted,
            vacuous: accepted.vacuous,
          },
    strength:
      strengths === null
        ? null
        : Object.fromEntries(listed.map((node) => [name(node), strengthOf(strengths[node]!)])),
  };
}

/** A count as a number where one can hold it, else its digits. */
function numberOf(count: bigint): number | string {
  return count <= Number.MAX_SAFE_INTEGER ? Number(count) : String(count);
}

function tallyOf({ tally }: Positions): Record<Status, number | string> | null {
  if (tally === null) return null;
  return { in: numberOf(tally[IN]!), out: numberOf(tally[OUT]!), undecided: numberOf(tally[UNDECIDED]!) };
}

/** The members of the sets of an advice, each once. */
export function membersOf({ sets }: Advice): number[] {
  return [...new Set(sets.flat())];
}

/** What the file says already against a member of an advice, and why that does not settle it. */
export function offersAgainst(
  { subject, explainer }: Evaluated,
  advice: Advice,
  member: number,
): { node: number; sentence: string }[] {
  const name = (one: number) => subject.nameOf(one);
  return advice.offers(member).map((node) => ({ node, sentence: tellAttack(explainer, name, node) }));
}

function strengthOf(strength: number): number | null {
  return Number.isNaN(strength) ? null : Number(strength.toFixed(6));
}
