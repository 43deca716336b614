import type { Statement } from '../map/model.js';
import type { NumberedParagraph, NumberedSentence } from '../query/numbered-text.js';
import { counted } from '../words/counted.js';
import { occurrences } from '../words/occurrences.js';
import { kindSign } from './kinds.js';
import { type Look, PROSE_COLUMNS } from './look.js';
import { padToWidth, widestText } from './width.js';
import { wrap } from './wrap.js';

/** A text with the numbers of its sentences on the left, and on the right, or below where that is too narrow, their entries. */

/** What of a text is shown. */
export interface ShownText {
  readonly paragraphs: readonly NumberedParagraph[];
  /** Whether a sentence is what was asked for; the others around it are context. */
  readonly isAsked: (sentence: NumberedSentence) => boolean;
  /** Whether only the sentences without an entry are shown. */
  readonly uncovered: boolean;
  /** Whether only some entries are selected to stand beside it. */
  readonly narrowed: boolean;
}

/** The narrowest column of text that has a margin beside it. */
const LEAST_TEXT = 38;
const MOST_MARGIN = 32;
const GAP = 2;

/** How wide the columns are; no margin where entries stand below. */
interface Columns {
  readonly number: number;
  readonly text: number;
  readonly margin: number | null;
}

/** Columns for the pointer before a place that was asked for. */
const POINTER = 2;

export function renderNumberedText(shown: ShownText, look: Look): string {
  const columns = columnsFor(shown, look);
  const lines = shown.paragraphs.flatMap((paragraph, i) => [
    ...(i === 0 || shown.uncovered ? [] : ['']),
    ...paragraphLines(paragraph, shown, columns, look),
  ]);
  const summary = wrap(summaryOf(shown), look.width);
  return [...lines, ...(lines.length === 0 ? [] : ['']), ...summary].join('\n');
}

/** How many sentences there are, and how many of them have an entry. */
function summaryOf({ paragraphs, narrowed }: ShownText): string {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const all = `${counted(sentences.length, 'sentence')} in ${counted(paragraphs.length, 'paragraph')}`;
  const without = sentences.filter(({ entries }) => entries.length === 0).length;
  const entry = narrowed ? 'a selected entry' : 'an entry';
  if (without === 0) return `${all}; each has ${entry}.`;
  return without === sentences.length && !narrowed ? `${all}.` : `${all}; ${without} without ${entry}.`;
}

function columnsFor({ paragraphs, uncovered }: ShownText, look: Look): Columns {
  const places = paragraphs.flatMap(({ sentences }) => sentences.at(-1)?.place ?? []);
  const number = widestText(places) + POINTER + 1;
  // Beside a sentence without an entry nothing stands.
  const ids = uncovered
    ? []
    : paragraphs.flatMap(({ entries, sentences }) => [entries, ...sentences.map((one) => one.entries)]);
  const margin = widestText(ids.flatMap((entries) => entries.map((entry) => entryWord(entry, look))));
  const left = Math.min(look.columns, PROSE_COLUMNS + MOST_MARGIN) - number;
  const beside = left - margin - GAP;
  if (look.plain || margin === 0 || margin > MOST_MARGIN || beside < LEAST_TEXT)
    return { number, text: Math.min(left, PROSE_COLUMNS - number), margin: null };
  return { number, text: Math.min(beside, PROSE_COLUMNS - number), margin };
}

function entryWord({ id, kind }: Statement, look: Look): string {
  return look.plain ? `${kind} ${id}` : `${kindSign(kind, look)} ${id}`;
}

function paragraphLines(
  { number, headings, entries, sentences }: NumberedParagraph,
  { isAsked, uncovered }: ShownText,
  columns: Columns,
  look: Look,
): string[] {
  if (uncovered) {
    return sentences
      .filter((sentence) => isAsked(sentence) && sentence.entries.length === 0)
      .flatMap((sentence) => rowLines(sentence.place, sentence.text, [], columns, look));
  }
  const isContext = sentences.some((sentence) => !isAsked(sentence));
  const whole =
    entries.length === 0 ? [] : rowLines(String(number), 'The paragraph as a whole:', entries, columns, look);
  return [
    ...headings.flatMap((heading) => [...headingLines(heading, columns, look), '']),
    ...whole,
    ...sentences.flatMap((sentence) => {
      const pointer = isContext && isAsked(sentence) ? look.signs.pointer : '';
      const text = markedSentence(sentence, look);
      return rowLines(sentence.place, text, sentence.entries, columns, look, pointer);
    }),
  ];
}

function headingLines(heading: string, { number, text }: Columns, look: Look): string[] {
  if (look.plain) return wrap(`Heading: ${heading}`, look.width);
  return wrap(heading, number + text, ' '.repeat(number)).map((line) => look.ink.bold(line));
}

/** The words of a phrase by which an entry marks its place are underlined, where there is colour. */
function markedSentence({ text, entries }: NumberedSentence, { ink }: Look): string {
  const phrases = entries.flatMap(({ phrase }) => phrase ?? []);
  if (ink.level === 0 || phrases.length === 0) return text;
  let [marked, done] = ['', 0];
  for (const [start, end] of occurrences(text, phrases)) {
    marked += text.slice(done, start) + ink.underline(text.slice(start, end));
    done = end;
  }
  return marked + text.slice(done);
}

function rowLines(
  place: string,
  text: string,
  entries: readonly Statement[],
  { number, text: width, margin }: Columns,
  look: Look,
  pointer = '',
): string[] {
  if (look.plain) {
    const asked = pointer === '' ? '' : ' (this place)';
    const named = entries.map((entry) => entryWord(entry, look)).join(', ');
    return [
      ...wrap(`${place}${asked} ${text}`, look.width),
      ...(named === '' ? [] : wrap(`entries: ${named}`, look.width, '  ')),
    ];
  }
  const before = padToWidth(`${padToWidth(pointer, POINTER)}${place}`, number);
  const hanging = ' '.repeat(number);
  const words = wrap(text, width);
  const first = pointer === '' ? before : look.ink.bold(before);
  const lead = (i: number) => (i === 0 ? first : hanging);
  const ids = entries.map((entry) => entryWord(entry, look));
  if (margin === null) {
    const below = ids.flatMap((id) => wrap(id, number + width, hanging, `${hanging}  `));
    return [...words.map((line, i) => `${lead(i)}${line}`), ...below];
  }
  return Array.from({ length: Math.max(words.length, ids.length) }, (_, i) =>
    `${lead(i)}${padToWidth(words[i] ?? '', width + GAP)}${ids[i] ?? ''}`.trimEnd(),
  );
}
