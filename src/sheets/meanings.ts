import type { Statement } from '../map/model.js';
import type { Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { listAnd } from '../words/lists.js';
import { type CitingBlock, list, paragraph, strong, together } from './citing.js';
import { motionLink } from './motion-link.js';

/** What the points of a side mean for the motion. What is the same for several points stands once, before them. */

interface Meanings {
  /** What is the same for several points, as a block before them; none where nothing is. */
  readonly before: readonly CitingBlock[];
  /** What is left to say under each point; empty where all has been said. */
  readonly own: readonly string[];
}

/** `sentences`: of each point, in their order, what it means for the motion. */
export function meaningsOf(sentences: readonly (readonly string[])[]): Meanings {
  const points = new Map<string, number[]>();
  for (const [i, ofPoint] of sentences.entries())
    for (const sentence of ofPoint) points.set(sentence, [...(points.get(sentence) ?? []), i + 1]);
  const shared = [...points].filter(([, numbers]) => numbers.length > 1);
  const isShared = new Set(shared.map(([sentence]) => sentence));
  const own = sentences.map((ofPoint) => ofPoint.filter((one) => !isShared.has(one)).join(' '));
  if (shared.length === 0) return { before: [], own };
  const said = new Map<string, string[]>();
  for (const [sentence, numbers] of shared) {
    const which =
      numbers.length === sentences.length ? 'Each point' : `Each of points ${listAnd(runs(numbers))}`;
    said.set(which, [...(said.get(which) ?? []), sentence]);
  }
  const items = [...said].map(([which, words]) => {
    const text = words.join(' ');
    return { line: [strong(`${which}: `), `${text[0]!.toLowerCase()}${text.slice(1)}`] };
  });
  return { before: [together(paragraph(strong('What the points mean for the motion:')), list(items))], own };
}

/** What a point means for the motion, as sentences: where it leads, and what becomes of the motion. None for the thesis. */
export function meaningOf(point: Statement, team: Team, view: View): string[] {
  if (point === view.map.thesis) return [];
  const { leads, effect } = motionLink(view, point, team);
  return [leads, effect].filter((sentence) => sentence !== '');
}

/** Numbers in rising order, those that follow on one another as one: `1 to 3`. */
function runs(numbers: readonly number[]): string[] {
  const found: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  return found.flatMap(([first, last]) => {
    if (last - first > 1) return [`${first} to ${last}`];
    return last === first ? [String(first)] : [String(first), String(last)];
  });
}
