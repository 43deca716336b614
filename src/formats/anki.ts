import { createHash } from 'node:crypto';
import type { Exercise } from '../query/exercise.js';
import { escapeHtml } from '../words/html.js';
import { oneLine } from '../words/text.js';
import { cardBack, cardFront, exportedCards } from './card-sides.js';
import type { Exported, ExportInput } from './export-form.js';

/** Flashcards for Anki. */
export function writeAnki(input: ExportInput): Exported {
  return exportedCards(input, anki);
}

/**
 * Exercises for Anki: tab-separated, with header lines (Anki manual, "Text files"). The columns are the note's global
 * id, front, back and tags. They bear no names, for with names Anki looks for fields of these names, which a note type in
 * another language does not have; without, it takes front and back for the first two fields of any note type.
 *
 * The global id decides what is the same note when a file is read again. Front and back are HTML; ids and tags are plain
 * text. No cell begins with a quote, which would make it a quoted one, and no line with a number sign, a comment.
 */
export function* anki(exercises: Iterable<Exercise>, title: string): Generator<string> {
  yield '#separator:tab\n#html:true\n';
  yield `#deck:${deckName(title)}\n#guid column:1\n#tags column:4\n`;
  const text = createHash('sha256').update(oneLine(title).normalize('NFC')).digest('hex').slice(0, 12);
  for (const exercise of exercises) {
    const { id, topic, about } = exercise;
    const cells = [
      `${id}@${text}`,
      cardFront(exercise).map(ankiField).join('<br>'),
      cardBack(exercise).map(ankiField).join('<br>'),
      [topic, about.kind, ...about.tags].map(tagWord).join(' '),
    ];
    yield `${cells.join('\t')}\n`;
  }
}

/** A title as the name of a deck: a number alone would be a deck's id, and two colons would part a deck from one in it. */
function deckName(title: string): string {
  const name = oneLine(title).replaceAll('::', ': :');
  return /^\d+$/.test(name) ? `“${name}”` : name;
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
