import type { AifDocument } from './aif-document.js';

/** Who says what a claim says: a locution (L) is anchored in a claim (I) by an illocution (YA). */

/** Illocutions that do not put the claim forward, or not first. */
const NOT_SAYING = /agree|question|challeng|analys|report|quot/i;

/** `Ann Lee : Taxes are too high.` in a locution; a name has few words and no sentence in it. */
const NAMED = /^([^\s:.!?;"“]+(?:\s[^\s:.!?;"“]+){0,4})\s*:\s/u;

/** The speaker of each claim that exactly one person says. */
export function speakersOfClaims({ nodes, edges, speakers }: AifDocument): Map<string, string> {
  const spokenIn = new Map<string, string[]>();
  for (const { from, to } of edges) {
    if (nodes.get(from)!.type !== 'L' || nodes.get(to)!.type !== 'YA') continue;
    const named = speakers.get(from) ?? NAMED.exec(nodes.get(from)!.text)?.[1];
    if (named !== undefined) addTo(spokenIn, to, named);
  }
  const found = new Map<string, string[]>();
  for (const { from, to } of edges) {
    if (nodes.get(to)!.type !== 'I' || NOT_SAYING.test(nodes.get(from)!.text)) continue;
    for (const speaker of spokenIn.get(from) ?? []) addTo(found, to, speaker);
  }
  const clear = [...found].filter(([, names]) => names.every((name) => name === names[0]));
  return new Map(clear.map(([claim, names]) => [claim, names[0]!]));
}

function addTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
