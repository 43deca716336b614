import { type CauseTreeRow, causeTree } from '../verdict/cause-tree.js';
import { rankedCauses } from '../verdict/ranked-causes.js';
import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { countWords } from '../words/text.js';
import { causeWords, uncountedWords } from './cause-words.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import { noteLegend, noteMark } from './note-mark.js';
import { giverPhrase, type VerdictStory } from './verdict-story.js';
import { wrap } from './wrap.js';

/** What decided a verdict, line by line, under the sentence that says it. */

/** A line of the list, and the rows whose place in the tree it has. */
interface CauseLine {
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
  const rows = causeTree(story.explain, top, story.ranking, all ? WHOLE : SHORT);
  const said = new Set(story.said);
  const lines = rows
    .filter((row) => all || !isSaid(story, row, rows, top))
    .map((row) => lineOf(story, row, all, said));
  if (all)
    return {
      lines: rows.length === 1 && isSaid(story, rows[0]!, rows, top) ? [] : lines,
      closing: null,
      isCut: rows.length >= WHOLE.rows,
    };
  const isOpen = story.explain.statusOf(top) === 'undecided';
  const order = isOpen ? lines : lines.toSorted((a, b) => a.row.level - b.row.level);
  const left = MAX_EXPLANATION_WORDS - wordsUsed;
  let kept = linesThatFit(story, order, left);
  let closing = closingSentence(story, top, kept);
  // A closing sentence takes its words from the lines, and then can have more to say.
  for (let reserved = 0; closing !== null && countWords(closing) > reserved; ) {
    reserved = countWords(closing);
    kept = linesThatFit(story, order, left - reserved);
    closing = closingSentence(story, top, kept);
  }
  const shown = lines.filter(({ row }) => kept.has(row)).map((line) => recounted(story, line, rows, kept));
  const { reason, supports } = rankedCauses(story.explain, top, story.ranking);
  const hasMoreSupports = reason === 'holds' && supports.length > 1;
  return { lines: shown, closing, isCut: hasMoreSupports || (rows.length > 1 && shown.length < rows.length) };
}

/** The rows of as many lines, in some order, as have no more words than there are; a row only under the one above it. */
function linesThatFit(story: VerdictStory, lines: readonly CauseLine[], words: number): Set<CauseTreeRow> {
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
  for (const row of kept) if (kept.size === 1 && isNamed(story, row)) kept.delete(row);
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
function isNamed({ said }: VerdictStory, row: CauseTreeRow): boolean {
  return (
    row.kind === 'cause' &&
    row.level === 1 &&
    said.has(row.node) &&
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
    return rest === 0 ? null : `${withCapital(counted(rest, 'more dispute'))} matter, too.`;
  const more = rest === 1 ? '' : `, and on ${counted(rest - 1, 'more dispute')}`;
  const [first, second] = nearest.map((node) => giverPhrase(story, node));
  const start = untold.length < disputes.length ? 'It also depends' : 'In the end it depends';
  return second === undefined
    ? `${start} on ${first}, which attacks itself${more}.`
    : `${start} on which of these stands: ${first} or ${second}${more}.`;
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

/** A line. What the sentence named has no headline again; `said` has the statements that it named. */
function lineOf(story: VerdictStory, row: CauseTreeRow, all: boolean, said: ReadonlySet<number>): CauseLine {
  if (row.kind === 'more') return { row, headline: null, name: '', words: uncountedWords(story, row) };
  const id = story.nameOf(row.node);
  const headline = row.level === 1 && said.has(row.node) ? null : story.headlineOf(row.node);
  // In the short form, what was to be explained above can have been left out.
  const words = causeWords(story, { ...row, again: row.again && all });
  return { row, headline, name: headline === null ? id : `${headline} (${id})`, words };
}

/** The lines as they are printed, moved in under what they decided; in plain text with numbers like 1.2 instead. */
export function causeLines(story: VerdictStory, { lines, closing }: CauseList, look: Look): string[] {
  const numbers = outlineNumbers(lines.map(({ row }) => row.level));
  const entries = lines.flatMap(({ row }) => (row.kind === 'more' ? [] : (story.entryOf(row.node) ?? [])));
  return [
    ...lines.flatMap((line, i) => {
      const { row, words } = line;
      if (look.plain) return [`${numbers[i]}. ${plainName(story, line, look)}${words}.`];
      const indent = '  '.repeat(Math.min(row.level, MAX_LEVELS));
      return wrap(
        `${drawnName(story, line, look)}${words}`,
        look.width,
        `${indent}${signOf(story, row, look)} `,
        `${indent}  `,
      );
    }),
    ...(closing === null ? [] : wrap(closing, look.width, '  ')),
    ...noteLegend(entries, look).flatMap((line) => wrap(look.ink.dim(line), look.width, '  ')),
  ];
}

/** Lines are moved in by no more levels: deeper ones stand beside each other. */
const MAX_LEVELS = 8;

function signOf(story: VerdictStory, row: CauseTreeRow, look: Look): string {
  const kind = row.kind === 'more' ? null : story.kindOf(row.node);
  return kind === null ? look.signs.none : kindSign(kind, look);
}

/** `Headline (id): `, the headline only where it was not said above. */
function drawnName(story: VerdictStory, { row, headline, name }: CauseLine, look: Look): string {
  const entry = row.kind === 'more' ? null : story.entryOf(row.node);
  if (entry === null) return name === '' ? '' : `${name}: `;
  const id = `${kindInk(entry.kind, look)(entry.id)}${noteMark(entry, look)}`;
  return headline === null ? `${id}: ` : `${headline} (${id}): `;
}

/** `counterpoint “Headline” (id): ` */
function plainName(story: VerdictStory, { row, headline, name }: CauseLine, look: Look): string {
  const entry = row.kind === 'more' ? null : story.entryOf(row.node);
  if (entry === null) return name === '' ? '' : `${name}: `;
  const id = `${entry.id}${noteMark(entry, look)}`;
  const { open, close } = story.signs;
  return headline === null ? `${entry.kind} ${id}: ` : `${entry.kind} ${open}${headline}${close} (${id}): `;
}

/** Numbers of an outline by the levels of its lines: 1, 1.1, 1.2, 2. */
function outlineNumbers(levels: readonly number[]): string[] {
  const counts: number[] = [];
  return levels.map((level) => {
    counts.length = Math.min(counts.length, level);
    while (counts.length < level) counts.push(0);
    counts[level - 1]! += 1;
    return counts.join('.');
  });
}
