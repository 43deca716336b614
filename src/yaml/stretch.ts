import { type Event, parseEvents } from 'js-yaml';

/** Stretches of a text that are parsed by themselves: the items of one list or mapping, one after the other. */

/** From the key or dash of the first item to where the next one begins, which is no part of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The column in which the items begin. */
  readonly column: number;
}

/** The words of a stretch, in the columns in which they stand in the text; they begin so much further in. */
export function stretchText(text: string, { start, end, column }: Stretch): string {
  const isLast = end === text.length;
  return ' '.repeat(column) + text.slice(start, isLast ? end : text.lastIndexOf('\n', end - 1) + 1);
}

/** The events of a stretch that is known to be YAML. */
export function readStretch(text: string, stretch: Stretch): Event[] {
  return parseEvents(stretchText(text, stretch), {});
}
