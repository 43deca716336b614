import { isStatement } from '../verdict/givers.js';
import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { type EvaluationPage, evaluatedNouns } from './evaluation-page.js';
import { nodePhrase, type VerdictStory } from './verdict-story.js';

/** What was found, what is certain where a bound was met, and what was no candidate. */
export function adviceSentences(page: EvaluationPage, story: VerdictStory): string[] {
  const { asked } = page;
  const { aim, goal, already, impossible, sets, atLeast, bound } = asked.advice!;
  const phrase = nodePhrase(story, asked.target!);
  // A name is spelled as it is: only `the step` takes a capital.
  const name = isStatement(story.explain, asked.target!) ? phrase : withCapital(phrase);
  if (already) return [`${name} ${aim === 'answer' ? 'stands' : 'falls'} already.`];
  const excluded = excludedSentences(page, story);
  if (impossible) return [impossibleSentence(page, name), ...excluded];
  const needed = counted(atLeast, ...evaluatedNouns(page));
  if (sets.length === 0) {
    const why =
      bound === 'size'
        ? 'Larger sets were not looked for (--size).'
        : 'The time ran out before the ways were found (--seconds).';
    return [`${name} would ${WOULD[goal]} only if at least ${needed} fell.`, why, ...excluded];
  }
  const enough = atLeast === 1 ? '' : '; fewer are not enough';
  const ways = `${withCapital(counted(sets.length, 'way'))}:`;
  return [
    `${name} would ${WOULD[goal]} if ${needed} fell${enough}.`,
    ...restSentences(page),
    ...excluded,
    ways,
  ];
}

/** What something would do once an advice is followed. */
export const WOULD = { in: 'stand', 'not-in': 'no longer stand', out: 'fall' } as const;

function impossibleSentence({ evaluated, asked, view }: EvaluationPage, name: string): string {
  const { granted, dropped } = evaluated.terms;
  const target = asked.target!;
  const { goal } = asked.advice!;
  const since = granted.includes(target) || dropped.includes(target);
  const because = since ? `, because you ${goal === 'in' ? 'dropped' : 'granted'} it` : '';
  if (goal === 'not-in') return `${name} would stand whatever else fell${because}.`;
  if (goal === 'out') return `${name} would not fall, whatever else fell${because}.`;
  const whatever = view === null ? 'arguments' : 'objections';
  return `${name} would not stand, whatever ${whatever} were answered${because}.`;
}

/** That there are more ways than were given, or that there may be. */
function restSentences({ asked }: EvaluationPage): string[] {
  const { bound } = asked.advice!;
  if (bound === 'limit') return ['There are more ways of this size (--limit).'];
  if (bound === 'seconds') return ['There may be more ways of this size: the time ran out (--seconds).'];
  return [];
}

/** That what was taken as given is in no set, whatever it might have done there. */
function excludedSentences({ evaluated, asked }: EvaluationPage, story: VerdictStory): string[] {
  const { excluded } = asked.advice!;
  if (excluded.length === 0) return [];
  const { granted } = evaluated.terms;
  const names = (word: string, isNamed: (node: number) => boolean) => {
    const nodes = excluded.filter(isNamed);
    return nodes.length === 0 ? [] : `you ${word} ${listAnd(nodes.map((node) => nodePhrase(story, node)))}`;
  };
  const parts = [
    names('granted', (node) => granted.includes(node)),
    names('dropped', (node) => !granted.includes(node)),
  ].flat();
  const them = excluded.length === 1 ? 'that was' : 'those were';
  const sentence = withCapital(`${listAnd(parts)}, so ${them} not tried.`);
  return [sentence];
}
