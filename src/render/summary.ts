import type { ArgumentNode, Statement, Status } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { consequenceOfStances, type Stances } from '../query/stances.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import type { Look } from './look.js';
import { markdownText } from './markdown.js';
import { nodeWord } from './relation-words.js';
import { allWords, namedInSentence } from './row-words.js';
import { SIGNS, type Signs } from './signs.js';
import { verdictVerb } from './verdict-words.js';
import { wrap } from './wrap.js';

/** What a walk came to. */
export interface Summary {
  readonly seen: number;
  readonly steps: number;
  readonly stances: Stances;
  readonly marks: readonly Statement[];
  /** Whether verdicts may be said. */
  readonly judged: boolean;
}

/** The end of a walk for people: what was seen, what is marked, where the reader stands and what follows. */
export function renderSummary(summary: Summary, view: View, look: Look): string[] {
  return sectionsOf(summary, view, look.signs).flatMap(({ title, lines }, i) => [
    ...(i === 0 ? [] : ['']),
    look.ink.bold(title),
    ...lines.flatMap((line) => wrap(line, look.width, '  ', '    ')),
  ]);
}

/** The same as the end of a Markdown page. */
export function renderSummaryMarkdown(summary: Summary, view: View): string {
  return sectionsOf(summary, view, SIGNS)
    .map(
      ({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${markdownText(line)}`).join('\n')}\n`,
    )
    .join('\n');
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function sectionsOf({ seen, steps, stances, marks, judged }: Summary, view: View, signs: Signs): Section[] {
  const those = (wanted: string) => [...stances].flatMap(([one, stance]) => (stance === wanted ? one : []));
  const entries = (statements: readonly Statement[]) =>
    statements.map((one) => `${one.id}: ${allWords(one)}`);
  return [
    {
      title: 'What you saw',
      lines: [
        seen === steps
          ? `You saw all ${counted(steps, 'card')}.`
          : `You saw ${seen} of ${counted(steps, 'card')}.`,
      ],
    },
    { title: 'You agree with', lines: entries(those('agree')) },
    { title: 'You doubt', lines: entries(those('doubt')) },
    { title: 'You marked', lines: entries(marks) },
    { title: 'What follows', lines: judged ? consequences(stances, view, signs) : [] },
  ].filter(({ lines }) => lines.length > 0);
}

function consequences(stances: Stances, view: View, signs: Signs): string[] {
  const { thesis, reasons, clashes } = consequenceOfStances(view, stances);
  const attacked = (node: ArgumentNode) =>
    node.node === 'statement' ? namedInSentence(node, signs) : nodeWord(node);
  const alone = `In this file, the thesis (${view.map.thesis.id}) ${verdictVerb(thesis.before)}`;
  if (stances.size === 0) return [`${alone}. You agreed with nothing and doubted nothing (keys + and -).`];
  return [
    thesis.before === thesis.after
      ? `${alone}. With your stances it ${stillVerb(thesis.after)}.`
      : `${alone}. With your stances it ${verdictVerb(thesis.after)}.`,
    ...reasons.map(
      ({ statement, before, after }) =>
        `With your stances, the main reason ${namedInSentence(statement, signs)} ${verdictVerb(after)}. In this file it ${verdictVerb(before)}.`,
    ),
    ...clashes.map(
      (attack) =>
        `You agree with ${namedInSentence(declaringPremise(attack), signs)}, but also with ${attacked(attack.target)}, which it attacks.`,
    ),
    'A verdict says what follows from the file and your stances, not what is true.',
  ];
}

/** `still stands`, `is still undecided`. */
function stillVerb(status: Status): string {
  return status === 'undecided' ? 'is still undecided' : `still ${verdictVerb(status)}`;
}
