import { listAnd } from '../words/lists.js';
import { WOULD } from './advice-sentences.js';
import type { AskedAdvice, EvaluationPage } from './evaluation-page.js';
import type { Look } from './look.js';
import { giverPhrase, storyOf, type VerdictStory } from './verdict-story.js';

import { wrap } from './wrap.js';

/** What would change the verdict on the thesis, in both directions: the fewest entries that would have to fall for it. */

/** A line for each direction; nothing where the verdict is that already. */
export function turningLines(page: EvaluationPage, look: Look): string[] {
  const story = storyOf(page, look);
  const lines = page.asked.turns.flatMap(
    (advice) => turningSentence(story, advice, page.again(`--${advice.aim}`)) ?? [],
  );
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
  in: 'It would not stand, whatever objections were answered.',
  'not-in': 'It would stand whatever else fell.',
  out: 'It would not fall, whatever else fell.',
} as const;

/** `It would stand if “A” (a) fell.`, with how many other ways there are and the line that asks for them; null where it is so already. */
function turningSentence(story: VerdictStory, advice: AskedAdvice, more: string): string | null {
  const { goal, already, impossible, sets, atLeast, bound } = advice;
  if (already) return null;
  if (impossible) return IMPOSSIBLE[goal];
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

/** Which questions about what would change a verdict can be asked: of what stands and of what falls one, of what is open both. */
export function turningHintLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked } = page;
  const { supports, attackers, premises } = evaluated.subject.framework;
  const target = asked.target!;
  // What nothing speaks for or against changes only by itself.
  if (supports[target]! + attackers[target]! + premises[target]! === 0) return [];
  if (evaluated.explainer.isFixed(target)) return [];
  const aims = { in: ['topple'], out: ['answer'], undecided: ['answer', 'topple'] }[
    evaluated.statusOf(target)
  ];
  const [first = '', ...others] = aims.map((aim) => `--${aim}`);
  const or = others.length === 0 ? '' : ` (or ${others.join(', ')})`;
  return wrap(`What would change it: ${page.again(first)}${or}`, look.width);
}
