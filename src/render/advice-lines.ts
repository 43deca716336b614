import type { View } from '../query/view.js';
import type { Evaluated } from '../verdict/evaluated.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { adviceMembers, offersAgainst } from './advice-offers.js';
import { entryLines } from './entry-lines.js';
import { type AskedAdvice, type EvaluationPage, nounsOf } from './evaluation-page.js';
import { itemLines } from './item-lines.js';
import type { Look } from './look.js';
import { giversOf } from './naming.js';
import { capital } from './phrase.js';
import { wrap } from './wrap.js';

/** Of a larger set than this, nobody reads all names. */
const MOST_NAMED = 500;

/** The smallest sets that were found, what is certain beyond them, and what the file offers already. */
export function adviceLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const advice = asked.advice!;
  const { aim, sets, already } = advice;
  const ways = already
    ? []
    : sets.flatMap((set, i) =>
        wayLines(
          set.map((node) => evaluated.nameOf(node)),
          i,
          sets.length,
          aim,
          look,
        ),
      );
  // Of what has no text, there is nothing to say beside its name.
  const members = already || (view === null && aim === 'topple') ? [] : adviceMembers(advice);
  return [
    ...wrap(sentences(page).join(' '), look.width),
    ...(ways.length === 0 ? [] : ['', ...ways]),
    ...itemLines(members, (node) => ['', ...memberLines(node, advice, evaluated, view, look)]),
  ];
}

/** What was found, what is certain where a bound was met, and what was no candidate. */
function sentences(page: EvaluationPage): string[] {
  const { evaluated, asked } = page;
  const { aim, already, impossible, sets, atLeast, bound } = asked.advice!;
  const name = evaluated.nameOf(asked.target!);
  if (already) return [aim === 'answer' ? `${name} stands already.` : `${name} does not stand as it is.`];
  const excluded = excludedSentences(page);
  if (impossible) return [impossibleSentence(page), ...excluded];
  const stands = aim === 'answer' ? `${name} stands` : `${name} no longer stands`;
  const needed = counted(atLeast, ...nounsOf(page));
  const fall = `${needed} ${atLeast === 1 ? 'falls' : 'fall'}`;
  if (sets.length === 0) {
    const why =
      bound === 'size' ? 'Larger sets were not looked for (--size).' : 'The time was over (--seconds).';
    return [why, `It is certain that ${stands} only after at least ${fall}.`, ...excluded];
  }
  const most = atLeast === 1 ? '' : '; no fewer will do';
  const ways = `${capital(counted(sets.length, 'way'))}:`;
  return [`${stands} as soon as ${fall}${most}.`, ...restSentences(page), ...excluded, ways];
}

function impossibleSentence({ evaluated, asked, view }: EvaluationPage): string {
  const { granted, dropped } = evaluated.terms;
  const target = asked.target!;
  const isAnswer = asked.advice!.aim === 'answer';
  const isGiven = granted.includes(target) || dropped.includes(target);
  const given = isGiven ? `, since it is ${isAnswer ? 'dropped' : 'granted'} itself` : '';
  const name = evaluated.nameOf(target);
  if (!isAnswer) return `Nothing suffices: whatever else falls, ${name} stands${given}.`;
  const whatever = view === null ? 'arguments' : 'counterpoints and replies';
  return `No answers suffice: whatever ${whatever} are answered, ${name} does not stand${given}.`;
}

/** That there are more ways than were given, or that there may be. */
function restSentences({ asked }: EvaluationPage): string[] {
  const { bound } = asked.advice!;
  if (bound === 'limit') return ['There are more ways with as few (--limit).'];
  if (bound === 'seconds') return ['The time was over (--seconds): there may be more ways with as few.'];
  return [];
}

/** That what was taken as given is in no set, whatever it might have done there. */
function excludedSentences({ evaluated, asked }: EvaluationPage): string[] {
  const { excluded } = asked.advice!;
  if (excluded.length === 0) return [];
  const { granted } = evaluated.terms;
  const said = (nodes: readonly number[], word: string) =>
    nodes.length === 0
      ? []
      : `${listAnd(nodes.map(evaluated.nameOf))} ${nodes.length === 1 ? 'is' : 'are'} ${word}`;
  const parts = [
    said(
      excluded.filter((node) => granted.includes(node)),
      'granted',
    ),
    said(
      excluded.filter((node) => !granted.includes(node)),
      'dropped',
    ),
  ].flat();
  const these = excluded.length === 1 ? 'it is no candidate' : 'they are no candidates';
  return [`Since ${listAnd(parts)}, ${these} here.`];
}

function wayLines(names: readonly string[], i: number, of: number, aim: string, look: Look): string[] {
  const verb = aim === 'answer' ? 'answer' : 'without';
  const more = names.length - MOST_NAMED;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more (--json has all)`] : names;
  return wrap(`${verb} ${listAnd(shown)}`, look.width, of === 1 ? '  ' : `  ${i + 1}. `, '     ');
}

/** A statement to answer, with what the file offers against it; one to lose, with its text. */
function memberLines(
  node: number,
  advice: AskedAdvice,
  evaluated: Evaluated,
  view: View | null,
  look: Look,
): string[] {
  const entry =
    view === null
      ? [evaluated.nameOf(node)]
      : entryLines(view.map.statements[node]!, view, look, { indent: 0 });
  if (advice.aim !== 'answer') return entry;
  if (evaluated.statusOf(node) === 'out') {
    const again = 'It falls as things are, but no longer does once the others are answered.';
    return [...entry, ...wrap(again, look.width, '  ')];
  }
  const offers = offersAgainst(evaluated, advice, node);
  if (offers.length === 0) return [...entry, '  The file offers no answer to it.'];
  return [
    ...entry,
    ...offers.flatMap((offer) => {
      const givers = giversOf(evaluated.explainer, offer.node);
      if (givers.includes(node))
        return wrap('It attacks itself, but that does not settle it.', look.width, '  ');
      const by = listAnd(givers.map(evaluated.nameOf));
      return wrap(`The file offers ${by}, but that does not settle it. ${offer.sentence}`, look.width, '  ');
    }),
  ];
}
