import type { Statement } from '../map/model.js';
import { searchTexts } from '../query/search.js';
import type { View } from '../query/view.js';
import { occurrences } from '../words/occurrences.js';
import { oneLine } from '../words/text.js';
import { cutAtWord, cutInk } from './cut.js';
import { markFoundWords } from './found-words.js';
import { listRowLines, type RowForm } from './list-row.js';
import type { Look } from './look.js';
import { placeWord } from './place-word.js';
import { widthOfText } from './width.js';

/** Statements as a list: a row each, and below it where else the words stand that were looked for. */

interface ListForm {
  /** Words that were looked for: marked where they occur. */
  readonly words?: readonly string[];
  /** Whether an empty line parts what stands under one main reason from the next. */
  readonly grouped?: boolean;
  /** Whether rows say the verdict. */
  readonly verdicts?: boolean;
  /** Whether rows say the place in the text. */
  readonly places?: boolean;
}

/** The rows of a list, each made when it is asked for: a reader of the first does not wait for the last. A row can have several lines. */
export function* listRows(
  statements: readonly Statement[],
  view: View,
  look: Look,
  form: ListForm = {},
): Generator<string> {
  const { branch } = view.structure;
  let previous: Statement | null = null;
  for (const statement of statements) {
    const isParted = form.grouped === true && previous !== null;
    if (isParted && branch[previous!.index] !== branch[statement.index]) yield '';
    yield listItemLines(statement, view, look, form).join('\n');
    previous = statement;
  }
}

/** The lines of one statement of a list. */
export function listItemLines(
  statement: Statement,
  view: View,
  look: Look,
  { words = [], verdicts = true, places = false }: ListForm,
): string[] {
  const note = places ? placeWord(statement) : '';
  const form: RowForm = { words, verdicts, notes: note === '' ? [] : [`at ${note}`] };
  const row = listRowLines(statement, view, look, form);
  return words.length === 0 ? row : [...row, ...matchLines(statement, words, look)];
}

/** What else an entry says where the words stand that were looked for, unless the row shows them already. */
function matchLines(statement: Statement, words: readonly string[], look: Look): string[] {
  if (look.plain) return [];
  if (occurrences(`${statement.id} ${statement.short ?? ''}`, words).length > 0) return [];
  const found = searchTexts(statement)
    .map(({ field, text }) => ({ field, text: oneLine(text) }))
    .find(({ text }) => occurrences(text, words).length > 0);
  if (found === undefined) return [];
  const [at] = occurrences(found.text, words)[0]!;
  const from = excerptStart(found.text, at);
  const start = from > 0 ? look.signs.more : '';
  const label = `    ${found.field}: `;
  // Without colour the marks take columns, too.
  const marks = look.ink.level > 0 ? 0 : 2 * words.length;
  const room = look.width - widthOfText(label) - marks;
  const excerpt = cutAtWord(`${start}${found.text.slice(from)}`, room, look.signs.more);
  const line = `${label}${markFoundWords(excerpt, words, look)}`;
  return [cutInk(line, look.width, look.signs.more)];
}

/** Where an excerpt of a text begins that shows what stands at an offset: at the text's beginning, or at a word before it. */
function excerptStart(text: string, at: number): number {
  if (at <= 30) return 0;
  const word = text.lastIndexOf(' ', at - 20) + 1;
  return at - word < 40 ? word : at - 8;
}
