import type { Answer } from '../map/answers.js';
import { evidenceFor, reasonSteps } from '../map/evidence-and-reasons.js';
import type { ArgumentNode, Statement } from '../map/model.js';
import { partsOf } from '../map/thesis-parts.js';
import { bestEvidence, evidenceBestFirst } from '../query/best-evidence.js';
import type { View } from '../query/view.js';
import { listAnd } from '../words/lists.js';
import { aboutLines, sheetTitle } from './about.js';
import {
  directAnswers,
  rankedAnswers,
  shortAnswer,
  speakerOfAnswer,
  strongestAnswer,
  unansweredExcept,
} from './answers.js';
import { arguedIn } from './argued-places.js';
import {
  type CitingBlock,
  type CitingLine,
  type CitingSheet,
  type CitingUnit,
  citationOf,
  citedText,
  contents,
  heading,
  inShort,
  list,
  paragraph,
  shortCitedText,
  space,
  strong,
  together,
} from './citing.js';
import { claimVerdict } from './claim-verdict.js';
import { judgementOf } from './judgements.js';
import { type MainReason, mainReasonsFor } from './main-lines.js';
import type { Material } from './material.js';
import { mustShow } from './must-show.js';
import { packet } from './packet.js';
import { kindWord, subjectsOf } from './subjects.js';

/** What a brief says of a line of argument. */
const LINE_HEAD = ['Claim', 'Best evidence', 'Strongest attack', 'Best answer'];
/** What it says of an objection to its subject. */
const OBJECTION_HEAD = ['Objection', 'Best answer'];
/** Where nothing is said against a line of argument. */
const NO_ATTACK: readonly CitingLine[] = [['none yet'], []];

/** Both sides on two pages: each main line with its strongest attack and the best answer; for a team, a packet of its points. */
export function briefSheet(material: Material): CitingSheet {
  const { team } = material;
  const subjects = subjectsOf(material);
  const [subject, ...others] = subjects;
  const toShow: CitingUnit[] =
    subject === undefined || others.length > 0
      ? []
      : [{ blocks: [heading(2, 'What each side must show'), mustShow(subject, material)] }];
  const about = { title: sheetTitle('Brief', material), about: aboutLines(material) };
  if (team === null)
    return {
      ...about,
      intro: toShow,
      units: linesOf(subjects, material),
      outro: [{ blocks: [weighBox()] }],
    };
  const points = packet(material, team);
  return { ...about, intro: [...toShow, ...contents(points.names)], units: points.units };
}

/** The lines of argument: of one subject its objections and main reasons, of several themselves. */
function linesOf(subjects: readonly Statement[], material: Material): CitingUnit[] {
  const [subject, ...others] = subjects;
  if (subject !== undefined && others.length === 0) {
    const isChosen = new Set(material.chosen);
    const reasons = mainReasonsFor(subject, (one) => isChosen.has(one));
    const lines = [
      ...evidenceForItself(subject, material),
      ...objectionsTo(subject, material),
      ...reasons.flatMap((reason) => reasonUnits(reason, material)),
    ];
    if (lines.length > 0) return lines;
  }
  return subjects.map((one) => ({
    blocks: [row(LINE_HEAD, line(one, kindWord(one, material), material))],
    about: [one],
  }));
}

/** The chosen evidence for a subject itself; its reasons have places of their own. */
function evidenceForItself(subject: Statement, material: Material): CitingUnit[] {
  const isChosen = new Set(material.chosen);
  const evidence = evidenceFor(subject).filter((one) => isChosen.has(one));
  if (evidence.length === 0) return [];
  const title = heading(2, `Evidence for the ${kindWord(subject, material)} itself`);
  return [
    { blocks: [together(title, list(evidence.map((one) => ({ line: citedText(one) }))))], about: evidence },
  ];
}

/** The chosen objections that meet a subject itself, each with its best answer. */
function objectionsTo(subject: Statement, material: Material): CitingUnit[] {
  const { view } = material;
  const isChosen = new Set(material.chosen);
  const what = kindWord(subject, material);
  const rows = partsOf(subject).flatMap((part) =>
    directAnswers(view, part)
      .filter((objection) => isChosen.has(speakerOfAnswer(objection)))
      .map((objection) => ({
        table: row(OBJECTION_HEAD, exchange(objection, [what, part], material)),
        about: [speakerOfAnswer(objection)],
      })),
  );
  const title = heading(2, `Objections to the ${what} itself`);
  return rows.map(({ table, about }, i) => ({ blocks: i === 0 ? [title, table] : [table], about }));
}

/** A main reason: what is said against itself, and its lines. */
function reasonUnits(main: MainReason, material: Material): CitingUnit[] {
  const { number, reason, lines } = main;
  const isItsOwnLine = lines.length === 1 && lines[0] === reason;
  const rows = [
    ...(isItsOwnLine ? [] : lineOfItself(reason, material)),
    ...lines.map((one) => ({ about: one, cells: line(one, isItsOwnLine ? 'reason' : 'claim', material) })),
  ];
  const head = [
    heading(2, `Reason ${number}: ${inShort(reason)}`),
    ...aboutReason(main, isItsOwnLine, material),
  ];
  return rows.map(({ about, cells }, i) => {
    const table = row(LINE_HEAD, cells);
    return { blocks: i === 0 ? [...head, table] : [table], about: [about] };
  });
}

/** The best evidence for a main reason itself, the strongest attack on it and the best answer; nothing where there are neither. */
function lineOfItself(
  reason: Statement,
  material: Material,
): { readonly about: Statement; readonly cells: readonly CitingLine[] }[] {
  const { chosen, view } = material;
  const [evidence] = evidenceBestFirst(view, reason);
  const [attack] = directAnswers(view, reason);
  if ((evidence === undefined && attack === undefined) || !chosen.includes(reason)) return [];
  const shown = evidence === undefined ? ['see the claims below'] : shortCitedText(evidence);
  const said = attack === undefined ? NO_ATTACK : exchange(attack, ['reason', reason], material);
  return [{ about: reason, cells: [['The reason itself'], shown, ...said] }];
}

/** How a main reason stands so far, unless its one line says that, with what it is needed, and what it needs. */
function aboutReason(main: MainReason, isItsOwnLine: boolean, { view }: Material): CitingBlock[] {
  const { reason, together: others } = main;
  const said = [
    ...(isItsOwnLine ? [] : [`So far: ${claimVerdict(view, reason)}.`]),
    ...(others.length === 0 ? [] : [`It is needed together with ${listAnd(others)}.`]),
    ...(needsAllOf(main) ? ['It needs all of these claims together.'] : []),
  ];
  if (said.length === 0) return [];
  return [paragraph(said.join(' '), ...(isItsOwnLine ? [] : [citationOf(reason)]))];
}

/** Whether the lines of a main reason are all that one step to it needs. */
function needsAllOf({ reason, lines }: MainReason): boolean {
  const [step, ...others] = reasonSteps(reason);
  if (step === undefined || others.length > 0 || lines.length < 2) return false;
  const needed = step.premises.filter(({ kind }) => kind !== 'evidence');
  return needed.every((one) => lines.includes(one));
}

const row = (head: readonly string[], cells: readonly CitingLine[]): CitingBlock => ({
  kind: 'table',
  head,
  rows: [cells],
});

/** A line of argument: the claim, its best evidence, its strongest attack and the best answer to that. */
function line(claim: Statement, what: string, material: Material): CitingLine[] {
  const { view } = material;
  const attack = strongestAnswer(view, claim) ?? attackOnStep(claim, view);
  const evidence = bestEvidence(view, claim);
  const places = arguedIn(claim);
  const notes = [
    ...(claim.implicit ? ['implied'] : []),
    claimVerdict(view, claim),
    ...(places === '' ? [] : [places]),
  ];
  return [
    [...shortCitedText(claim), ` (${notes.join('; ')})`],
    evidence === undefined ? ['none yet'] : shortCitedText(evidence),
    ...(attack === undefined ? NO_ATTACK : exchange(attack, [what, claim], material)),
  ];
}

/** The strongest attack on a step that a claim is a premise of, though the step is declared with another. */
function attackOnStep({ gives }: Statement, view: View): Answer | undefined {
  return gives
    .flatMap((step) => rankedAnswers(view, step, () => true))
    .find(({ attack }) => gives.some((step) => step === attack.target));
}

/** An attack on something and the best answer to it, each with how it is judged. */
function exchange(
  objection: Answer,
  to: readonly [what: string, node: ArgumentNode],
  { view }: Material,
): [objection: CitingLine, reply: CitingLine] {
  const reply = strongestAnswer(view, objection.attack);
  const fallen = reply === undefined ? 'falls' : 'answered';
  return [
    judged(objection, judgementOf(view, objection, to, fallen)),
    reply === undefined
      ? [`none yet${unansweredExcept(speakerOfAnswer(objection))}`]
      : judged(reply, judgementOf(view, reply, ['objection', objection.attack], 'falls')),
  ];
}

function judged(answer: Answer, judgement: string | null): CitingLine {
  return judgement === null ? shortAnswer(answer) : [...shortAnswer(answer), ` (${judgement})`];
}

function weighBox(): CitingBlock {
  return {
    kind: 'box',
    title: 'Weigh and decide',
    blocks: [
      list([
        { line: ['Which reasons still count after all objections?'] },
        { line: ['How likely, how large and how lasting are the effects that each side names?'] },
        { line: ['Which piece of evidence would you check first, and why?'] },
        { line: ['What would change your mind?'] },
      ]),
      paragraph(strong('My decision, and the reason that decided it:')),
      space(3),
    ],
  };
}
