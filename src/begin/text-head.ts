import { comparedPhrase } from '../original/phrasebook.js';
import { oneLine, visible } from '../words/text.js';
import { dateInLine } from './date-in-line.js';
import { phraseAtStart } from './phrase-at-start.js';

/** What the lines above a text say of it: its title, who wrote it, and when. */

export interface TextHead {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** The first words of the first paragraph below these lines; null where nothing is above it. */
  readonly begins: string | null;
}

const MAX_TITLE_CHARACTERS = 120;
const MAX_LINE_CHARACTERS = 100;

/** More lines than these are no head. */
const MAX_HEAD_LINES = 12;

/** `By A. Writer`, in the languages that the program knows abbreviations of. */
const BYLINE = /^(?:by|von|par|por|di|door|autor(?:in|ka)?|author|auteur|autore|автор(?:ка)?)[:\s]+(.+)$/iu;

/** Words of a name: with a capital, an initial, or a small word within (`von`, `de la`). */
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Ll}{1,3}))*$/u;

/** What parts a name from what follows it on its line. */
const PARTED = /\s+[|·•–—]\s+|\s*,\s+|\s+\(/u;

/** A title ends with no stop, but for a question or an exclamation. */
const ENDS_SENTENCE = /[.:;,…]["'”’»)]*$/u;

/** What the head of a text says. Looks only at its first lines. */
export function textHead(text: string, language: string): TextHead {
  const blocks = firstBlocks(text);
  const head: { title: string | null; author: string | null; date: string | null } = {
    title: null,
    author: null,
    date: null,
  };
  let count = 0;
  for (const lines of blocks.slice(0, -1)) {
    const told = lines.map((line, i) => tellOf(line, count === 0 && i === 0, language));
    if (told.some((one) => one === null)) break;
    for (const one of told) {
      head.title ??= one!.title ?? null;
      head.author ??= one!.author ?? null;
      head.date ??= one!.date ?? null;
    }
    count += 1;
  }
  return { ...head, begins: beginsBelow(blocks, count) };
}

/** The paragraphs at the beginning of a text, each as its lines, without the signs of a heading. */
function firstBlocks(text: string): string[][] {
  return text
    .slice(0, 50_000)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u0085\u2028]/g, '\n')
    .split(/\n\s*\n|\u2029/)
    .slice(0, MAX_HEAD_LINES)
    .map((block) =>
      block
        .split('\n')
        .map((line) => visible(oneLine(line)).replace(/^#{1,6}\s+|^[*_]+(?=\S)|(?<=\S)[*_]+$/g, ''))
        .filter((line) => /[\p{L}\p{N}]/u.test(line)),
    )
    .filter((lines) => lines.length > 0);
}

type Told = Partial<Omit<TextHead, 'begins'>>;

/** What a line of a head says; null where it is none. */
function tellOf(line: string, isFirst: boolean, language: string): Told | null {
  if (line.length > MAX_TITLE_CHARACTERS) return null;
  const date = dateInLine(line, language);
  const author = authorIn(line);
  if (author !== null) return { author, date };
  if (isFirst) return ENDS_SENTENCE.test(line) ? null : { title: line };
  return date !== null && line.length <= MAX_LINE_CHARACTERS && line.split(' ').length <= 8 ? { date } : null;
}

function authorIn(line: string): string | null {
  const behind = BYLINE.exec(line)?.[1];
  if (behind === undefined || line.length > MAX_LINE_CHARACTERS) return null;
  const name = behind.split(PARTED)[0]!;
  return NAME.test(name) && name.split(' ').length <= 6 ? name : null;
}

/** The first words below the head, if no paragraph before them begins so, too. */
function beginsBelow(blocks: readonly (readonly string[])[], count: number): string | null {
  const first = blocks[count];
  if (count === 0 || first === undefined) return null;
  const begins = phraseAtStart(first.join(' '));
  if (begins === null) return null;
  const start = comparedPhrase(begins);
  const same = blocks.findIndex((lines) => comparedPhrase(lines.join(' ')).startsWith(start));
  return same === count ? begins : null;
}
