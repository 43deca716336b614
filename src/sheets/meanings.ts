import { listAnd } from '../words/lists.js';
import { type CitingBlock, list, paragraph, strong, together } from './citing.js';

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
  const items = shared.map(([sentence, numbers]) => {
    const which =
      numbers.length === sentences.length ? 'Each point' : `Each of points ${listAnd(runs(numbers))}`;
    return { line: [strong(`${which}: `), `${sentence[0]!.toLowerCase()}${sentence.slice(1)}`] };
  });
  return { before: [together(paragraph(strong('What the points mean for the motion:')), list(items))], own };
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
