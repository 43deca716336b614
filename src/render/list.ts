import type { Statement } from '../map/model.js';
import { searchTexts } from '../query/search.js';
import type { View } from '../query/view.js';
import { occurrences } from '../words/occurrences.js';
import { oneLine } from '../words/text.js';
import { cut } from './cut.js';
import { markFoundWords } from './found-words.js';
import { kindInk, kindSign } from './kinds.js';
import type { Look } from './look.js';
import { placeWord } from './place-word.js';
import { padToWidth, widestText, widthOfText } from './width.js';

/** Windows narrower than this get the sign of a kind without its word. */
const NARROW_COLUMNS = 60;

/**
 * Statements one a line: sign and word of the kind, id, place, text cut to the width. Where `grouped`, an empty
 * line parts what stands under one main reason from the next. `words` are marked where they occur.
 */
export function renderList(
  statements: readonly Statement[],
  view: View,
  look: Look,
  { words = [], grouped = false }: { words?: readonly string[]; grouped?: boolean } = {},
): string {
  const idWidth = widestText(statements.map((statement) => statement.id));
  const placeWidth = widestText(statements.map(placeWord));
  const group = (statement: Statement) => (grouped ? view.structure.branch[statement.index] : null);
  const lines: string[] = [];
  statements.forEach((statement, i) => {
    const previous = statements[i - 1];
    if (previous !== undefined && group(previous) !== group(statement)) lines.push('');
    lines.push(look.plain ? plainLine(statement) : line(statement, words, look, idWidth, placeWidth));
  });
  return lines.join('\n');
}

function plainLine(statement: Statement): string {
  const place = placeWord(statement);
  return `${statement.kind} ${statement.id}${place === '' ? '' : `, at ${place}`}: ${oneLine(statement.text)}`;
}

function line(
  statement: Statement,
  words: readonly string[],
  look: Look,
  idWidth: number,
  placeWidth: number,
): string {
  const narrow = look.width < NARROW_COLUMNS;
  const sign = kindSign(statement.kind, look);
  const head = narrow ? sign : `${sign} ${padToWidth(statement.kind, 12)}`;
  const id = statement.id;
  const gap = ' '.repeat(Math.max(0, Math.min(idWidth, narrow ? 0 : 30) - widthOfText(id)));
  const place = narrow ? '' : `${padToWidth(placeWord(statement), placeWidth)} `;
  const room = Math.max(
    8,
    look.width - (narrow ? 2 : 15) - widthOfText(id) - gap.length - 1 - widthOfText(place),
  );
  const marked = markFoundWords(shown(statement, words, room, look.signs.more), words, look);
  // Without colour the marks take columns, too.
  const text = words.length > 0 && look.ink.level === 0 ? cut(marked, room, look.signs.more) : marked;
  const shownId = look.ink.level > 0 ? markFoundWords(id, words, look) : id;
  return `${head} ${kindInk(statement.kind, look)(shownId)}${gap} ${place.length > 0 ? look.ink.dim(place) : ''}${text}`.trimEnd();
}

/** As much as fits of the text, and of another field where what was looked for stands only there. */
function shown(statement: Statement, words: readonly string[], room: number, more: string): string {
  const text = oneLine(statement.text);
  const start = cut(text, room, more);
  if (words.length === 0 || occurrences(`${statement.id} ${start}`, words).length > 0) return start;
  const fields = searchTexts(statement).map(({ field, text: found }) => ({
    field,
    found: oneLine(found),
  }));
  const match = fields.find(({ found }) => occurrences(found, words).length > 0);
  if (match === undefined) return start;
  const [at, end] = occurrences(match.found, words)[0]!;
  const from = excerptStart(match.found, at);
  const excerpt = `${from > 0 ? more : ''}${match.found.slice(from)}`;
  if (match.field === 'text') return cut(excerpt, room, more);
  const label = `[${match.field}: `;
  // Marks take two columns, the closing bracket one, and there can be a cut at both ends.
  const needed = label.length + 3 + 2 * widthOfText(more) + end - from;
  if (room < needed + 12) return cut(`${label}${excerpt}]`, room, more);
  const tail = cut(label + excerpt, Math.max(needed, Math.floor(room / 2)), more);
  return `${cut(text, room - widthOfText(tail) - 4, more)} ${tail}]`;
}

/** Where an excerpt of a text begins that shows what stands at an offset: at the text's beginning, or at a word before it. */
function excerptStart(text: string, at: number): number {
  if (at <= 12) return 0;
  const word = text.lastIndexOf(' ', at - 8) + 1;
  return at - word < 16 ? word : at - 8;
}
