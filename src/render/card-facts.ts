import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { spokenDate } from '../words/dates.js';
import { oneLine } from '../words/text.js';
import { markFoundWords } from './found-words.js';
import type { Look } from './look.js';
import { reference } from './reference.js';
import { namesInOrder } from './source-names.js';
import { padToWidth } from './width.js';
import { wrap } from './wrap.js';

/** A fact about an entry: its name and what it is, null for nothing. */
type Fact = readonly [name: string, value: string | null];

/** What an entry says about itself beside its text. */
export function cardFacts(statement: Statement, view: View, { signs }: Look): Fact[] {
  const { at, phrase, by, date, type, tags, source, page, quote, note } = statement;
  const place = at.length === 0 ? unplacedWords(statement) : at.join(', ');
  const saidBy = by ?? (inText(statement) ? namesInOrder(view.map.header.author) || 'the author' : null);
  return [
    [
      'place',
      `${place}${phrase === null ? '' : `, ${signs.open}${oneLine(phrase)}${signs.close}`}${statement.implicit ? ' (implicit: needed, not said)' : ''}`,
    ],
    ['says', saidBy === null ? null : oneLine(saidBy)],
    ['type', type],
    ['date', date === null ? null : spokenDate(date)],
    ['assumed', statement.assumed ? 'taken for granted: it stands even if its reasons fall' : null],
    ['tags', tags.length === 0 ? null : tags.map(oneLine).join(', ')],
    ['source', source === null ? null : reference(source, page)],
    ['page', source !== null || page === null ? null : oneLine(page)],
    ['quote', quote === null ? null : `${signs.open}${oneLine(quote)}${signs.close}`],
    ['note', note === null ? null : oneLine(note)],
  ];
}

/** Why an entry has no place: the text has claims, so one without a place may only lack it. */
function unplacedWords({ kind, implicit }: Statement): string {
  if (implicit) return 'not in the text';
  return kind === 'claim' ? 'none given' : 'added to the text';
}

/** Facts by name, with words that were looked for marked. */
export function cardFactLines(facts: readonly Fact[], look: Look, words: readonly string[] = []): string[] {
  // In a narrow window a column for the names would leave too little for what they name.
  const narrow = look.width < 40;
  return facts.flatMap(([name, value]) => {
    if (value === null) return [];
    const text = markFoundWords(value, words, look);
    if (narrow) return wrap(`${name} ${text}`, look.width, '  ', '    ');
    return wrap(text, look.width, `  ${padToWidth(name, 8)} `, ' '.repeat(11));
  });
}
