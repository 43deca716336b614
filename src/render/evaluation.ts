import { STATUSES } from '../map/model.js';
import { treeOfProof } from '../query/proof-tree.js';
import { BURDENS } from '../verdict/burden.js';
import { frameworkStatements } from '../verdict/framework.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { acceptanceLines } from './acceptance-lines.js';
import { adviceLines } from './advice-lines.js';
import { entryLines } from './entry-lines.js';
import { type Asked, CAVEAT, type EvaluationPage, evaluatedNouns } from './evaluation-page.js';
import { itemLines } from './item-lines.js';
import type { Look } from './look.js';
import { positionLines } from './position-lines.js';
import { treeLines } from './tree.js';
import { storyOf } from './verdict-story.js';
import { verdictSummaryLines } from './verdict-summary.js';
import { verdictMark } from './verdict-words.js';
import { whatIfClause, whatIfLines } from './what-if-lines.js';
import { whyLines } from './why-lines.js';
import { wrap } from './wrap.js';

/** An evaluation for people, in sentences. */
export function renderEvaluation(page: EvaluationPage, look: Look): string {
  return [...answersOf(page, look), burdenLines(page, look)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The answers to what was asked, each in lines; where nothing special was asked, why the verdict is what it is. */
function answersOf(page: EvaluationPage, look: Look): string[][] {
  if (page.asTree) return [proofLines(page, look)];
  const { asked } = page;
  const special = [
    ...(asked.changes === null ? [] : [whatIfLines(page, look)]),
    ...(asked.advice === null ? [] : [adviceLines(page, look)]),
    ...(asked.accepted === null ? [] : [acceptanceLines(page, look)]),
    ...(asked.positions === null ? [] : [positionLines(page, look)]),
    ...(asked.solver === null ? [] : [solverLines(asked, look)]),
    ...(asked.strengths === null ? [] : [strengthLines(page, look)]),
  ];
  if (special.length > 0) return special;
  return [page.named ? whyLines(page, look) : verdictSummaryLines(page, look)];
}

/** Who searched for positions, and what of the answer was checked. */
function solverLines({ solver, positions, accepted }: Asked, look: Look): string[] {
  const isOpen =
    positions === null ? accepted?.accepted === null : !positions.complete && positions.known === 0n;
  if (isOpen) return [`${solver} searched for positions.`];
  const isPreferred = (positions ?? accepted)?.semantics === 'preferred';
  const said = [
    ...(positions?.complete === true || deniesOthers(accepted) ? ['there are no others'] : []),
    ...(isPreferred && accepted?.mode !== 'some' ? ['none of them can decide more'] : []),
  ];
  const trusted = said.length === 0 ? '' : ` According to clingo, ${listAnd(said)}.`;
  return wrap(
    `${solver} searched for positions. Each position that it found was checked by the rules.${trusted}`,
    look.width,
  );
}

/** Whether an answer means that there is no position of some kind; any other one rests on a position that was found. */
function deniesOthers(accepted: Asked['accepted']): boolean {
  return accepted !== null && (accepted.vacuous === true || accepted.accepted === (accepted.mode === 'all'));
}

/** What decided, as a tree, and what was taken as given for it. */
function proofLines(page: EvaluationPage, look: Look): string[] {
  const { asked, view } = page;
  if (view === null || asked.target === null) return [];
  const rows = treeOfProof(view.map, asked.target, asked.explanation!);
  const clause = whatIfClause(page, storyOf(page, look));
  return [
    ...treeLines(rows, view, look, { verdicts: 'words' }),
    '',
    ...(clause === '' ? [] : wrap(`This is how it would be if ${clause}.`, look.width)),
    ...wrap(CAVEAT, look.width),
  ];
}

/** What has the same verdict, by strength. */
function strengthLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view, selected } = page;
  const strengths = asked.strengths!;
  const all = frameworkStatements(evaluated.subject.framework).filter(
    (node) => selected === null || selected(node),
  );
  const nodes = all.filter((node) => !Number.isNaN(strengths[node]!));
  return [
    ...wrap(strengthNote(page, all.length - nodes.length), look.width),
    ...STATUSES.flatMap((status) => {
      const same = nodes.filter((node) => evaluated.statusOf(node) === status);
      if (same.length === 0) return [];
      same.sort((a, b) => strengths[b]! - strengths[a]! || a - b);
      return [
        '',
        look.ink.bold(verdictMark(status, look)),
        ...itemLines(same, (node) => {
          const number = `${strengths[node]!.toFixed(3)} `;
          return view === null
            ? `  ${number}${evaluated.nameOf(node)}`
            : entryLines(view.map.statements[node]!, view, look, {
                indent: 2,
                before: number,
                verdicts: 'none',
              });
        }),
      ];
    }),
  ];
}

/** The strength of what was named, what strengths are for, and what they start from where that is not the usual. */
function strengthNote(page: EvaluationPage, onCircles: number): string {
  const { evaluated, asked, named } = page;
  const { granted, dropped, burden } = evaluated.terms;
  const own = asked.target === null ? Number.NaN : asked.strengths![asked.target]!;
  const [noun, nouns] = evaluatedNouns(page);
  const parts = [
    ...(named && !Number.isNaN(own)
      ? [`${evaluated.nameOf(asked.target!)} has the strength ${own.toFixed(3)}.`]
      : []),
    ...(named && Number.isNaN(own)
      ? [`${evaluated.nameOf(asked.target!)} depends on a circle and has no strength.`]
      : []),
    'Strength sorts entries with the same verdict. It does not measure truth.',
    'An entry can be below 0.5 even if all its objections are answered, and above 0.5 even if its only support fell.',
    ...(granted.length > 0 ? ['What you grant has strength 1.'] : []),
    ...(dropped.length > 0 ? ['What you drop has strength 0.'] : []),
    ...(burden === 'evidence'
      ? ['An entry that needs support and has none starts at 0 instead of 0.5.']
      : []),
    ...(onCircles > 0
      ? [
          `${counted(onCircles, `${noun} rests`, `${nouns} rest`)} on a circle, where strengths may never settle, and ${onCircles === 1 ? 'has' : 'have'} none.`,
        ]
      : []),
  ];
  return parts.join(' ');
}

/** Under which rules, where they are not the usual ones. */
function burdenLines({ evaluated: { terms } }: EvaluationPage, look: Look): string[] {
  if (terms.burden === 'granted') return [];
  return wrap(`With --burden ${terms.burden}: ${BURDENS[terms.burden]}.`, look.width);
}
