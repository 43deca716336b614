import type { CauseTreeRow } from '../verdict/cause-tree.js';
import type { CauseLine, CauseList } from './cause-list.js';
import { kindSign } from './kinds.js';
import type { Look } from './look.js';
import { noteLegend, noteMark } from './note-mark.js';
import type { VerdictStory } from './verdict-story.js';
import { wrap } from './wrap.js';

/** How the lines that say what decided a verdict are printed. */

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
    ...noteLegend(entries, look).flatMap((line) => wrap(line, look.width, '  ')),
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
  const id = `${entry.id}${noteMark(entry, look)}`;
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
