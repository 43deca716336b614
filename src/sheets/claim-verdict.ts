import type { Statement } from '../map/model.js';
import { verdictEffect } from '../query/verdict-effect.js';
import type { View } from '../query/view.js';

/** The verdict on a claim, as a sheet says it: `stands, but its conclusion does not follow from it`. */

const WORDS = { in: 'stands', out: 'falls', undecided: 'undecided' } as const;

export function claimVerdict({ labels }: View, claim: Statement): string {
  const status = labels.statusOf(claim);
  const word = WORDS[status];
  const joined = `${word}, ${status === 'in' ? 'but' : 'and'}`;
  const attacks = claim.gives.some(({ sign }) => sign === 'attack');
  switch (verdictEffect(claim, labels)) {
    case 'unsupported':
      return `${word}, as no reason for it counts`;
    case 'not counting':
      if (lacksPremise(claim, labels))
        return `${joined} does not count: it needs another reason, which falls`;
      return attacks
        ? `${joined} does not count against what it attacks`
        : `${joined} its conclusion does not follow from it`;
    case 'perhaps not counting':
      return attacks
        ? `${joined} it is open whether it counts against what it attacks`
        : `${joined} it is open whether its conclusion follows from it`;
    default:
      return word;
  }
}

/** Whether another reason that a claim needs for its step falls. */
function lacksPremise(claim: Statement, { statusOf }: View['labels']): boolean {
  const [step] = claim.gives;
  return step!.premises.some((one) => one !== claim && statusOf(one) === 'out');
}
