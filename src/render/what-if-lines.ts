import type { Status } from '../map/model.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { breakableText } from './breakable.js';
import { entryLines } from './entry-lines.js';
import { namedEntryList } from './entry-lists.js';
import type { EvaluationPage } from './evaluation-page.js';
import { itemLines } from './item-lines.js';
import type { Look } from './look.js';
import { unbrokenVerdict, verdictVerb } from './verdict-words.js';
import { sentenceLines, whySentences } from './why-lines.js';
import { wrap } from './wrap.js';

/** The page of `evaluate --grant` and `--drop`: what would change, and why. */

const BEFORE: Readonly<Record<Status, string>> = { in: 'stood', out: 'fell', undecided: 'was undecided' };

/** What differs from the file's own verdicts, and why what is asked about has its verdict now. */
export function whatIfLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view, selected } = page;
  const { granted, dropped } = evaluated.terms;
  const { statements } = evaluated.subject.framework;
  const spokenOf = new Set([...granted, ...dropped, ...(asked.target === null ? [] : [asked.target])]);
  const others = asked.changes!.filter(
    ({ node }) => node < statements && !spokenOf.has(node) && (selected === null || selected(node)),
  );
  const verdict = selected === null ? 'other verdict' : 'other selected verdict';
  const title = `${counted(others.length, verdict)} ${others.length === 1 ? 'changes' : 'change'}`;
  const noOthers = others.length === 0 ? `no ${verdict} changes.` : `${title}:`;
  const first = asked.target === null ? noOthers : targetSentence(page);
  return [
    ...wrap(`If ${whatIfClause(page)}: ${first}`, look.width),
    ...(asked.target === null
      ? []
      : ['', others.length === 0 ? `No ${verdict} changes.` : look.ink.bold(title)]),
    ...itemLines(others, ({ node, before }) => {
      const now = [' (', unbrokenVerdict(evaluated.statusOf(node), look), `, ${BEFORE[before]} before)`];
      if (view === null) return `  ${evaluated.nameOf(node)}${breakableText(now)}`;
      return entryLines(view.map.statements[node]!, view, look, { indent: 2, after: now, verdicts: false });
    }),
    ...reasonLines(page, look),
  ];
}

/** What is taken as given, as a clause: `a is taken to stand and b is taken to fall`; empty for nothing. */
export function whatIfClause({ evaluated }: EvaluationPage): string {
  const { granted, dropped } = evaluated.terms;
  const taken = (nodes: readonly number[], verb: string) =>
    nodes.length === 0
      ? []
      : `${listAnd(nodes.map(evaluated.nameOf))} ${nodes.length === 1 ? 'is' : 'are'} taken to ${verb}`;
  return listAnd([taken(granted, 'stand'), taken(dropped, 'fall')].flat());
}

/** Why what is asked about has its verdict, without what was said to be given. */
function reasonLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked } = page;
  if (asked.target === null) return [];
  const sentences = whySentences(page, evaluated.nameOf(asked.target)).filter(
    ({ node }) => evaluated.explainer.ground(node).reason !== 'fixed',
  );
  if (sentences.length === 0) return [];
  return [
    '',
    ...sentenceLines(sentences, look),
    ...namedEntryList(sentences, new Set([asked.target]), page, look),
  ];
}

/** What becomes of what is asked about. */
function targetSentence({ evaluated, asked }: EvaluationPage): string {
  const target = asked.target!;
  const now = evaluated.statusOf(target);
  const before = asked.changes!.find(({ node }) => node === target)?.before ?? now;
  const name = evaluated.nameOf(target);
  return before === now
    ? `${name} ${verdictVerb(now)}, as it ${now === 'undecided' ? 'is' : 'does'} without that.`
    : `${name} ${verdictVerb(now)}; without that it ${verdictVerb(before)}.`;
}
