import type { Aim } from '../verdict/advise.js';
import { giversOf } from '../verdict/givers.js';
import { listAnd } from '../words/lists.js';
import { adviceMembers, offersAgainst } from './advice-offers.js';
import { adviceSentences } from './advice-sentences.js';
import { entryLines } from './entry-lines.js';
import type { AskedAdvice, EvaluationPage } from './evaluation-page.js';
import { itemLines } from './item-lines.js';
import type { Look } from './look.js';
import { giverPhrase, verdictStory } from './verdict-story.js';
import { wrap } from './wrap.js';

/** Of a larger set than this, nobody reads all names. */
const MAX_MEMBERS_NAMED = 500;

/** The smallest sets that were found, what is certain beyond them, and what the file offers already. */
export function adviceLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const advice = asked.advice!;
  const { aim, sets, already } = advice;
  const story = verdictStory(evaluated, view, look.signs);
  const ways = already
    ? []
    : sets.flatMap((set, i) => {
        const number = sets.length === 1 ? null : i + 1;
        return wayLines(
          set.map((node) => giverPhrase(story, node)),
          number,
          aim,
          look,
        );
      });
  const told = new Set<string>();
  // What is to fall is named in the ways; of what is to be answered, there are the answers to tell.
  const members = already || aim === 'topple' ? [] : adviceMembers(advice);
  return [
    ...wrap(adviceSentences(page, story).join(' '), look.width),
    ...(ways.length === 0 ? [] : ['', ...ways]),
    ...itemLines(members, (node) => ['', ...memberLines(node, advice, page, look, told)]),
  ];
}

/** A smallest set, with its number where there are several: `1. answer a and b`. */
function wayLines(names: readonly string[], number: number | null, aim: Aim, look: Look): string[] {
  const verb = aim === 'answer' ? 'answer' : 'without';
  const more = names.length - MAX_MEMBERS_NAMED;
  const shown = more > 0 ? [...names.slice(0, MAX_MEMBERS_NAMED), `${more} more (--json has all)`] : names;
  const [first, indent] = number === null ? ['  ', '    '] : [`  ${number}. `, '     '];
  return wrap(`${verb} ${listAnd(shown)}`, look.width, first, indent);
}

/** A statement to answer, with what the file offers against it. `told` has what was said already. */
function memberLines(
  node: number,
  advice: AskedAdvice,
  page: EvaluationPage,
  look: Look,
  told: Set<string>,
): string[] {
  const { evaluated, view } = page;
  const entry =
    view === null
      ? [evaluated.nameOf(node)]
      : entryLines(view.map.statements[node]!, view, look, { indent: 0 });
  if (evaluated.statusOf(node) === 'out') {
    const again = 'It falls now, but would stand once the others are answered.';
    return [...entry, ...wrap(again, look.width, '  ')];
  }
  const offers = offersAgainst(page, advice, node, look.signs);
  if (offers.length === 0) return [...entry, '  The file has no answer to it.'];
  return [
    ...entry,
    ...offers.flatMap((offer) => {
      const givers = giversOf(evaluated.explainer, offer.node);
      if (givers.includes(node))
        return wrap('It attacks itself, which does not settle it.', look.width, '  ');
      const by = giverPhrase(verdictStory(evaluated, view, look.signs), offer.node);
      // One answer can meet several objections: why it is not enough is said once.
      const why = told.has(by) ? 'Why that is not enough is said above.' : offer.sentence;
      told.add(by);
      return wrap(`The file answers with ${by}. ${why}`, look.width, '  ');
    }),
  ];
}
