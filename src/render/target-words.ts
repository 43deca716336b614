import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { cutAtWord } from './cut.js';
import type { Look } from './look.js';
import { nodeWord } from './relation-words.js';
import { rowWords } from './row-words.js';
import { widthOfText } from './width.js';

/** What some attacks of a statement are against, in a line: the first of them, and how many more there are. */

/** Fewer columns than these are too few for the words of a target: its id says more. */
const MIN_TARGET_COLUMNS = 20;

/** In words as far as there is room for them: `against: Headline (id)`; `counts` says before that whether they count. */
export function targetWords(
  attacks: readonly Relation[],
  counts: string,
  width: number,
  { signs }: Pick<Look, 'signs'>,
): string {
  const { target } = attacks[0]!;
  const against = counts === '' ? 'against' : `${counts} against`;
  const rest = othersWords(attacks);
  const words = (of: Statement, room: number) => cutAtWord(rowWords(of, room, signs.more), room, signs.more);
  if (target.node === 'statement') {
    const room = width - widthOfText(`${against}:  (${target.id})${rest}`);
    if (room < MIN_TARGET_COLUMNS) return targetByIds(attacks, counts);
    return `${against}: ${words(target, room)} (${target.id})${rest}`;
  }
  const { open, close } = signs;
  const room = width - widthOfText(`${against} the step from  to ${open}${close}${open}${close}${rest}`);
  if (target.target.node === 'relation' || room < 2 * MIN_TARGET_COLUMNS) return targetByIds(attacks, counts);
  // Where a step begins says more than where it leads, which other rows say, too.
  const start = words(declaringPremise(target), Math.floor(room * 0.6));
  const end = words(target.target, room - widthOfText(start));
  return `${against} the step from ${open}${start}${close} to ${open}${end}${close}${rest}`;
}

/** The same by ids alone: `against id`, `no longer counts against the step from a to b`. */
export function targetByIds(attacks: readonly Relation[], counts: string): string {
  const { target } = attacks[0]!;
  const step =
    target.node === 'statement'
      ? target.id
      : `the step from ${declaringPremise(target).id} to ${nodeWord(target.target)}`;
  return `${counts === '' ? '' : `${counts} `}against ${step}${othersWords(attacks)}`;
}

function othersWords({ length }: readonly Relation[]): string {
  return length === 1 ? '' : ` and ${length - 1} more`;
}
