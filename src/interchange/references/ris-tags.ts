import { oneLine } from '../../words/text.js';
import type { NoteLoss } from '../interchange-form.js';
import { textOfHtml } from '../plain-text.js';

/** What the tags of a reference in RIS say: a source takes the first value that is there, and the others are counted. */

/** The values of a reference by their tags. */
export type Tags = ReadonlyMap<string, readonly string[]>;

/** A value, and the tag that has it. */
export interface Value {
  readonly tag: string;
  readonly value: string;
}

/** What some tags say, a tag after the other. */
export function valuesOf(tags: Tags, from: readonly string[]): Value[] {
  return from.flatMap((tag) =>
    (tags.get(tag) ?? []).flatMap((value) => (value === '' ? [] : [{ tag, value }])),
  );
}

/** The first thing that tags say; what else they say is counted. */
export function firstOf(tags: Tags, from: readonly string[], lose: NoteLoss): string | null {
  const [first, ...more] = valuesOf(tags, from).map(({ tag, value }) => ({
    tag,
    value: oneLine(textOfHtml(value)),
  }));
  if (first !== undefined) loseOthers(first, more, lose);
  return first?.value ?? null;
}

/** Counts what is said beside the value that is kept, unless it is the same. */
export function loseOthers(kept: Value, others: readonly Value[], lose: NoteLoss): void {
  for (const { tag, value } of others)
    if (value !== kept.value)
      lose(
        tag === kept.tag
          ? `further fields "${tag}" of references`
          : `fields "${tag}" of references that have "${kept.tag}"`,
      );
}
