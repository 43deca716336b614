import { comparedPhrase } from '../original/phrasebook.js';
import type { ReadText } from '../original/text-blocks.js';
import { oneLine, visible } from '../words/text.js';
import { dateInLine } from './date-in-line.js';
import { familyFirst } from './family-first.js';
import { phraseAtStart } from './phrase-at-start.js';

/** What the lines above a text say of it: its title, who wrote it, and when. */

export interface TextHead {
  readonly title: string | null;
  /** As references need it, with the family name first. */
  readonly author: string | null;
  readonly date: string | null;
  /** The first words of the first paragraph below these lines; null where nothing is above it. */
  readonly begins: string | null;
}

const MAX_TITLE_CHARACTERS = 120;
const MAX_TITLE_WORDS = 15;
const MAX_LINE_CHARACTERS = 100;

/** More paragraphs than these are no head. */
const MAX_HEAD_BLOCKS = 12;

/** `By A. Writer`, in the languages that the program knows abbreviations of. */
const BYLINE = /^(?:by|von|par|por|di|door|autor(?:in|ka)?|author|auteur|autore|автор(?:ка)?)[:\s]+(.+)$/iu;

/** The same behind what kind of text it is: `Op-Ed by the Minister A. Writer on schools`. */
const LABELLED_BYLINE =
  /^(?:op-?ed|opinion|comment|commentary|column|essay|article|analysis|speech|guest (?:column|essay|post))\s+by\s+(.+)$/iu;

/** What parts a name from what the text is about. */
const ON_SUBJECT = /\s+(?:on|about)\s+/u;

/** Of more words than these, some can be an office. */
const MAX_NAME_WORDS = 3;

/** Words of a name: with a capital, an initial, or a small word within (`von`, `de la`). */
const NAME = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Ll}{1,3}))*$/u;

/** What parts a name from what follows it on its line. */
const PARTED = /\s+[|·•–—]\s+|\s*,\s+|\s+\(/u;

/** A title ends with no stop, but for a question or an exclamation. */
const ENDS_SENTENCE = /[.:;,…]["'”’»)]*$/u;

/** A month is named in sentences, too: so a line that names no day has to be shorter. */
const NAMES_DAY = /-\d\d-/;

type Mutable = { -readonly [Key in 'title' | 'author' | 'date']: TextHead[Key] };

/** The lines of a paragraph or a heading. */
interface HeadBlock {
  readonly lines: readonly string[];
  readonly isHeading: boolean;
}

/**
 * What the head of a text says. Looks only at its first lines: those of `raw` where the text is read as it stands, since a
 * title, a name and a date can be on lines of their own in one paragraph.
 */
export function textHead(read: ReadText, raw: string | null, language: string): TextHead {
  const blocks = raw === null ? readBlocks(read) : rawBlocks(raw);
  const head: Mutable = { title: read.title, author: null, date: null };
  let count = 0;
  for (const block of blocks.slice(0, -1)) {
    const told = tellOfBlock(block, head.title === null && count === 0, language);
    if (told === null) break;
    head.title ??= told.title ?? null;
    head.author ??= told.author ?? null;
    head.date ??= told.date ?? null;
    count += 1;
  }
  return { ...head, begins: beginsBelow(blocks, count) };
}

function readBlocks({ blocks }: ReadText): HeadBlock[] {
  return blocks
    .slice(0, MAX_HEAD_BLOCKS)
    .map(({ kind, text }) => ({ lines: [visible(oneLine(text))], isHeading: kind === 'heading' }));
}

/** The paragraphs at the beginning of a plain text, each as its lines, without the signs of a heading. */
function rawBlocks(raw: string): HeadBlock[] {
  return raw
    .slice(0, 50_000)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u0085\u2028]/g, '\n')
    .split(/\n\s*\n|\u2029/)
    .slice(0, MAX_HEAD_BLOCKS)
    .map((block) => ({
      isHeading: false,
      lines: block
        .split('\n')
        .map((line) => visible(oneLine(line)).replace(/^#{1,6}\s+|^[*_]+(?=\S)|(?<=\S)[*_]+$/g, ''))
        .filter((line) => /[\p{L}\p{N}]/u.test(line)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** What a block of the head says; null where it is of the text itself. */
function tellOfBlock({ lines, isHeading }: HeadBlock, canBeTitle: boolean, language: string): Told | null {
  if (isHeading) return { title: lines[0]! };
  const told = lines.map((line, i) => tellOf(line, canBeTitle && i === 0, language));
  return told.reduce<Told | null>(
    (all, one) => (all === null || one === null ? null : { ...withoutNulls(one), ...withoutNulls(all) }),
    {},
  );
}

type Told = Partial<Omit<TextHead, 'begins'>>;

/** What a line really says, so that a later one can say the rest. */
function withoutNulls(told: Told): Told {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}

/** What a line of a head says; null where it is none. */
function tellOf(line: string, isFirst: boolean, language: string): Told | null {
  if (line.length > MAX_TITLE_CHARACTERS) return null;
  const date = dateInLine(line, language);
  const author = authorIn(line);
  if (author !== null) return { author, date };
  const behindLabel = line.length > MAX_LINE_CHARACTERS ? undefined : LABELLED_BYLINE.exec(line)?.[1];
  if (behindLabel !== undefined) return { author: authorBehindLabel(behindLabel), date };
  if (isFirst) return canBeTitle(line) ? { title: line } : null;
  if (date === null || line.length > MAX_LINE_CHARACTERS) return null;
  return line.split(' ').length <= (NAMES_DAY.test(date) ? 8 : 4) ? { date } : null;
}

/** Whether a line is no sentence, no paragraph of several, and no question of an interview (`Name: Is it so?`). */
function canBeTitle(line: string): boolean {
  if (ENDS_SENTENCE.test(line) || line.split(' ').length > MAX_TITLE_WORDS) return false;
  return !/[.!?…]["”’»)]*\s+\S.*[!?]["”’»)]*$/u.test(line) && !isQuestionOf(line);
}

function isQuestionOf(line: string): boolean {
  const speaker = /^([^:?]{1,40}):\s.*\?$/u.exec(line)?.[1];
  return speaker !== undefined && NAME.test(speaker) && (speaker.includes(' ') || /^\p{Lu}+$/u.test(speaker));
}

function authorIn(line: string): string | null {
  const behind = BYLINE.exec(line)?.[1];
  if (behind === undefined || line.length > MAX_LINE_CHARACTERS) return null;
  const name = behind.split(PARTED)[0]!;
  return NAME.test(name) && name.split(' ').length <= 6 ? familyFirst(name) : null;
}

/** The author in what stands behind the kind of text and `by`; null where words of an office can be with the name. */
function authorBehindLabel(behind: string): string | null {
  const name = behind.split(ON_SUBJECT)[0]!.split(PARTED)[0]!;
  return NAME.test(name) && name.split(' ').length <= MAX_NAME_WORDS ? familyFirst(name) : null;
}

/** The first words below the head, if a paragraph is in the head, and none before them begins so, too. */
function beginsBelow(blocks: readonly HeadBlock[], count: number): string | null {
  const first = blocks[count];
  if (first === undefined || blocks.slice(0, count).every(({ isHeading }) => isHeading)) return null;
  const begins = phraseAtStart(first.lines.join(' '));
  if (begins === null) return null;
  const start = comparedPhrase(begins);
  const same = blocks.findIndex(({ lines }) => comparedPhrase(lines.join(' ')).startsWith(start));
  return same === count ? begins : null;
}
