import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import { oddSpaceIn } from './odd-spaces.js';

/** Where keys of a YAML document stand that cannot be keys, or that only look like one. */

/** An event of a document that is a key of one of its mappings. */
type KeyEvent = Exclude<Event, { readonly type: typeof EVENT_ID.POP }>;

function* keyEvents(events: readonly Event[]): Generator<KeyEvent> {
  const open: { readonly isMapping: boolean; awaitsKey: boolean }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const holder = open.at(-1);
    if (holder?.isMapping && holder.awaitsKey) yield event;
    if (holder !== undefined) holder.awaitsKey = !holder.awaitsKey;
    if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS)
      open.push({ isMapping: event.type === EVENT_ID.MAPPING, awaitsKey: true });
  }
}

/** Where the first key stands that is a list or a mapping, 0 for none: js-yaml reports this error without a place. */
export function complexKeyOffset(events: readonly Event[]): number {
  for (const key of keyEvents(events))
    if (key.type === EVENT_ID.MAPPING || key.type === EVENT_ID.SEQUENCE) return key.start;
  return 0;
}

/** Where keys begin with a character that only looks like a space: YAML sees no indentation there. */
export function oddKeyOffsets(events: readonly Event[], source: string): number[] {
  return [...keyEvents(events)].flatMap((key) => {
    const isPlain = key.type === EVENT_ID.SCALAR && key.style === SCALAR_STYLE.PLAIN;
    return isPlain && oddSpaceIn(source[key.valueStart] ?? '') === 0 ? [key.valueStart] : [];
  });
}
