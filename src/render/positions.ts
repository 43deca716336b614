import { STATUS_OF, UNDECIDED } from '../map/label.js';
import { STATUSES, type Status } from '../map/model.js';
import { SEMANTICS } from '../map/positions.js';
import type { Page } from './evaluation.js';
import { wrap } from './layout.js';
import type { Look } from './look.js';
import { counted, verdictVerb } from './words.js';

/** Whether a statement is accepted, in a sentence. */
export function acceptedLines({ evaluated, asked }: Page, look: Look): string[] {
  const { semantics, mode, accepted, vacuous } = asked.accepted!;
  const name = evaluated.nameOf(asked.target!);
  return wrap(sentence(), look.width);

  function sentence(): string {
    if (accepted === null)
      return `Not decided in the time given: whether ${name} stands in ${mode} ${semantics} position${mode === 'some' ? '' : 's'}.`;
    if (vacuous) {
      return mode === 'some'
        ? `No: there is no ${semantics} position at all.`
        : `Yes, but only because there is no ${semantics} position at all.`;
    }
    if (mode === 'some')
      return accepted
        ? `Yes: ${name} stands in some ${semantics} position.`
        : `No: ${name} stands in no ${semantics} position.`;
    return accepted
      ? `Yes: ${name} stands in every ${semantics} position.`
      : `No: there is a ${semantics} position in which ${name} does not stand.`;
  }
}

/** The positions, each by what it decides of what the grounded verdicts leave open. */
export function positionLines({ evaluated, asked }: Page, look: Look): string[] {
  const { semantics, known, complete, found } = asked.positions!;
  const { framework } = evaluated.subject;
  const open = Array.from({ length: framework.statements }, (_, node) => node).filter(
    (node) => evaluated.labelling.status[node] === UNDECIDED,
  );
  const noun = `${semantics} position${known === 1n ? '' : 's'}`;
  const many = complete
    ? `There ${known === 1n ? 'is' : 'are'} ${known === 0n ? 'no' : known} ${noun}`
    : `At least ${known} ${noun} ${known === 1n ? 'is' : 'are'} known; whether there are more was not decided`;
  const title = `${many} (${SEMANTICS[semantics]}).`;
  const shown = found.flatMap((status, i) => {
    const those = (wanted: Status) =>
      open.filter((node) => STATUS_OF[status[node]!] === wanted).map((node) => evaluated.nameOf(node));
    const parts = STATUSES.flatMap((one) => {
      const names = those(one);
      const title = { in: 'stand', out: 'fall', undecided: 'open' }[one];
      return names.length === 0 ? [] : wrap(`${title}: ${names.join(', ')}`, look.width, '     ', '       ');
    });
    const thesis =
      asked.target === null
        ? ''
        : ` ${evaluated.nameOf(asked.target)} ${verdictVerb(STATUS_OF[status[asked.target]!]!)}.`;
    return ['', ...wrap(`${i + 1}.${thesis}`, look.width, '  ', '     '), ...parts];
  });
  const rest = known - BigInt(found.length);
  const differ =
    open.length === 0
      ? 'Nothing is open: the verdicts of the file are the only position.'
      : `Positions differ in ${counted(open.length, 'entry', 'entries')} that the file leaves open; the others have their verdict in every one.`;
  return [
    ...wrap(title, look.width),
    ...(known === 0n ? [] : wrap(differ, look.width)),
    ...(open.length === 0 ? [] : shown),
    ...(rest > 0n ? ['', `and ${rest} more`] : []),
  ];
}
