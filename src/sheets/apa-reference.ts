import type { Source } from '../map/model.js';
import { dateInReference, dayInText, NO_DATE, withLetter, yearInCitation } from './apa-dates.js';
import { namesInReference, workNames } from './apa-names.js';
import { addressElement, editorSign, publishedIn } from './apa-sources.js';
import { titleElement, titleOf, workField } from './apa-titles.js';
import { documentLineText, joinedSpans, type Line } from './document.js';

/**
 * A work as an entry of a list of references in APA style (Publication Manual, 7th edition, chapters 9 to 11): who, when, what,
 * where. What a source does not say is left out. Titles have the capitals that the file gives them.
 */

/** How an entry differs from the plain one. */
export interface ReferenceWith {
  /** Tells works of one author and year apart. */
  readonly letter?: string;
  /** Whether the day on which one read it stands with every address: what debaters ask for. */
  readonly readDay?: 'where it changes' | 'always';
}

export function apaReference(source: Source, { letter = '', readDay }: ReferenceWith = {}): Line {
  if (isLegal(source)) return legalReference(source, letter);
  const who = whoElement(source);
  const when = `(${dateInReference(source.issued, letter)})`;
  const what = titleElement(source);
  const elements = who === '' ? [what, [when]] : [[who], [when], what];
  return inOneLine([...elements, ...publishedIn(source)], addressElement(source, readDay));
}

/** Who made a work: its authors, else its editors. */
export function makersOf(source: Source): ReturnType<typeof workNames> {
  const authors = workNames(source.author);
  return authors.length > 0 || source.type === 'chapter' ? authors : workNames(source.editor);
}

function whoElement(source: Source): string {
  const authors = workNames(source.author);
  const makers = makersOf(source);
  const names = namesInReference(makers);
  return authors.length === 0 && makers.length > 0 ? `${names} ${editorSign(makers.length)}` : names;
}

/** Treaties and laws are named by their title, after the Bluebook. */
const LEGAL = new Set(['treaty', 'legislation', 'legal_case', 'bill', 'regulation']);

export function isLegal({ type, ...source }: Source): boolean {
  return LEGAL.has(String(type)) && typeof source.title === 'string';
}

function legalReference(source: Source, letter: string): Line {
  const { text } = titleOf(source);
  const address = addressElement(source);
  const then = (parts: Line) => (address.length === 0 ? [...parts, '.'] : [...parts, ', ', ...address]);
  if (source.type === 'treaty') {
    const parties = workNames(source.author);
    // Of more than two parties none is named.
    const between =
      parties.length === 2 ? `, ${parties.map((name) => namesInReference([name])).join('–')}` : '';
    const day = yearInCitation(source.issued) === NO_DATE ? '' : `, ${dayInText(source.issued)}`;
    return then([`${text}${between}${withLetter(day, day === '' ? '' : letter)}`]);
  }
  const where = [workField(source, 'volume'), workField(source, 'container-title'), workField(source, 'page')]
    .filter((part) => part !== '')
    .join(' ');
  const number = workField(source, 'number');
  const behind = [number, where].filter((part) => part !== '').map((part) => `, ${part}`);
  const law: Line = [text, ...behind, ` (${withLetter(yearInCitation(source.issued), letter)})`];
  return address.length === 0 ? [...law, '.'] : [...law, '. ', ...address];
}

/** Elements as sentences, and the address behind them without a full stop. */
function inOneLine(elements: readonly Line[], address: Line): Line {
  const sentences = elements.filter((element) => documentLineText(element) !== '').map(asSentence);
  const parts = [...sentences, ...(address.length === 0 ? [] : [address])];
  return joinedSpans(parts.flatMap((line, i) => (i === 0 ? line : [' ', ...line])));
}

/** What ends a sentence by itself; a full stop within a bracket does not. */
const CLOSED = /[.!?…‽。．！？｡؟।։]["'”’»›」』]*$/u;

function asSentence(line: Line): Line {
  return CLOSED.test(documentLineText(line)) ? line : [...line, '.'];
}
