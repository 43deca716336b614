import type { Statement } from '../map/model.js';
import { verdictEffect } from '../query/verdict-effect.js';
import type { View } from '../query/view.js';

/** The verdict on a claim, as a sheet says it: `stands, but no longer counts: its step falls`. */

const WORDS = { in: 'stands', out: 'falls', undecided: 'undecided' } as const;

export function claimVerdict({ labels }: View, claim: Statement): string {
  const word = WORDS[labels.statusOf(claim)];
  switch (verdictEffect(claim, labels)) {
    case 'unsupported':
      return `${word}: no reason for it counts`;
    case 'not counting':
      return word === 'stands'
        ? `${word}, but no longer counts: ${whyNot(claim, labels)}`
        : `${word}, and does not count: ${whyNot(claim, labels)}`;
    case 'perhaps not counting':
      return `${word}, but might not count`;
    default:
      return word;
  }
}

/** Why no step from a claim counts: another reason that it needs falls, else the step itself does. */
function whyNot(claim: Statement, { statusOf }: View['labels']): string {
  const [step] = claim.gives;
  const needsMore = step!.premises.some((one) => one !== claim && statusOf(one) === 'out');
  return needsMore ? 'a reason that it needs falls' : 'its step falls';
}
