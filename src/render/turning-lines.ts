import { listAnd } from '../words/lists.js';
import { WOULD } from './advice-sentences.js';
import type { AskedAdvice, EvaluationPage } from './evaluation-page.js';
import type { Look } from './look.js';
import { giverPhrase, type VerdictStory } from './verdict-story.js';
import { storyOf } from './why-lines.js';
import { wrap } from './wrap.js';

/** What would change the verdict on the thesis, in both directions: the fewest entries that would have to fall for it. */

/** A line for each direction; nothing where the verdict is that already. */
export function turningLines(page: EvaluationPage, look: Look): string[] {
  const story = storyOf(page, look);
  const lines = page.asked.turns.flatMap((advice) => turningSentence(story, advice) ?? []);
  if (lines.length === 0) return [];
  return [
    '',
    look.ink.bold('What would change it'),
    ...lines.flatMap((line) => wrap(line, look.width, '  ', '    ')),
  ];
}

/** Of a larger set than this, nobody reads all headlines. */
const MAX_NAMED = 3;

/** What is said where nothing would do. */
const IMPOSSIBLE = {
  in: 'Answers to objections alone would not make it stand.',
  'not-in': 'It would stand whatever else fell.',
  out: 'It would not fall, whatever else fell.',
} as const;

/** `It would stand if “A” (a) fell.`, with how many other ways there are; null where nothing would have to change. */
function turningSentence(story: VerdictStory, advice: AskedAdvice): string | null {
  const { aim, goal, already, impossible, sets, atLeast, bound } = advice;
  if (already) return null;
  if (impossible) return IMPOSSIBLE[goal];
  const more = `claims evaluate --${aim}`;
  const [set] = sets;
  if (set === undefined) return `It would ${WOULD[goal]} only if at least ${atLeast} entries fell (${more}).`;
  const named = set.slice(0, MAX_NAMED).map((node) => giverPhrase(story, node));
  const rest = set.length > named.length ? [`${set.length - named.length} more`] : [];
  const fell = set.length === 1 ? 'fell' : `${set.length === 2 ? 'both' : 'all'} fell`;
  const others = sets.length - 1;
  const also =
    others === 0
      ? ''
      : ` (${bound === null ? '' : 'at least '}${others} other ${others === 1 ? 'way' : 'ways'}: ${more})`;
  return `It would ${WOULD[goal]} if ${listAnd([...named, ...rest])} ${fell}${also}.`;
}
