import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { type EvaluationPage, nounsOf } from './evaluation-page.js';
import { capital } from './phrase.js';

/** What was found, what is certain where a bound was met, and what was no candidate. */
export function adviceSentences(page: EvaluationPage): string[] {
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
  const isFixed = granted.includes(target) || dropped.includes(target);
  const since = isFixed ? `, since it is ${isAnswer ? 'dropped' : 'granted'} itself` : '';
  const name = evaluated.nameOf(target);
  if (!isAnswer) return `Nothing suffices: whatever else falls, ${name} stands${since}.`;
  const whatever = view === null ? 'arguments' : 'counterpoints and replies';
  return `No answers suffice: whatever ${whatever} are answered, ${name} does not stand${since}.`;
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
  const areFixed = (nodes: readonly number[], word: string) =>
    nodes.length === 0
      ? []
      : `${listAnd(nodes.map(evaluated.nameOf))} ${nodes.length === 1 ? 'is' : 'are'} ${word}`;
  const parts = [
    areFixed(
      excluded.filter((node) => granted.includes(node)),
      'granted',
    ),
    areFixed(
      excluded.filter((node) => !granted.includes(node)),
      'dropped',
    ),
  ].flat();
  const candidates = excluded.length === 1 ? 'it is no candidate' : 'they are no candidates';
  return [`Since ${listAnd(parts)}, ${candidates} here.`];
}
