import type { Status } from '../map/model.js';
import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { breakableText } from './breakable.js';
import { entryLines } from './entry-lines.js';
import type { EvaluationPage } from './evaluation-page.js';
import { itemLines } from './item-lines.js';
import type { Look } from './look.js';
import { nodePhrase, storyOf, type VerdictStory } from './verdict-story.js';
import { unbrokenVerdict, verdictVerb } from './verdict-words.js';
import { explanationLines } from './why-lines.js';
import { wrap } from './wrap.js';

/** The page of `evaluate --grant` and `--drop`: what would change, and why. */

/** A verdict as it was. */
export const BEFORE: Readonly<Record<Status, string>> = {
  in: 'stood',
  out: 'fell',
  undecided: 'was undecided',
};
const WOULD: Readonly<Record<Status, string>> = { in: 'stand', out: 'fall', undecided: 'be undecided' };

/** What becomes of what is asked about and why, then what else differs from the file's own verdicts. */
export function whatIfLines(page: EvaluationPage, look: Look): string[] {
  const { asked } = page;
  const story = storyOf(page, look);
  if (asked.target === null) return otherLines(page, look, `If ${whatIfClause(page, story)}, `);
  const others = otherLines(page, look, '');
  return [...wrap(targetSentence(page, story), look.width), ...reasonLines(page, look), '', ...others];
}

/** What else has another verdict, under a title that begins with some words. */
function otherLines(
  { evaluated, asked, view, selected }: EvaluationPage,
  look: Look,
  beginning: string,
): string[] {
  const { granted, dropped } = evaluated.terms;
  const { statements } = evaluated.subject.framework;
  const spokenOf = new Set([...granted, ...dropped, ...(asked.target === null ? [] : [asked.target])]);
  const others = asked.changes!.filter(
    ({ node }) => node < statements && !spokenOf.has(node) && (selected === null || selected(node)),
  );
  const verdict = selected === null ? 'other verdict' : 'other selected verdict';
  if (others.length === 0) return wrap(withCapital(`${beginning}no ${verdict} would change.`), look.width);
  return [
    ...wrap(look.ink.bold(`${beginning}${counted(others.length, verdict)} would change:`), look.width),
    ...itemLines(others, ({ node, before }) => {
      const now = [' (', unbrokenVerdict(evaluated.statusOf(node), look), `, ${BEFORE[before]} before)`];
      if (view === null) return `  ${evaluated.nameOf(node)}${breakableText(now)}`;
      return entryLines(view.map.statements[node]!, view, look, { indent: 2, after: now, verdicts: 'none' });
    }),
  ];
}

/** What is taken as given, as a clause: `“A” (a) stood and “B” (b) fell`; empty for nothing. */
export function whatIfClause({ evaluated }: EvaluationPage, story: VerdictStory): string {
  const { granted, dropped } = evaluated.terms;
  const taken = (nodes: readonly number[], verb: string) =>
    nodes.length === 0 ? [] : `${listAnd(nodes.map((node) => nodePhrase(story, node)))} ${verb}`;
  return listAnd([taken(granted, 'stood'), taken(dropped, 'fell')].flat());
}

/** Why what is asked about would have its verdict; nothing where that is only what was granted or dropped. */
function reasonLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked } = page;
  if (evaluated.explainer.isFixed(asked.target!)) return [];
  return ['', ...explanationLines(page, 'Then it', look)];
}

/** What becomes of what is asked about: `If “A” (a) fell, “T” (t) would stand. As the file is, it falls.` */
export function targetSentence(page: EvaluationPage, story: VerdictStory): string {
  const { evaluated, asked } = page;
  const target = asked.target!;
  const now = evaluated.statusOf(target);
  const before = asked.changes!.find(({ node }) => node === target)?.before ?? now;
  const name = nodePhrase(story, target);
  if (evaluated.explainer.isFixed(target)) {
    const did = now === 'in' ? 'granted' : 'dropped';
    return `You ${did} ${name} itself. As the file is, it ${verdictVerb(before)}.`;
  }
  const clause = `If ${whatIfClause(page, story)},`;
  return before === now
    ? `${clause} ${name} would still ${WOULD[now]}.`
    : `${clause} ${name} would ${WOULD[now]}. As the file is, it ${verdictVerb(before)}.`;
}
