import { INK_CODE, SINGLE } from './width.js';

/** Made when first needed: it takes a while to load, and most text does without. */
let graphemes: Intl.Segmenter | undefined;

/** A text's characters as people see them: a letter with its marks, a joined emoji. None is cut in two. */
export function charactersOf(text: string): Iterable<string> {
  return SINGLE.test(text) ? text : clusters(text);
}

/** Where the character begins that a code unit belongs to. */
export function characterStart(text: string, at: number): number {
  if (SINGLE.test(text.slice(Math.max(0, at - 1), at + 1))) return at;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return graphemes.segment(text).containing(at)?.index ?? at;
}

/** So much text is taken at once: for each character, a segmenter copies all the text that it was given. */
const STRETCH_CHARACTERS = 128;

function* clusters(text: string): Generator<string> {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let at = 0;
  while (at < text.length) {
    const stretch = text.slice(at, at + STRETCH_CHARACTERS).replace(/(?<=.)[\ud800-\udbff]$/su, '');
    let last = '';
    for (const { segment } of graphemes.segment(stretch)) {
      if (last !== '') yield last;
      last = segment;
    }
    at += stretch.length;
    // The last one may go on in the next stretch.
    if (at < text.length && last.length < stretch.length) at -= last.length;
    else yield last;
  }
}

/** A text's characters and codes of colour, in order. */
export function* charactersAndInk(text: string): Generator<string> {
  let done = 0;
  for (const { 0: code, index } of text.matchAll(INK_CODE)) {
    yield* charactersOf(text.slice(done, index));
    yield code;
    done = index + code.length;
  }
  yield* charactersOf(text.slice(done));
}
