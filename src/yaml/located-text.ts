import { COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Located } from './located.js';

/** What a value of a YAML document is, how it is written, and what it says. */

/** What a text says; null for what is no text. */
export function locatedText(source: string, { event }: Located): string | null {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : null;
}

/** What stands between the signs of a text: how it is written. */
export type LocatedStyle = 'plain' | 'quoted' | 'block';

export function locatedStyle({ event }: Located): LocatedStyle | null {
  if (event.type !== EVENT_ID.SCALAR) return null;
  if (event.style === SCALAR_STYLE.PLAIN) return 'plain';
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
    ? 'quoted'
    : 'block';
}

/** What a value is, whether it is in brackets or not. */
export function locatedShape({ event }: Located): 'list' | 'keys' | 'text' | 'alias' {
  switch (event.type) {
    case EVENT_ID.SEQUENCE:
      return 'list';
    case EVENT_ID.MAPPING:
      return 'keys';
    case EVENT_ID.ALIAS:
      return 'alias';
    default:
      return 'text';
  }
}

/** Whether a list or keys with values stand in brackets. */
export function isInBrackets({ event }: Located): boolean {
  const isCollection = event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING;
  return isCollection && event.style === COLLECTION_STYLE.FLOW;
}

/** Whether a value is not written at all: `key:` and nothing behind it. */
export function isUnwritten({ event }: Located): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0;
}
