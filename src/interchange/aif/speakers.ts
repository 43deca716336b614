import type { AifDocument } from './aif-document.js';

/** Who says what a claim says: a locution (L) is anchored in a claim (I) by an illocution (YA). */

/** Illocutions that do not put the claim forward, or not first. */
const NOT_SAYING = /agree|question|challeng|analys|report|quot/i;

/** `Ann Lee : Taxes are too high.` in a locution; a name has few words and no sentence in it. */
const NAMED = /^([^\s:.!?;"“]+(?:\s[^\s:.!?;"“]+){0,4})\s*:\s/u;

/** The speaker of each claim that exactly one person says, by its id. */
export function speakersOfClaims({ edges, speakers }: AifDocument): Map<string, string> {
  const spokenIn = new Map<string, string[]>();
  for (const { from, to } of edges) {
    if (from.type !== 'L' || to.type !== 'YA') continue;
    const named = speakers.get(from.id) ?? NAMED.exec(from.text)?.[1];
    if (named !== undefined) addTo(spokenIn, to.id, named);
  }
  const found = new Map<string, string[]>();
  for (const { from, to } of edges) {
    if (from.type !== 'YA' || to.type !== 'I' || NOT_SAYING.test(from.text)) continue;
    for (const speaker of spokenIn.get(from.id) ?? []) addTo(found, to.id, speaker);
  }
  const clear = [...found].filter(([, names]) => names.every((name) => name === names[0]));
  return new Map(clear.map(([claim, names]) => [claim, names[0]!]));
}

function addTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
