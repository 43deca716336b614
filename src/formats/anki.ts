import { createHash } from 'node:crypto';
import type { ArgumentMap } from '../map/model.js';
import type { Exercise } from '../query/exercise.js';
import { escapeHtml } from '../words/html.js';
import { oneLine } from '../words/text.js';
import { type CardLine, cardBack, cardFront } from './card-sides.js';
import { drawCards } from './draw-cards.js';
import type { ExportInput } from './export-form.js';

/** Flashcards for Anki. */
export function writeAnki(input: ExportInput): Iterable<string> | null {
  const cards = drawCards(input);
  return cards.length === 0 ? null : anki(cards, input.view.map, input.about);
}

/**
 * The lines with which a file begins (Anki manual, "File Headers").
 *
 * - A note type that is not there is passed over, so "Basic" does no harm where Anki is not in English; a column of note types would
 *   lose every note then.
 * - A deck is made if it is named in a column, and only chosen if it is named in a header.
 * - Columns without names are the fields of the note in their order; with names, Anki looks for fields of these names.
 * - A note with the id of one that is there replaces it, whatever was chosen at the last import.
 */
const HEADERS = [
  'separator:tab',
  'html:true',
  'notetype:Basic',
  'guid column:1',
  'deck column:2',
  'tags column:5',
  'if matches:update current',
];

/**
 * Exercises for Anki, separated by tabs: the note's global id, the deck, front, back and tags. Front and back are HTML; the rest is
 * plain text. No cell begins with a quote, which would make it a quoted one, and no line with a number sign, a comment.
 */
export function* anki(
  exercises: Iterable<Exercise>,
  map: ArgumentMap,
  about: readonly string[],
): Generator<string> {
  for (const header of HEADERS) yield `#${header}\n`;
  const deck = deckName(map.header.title, about);
  const text = textId(map);
  for (const exercise of exercises) {
    const { topic, about: entry } = exercise;
    const cells = [
      `${exercise.id}@${text}`,
      deck,
      cardFront(exercise).map(ankiField).join('<br>'),
      cardBack(exercise).map(backLine).join('<br>'),
      [topic, entry.kind, ...entry.tags].map(tagWord).join(' '),
    ];
    yield `${cells.join('\t')}\n`;
  }
}

/**
 * What tells the notes of one file from those of others, and stays while its entries are edited: the title, the author and the id
 * of the thesis.
 */
function textId({ header, thesis }: ArgumentMap): string {
  const parts = [header.title, header.author ?? '', thesis.id].map((part) => oneLine(part).normalize('NFC'));
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}

/** The deck of a file, or the deck within it about a part of the file. */
function deckName(title: string, about: readonly string[]): string {
  const topic = about.length === 0 ? [] : [about.join(', ')];
  return [title, ...topic].map(deckPart).join('::');
}

/** A name within the name of a deck: a number alone would be a deck's id, two colons part a deck from one in it, a quote begins a cell. */
function deckPart(text: string): string {
  const name = oneLine(text).replaceAll('::', ': :').replaceAll('"', "'");
  return /^\d+$/.test(name) ? `“${name}”` : name;
}

function backLine({ text, isHeadline }: CardLine): string {
  return isHeadline ? `<b>${ankiField(text)}</b>` : ankiField(text);
}

/** A tag in one word, as Anki parts tags: at white space of every kind. */
function tagWord(tag: string): string {
  return tag.trim().replace(/[\s\u0085]+/g, '_');
}

/** Signs with which marks of Anki begin, as HTML in which Anki does not find them. */
const MARK_REFERENCES: Readonly<Record<string, string>> = { '[': '&#91;', '{': '&#123;', '\\': '&#92;' };

/**
 * Text as HTML in which nothing marks up and nothing is played, hidden or typeset. Anki looks for its own marks (`[sound:`,
 * `[anki:`, `[latex]`, `[$]`, `{{c1::`) in the HTML as it is written. MathJax looks for `\(` and `\[` in the text that is
 * shown, but never across the border of an element.
 */
function ankiField(text: string): string {
  return escapeHtml(oneLine(text))
    .replace(/[[{\\]/g, (sign) => MARK_REFERENCES[sign]!)
    .replace(/&#92;(?=\(|&#91;)/g, '&#92;<span></span>');
}
