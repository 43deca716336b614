import type { Statement, Status } from '../map/model.js';
import type { Change, Consequence, Stances } from '../query/stances.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import type { Look } from './look.js';
import { markdownText } from './markdown.js';
import { misfitSentence } from './misfit-sentence.js';
import { namedInFull, namedInSentence } from './row-words.js';
import { SIGNS, type Signs } from './signs.js';
import { metLines, stanceLines, type TakenStances } from './stance-list.js';
import { verdictVerb } from './verdict-words.js';
import { wrap } from './wrap.js';

/** The end of a walk: what was seen, where the reader stands, and what follows from that. */

/** What a walk came to. */
export interface Summary extends TakenStances {
  readonly seen: number;
  readonly steps: number;
  readonly marks: readonly Statement[];
  /** What follows from the stances. */
  readonly consequence: Consequence;
  /** Whether verdicts may be said. */
  readonly judged: boolean;
}

/** More changed verdicts than these beside those of the main reasons are only counted. */
const MAX_OTHERS = 12;

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

function sectionsOf(summary: Summary, view: View, signs: Signs): Section[] {
  const { seen, steps, stances, marks, consequence, judged } = summary;
  return [
    {
      title: 'Seen',
      lines: [seen === steps ? `All ${counted(steps, 'card')}.` : `${seen} of ${counted(steps, 'card')}.`],
    },
    { title: 'Agreed with', lines: stanceLines('agree', summary, signs) },
    { title: 'Doubted', lines: stanceLines('doubt', summary, signs) },
    { title: 'Objections met', lines: metLines(summary, signs) },
    { title: 'Marked', lines: marks.map(namedInFull) },
    {
      title: 'What does not fit',
      lines: judged ? consequence.misfits.map((misfit) => misfitSentence(misfit, stances, signs)) : [],
    },
    { title: 'What follows', lines: judged ? consequenceLines(consequence, stances, view, signs) : [] },
  ].filter(({ lines }) => lines.length > 0);
}

function consequenceLines(
  { thesis, thesisAlone, reasons, others }: Consequence,
  stances: Stances,
  view: View,
  signs: Signs,
): string[] {
  const alone = `In this file, the thesis (${view.map.thesis.id}) ${verdictVerb(thesis.before)}`;
  if (stances.size === 0) return [`${alone}. No stance was taken (keys + and -).`];
  const more = others.length - MAX_OTHERS;
  return [
    ...(thesisAlone === null
      ? [
          `${alone}. With your stances it ${thesis.before === thesis.after ? stillVerb(thesis.after) : verdictVerb(thesis.after)}.`,
        ]
      : [
          `${alone}. You ${youTake(thesis.statement, stances)} the thesis yourself.`,
          `Without your own stance on the thesis, it would ${stillIf(thesis.before, thesisAlone)}${VERDICT_INFINITIVES[thesisAlone]}.`,
        ]),
    ...reasons.map((change) => changeSentence('the main reason ', change, signs)),
    ...others.slice(0, MAX_OTHERS).map((change) => changeSentence('', change, signs)),
    ...(more > 0 ? [`The verdicts on ${counted(more, 'more entry', 'more entries')} change, too.`] : []),
    'A verdict says what follows from the file and these stances, not what is true.',
  ];
}

function changeSentence(what: string, { statement, before, after }: Change, signs: Signs): string {
  const name = `${what}${namedInSentence(statement, signs)}`;
  return `With these stances, ${name} ${verdictVerb(after)}. In this file it ${verdictVerb(before)}.`;
}

function youTake(statement: Statement, stances: Stances): string {
  return stances.get(statement) === 'agree' ? 'agree with' : 'doubt';
}

/** `still stands`, `is still undecided`. */
function stillVerb(status: Status): string {
  return status === 'undecided' ? 'is still undecided' : `still ${verdictVerb(status)}`;
}

/** `still ` where a verdict is as before. */
function stillIf(before: Status, after: Status): string {
  return before === after ? 'still ' : '';
}

const VERDICT_INFINITIVES: Readonly<Record<Status, string>> = {
  in: 'stand',
  out: 'fall',
  undecided: 'be undecided',
};
