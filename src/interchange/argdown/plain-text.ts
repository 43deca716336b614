import type { NoteLoss } from '../interchange-form.js';
import { itemsOf, recordOf, textOf, textsOf } from './values.js';

/** The text of a statement as its JSON has it, and the places in it that mean something. */
interface MarkedText {
  readonly text?: unknown;
  readonly ranges?: unknown;
  readonly tags?: unknown;
}

interface Range {
  readonly type: unknown;
  readonly start: number;
  /** The last character's place. */
  readonly stop: number;
  readonly title: string;
}

/** A text without Argdown's marks: no tags at its end, and of another statement that it mentions only the title. Line ends in it are spaces for Argdown. */
export function plainText(marked: MarkedText, lose: NoteLoss): string {
  return unmarked(marked, lose)
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function unmarked({ ranges, tags, text }: MarkedText, lose: NoteLoss): string {
  const whole = textOf(text) ?? '';
  const marked = itemsOf(ranges).flatMap(rangeOf);
  if (marked.some(({ type }) => type === 'link')) lose('addresses of links in texts');
  if (ranges === undefined) return withoutTags(whole, textsOf(tags ?? []));
  marked.sort((one, other) => one.start - other.start);
  const said = whole.slice(0, startOfLastTags(whole, marked));
  let plain = '';
  let at = 0;
  for (const { type, start, stop, title } of marked) {
    const isMention = type === 'statement-mention' || type === 'argument-mention';
    if (start < at || start >= said.length || !isMention) continue;
    const end = stop + 1;
    plain += whole.slice(at, start) + title + /\s*$/.exec(whole.slice(start, end))![0];
    at = end;
  }
  return plain + said.slice(at);
}

function rangeOf(value: unknown): Range[] {
  const { start, stop, title, type } = recordOf(value);
  if (typeof start !== 'number' || typeof stop !== 'number') return [];
  return [{ type, start, stop, title: textOf(title) ?? '' }];
}

/** Where the tags begin that a text ends with. Those before are words of a sentence, as in `issue #12 is open`. */
function startOfLastTags(text: string, sorted: readonly Range[]): number {
  let end = text.trimEnd().length;
  for (const { type, start, stop } of [...sorted].reverse()) {
    if (type !== 'tag' || stop + 1 < end) break;
    end = text.slice(0, start).trimEnd().length;
  }
  return end;
}

/** Where no places are known, a tag is known by its name. */
function withoutTags(text: string, tags: readonly string[]): string {
  const marks = tags.flatMap((tag) => [`#(${tag})`, `#${tag}`]);
  let rest = text.trimEnd();
  let last = marks.find((mark) => rest.endsWith(mark));
  while (last !== undefined) {
    rest = rest.slice(0, -last.length).trimEnd();
    last = marks.find((mark) => rest.endsWith(mark));
  }
  return rest;
}
