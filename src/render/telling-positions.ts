import { STATUSES } from '../map/model.js';
import { openDisputes } from '../verdict/disputes.js';
import { STATUS_OF } from '../verdict/status.js';
import { counted } from '../words/counted.js';
import { listAnd, listOr } from '../words/lists.js';
import type { EvaluationPage } from './evaluation-page.js';
import type { Look } from './look.js';
import { giverPhrase, storyOf, type VerdictStory } from './verdict-story.js';
import { verdictVerb } from './verdict-words.js';

import { wrap } from './wrap.js';

/** What the positions of a large map differ in, and one for each verdict that the entry asked about can have. */

/** Of more disputes than these, and of a dispute between more entries, the first are named. */
const MAX_DISPUTES_NAMED = 6;
const MAX_ENTRIES_NAMED = 3;

export function tellingPositionLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked } = page;
  const { explainer } = evaluated;
  const story = storyOf(page, look);
  const disputes = openDisputes(explainer);
  const { target } = asked;
  const below = new Set(target === null ? [] : [target, ...explainer.openBelow(target)]);
  const own = disputes.filter((group) => group.some((node) => below.has(node)));
  return [
    '',
    ...wrap(differSentence(disputes.length, own.length, target === null), look.width),
    ...(own.length > 0 ? own : disputes)
      .slice(0, MAX_DISPUTES_NAMED)
      .flatMap((group) => wrap(disputeWords(story, group), look.width, '  - ', '    ')),
    ...asked.positions!.telling.flatMap((position) => ['', ...exampleLines(page, story, position, look)]),
    '',
    ...wrap(`${asked.positions!.found.length} of them in full: --json`, look.width),
  ];
}

/** What the positions differ in, and how much of that matters for the entry. */
function differSentence(all: number, own: number, isWhole: boolean): string {
  const disputes = counted(all, 'open dispute');
  if (isWhole || own === 0) return `They differ in ${disputes}:`;
  return `They differ in ${disputes}, of which ${own} can matter for this entry:`;
}

/** `“A” (a) or “B” (b)`; of more than two, which of them stand. */
function disputeWords(story: VerdictStory, group: readonly number[]): string {
  const named = group.slice(0, MAX_ENTRIES_NAMED).map((node) => giverPhrase(story, node));
  if (group.length === 1) return `${named[0]}, which attacks itself`;
  if (group.length === 2) return listOr(named);
  const more = group.length - named.length;
  return `which of these stand: ${listAnd(more === 0 ? named : [...named, `${more} more`])}`;
}

/** `It stands, for example, where these stand: “A” (a) and “B” (b).` */
function exampleLines(
  { evaluated, asked }: EvaluationPage,
  story: VerdictStory,
  position: Uint8Array,
  look: Look,
): string[] {
  const verdict = verdictVerb(STATUS_OF[position[asked.target!]!]!);
  const chosen = evaluated.choicesDeciding(position, asked.target!);
  const parts = STATUSES.flatMap((status) => {
    const names = chosen
      .filter((node) => STATUS_OF[position[node]!] === status)
      .map((node) => giverPhrase(story, node));
    if (names.length === 1) return `${names[0]} ${verdictVerb(status)}`;
    const verb = { in: 'stand', out: 'fall', undecided: 'are undecided' }[status];
    return names.length === 0 ? [] : `these ${verb}: ${listAnd(names)}`;
  });
  const where = parts.length === 0 ? 'where those are left open' : `where ${parts.join('; ')}`;
  return wrap(`It ${verdict}, for example, ${where}.`, look.width);
}
