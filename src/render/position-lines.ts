import { STATUSES } from '../map/model.js';
import { frameworkStatements } from '../verdict/framework.js';
import { SEMANTICS } from '../verdict/semantics.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from '../verdict/status.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { manyWord } from '../words/many.js';
import { type EvaluationPage, evaluatedNouns } from './evaluation-page.js';
import { nameLines } from './item-lines.js';
import type { Look } from './look.js';
import { tellingPositionLines } from './telling-positions.js';
import { nodePhrase, verdictStory } from './verdict-story.js';
import { verdictVerb } from './verdict-words.js';
import { wrap } from './wrap.js';

/** The page of `evaluate --semantics`: how many positions there are, and what they say. */

/** Where more entries of a map than these are open, its positions are not listed: what they differ in is said, and a few that tell. */
const MAX_OPEN_LISTED = 12;

/** The positions, each by what it decides of what the grounded verdicts leave open; of a map where that is much, those that tell. */
export function positionLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const { known, found } = asked.positions!;
  const open = frameworkStatements(evaluated.subject.framework).filter(
    (node) => evaluated.labelling.status[node] === UNDECIDED,
  );
  const about = [openSentence(page, open.length), tallySentence(page, look)].filter((part) => part !== '');
  const head = [...wrap(title(page), look.width), ...(known === 0n ? [] : wrap(about.join(' '), look.width))];
  if (open.length === 0 || known === 0n) return head;
  if (view !== null && open.length > MAX_OPEN_LISTED) return [...head, ...tellingPositionLines(page, look)];
  const rest = known - BigInt(found.length);
  return [
    ...head,
    ...found.flatMap((status, i) => ['', ...onePosition(page, status, i, open, look)]),
    ...(rest > 0n ? ['', `and ${manyWord(rest)} more (--limit)`] : []),
  ];
}

/** How many positions there are. */
function title({ asked }: EvaluationPage): string {
  const { semantics, known, complete, late } = asked.positions!;
  const noun = `${semantics} position${known === 1n ? '' : 's'}`;
  const meaning = SEMANTICS[semantics];
  if (!complete && known === 0n)
    return `There was no time to find a ${semantics} position (--seconds): ${meaning}.`;
  const count = known === 0n ? 'no' : manyWord(known);
  const bound = late
    ? 'There was no time to count them all (--seconds).'
    : 'Not all of them were counted (--limit).';
  const rest = complete ? '' : ` ${bound}`;
  return `There ${known === 1n ? 'is' : 'are'} ${complete ? '' : 'at least '}${count} ${noun}: ${meaning}.${rest}`;
}

/** How much the file leaves open. */
function openSentence(page: EvaluationPage, open: number): string {
  if (open === 0) return 'Nothing is open: the only position has the verdicts of the file.';
  const { statements } = page.evaluated.subject.framework;
  const others = open === statements ? '' : '; all others have the same verdict in every position';
  return `The file leaves ${counted(open, ...evaluatedNouns(page))} open${others}.`;
}

/** In how many of the known positions the entry that was asked about stands. */
function tallySentence({ evaluated, asked, view }: EvaluationPage, look: Look): string {
  const { known, tally, complete } = asked.positions!;
  if (tally === null || known < 2n) return '';
  const name = nodePhrase(verdictStory(evaluated, view, look.signs), asked.target!);
  const all = complete ? 'of them' : 'of those';
  const verdicts = [IN, OUT, UNDECIDED].filter((status) => tally[status]! > 0n);
  if (verdicts.length === 1) return `${name} ${verdictVerb(STATUS_OF[verdicts[0]!]!)} in all ${all}.`;
  const parts = verdicts.map((status, i) => {
    const count = `${complete ? '' : 'at least '}${manyWord(tally[status]!)}`;
    return `${verdictVerb(STATUS_OF[status]!)} in ${count}${i === 0 ? ` ${all}` : ''}`;
  });
  return `${name} ${listAnd(parts)}.`;
}

/** One position: the verdict on what was asked about, and those of some nodes. */
function onePosition(
  { evaluated, asked, view }: EvaluationPage,
  position: Uint8Array,
  i: number,
  nodes: readonly number[],
  look: Look,
): string[] {
  const { target } = asked;
  const verdict =
    target === null
      ? ''
      : ` ${view === null ? evaluated.nameOf(target) : 'It'} ${verdictVerb(STATUS_OF[position[target]!]!)}.`;
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
