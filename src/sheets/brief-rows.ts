import type { Answer } from '../map/answers.js';
import { reasonSteps } from '../map/evidence-and-reasons.js';
import { inText } from '../map/in-text.js';
import type { ArgumentNode, Statement } from '../map/model.js';
import { partsOf } from '../map/thesis-parts.js';
import { bestEvidence, evidenceBestFirst } from '../query/best-evidence.js';
import { verdictEffect } from '../query/verdict-effect.js';
import { comparingTexts } from './alike-texts.js';
import {
  directAnswers,
  firstOnItself,
  isOnUse,
  shortAnswer,
  speakerOfAnswer,
  strongestAnswer,
  whatItContradicts,
} from './answers.js';
import { arguedIn } from './argued-places.js';
import {
  type CitingBlock,
  type CitingLine,
  type CitingUnit,
  heading,
  inShort,
  joinedLines,
  shortCitedText,
  withoutFullStop,
} from './citing.js';
import { claimVerdict } from './claim-verdict.js';
import { shortEvidenceText } from './evidence-way.js';
import { mostImportantFirst } from './importance.js';
import { judgementOf } from './judgements.js';
import type { MainReason } from './main-lines.js';
import type { Material } from './material.js';
import { countingFirst } from './side-points.js';
import { kindWord } from './subjects.js';
import { paragraphWords } from './text-places.js';

/** The rows of a brief: lines of argument, and objections to what it is about. */

/** What a brief says of a line of argument. */
export const LINE_HEAD = ['Claim', 'Best evidence', 'Strongest attack', 'Best answer'];
/** The same where there is no room for evidence. */
export const SHORT_HEAD = ['Claim', 'Strongest attack', 'Best answer'];

/** What it says where nothing is there. */
export const NONE_YET = 'none yet';

/** A row of a brief: what it is about, and its cells. */
export interface Row {
  readonly about: Statement;
  readonly cells: readonly CitingLine[];
  /** The main reason that falls with it, where that has a row: neither is there without the other. */
  readonly fells?: Statement;
}

/** What a row is about, with what it cannot be without. */
export const aboutRow = ({ about, fells }: Row): Statement[] =>
  fells === undefined ? [about] : [about, fells];

/** The cells of a row as a table. */
export const row = (head: readonly string[], cells: readonly CitingLine[]): CitingBlock => ({
  kind: 'table',
  head,
  rows: [cells],
});

/** An objection to a subject, and whether it attacks only what the subject is used for. */
interface ObjectionRow extends Row {
  readonly isOnUse: boolean;
}

/**
 * Each chosen objection to a subject with its best answer. Those to the subject itself come first, then those to what it is used for; among each
 * the most important first.
 */
export function objectionRows(subject: Statement, material: Material, say = shortAnswer): ObjectionRow[] {
  const isChosen = new Set(material.chosen);
  const what = kindWord(subject, material);
  const rows = partsOf(subject).flatMap((part) =>
    directAnswers(material.view, part)
      .filter((objection) => isChosen.has(speakerOfAnswer(objection)))
      .map((objection) => ({
        about: speakerOfAnswer(objection),
        cells: exchange(objection, [what, part], material, say),
        isOnUse: isOnUse(objection, subject),
      })),
  );
  const order = mostImportantFirst([...new Set(rows.map(({ about }) => about))], material.view);
  const placeOf = new Map(order.map((about, i) => [about, i]));
  return rows.toSorted(
    (a, b) => Number(a.isOnUse) - Number(b.isOnUse) || placeOf.get(a.about)! - placeOf.get(b.about)!,
  );
}

export function isItsOwnLine({ reason, lines }: MainReason): boolean {
  return lines.length === 1 && lines[0] === reason;
}

/** What is said against a main reason itself, and its lines. */
export function rowsOf(main: MainReason, material: Material, say = shortAnswer): Row[] {
  const { reason, lines } = main;
  const isAlone = isItsOwnLine(main);
  const itself = isAlone ? [] : lineOfItself(reason, material, say);
  return [
    ...itself,
    ...lines.map((one) => ({
      about: one,
      cells: line(one, isAlone ? 'reason' : 'claim', material, say),
      ...(itself.length > 0 && fellsReason(one, reason, material) ? { fells: reason } : {}),
    })),
  ];
}

/** Whether a main reason falls since no reason for it counts, and this one, which falls, is of them. */
function fellsReason(one: Statement, reason: Statement, { view: { labels } }: Material): boolean {
  return (
    labels.statusOf(one) === 'out' &&
    verdictEffect(reason, labels) === 'unsupported' &&
    reasonSteps(reason).some(({ premises }) => premises.includes(one))
  );
}

/** The best evidence for a main reason itself, the strongest attack on it and the best answer; nothing where there are neither. */
function lineOfItself(reason: Statement, material: Material, say = shortAnswer): Row[] {
  const { chosen, view } = material;
  const [evidence] = evidenceBestFirst(view, reason);
  const attack = firstOnItself(view, directAnswers(view, reason));
  if ((evidence === undefined && attack === undefined) || !chosen.includes(reason)) return [];
  const shown = evidence === undefined ? ['see the claims below'] : shortCitedText(evidence);
  const said =
    attack === undefined
      ? withoutAttack(reason)
      : exchange(attack, ['reason', reason], material, sayAttackOn(reason, attack, material, say));
  return [{ about: reason, cells: [['The reason itself'], shown, ...said] }];
}

/** A line of argument: the claim, its best evidence, its strongest attack and the best answer to that. */
export function line(claim: Statement, what: string, material: Material, say = shortAnswer): CitingLine[] {
  const { view } = material;
  const attack = strongestAnswer(view, claim);
  const evidence = bestEvidence(view, claim);
  const places = arguedIn(claim);
  const notes = [
    ...(claim.implicit ? ['implied'] : []),
    claimVerdict(view, claim),
    ...(places === '' ? [] : [places]),
  ];
  return [
    [...shortCitedText(claim), ` (${notes.join('; ')})`],
    evidence === undefined ? [NONE_YET] : shortEvidenceText(view, claim, evidence),
    ...(attack === undefined
      ? withoutAttack(claim)
      : exchange(attack, [what, claim], material, sayAttackOn(claim, attack, material, say))),
  ];
}

/** How to say answers where one is the attack on a claim: that this attacks only its use, or, where it only denies the claim, its reason. */
function sayAttackOn(
  claim: Statement,
  attack: Answer,
  { view }: Material,
  say: typeof shortAnswer,
): typeof shortAnswer {
  return (answer) => {
    const said = say(answer);
    if (answer !== attack) return said;
    if (isOnUse(attack, claim)) return [...said, ' (attacks its use)'];
    const [step] = onlyDenies(attack, claim) ? countingFirst(reasonSteps(speakerOfAnswer(attack)), view) : [];
    const reasons = (step?.premises ?? []).filter(({ kind }) => kind !== 'evidence');
    if (reasons.length === 0) return said;
    const because = reasons.map((one) => withoutFullStop(inShort(one))).join('; ');
    return say === saidAlone ? [`No, because: ${because}`] : [...unended(said), `, because: ${because}`];
  };
}

/** A line whose parts end without a full stop. */
function unended(line: CitingLine): CitingLine {
  return line.map((span) => (typeof span === 'string' ? withoutFullStop(span) : span));
}

/** Whether an attack on a claim itself has no other words than the claim: it only denies it. */
function onlyDenies(attack: Answer, claim: Statement): boolean {
  const saysTheSame = comparingTexts();
  const speaker = speakerOfAnswer(attack);
  return attack.attack.target === claim && saysTheSame(claim, speaker) && saysTheSame(speaker, claim);
}

/** A line of argument without its evidence, and with its number. */
export function shortened(whole: Row, number: number, { view }: Material): Row {
  const { about, cells } = whole;
  const [, , ...exchange] = cells;
  const notes = [
    inText(about) ? paragraphWords([about]) : arguedIn(about),
    ...(about.implicit ? ['implied'] : []),
    claimVerdict(view, about),
  ];
  const note = notes.filter((one) => one !== '').join('; ');
  return { ...whole, cells: [[`${number}. ${inShort(about)} (${note})`], ...exchange] };
}

/** What answers, without what it attacks; cited only for evidence, since the claims beside it say where they stand in the text. */
export function saidAlone({ attack: { premises } }: Answer): CitingLine {
  const said = premises.map((one) => (one.kind === 'evidence' ? shortCitedText(one) : [inShort(one)]));
  return joinedLines(said, '; together with: ');
}

/** Rows as the units of a table under a heading. */
export function unitsOf(title: string, head: readonly string[], rows: readonly Row[]): CitingUnit[] {
  return rows.map((one, i) => ({
    blocks: [...(i === 0 ? [heading(2, title)] : []), row(head, one.cells)],
    about: aboutRow(one),
  }));
}

/** An attack on something and the best answer to it, each with how it is judged. */
export function exchange(
  objection: Answer,
  to: readonly [what: string, node: ArgumentNode],
  { view }: Material,
  say = shortAnswer,
): [objection: CitingLine, reply: CitingLine] {
  const reply = strongestAnswer(view, objection.attack);
  const fallen = reply === undefined ? 'falls' : 'answered';
  return [
    judged(say(objection), judgementOf(view, objection, [`the ${to[0]}`, to[1]], fallen)),
    reply === undefined
      ? [`${NONE_YET}${whatItContradicts(objection.attack.premises)}`]
      : judged(say(reply), judgementOf(view, reply, ['the objection', objection.attack], 'falls')),
  ];
}

/** Where nothing is said against a line of argument. */
function withoutAttack(claim: Statement): CitingLine[] {
  return [[`${NONE_YET}${whatItContradicts([claim])}`], []];
}

function judged(said: CitingLine, judgement: string | null): CitingLine {
  return judgement === null ? said : [...said, ` (${judgement})`];
}
