import { SOFT_HYPHEN } from '../words/fold.js';
import { oneLine } from '../words/text.js';
import { withPlainLineEnds } from './line-ends.js';

/**
 * The paragraphs of a text, each on one line: parted by blank lines, words that a line's end broke whole again, as texts
 * out of a PDF have them. Line ends of every system count. Linear in the text.
 */
export function paragraphsOf(text: string): string[] {
  const lines = withPlainLineEnds(text);
  const words = new Set(lines.search(LINE_END) < 0 ? [] : lines.toLowerCase().match(WORD));
  return lines
    .split(/\n\s*\n/)
    .map((block) => oneLine(joined(block, words)))
    .filter((block) => block !== '');
}

const WORD = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;

/** A hyphen at a line's end, hard or soft, up to the next line's first character. */
const LINE_END = /(?<=[\p{L}\p{M}\p{N}])[-‐\u00ad][^\S\n]*\n\s*(?=[\p{L}\p{N}])/gu;

/** Words that a first part alone can stand before: `pre- and post-war`, `Ein- und Ausgang`. */
const JOINING = new Set('and or to und oder bis sowie et ou y o e en of и или'.split(' '));

/** How far a word's parts are looked at. */
const MAX_PART_CHARACTERS = 60;

/** A line's end between letters or signs of a script that puts no spaces between words. */
const UNSPACED_END =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3001-\u303f\uff01-\uff60])[^\S\n]*\n\s*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3001-\u303f\uff01-\uff60])/gu;

function joined(block: string, words: ReadonlySet<string>): string {
  return block.replace(UNSPACED_END, '').replace(LINE_END, (end, offset: number, whole: string) => {
    if (end.startsWith(SOFT_HYPHEN)) return '';
    const first = /[\p{L}\p{M}‐-]*$/u.exec(
      whole.slice(Math.max(0, offset - MAX_PART_CHARACTERS), offset),
    )![0];
    const after = offset + end.length;
    const second = /^[\p{L}\p{M}]*/u.exec(whole.slice(after, after + MAX_PART_CHARACTERS))![0];
    if (JOINING.has(second)) return '- ';
    return isOwn(first.toLowerCase(), second, words) ? '-' : '';
  });
}

/**
 * Whether a hyphen at a line's end is the word's own (`op-ed`) and not the line's: as the text writes the word elsewhere,
 * else by what typesetters do not part: capitals and numbers, a single letter, an end of one or two (TeX's hyphenmin).
 */
function isOwn(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(second)) return true;
  if (words.has(first + second)) return false;
  return words.has(`${first}-${second}`) || first.length < 2 || second.length < 3 || /[‐-]/.test(first);
}
