import { statementsOf } from '../map/framework.js';
import { STATUS_OF, UNDECIDED } from '../map/label.js';
import { STATUSES } from '../map/model.js';
import { SEMANTICS } from '../map/positions.js';
import { nounsOf, type Page } from './evaluation-page.js';
import { nameLines, wrap } from './layout.js';
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

/** Of so many open entries, each position lists them all. */
const LISTED = 12;
/** It takes some time to find what a position turns on: at most so many looks at an open entry, in all positions together. */
const CHOSEN = 2_000_000;

/**
 * The positions, each by what it decides of what the grounded verdicts leave open; of a map where that is much, by a few
 * verdicts from which the others follow.
 */
export function positionLines(page: Page, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const { semantics, known, complete, found } = asked.positions!;
  const { framework } = evaluated.subject;
  const open = statementsOf(framework).filter((node) => evaluated.labelling.status[node] === UNDECIDED);
  const noun = `${semantics} position${known === 1n ? '' : 's'}`;
  const many = complete
    ? `There ${known === 1n ? 'is' : 'are'} ${known === 0n ? 'no' : known} ${noun}`
    : known === 0n
      ? `Not decided in the time given: which ${semantics} positions there are`
      : `At least ${known} ${noun} ${known === 1n ? 'is' : 'are'} known; whether there are more was not decided`;
  const title = `${many} (${SEMANTICS[semantics]}).`;
  const short = view !== null && open.length > LISTED && open.length ** 2 * found.length <= CHOSEN;
  const shown = found.flatMap((status, i) => {
    const name = asked.target === null ? '' : evaluated.nameOf(asked.target);
    const verdict =
      asked.target === null ? '' : ` ${name} ${verdictVerb(STATUS_OF[status[asked.target]!]!)}.`;
    const nodes = short ? evaluated.choices(status) : open;
    const parts = STATUSES.flatMap((one) => {
      const names = nodes.filter((node) => STATUS_OF[status[node]!] === one).map(evaluated.nameOf);
      const title = { in: 'stand', out: 'fall', undecided: 'open' }[one];
      return nameLines(title, names, look.width, '     ');
    });
    const nothing = () => wrap('decides nothing more than the file does', look.width, '     ');
    const told = parts.length > 0 ? parts : nothing();
    return ['', ...wrap(`${i + 1}.${verdict}`, look.width, '  ', '     '), ...told];
  });
  const rest = known - BigInt(found.length);
  const differ =
    open.length === 0
      ? 'Nothing is open: the verdicts of the file are the only position.'
      : `The file leaves ${counted(open.length, ...nounsOf(page))} open${open.length === framework.statements ? '' : '; the others have their verdict in every position'}.`;
  const note = short
    ? ' Each is told by a few verdicts from which its others follow; --json has them all.'
    : '';
  return [
    ...wrap(title, look.width),
    ...(known === 0n ? [] : wrap(differ + note, look.width)),
    ...(open.length === 0 ? [] : shown),
    ...(rest > 0n ? ['', `and ${rest} more`] : []),
  ];
}
