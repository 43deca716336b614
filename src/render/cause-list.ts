import { type CauseTreeRow, causeTree } from '../verdict/cause-tree.js';
import { rankedCauses } from '../verdict/ranked-causes.js';
import { withCapital } from '../words/capital.js';
import { countWords } from '../words/count-words.js';
import { causeWords, uncountedWords } from './cause-words.js';
import { giverPhrase, type VerdictStory } from './verdict-story.js';

/** Which lines say what decided a verdict, under the sentence that says it. */

/** A line of the list, and the rows whose place in the tree it has. */
export interface CauseLine {
  readonly row: CauseTreeRow;
  /** The headline of the entry; null where it was said before, or there is none. */
  readonly headline: string | null;
  /** The headline and name of the entry, empty for a line that only counts; then what it does. */
  readonly name: string;
  readonly words: string;
}

/** What of a list is shown. */
export interface CauseList {
  readonly lines: readonly CauseLine[];
  /** What the lines leave out of what leaves an open verdict open: a sentence, or null. */
  readonly closing: string | null;
  readonly isCut: boolean;
}

/** An explanation has at most so many words, unless all is asked for. */
export const MAX_EXPLANATION_WORDS = 90;

const SHORT = { siblings: 2, rows: 40 };
/** Nobody reads more lines than these, whatever is asked for. */
const WHOLE = { siblings: Number.POSITIVE_INFINITY, rows: 300 };

/**
 * What decided a node, line by line. In the short form as many lines as the words that are left allow: of what is open, from the
 * top down, so that the first way to what leaves it open is whole; else first all that decided the node itself, then what decided that.
 */
export function causeList(
  story: VerdictStory,
  top: number,
  { all, wordsUsed }: { all: boolean; wordsUsed: number },
): CauseList {
  return all ? wholeList(story, top) : shortList(story, top, MAX_EXPLANATION_WORDS - wordsUsed);
}

function wholeList(story: VerdictStory, top: number): CauseList {
  const rows = causeTree(story.explain, top, story.ranking, WHOLE);
  const isOne = rows.length === 1 && isSaid(story, rows[0]!, rows, top);
  const lines = isOne ? [] : rows.map((row) => lineOf(story, row, true));
  return { lines, closing: null, isCut: rows.length >= WHOLE.rows };
}

function shortList(story: VerdictStory, top: number, words: number): CauseList {
  const rows = causeTree(story.explain, top, story.ranking, SHORT);
  const lines = rows.filter((row) => !isSaid(story, row, rows, top)).map((row) => lineOf(story, row, false));
  const isOpen = story.explain.statusOf(top) === 'undecided';
  const order = isOpen ? lines : lines.toSorted((a, b) => a.row.level - b.row.level);
  // What a closing sentence names comes after the lines, and so is not said yet.
  const named = new Set(story.said);
  let kept = linesThatFit(story, order, words, named);
  let closing = closingSentence(story, top, kept);
  // A closing sentence takes its words from the lines, and then can have more to say.
  for (let reserved = 0; closing !== null && countWords(closing) > reserved; ) {
    reserved = countWords(closing);
    kept = linesThatFit(story, order, words - reserved, named);
    closing = closingSentence(story, top, kept);
  }
  const shown = lines.filter(({ row }) => kept.has(row)).map((line) => recounted(story, line, rows, kept));
  const { reason, supports } = rankedCauses(story.explain, top, story.ranking);
  const hasMoreSupports = reason === 'holds' && supports.length > 1;
  return { lines: shown, closing, isCut: hasMoreSupports || (rows.length > 1 && shown.length < rows.length) };
}

/** The rows of as many lines, in some order, as have no more words than there are; a row only under the one above it. */
function linesThatFit(
  story: VerdictStory,
  lines: readonly CauseLine[],
  words: number,
  named: ReadonlySet<number>,
): Set<CauseTreeRow> {
  const kept = new Set<CauseTreeRow>();
  let left = words;
  for (const line of lines) {
    const { row } = line;
    const count = countWords(`${line.name} ${line.words}`);
    const hasPlace = row.parent === null || kept.has(row.parent);
    // How many more there are says something only where some are named.
    const hasSibling = row.kind === 'cause' || [...kept].some((other) => isSibling(other, row));
    if (!hasPlace || !hasSibling || count > left) continue;
    kept.add(row);
    left -= count;
  }
  for (const row of kept) if (isBareSupport(story, row, kept)) kept.delete(row);
  for (const row of kept) if (kept.size === 1 && isNamed(row, named)) kept.delete(row);
  return kept;
}

function isSibling(one: CauseTreeRow, other: CauseTreeRow): boolean {
  return (
    one !== other && one.parent === other.parent && one.role === other.role && one.target === other.target
  );
}

/** Whether a row is plain support of what stands, of which nothing more is shown: the sentence has said that. */
function isBareSupport(
  { explain }: VerdictStory,
  row: CauseTreeRow,
  kept: ReadonlySet<CauseTreeRow>,
): boolean {
  if (row.level > 1 || row.kind === 'more' || row.role !== 'support') return false;
  return explain.statusOf(row.target) === 'in' && ![...kept].some(({ parent }) => parent === row);
}

/** Whether the sentence named the entry of a row, and the row adds no circle to that. */
function isNamed(row: CauseTreeRow, named: ReadonlySet<number>): boolean {
  return (
    row.kind === 'cause' &&
    row.level === 1 &&
    named.has(row.node) &&
    (row.back === null || row.back === 'mutual')
  );
}

/** A line that counts what is not named, with what had no room counted, too. */
function recounted(
  story: VerdictStory,
  line: CauseLine,
  rows: readonly CauseTreeRow[],
  kept: ReadonlySet<CauseTreeRow>,
): CauseLine {
  const { row } = line;
  if (row.kind === 'cause') return line;
  const cut = rows.filter((other) => isSibling(other, row) && !kept.has(other)).length;
  return { ...line, words: uncountedWords(story, { ...row, count: row.count + cut }) };
}

/** What leaves a verdict open beside what the shown rows say of it; null where they say it all, or the first sentence does. */
function closingSentence(story: VerdictStory, top: number, shown: ReadonlySet<CauseTreeRow>): string | null {
  const { disputes, moreDisputes } = story;
  if (disputes[0]?.includes(top)) return null;
  const isTold = (dispute: readonly number[]) => [...shown].some((row) => isOfDispute(row, dispute));
  const untold = disputes.filter((dispute) => !isTold(dispute));
  const rest = untold.length + moreDisputes;
  const [nearest] = untold;
  if (nearest === undefined)
    return rest === 0
      ? null
      : `${withCapital(moreDisputesWords(rest))} ${rest === 1 ? 'matters' : 'matter'}, too.`;
  const more = rest === 1 ? '' : `, and on ${moreDisputesWords(rest - 1)}`;
  const [first, second] = nearest.map((node) => giverPhrase(story, node));
  const start = untold.length < disputes.length ? 'It also depends' : 'In the end it depends';
  return second === undefined
    ? `${start} on ${first}, which attacks itself${more}.`
    : `${start} on which of these stands: ${first} or ${second}${more}.`;
}

function moreDisputesWords(count: number): string {
  return count === 1 ? 'one more dispute' : `${count} more disputes`;
}

function isOfDispute(row: CauseTreeRow, dispute: readonly number[]): boolean {
  return row.kind === 'cause' && row.back !== null && dispute.includes(row.node);
}

/** Whether a row says nothing new: the one thing that decided, which the sentence named, or plain support of what stands. */
function isSaid(
  { explain }: VerdictStory,
  row: CauseTreeRow,
  rows: readonly CauseTreeRow[],
  top: number,
): boolean {
  if (row.kind === 'more' || rows.some(({ parent }) => parent === row)) return false;
  if (rows.length === 1) return row.back === null || row.back === 'mutual' || row.node === top;
  return row.role === 'support' && explain.statusOf(row.target) === 'in';
}

/** A line. What the sentence named has no headline again. */
function lineOf(story: VerdictStory, row: CauseTreeRow, all: boolean): CauseLine {
  if (row.kind === 'more') return { row, headline: null, name: '', words: uncountedWords(story, row) };
  const id = story.nameOf(row.node);
  // The sentence also names what is needed together with what is right under it.
  const canBeNamed = row.level === 1 || (row.level === 2 && row.role === 'premise');
  const headline = canBeNamed && story.said.has(row.node) ? null : story.headlineOf(row.node);
  // In the short form, what was to be explained above can have been left out.
  const words = causeWords(story, { ...row, again: row.again && all });
  return { row, headline, name: headline === null ? id : `${headline} (${id})`, words };
}
