import type { Statement, Status } from '../map/model.js';
import type { Consequence } from '../query/stance-consequence.js';
import type { Stances } from '../query/stances.js';
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
  /** How many of the walk's cards were seen. */
  readonly seen: number;
  readonly steps: number;
  /** How many entries outside the selection were seen, too, and what selects: `--side against`. */
  readonly outside: number;
  readonly narrowedBy: readonly string[];
  readonly marks: readonly Statement[];
  /** What follows from the stances. */
  readonly consequence: Consequence;
  /** Whether verdicts may be said. */
  readonly judged: boolean;
}

/** The end of a walk for people: what was seen, what is marked, where the reader stands and what follows. */
export function renderSummary(summary: Summary, view: View, look: Look): string[] {
  return summarySections(summary, view, look.signs).flatMap(({ title, lines }, i) => [
    ...(i === 0 ? [] : ['']),
    look.ink.bold(title),
    ...lines.flatMap(({ text, items }) => [
      ...wrap(text, look.width, '  ', '    '),
      ...items.flatMap((item) => wrap(item, look.width, '    ', '      ')),
    ]),
  ]);
}

/** The same as the end of a Markdown page. */
export function renderSummaryMarkdown(summary: Summary, view: View): string {
  return summarySections(summary, view, SIGNS)
    .map(({ title, lines }) => `## ${title}\n\n${lines.map(lineMarkdown).join('')}`)
    .join('\n');
}

function lineMarkdown({ text, items }: Line): string {
  return [`- ${markdownText(text)}\n`, ...items.map((item) => `  - ${markdownText(item)}\n`)].join('');
}

/** A sentence, and the entries that it is about where they stand below it. */
interface Line {
  readonly text: string;
  readonly items: readonly string[];
}

interface SummarySection {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What there is to say at the end, as data: for text, and for a page. */
export function summarySections(summary: Summary, view: View, signs: Signs): SummarySection[] {
  const { stances, marks, consequence, judged } = summary;
  const misfits = judged ? consequence.misfits : [];
  return [
    { title: 'What you saw', lines: plainLines([seenSentence(summary)]) },
    { title: 'What you agree with', lines: plainLines(stanceLines('agree', summary, signs)) },
    { title: 'What you doubt', lines: plainLines(stanceLines('doubt', summary, signs)) },
    { title: 'Objections that you met', lines: plainLines(metLines(summary, signs)) },
    { title: 'What you marked', lines: plainLines(marks.map(namedInFull)) },
    {
      title: 'What does not fit',
      lines: plainLines(misfits.map((misfit) => misfitSentence(misfit, stances, signs))),
    },
    {
      title: 'What follows',
      lines: judged ? consequenceLines(consequence, stances, view, signs) : plainLines([withheld(view)]),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** That a walk with --hide does not give away what becomes of the thesis. */
function withheld({ map }: View): string {
  return `This is hidden until the verdict on the thesis (${map.thesis.id}) is revealed on its card.`;
}

function plainLines(texts: readonly string[]): Line[] {
  return texts.map((text) => ({ text, items: [] }));
}

function seenSentence({ seen, steps, outside, narrowedBy }: Summary): string {
  const selected = narrowedBy.length === 0 ? '' : ` (${narrowedBy.join(' ')})`;
  const cards =
    seen === steps && steps > 1 ? `All ${counted(steps, 'card')}` : `${seen} of ${counted(steps, 'card')}`;
  const also = outside === 0 ? '' : `, and ${counted(outside, 'card')} outside this selection`;
  return `${cards}${selected}${also}.`;
}

function consequenceLines(consequence: Consequence, stances: Stances, view: View, signs: Signs): Line[] {
  return [
    ...plainLines(thesisSentences(consequence, stances, view)),
    ...changedGroups(consequence, signs),
    ...(stances.size === 0
      ? []
      : plainLines(['A verdict says what follows from the file and your stances, not what is true.'])),
  ];
}

function thesisSentences({ thesis, thesisAlone }: Consequence, stances: Stances, view: View): string[] {
  const alone = `In this file, the thesis (${view.map.thesis.id}) ${verdictVerb(thesis.before)}.`;
  if (stances.size === 0) return [`${alone} You took no stance (keys + and -).`];
  const would = (after: Status) =>
    `would ${after === thesis.before ? 'still ' : ''}${VERDICT_INFINITIVES[after]}`;
  if (thesisAlone === null) return [`${alone} With your stances it ${would(thesis.after)}.`];
  const does = stances.get(thesis.statement) === 'agree' ? 'agree with' : 'doubt';
  return [
    `${alone} You ${does} the thesis yourself.`,
    `Without your own stance on the thesis, it ${would(thesisAlone)}.`,
  ];
}

const VERDICT_INFINITIVES: Readonly<Record<Status, string>> = {
  in: 'stand',
  out: 'fall',
  undecided: 'be undecided',
};

/** So many entries of a group are named; where only a few more are left, they are named, too. */
const MAX_NAMED = 8;
const FEW_MORE = 3;

/** The other entries whose verdict changes, by the new verdict, those that matter most first. */
function changedGroups({ reasons, others }: Consequence, signs: Signs): Line[] {
  const changes = [
    ...reasons.map((change) => ({ ...change, what: ', a main reason' })),
    ...others.map((change) => ({ ...change, what: '' })),
  ];
  return STATUS_ORDER.flatMap((status) => {
    const group = changes.filter(({ after }) => after === status);
    if (group.length === 0) return [];
    const named = group.length <= MAX_NAMED + FEW_MORE ? group : group.slice(0, MAX_NAMED);
    const more = group.length - named.length;
    return {
      text: `With your stances, ${group.length === 1 ? 'this' : 'these'} would ${VERDICT_INFINITIVES[status]}:`,
      items: [
        ...named.map(({ statement, what }) => `${namedInSentence(statement, signs)}${what}`),
        ...(more === 0 ? [] : [`and ${more} more`]),
      ],
    };
  });
}

const STATUS_ORDER: readonly Status[] = ['in', 'out', 'undecided'];
