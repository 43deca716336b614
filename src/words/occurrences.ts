import { brokenWord, fold, foldSearched, SOFT_HYPHEN } from './fold.js';

/** Where something stands in a text, as offsets of it: the first character and the one behind the last. */
export type Range = [start: number, end: number];

/**
 * Where words occur in a text as search finds them (`fold`, `searchable`): ranges in order, overlaps merged, each from
 * border to border of what a reader takes for characters. Linear in the text for each word.
 */
export function occurrences(text: string, words: readonly string[]): Range[] {
  const wanted = words.map(fold).filter((word) => word !== '');
  const all = foldSearched(text);
  if (!wanted.some((word) => all.includes(word))) return [];
  const found = forms(text).flatMap(({ folded, starts, ends }) =>
    wanted.flatMap((word) =>
      wordOccurrences(folded, word).map((at): Range => [starts[at]!, ends[at + word.length - 1]!]),
    ),
  );
  return merged(found.map(([start, end]) => [characterAt(text, start)[0], characterAt(text, end)[1]]));
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const previous = result.at(-1);
    if (previous !== undefined && range[0] <= previous[1]) previous[1] = Math.max(previous[1], range[1]);
    else result.push(range);
  }
  return result;
}

/** A folded text that knows where each of its code units comes from. */
interface Traced {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The forms that `searchable` puts together, each traced. */
function forms(text: string): Traced[] {
  const broken = Array.from(
    text.matchAll(brokenWord()),
    ({ index, 0: { length } }): Range => [index, index + length],
  );
  if (broken.length === 0) return [traced(text, [])];
  const spaces = broken.map(([start, end]): Range => [text[start] === SOFT_HYPHEN ? start : start + 1, end]);
  return [traced(text, []), traced(text, spaces), traced(text, broken)];
}

/** A letter with its marks is folded as one, so that the whole is what `fold` makes of the text. */
function traced(text: string, without: readonly Range[]): Traced {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let left = 0;
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    while (left < without.length && without[left]![1] <= index) left += 1;
    if (left < without.length && without[left]![0] <= index) continue;
    const part = fold(letter);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  return { folded: parts.join(''), starts, ends };
}

/** Every place where a word begins in a text, overlapping ones too (Knuth, Morris and Pratt 1977). */
export function wordOccurrences(text: string, word: string): number[] {
  const back = [-1];
  for (let i = 0, known = -1; i < word.length; back.push(known)) {
    while (known >= 0 && word[i] !== word[known]) known = back[known]!;
    i += 1;
    known += 1;
  }
  const found: number[] = [];
  for (let i = 0, known = 0; i < text.length; ) {
    while (known >= 0 && (known === word.length || text[i] !== word[known])) known = back[known]!;
    i += 1;
    known += 1;
    if (known === word.length) found.push(i - known);
  }
  return found;
}

let characters: Intl.Segmenter | undefined;

/** How far round an offset the text is looked at to know the character there. */
const REACH_CHARACTERS = 64;

/** The borders of the character that an offset is in; the offset twice where it is a border. */
function characterAt(text: string, offset: number): Range {
  if (isPlain(text, offset - 1) && isPlain(text, offset)) return [offset, offset];
  characters ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const half = /[\udc00-\udfff]/.test(text[offset - REACH_CHARACTERS] ?? '') ? 1 : 0;
  const from = Math.max(0, offset - REACH_CHARACTERS - half);
  for (const { index, segment } of characters.segment(text.slice(from, offset + REACH_CHARACTERS))) {
    const start = from + index;
    if (start === offset) break;
    if (start + segment.length > offset) return [start, start + segment.length];
  }
  return [offset, offset];
}

/** Whether there is a character that joins no other, or none at all. */
function isPlain(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return Number.isNaN(code) || (code < 0x300 && code !== 0x0a && code !== 0x0d);
}
