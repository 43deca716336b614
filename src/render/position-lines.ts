import { STATUSES } from '../map/model.js';
import { frameworkStatements } from '../verdict/framework.js';
import { SEMANTICS } from '../verdict/semantics.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from '../verdict/status.js';
import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { type EvaluationPage, evaluatedNouns } from './evaluation-page.js';
import { nameLines } from './item-lines.js';
import type { Look } from './look.js';
import { verdictVerb } from './verdict-words.js';
import { wrap } from './wrap.js';

/** Where more entries than these are open, a position of a map is told by a few verdicts from which the others follow. */
const MAX_OPEN_LISTED = 12;
/** To find what positions turn on takes time: at most so many looks at an open entry, in all positions together. */
const MAX_LOOKS_FOR_CHOICES = 2_000_000;
/** Of a larger number, nobody reads all digits. */
const LARGEST_IN_DIGITS = 10n ** 15n;

/**
 * The positions, each by what it decides of what the grounded verdicts leave open; of a map where that is much, by a few
 * verdicts from which the others follow.
 */
export function positionLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const { known, found } = asked.positions!;
  const { framework } = evaluated.subject;
  const open = frameworkStatements(framework).filter(
    (node) => evaluated.labelling.status[node] === UNDECIDED,
  );
  const short =
    view !== null &&
    open.length > MAX_OPEN_LISTED &&
    open.length ** 2 * found.length <= MAX_LOOKS_FOR_CHOICES;
  const rest = known - BigInt(found.length);
  const differ =
    open.length === 0
      ? 'Nothing is open: the verdicts of the file are the only position.'
      : `The file leaves ${counted(open.length, ...evaluatedNouns(page))} open${open.length === framework.statements ? '' : '; the others have their verdict in every position'}.`;
  const note = short
    ? 'Each is told by a few verdicts from which its others follow; --json has them all.'
    : '';
  const about = [differ, tallySentence(page), note].filter((part) => part !== '').join(' ');
  return [
    ...wrap(title(page), look.width),
    ...(known === 0n ? [] : wrap(about, look.width)),
    ...(open.length === 0
      ? []
      : found.flatMap((status, i) => {
          const nodes = short ? evaluated.choices(status) : open;
          return ['', ...onePosition(page, status, i, nodes, look)];
        })),
    ...(rest > 0n ? ['', `and ${manyWord(rest)} more`] : []),
  ];
}

/** How many positions there are. */
function title({ asked }: EvaluationPage): string {
  const { semantics, known, complete } = asked.positions!;
  const noun = `${semantics} position${known === 1n ? '' : 's'}`;
  const is = known === 1n ? 'is' : 'are';
  const meaning = SEMANTICS[semantics];
  if (complete) return `There ${is} ${known === 0n ? 'no' : manyWord(known)} ${noun} (${meaning}).`;
  if (known === 0n)
    return `Not decided in the time given: which ${semantics} positions there are (${meaning}).`;
  const many = known < LARGEST_IN_DIGITS ? `At least ${known}` : withCapital(manyWord(known));
  return `${many} ${noun} ${is} known; whether there are more was not decided (${meaning}).`;
}

/** In how many of the known positions the entry that was asked about stands. */
function tallySentence({ evaluated, asked }: EvaluationPage): string {
  const { known, tally, complete } = asked.positions!;
  if (tally === null || known < 2n) return '';
  const name = evaluated.nameOf(asked.target!);
  const all = complete ? 'them' : 'those known';
  const verdicts = [IN, OUT, UNDECIDED].filter((status) => tally[status]! > 0n);
  const parts = verdicts.map((status, i) => {
    const count = verdicts.length === 1 ? `all of ${all}` : manyWord(tally[status]!);
    return `${verdictVerb(STATUS_OF[status]!)} in ${count}${i === 0 && verdicts.length > 1 ? ` of ${all}` : ''}`;
  });
  return `${name} ${listAnd(parts)}.`;
}

/** One position: the verdict on what was asked about, and those of some nodes. */
function onePosition(
  { evaluated, asked }: EvaluationPage,
  position: Uint8Array,
  i: number,
  nodes: readonly number[],
  look: Look,
): string[] {
  const { target } = asked;
  const verdict =
    target === null ? '' : ` ${evaluated.nameOf(target)} ${verdictVerb(STATUS_OF[position[target]!]!)}.`;
  const parts = STATUSES.flatMap((status) => {
    const names = nodes.filter((node) => STATUS_OF[position[node]!] === status).map(evaluated.nameOf);
    const title = { in: 'stand', out: 'fall', undecided: 'open' }[status];
    return nameLines(title, names, look.width, '     ');
  });
  const nothing = () => wrap('decides nothing more than the file does', look.width, '     ');
  return [
    ...wrap(`${i + 1}.${verdict}`, look.width, '  ', '     '),
    ...(parts.length > 0 ? parts : nothing()),
  ];
}

/** A number: in digits, or, of a very large one, how large it is. */
function manyWord(count: bigint): string {
  if (count < LARGEST_IN_DIGITS) return String(count);
  const digits = String(count);
  const power = `10^${digits.length - 1}`;
  return /^10*$/.test(digits) ? power : `more than ${power}`;
}
