import { headlineOf } from '../map/headline.js';
import type { Statement, Status } from '../map/model.js';
import type { TreeRow } from '../query/tree.js';
import type { View } from '../query/view.js';
import { bearingWords } from './bearing-words.js';
import { breakableText, unbreakable } from './breakable.js';
import { kindSign } from './kinds.js';
import { type Look, PROSE_COLUMNS } from './look.js';
import { markdownText } from './markdown.js';
import { noteMark } from './note-mark.js';
import { quotedHeadline, rowWords, spokenWords } from './row-words.js';
import { type Rail, railsOf } from './tree-rails.js';
import { countingWords, verdictColumn, verdictNote } from './verdict-words.js';
import { widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** The argument drawn like a directory tree. */

export interface TreeForm {
  /** Headlines only, wrapped. */
  readonly headlines?: boolean;
  /** What to say behind a headline, begun by a space; empty for nothing. */
  readonly after?: (statement: Statement) => string;
  /** Verdicts in a column at the left edge: signs, with words where there is room; words in any case; or none. */
  readonly verdicts?: 'signs' | 'words' | 'none';
  /** Whether an entry is one of those asked for; the others, which only lead to them, stand in brackets. */
  readonly asked?: (statement: Statement) => boolean;
}

/** The lines of a tree, each made when it is asked for. */
export function* treeLines(
  rows: readonly TreeRow[],
  view: View,
  look: Look,
  form: TreeForm = {},
): Generator<string> {
  for (const lines of treeRowLines(rows, view, look, form)) yield* lines;
}

/** The lines of each row: its headline, its id and notes, over as many lines as they need. */
export function* treeRowLines(
  rows: readonly TreeRow[],
  view: View,
  look: Look,
  form: TreeForm = {},
): Generator<string[]> {
  const rails = look.plain ? [] : railsOf(rows, levelsDrawn(look), look.signs);
  for (const [i, row] of rows.entries())
    yield look.plain ? [plainRow(row, view, look, form)] : drawnRow(row, rails[i]!, view, look, form);
}

/** In fewer columns than these, few rows fit into one line: then no text is cut to one. */
const NARROW_COLUMNS = 48;

/** How many levels of a deep tree are drawn: its words need room, too. */
function levelsDrawn({ columns }: Look): number {
  return Math.max(1, Math.floor((columns - 28) / 3));
}

/** What the sign means that stands for levels that are not drawn; nothing where all are. */
export function leftOutLegend(rows: readonly TreeRow[], look: Look): string[] {
  const isDeep = rows.some(({ level }) => level > levelsDrawn(look));
  return isDeep ? [`${look.signs.levels} levels left out`] : [];
}

function plainRow(row: TreeRow, view: View, look: Look, form: TreeForm): string {
  const { statement, level } = row;
  const verdict =
    form.verdicts === 'none' ? [] : [breakableText(verdictNote(...verdictsOf(row, view), look))];
  const named = (entry: Statement) => quotedHeadline(entry, look.signs);
  const notes = `${[...verdict, ...placeNotes(row, form, named)].join('; ')}${noteMark(statement, look)}`;
  return `level ${level}, ${statement.kind} ${statement.id}${notes === '' ? '' : ` (${notes})`}: ${spokenWords(statement)}`;
}

function drawnRow(row: TreeRow, rail: Rail, view: View, look: Look, form: TreeForm): string[] {
  const { statement } = row;
  const { verdicts = 'signs' } = form;
  const [own, ofStep] = verdictsOf(row, view);
  const column = verdicts === 'none' ? '' : verdictColumn(own, look, verdicts === 'words' || undefined);
  const first = `${column}${rail.first}${kindSign(statement.kind, look)} `;
  const next = `${' '.repeat(widthOfText(column))}${rail.next}`;
  if (form.headlines === true) {
    const again = row.again === null ? '' : ` (shown ${row.again})`;
    const headline = `${headlineOf(statement, look.signs.more)}${form.after?.(statement) ?? ''}${again}`;
    return wrap(headline, look.columns, first, next);
  }
  const counting = verdicts === 'none' ? '' : countingWords(own, ofStep);
  const notes = [...(counting === '' ? [] : [counting]), ...placeNotes(row, {})];
  const tail = notes.flatMap((note, i) => [i === 0 ? ' (' : '; ', unbreakable(note)]);
  if (notes.length > 0) tail.push(')');
  const [open, close] = isAsked(statement, form) ? ['', ''] : ['(', ')'];
  const id = `${statement.id}${noteMark(statement, look)}`;
  const room = look.columns - widthOfText(`${first}${open}${close}  ${id}`);
  const said =
    look.columns < NARROW_COLUMNS
      ? headlineOf(statement, look.signs.more)
      : rowWords(statement, Math.min(room, PROSE_COLUMNS), look.signs.more);
  const words = `${open}${said}${close}`;
  return wrap([`${words}  `, unbreakable(id), ...tail], look.columns, first, next);
}

function isAsked(statement: Statement, { asked }: TreeForm): boolean {
  return asked === undefined || asked(statement);
}

/** What there is to say of a row's place in the tree, behind its id. */
function placeNotes(
  row: TreeRow,
  form: Pick<TreeForm, 'asked'>,
  named?: (statement: Statement) => string,
): string[] {
  const bearing = breakableText(bearingWords(row, named === undefined ? {} : { named }));
  return [
    ...(isAsked(row.statement, form) ? [] : ['leads to others']),
    ...(bearing === '' ? [] : [bearing]),
    ...(row.again === null ? [] : [`shown ${row.again}`]),
    ...(row.hidden === 0 ? [] : [`${row.hidden} more below`]),
  ];
}

/** The verdict on an entry, and that on the step by which it hangs here. */
function verdictsOf({ statement, relation }: TreeRow, { labels }: View): [own: Status, ofStep: Status] {
  const own = labels.statusOf(statement);
  return [own, relation === null ? own : labels.statusOf(relation)];
}

/** Items of a Markdown list are moved in by no more levels: what is deeper stands there with its level. */
const MAX_LEVELS = 40;

/** The argument as a nested Markdown list. */
export function renderTreeMarkdown(rows: readonly TreeRow[], form: Pick<TreeForm, 'asked'> = {}): string {
  const lines = rows.map((row) => {
    const { statement, level } = row;
    const deep = level > MAX_LEVELS ? ` (level ${level})` : '';
    const notes = placeNotes(row, form).join('; ');
    const shown = notes === '' ? '' : ` (${markdownText(notes)})`;
    return `${'  '.repeat(Math.min(level, MAX_LEVELS))}-${deep} **${statement.kind}** \`${statement.id}\`${shown}: ${markdownText(spokenWords(statement))}`;
  });
  return `${lines.join('\n')}\n`;
}
