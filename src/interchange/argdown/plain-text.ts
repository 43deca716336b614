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

/** A text without Argdown's marks: no tags, and of another statement that it mentions only the title. Line ends in it are spaces for Argdown. */
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
  let plain = '';
  let at = 0;
  for (const { type, start, stop, title } of marked.sort((one, other) => one.start - other.start)) {
    const isMention = type === 'statement-mention' || type === 'argument-mention';
    if (start < at || !(isMention || type === 'tag')) continue;
    const end = stop + 1;
    plain += whole.slice(at, start) + (isMention ? title + /\s*$/.exec(whole.slice(start, end))![0] : '');
    at = end;
  }
  return plain + whole.slice(at);
}

function rangeOf(value: unknown): Range[] {
  const { start, stop, title, type } = recordOf(value);
  if (typeof start !== 'number' || typeof stop !== 'number') return [];
  return [{ type, start, stop, title: textOf(title) ?? '' }];
}

/** Where no places are known, a tag is known by its name. */
function withoutTags(text: string, tags: readonly string[]): string {
  return [...tags]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, tag) => rest.replaceAll(`#(${tag})`, '').replaceAll(`#${tag}`, ''), text);
}
