import { type CauseTreeRow, causeTree } from '../verdict/cause-tree.js';
import { countWords } from '../words/text.js';
import { causeWords, uncountedWords } from './cause-words.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import type { VerdictStory } from './verdict-story.js';
import { wrap } from './wrap.js';

/** What decided a verdict, line by line, under the sentence that says it. */

/** A line of the list, and the rows whose place in the tree it has. */
interface CauseLine {
  readonly row: CauseTreeRow;
  /** The headline and name of the entry, empty for a line that only counts; then what it does. */
  readonly name: string;
  readonly words: string;
}

/** What of a list is shown, and of how many lines. */
export interface CauseList {
  readonly lines: readonly CauseLine[];
  readonly isCut: boolean;
}

/** An explanation has at most so many words, unless all is asked for. */
export const MAX_EXPLANATION_WORDS = 90;

const SHORT = { siblings: 2, rows: 40 };
/** Nobody reads more lines than these, whatever is asked for. */
const WHOLE = { siblings: Number.POSITIVE_INFINITY, rows: 300 };

/**
 * What decided a node, line by line. In the short form as many lines as the words that are left allow: of what is open, from the
 * top down, so that the first way to what leaves it open is whole; else first all that decided the node itself.
 */
export function causeList(
  story: VerdictStory,
  top: number,
  { all, wordsUsed }: { all: boolean; wordsUsed: number },
): CauseList {
  const rows = causeTree(story.explain, top, story.ranking, all ? WHOLE : SHORT);
  const lines = rows.filter((row) => !isSaid(story, row, rows)).map((row) => lineOf(story, row, all));
  if (all) return { lines, isCut: rows.length >= WHOLE.rows };
  const kept = new Set<CauseTreeRow>();
  let left = MAX_EXPLANATION_WORDS - wordsUsed;
  const isOpen = story.explain.statusOf(top) === 'undecided';
  const first = isOpen ? [] : lines.filter(({ row }) => row.level === 1);
  for (const { row, name, words } of [...first, ...lines]) {
    const count = countWords(`${name} ${words}`);
    const hasParent = row.parent === null || kept.has(row.parent);
    if (kept.has(row) || !hasParent || count > left) continue;
    kept.add(row);
    left -= count;
  }
  const shown = lines.filter(({ row }) => kept.has(row));
  return { lines: shown, isCut: shown.length < lines.length };
}

/** Whether the sentence has said what a row says: the support of what stands, and the one thing that decided the rest. */
function isSaid({ explain }: VerdictStory, row: CauseTreeRow, rows: readonly CauseTreeRow[]): boolean {
  if (row.level > 1 || row.kind === 'more' || rows.some(({ parent }) => parent === row)) return false;
  if (rows.length === 1) return row.back === null || row.back === 'mutual';
  return row.role === 'support' && explain.statusOf(row.target) === 'in';
}

function lineOf(story: VerdictStory, row: CauseTreeRow, all: boolean): CauseLine {
  if (row.kind === 'more') return { row, name: '', words: uncountedWords(story, row) };
  const headline = story.headlineOf(row.node);
  const id = story.nameOf(row.node);
  // In the short form, what was to be explained above can have been left out.
  return {
    row,
    name: headline === null ? id : `${headline} (${id})`,
    words: causeWords(story, { ...row, again: row.again && all }),
  };
}

/** The lines as they are printed, moved in under what they decided; in plain text with numbers like 1.2 instead. */
export function causeLines(story: VerdictStory, { lines }: CauseList, look: Look): string[] {
  const numbers = outlineNumbers(lines.map(({ row }) => row.level));
  return lines.flatMap(({ row, words }, i) => {
    if (look.plain) return [`${numbers[i]}. ${plainName(story, row)}${words}.`];
    const indent = '  '.repeat(Math.min(row.level, MAX_LEVELS));
    const sign = signOf(story, row, look);
    return wrap(`${drawnName(story, row, look)}${words}`, look.width, `${indent}${sign} `, `${indent}  `);
  });
}

/** Lines are moved in by no more levels: deeper ones stand beside each other. */
const MAX_LEVELS = 8;

function signOf(story: VerdictStory, row: CauseTreeRow, look: Look): string {
  const kind = row.kind === 'more' ? null : story.kindOf(row.node);
  return kind === null ? look.signs.none : kindSign(kind, look);
}

function drawnName(story: VerdictStory, row: CauseTreeRow, look: Look): string {
  if (row.kind === 'more') return '';
  const kind = story.kindOf(row.node);
  const id = story.nameOf(row.node);
  if (kind === null) return `${id}: `;
  return `${story.headlineOf(row.node)} (${kindInk(kind, look)(id)}): `;
}

function plainName(story: VerdictStory, row: CauseTreeRow): string {
  if (row.kind === 'more') return '';
  const kind = story.kindOf(row.node);
  const id = story.nameOf(row.node);
  return kind === null ? `${id}: ` : `${kind} ${story.headlineOf(row.node)} (${id}): `;
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
