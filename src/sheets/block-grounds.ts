import type { Answer } from '../map/answers.js';
import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { bestEvidence, reasonsBetween } from '../query/best-evidence.js';
import type { View } from '../query/view.js';
import { speakerOfAnswer } from './answers.js';
import { type CitingBlock, type CitingItem, list, paragraph, space, strong } from './citing.js';
import { evidenceText } from './evidence-way.js';

/** What an answer in a block rests on: its "because". */

/** Answers without those that another one gives as its reason: they stand in its "because". */
export function withoutReasons(answers: readonly Answer[]): readonly Answer[] {
  const reasonsOf = new Map(answers.map((answer) => [speakerOfAnswer(answer), new Set(grounds(answer))]));
  const givenAsReasonBy = new Map<Statement, Statement[]>();
  for (const [other, reasons] of reasonsOf)
    for (const reason of reasons) {
      if (reason !== other) givenAsReasonBy.set(reason, [...(givenAsReasonBy.get(reason) ?? []), other]);
    }
  const kept = answers.filter((answer) => {
    const giver = speakerOfAnswer(answer);
    const others = givenAsReasonBy.get(giver) ?? [];
    return others.every((other) => reasonsOf.get(giver)!.has(other));
  });
  return kept.length === 0 ? answers : kept;
}

/** The premises of an answer that are said as the answer itself: all but evidence; if there is only evidence, the first. */
export function spokenPremises({ attack: { premises } }: Answer): readonly Statement[] {
  const reasons = premises.filter(({ kind }) => kind !== 'evidence');
  return reasons.length > 0 ? reasons : premises.slice(0, 1);
}

/** What an answer needs beside, and the reasons and the evidence for it. */
export function grounds(answer: Answer): Statement[] {
  const giver = speakerOfAnswer(answer);
  const spoken = spokenPremises(answer);
  const beside = answer.attack.premises.filter((one) => !spoken.includes(one));
  return [...beside, ...reasonsFor(giver), ...evidenceFor(giver)];
}

/**
 * The reasons and the evidence for an answer, and what it needs beside. Where there is no evidence for the answer itself, the best for a reason
 * stands under that.
 */
export function because(answer: Answer, view: View): CitingBlock[] {
  const speaker = speakerOfAnswer(answer);
  const direct = grounds(answer);
  const best = direct.some(({ kind }) => kind === 'evidence') ? undefined : bestEvidence(view, speaker);
  const reason = best === undefined ? undefined : reasonsBetween(view, speaker, best).at(-1);
  const all = [...new Set([...direct, ...(best === undefined ? [] : [best])])];
  // What both sides use tells for the other side, too.
  const isShared = (one: Statement) => one.kind === 'evidence' && view.structure.side[one.index] === 'both';
  const unshared = all.filter((one) => !isShared(one));
  const shown = unshared.length > 0 ? unshared : all;
  const isUnder = (one: Statement) => one === best && reason !== undefined && shown.includes(reason);
  const isIdle = (one: Statement) => whyNotCounting(one, answer, view) !== '';
  const itemOf = (one: Statement, said: Statement): CitingItem => ({
    line: [...evidenceText(view, said, one), whyNotCounting(one, answer, view)],
  });
  const given = shown
    .filter((one) => !isUnder(one))
    .toSorted((a, b) => Number(isIdle(a)) - Number(isIdle(b)))
    .map((one) => {
      const item = itemOf(one, speaker);
      return one === reason && shown.includes(best!) ? { ...item, items: [itemOf(best!, reason)] } : item;
    });
  if (given.length === 0)
    return [
      paragraph(strong('Because: '), 'no reason or evidence is given for this answer. Find some:'),
      space(2),
    ];
  const [only, ...others] = given;
  return others.length === 0 && only!.items === undefined
    ? [paragraph(strong('Because: '), ...only!.line)]
    : [paragraph(strong('Because: ')), list(given)];
}

/** Behind a reason or evidence for an answer, that it falls or does not count for it. */
function whyNotCounting(ground: Statement, answer: Answer, { labels }: View): string {
  if (labels.statusOf(ground) === 'out') return ' (falls)';
  const steps = ground.gives.filter(({ target }) => target === speakerOfAnswer(answer));
  const isIdle = steps.length > 0 && steps.every((step) => labels.statusOf(step) === 'out');
  return isIdle ? ' (does not count)' : '';
}
