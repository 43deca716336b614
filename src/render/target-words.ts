import { headlineOf } from '../map/headline.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { cutAtWord } from './cut.js';
import type { Look } from './look.js';
import { isCutToRoom, rowWords } from './row-words.js';
import { widthOfText } from './width.js';

/** What some attacks of a statement are against, in words: the first of them, and how many more there are. */

/** Fewer columns than these are too few for the words of a target. */
const MIN_TARGET_COLUMNS = 20;
/** The columns for the words of a step's two ends where they do not fit into one line. */
const BROKEN_COLUMNS = 64;

type Signs = Pick<Look, 'signs'>;

/** As far as there is room for it: `against: Headline (id)`; `counts` says before that whether they count. */
export function targetWords(
  attacks: readonly Relation[],
  counts: string,
  width: number,
  { signs }: Signs,
): string {
  const { target } = attacks[0]!;
  const against = againstWords(counts);
  const rest = othersWords(attacks);
  const words = (of: Statement, room: number) => {
    const own = rowWords(of, room, signs.more);
    return isCutToRoom(of, room) ? own : cutAtWord(own, room, signs.more);
  };
  if (target.node === 'statement') {
    const room = width - widthOfText(`${against}:  (${target.id})${rest}`);
    if (room < MIN_TARGET_COLUMNS) return `${against} ${target.id}${rest}`;
    return `${against}: ${words(target, room)} (${target.id})${rest}`;
  }
  const fixed = widthOfText(`${against} ${stepWords(target, '', '', { signs })}${rest}`);
  const left = width - fixed;
  const room = left < 2 * MIN_TARGET_COLUMNS ? BROKEN_COLUMNS : left;
  // Where a step begins says more than where it leads, which other rows say, too.
  const start = words(
    declaringPremise(target),
    target.target.node === 'statement' ? Math.floor(room * 0.6) : room,
  );
  const end = words(nodeAnchor(target.target), room - widthOfText(start));
  return `${against} ${stepWords(target, start, end, { signs })}${rest}`;
}

/** With nothing cut: `against id`, `no longer counts against the step from “Headline” to “Headline”`. */
export function targetInFull(attacks: readonly Relation[], counts: string, { signs }: Signs): string {
  const { target } = attacks[0]!;
  const words = target.node === 'statement' ? target.id : stepInFull(target, { signs });
  return `${againstWords(counts)} ${words}${othersWords(attacks)}`;
}

/** A step with nothing cut: `the step from “Headline” to “Headline”`. */
export function stepInFull(step: Relation, { signs }: Signs): string {
  const headline = (of: Statement) => headlineOf(of, signs.more);
  return stepWords(step, headline(declaringPremise(step)), headline(nodeAnchor(step.target)), { signs });
}

function againstWords(counts: string): string {
  return counts === '' ? 'against' : `${counts} against`;
}

/** A step in words: `the step from “a” to “b”`; one to another step by what it begins with: `the step of the objection “a”`. */
function stepWords({ sign, target }: Relation, start: string, end: string, { signs }: Signs): string {
  const quoted = (words: string) => `${signs.open}${words}${signs.close}`;
  if (target.node === 'statement') return `the step from ${quoted(start)} to ${quoted(end)}`;
  return `the step of the ${sign === 'attack' ? 'objection' : 'support'} ${quoted(start)}`;
}

function othersWords({ length }: readonly Relation[]): string {
  return length === 1 ? '' : ` and ${length - 1} more`;
}
