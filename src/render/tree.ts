import type { Status } from '../map/model.js';
import type { TreeRow } from '../query/tree.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { bearingWords } from './bearing-words.js';
import { breakableText } from './breakable.js';
import { cut } from './cut.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import { markdownText } from './markdown.js';
import type { Signs } from './signs.js';
import { verdictMark, verdictNote, verdictVerb } from './verdict-words.js';
import { widthOfText } from './width.js';

/** The argument drawn like a directory tree, one row a line, cut to the width. `verdicts` adds them in words. */
export function renderTree(rows: readonly TreeRow[], view: View, look: Look, verdicts = false): string {
  const rails = look.plain ? [] : railsOf(rows, Math.max(4, Math.floor((look.width - 30) / 3)), look.signs);
  return rows
    .map((row, i) =>
      look.plain ? plainRow(row, view, look, verdicts) : drawnRow(row, rails[i]!, view, look, verdicts),
    )
    .join('\n');
}

function plainRow(row: TreeRow, view: View, look: Look, verdicts: boolean): string {
  const { statement, level } = row;
  const verdict = verdicts ? ` (${breakableText(verdictNote(...verdictsOf(row, view), look))})` : '';
  const text = row.again ? 'stands above' : oneLine(statement.text);
  return `level ${level}, ${statement.kind} ${statement.id}${bearingWords(row)}${verdict}: ${text}${row.hidden === 0 ? '' : ` (${row.hidden} more below)`}`;
}

function drawnRow(row: TreeRow, rail: string, view: View, look: Look, verdicts: boolean): string {
  const { statement } = row;
  const verdict = verdicts ? drawnVerdict(row, view, look) : '';
  const tail = `${verdict}${bearingWords(row)}${row.again ? ' (above)' : ''}${hiddenNote(row)}`;
  const head = `${look.ink.dim(rail)}${kindSign(statement.kind, look)} ${kindInk(statement.kind, look)(statement.id)}`;
  const used = widthOfText(rail) + 2 + widthOfText(statement.id);
  const left = look.width - used;
  // Where there is no room for the verdict in words, its signs stand alone, as many as fit.
  const short =
    verdict === '' ? '' : (signsOf(row, view, look).find((signs) => widthOfText(signs) <= left) ?? '');
  const notes = left > 0 && widthOfText(verdict) <= left ? cut(tail, left, look.signs.more) : short;
  const room = look.width - used - widthOfText(notes) - 2;
  const text = row.again || room < 12 ? '' : `  ${cut(oneLine(statement.text), room, look.signs.more)}`;
  return `${head}${look.ink.dim(notes)}${text}`.trimEnd();
}

/** The verdict on an entry, and that on the step by which it hangs here. */
function verdictsOf({ statement, relation }: TreeRow, { labels }: View): [own: Status, ofStep: Status] {
  const own = labels.statusOf(statement);
  return [own, relation === null ? own : labels.statusOf(relation)];
}

/** Both in as few words as a drawn tree has room for; begun by a space. */
function drawnVerdict(row: TreeRow, view: View, look: Look): string {
  const [own, ofStep] = verdictsOf(row, view);
  return ` (${verdictMark(own, look)}${ofStep === own ? '' : `, step ${verdictVerb(ofStep)}`})`;
}

/** Both as signs, longest first, each begun by a space. */
function signsOf(row: TreeRow, view: View, { signs }: Look): string[] {
  const [own, ofStep] = verdictsOf(row, view).map((status) => signs[status]);
  return own === ofStep ? [` ${own}`] : [` ${own}, step ${ofStep}`, ` ${own}/${ofStep}`, ` ${own}`];
}

function hiddenNote({ hidden }: TreeRow): string {
  return hidden === 0 ? '' : ` [+${hidden}]`;
}

/** The lines that join rows: for each row, what is drawn before its sign. Of deep rows, only the last `most` levels. */
function railsOf(rows: readonly TreeRow[], most: number, signs: Signs): string[] {
  const rails: string[] = Array(rows.length).fill('');
  // From the last row up, whether a later row of each level hangs under the same one.
  const more: boolean[] = [];
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const { level } = rows[i]!;
    let rail = '';
    const from = Math.max(1, level - most + 1);
    if (from > 1) rail = signs.levels.padEnd(3);
    for (let above = from + (from > 1 ? 1 : 0); above < level; above += 1)
      rail += more[above] === true ? signs.rail.padEnd(3) : '   ';
    if (level > 0) rail += `${more[level] === true ? signs.branch : signs.end} `;
    rails[i] = rail;
    more.length = level;
    more[level] = true;
  }
  return rails;
}

/** Items of a Markdown list are moved in by no more levels: what is deeper stands there with its level. */
const MAX_LEVELS = 40;

/** The argument as a nested Markdown list. */
export function renderTreeMarkdown(rows: readonly TreeRow[]): string {
  const lines = rows.map((row) => {
    const { statement, level } = row;
    const text = row.again ? '(above)' : markdownText(statement.text);
    const deep = level > MAX_LEVELS ? ` (level ${level})` : '';
    return `${'  '.repeat(Math.min(level, MAX_LEVELS))}-${deep} **${statement.kind}** \`${statement.id}\`${markdownText(bearingWords(row)).replace(/^(?=.)/, ' ')}: ${text}${hiddenNote(row)}`;
  });
  return `${lines.join('\n')}\n`;
}
