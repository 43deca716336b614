import type { Answer } from '../map/answers.js';
import { inText } from '../map/in-text.js';
import type { ArgumentNode, Statement } from '../map/model.js';
import { partsOf } from '../map/thesis-parts.js';
import { bestEvidence, evidenceBestFirst } from '../query/best-evidence.js';
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
} from './citing.js';
import { claimVerdict } from './claim-verdict.js';
import { shortEvidenceText } from './evidence-way.js';
import { mostImportantFirst } from './importance.js';
import { judgementOf } from './judgements.js';
import type { MainReason } from './main-lines.js';
import type { Material } from './material.js';
import { kindWord } from './subjects.js';
import { paragraphWords } from './text-places.js';

/** The rows of a brief: lines of argument, and objections to what it is about. */

/** What a brief says of a line of argument. */
export const LINE_HEAD = ['Claim', 'Best evidence', 'Strongest attack', 'Best answer'];
/** The same where there is no room for evidence. */
export const SHORT_HEAD = ['Claim', 'Strongest attack', 'Best answer'];

/** A row of a brief: what it is about, and its cells. */
export interface Row {
  readonly about: Statement;
  readonly cells: readonly CitingLine[];
}

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
  return [
    ...(isAlone ? [] : lineOfItself(reason, material, say)),
    ...lines.map((one) => ({ about: one, cells: line(one, isAlone ? 'reason' : 'claim', material, say) })),
  ];
}

/** The best evidence for a main reason itself, the strongest attack on it and the best answer; nothing where there are neither. */
function lineOfItself(reason: Statement, material: Material, say = shortAnswer): Row[] {
  const { chosen, view } = material;
  const [evidence] = evidenceBestFirst(view, reason);
  const attack = firstOnItself(view, directAnswers(view, reason));
  if ((evidence === undefined && attack === undefined) || !chosen.includes(reason)) return [];
  const shown = evidence === undefined ? ['see the claims below'] : shortCitedText(evidence);
  const said =
    attack === undefined ? withoutAttack(reason) : exchange(attack, ['reason', reason], material, say);
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
    evidence === undefined ? ['none yet'] : shortEvidenceText(view, claim, evidence),
    ...(attack === undefined ? withoutAttack(claim) : exchange(attack, [what, claim], material, say)),
  ];
}

/** A line of argument without its evidence, and with its number. */
export function shortened({ about, cells }: Row, number: number, { view }: Material): Row {
  const [, , ...exchange] = cells;
  const notes = [
    inText(about) ? paragraphWords([about]) : arguedIn(about),
    ...(about.implicit ? ['implied'] : []),
    claimVerdict(view, about),
  ];
  const note = notes.filter((one) => one !== '').join('; ');
  return { about, cells: [[`${number}. ${inShort(about)} (${note})`], ...exchange] };
}

/** What answers, without what it attacks; cited only for evidence, since the claims beside it say where they stand in the text. */
export function saidAlone({ attack: { premises } }: Answer): CitingLine {
  const said = premises.map((one) => (one.kind === 'evidence' ? shortCitedText(one) : [inShort(one)]));
  return joinedLines(said, '; together with: ');
}

/** Rows as the units of a table under a heading. */
export function unitsOf(title: string, head: readonly string[], rows: readonly Row[]): CitingUnit[] {
  return rows.map(({ about, cells }, i) => ({
    blocks: [...(i === 0 ? [heading(2, title)] : []), row(head, cells)],
    about: [about],
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
      ? [`none yet${whatItContradicts(objection.attack.premises)}`]
      : judged(say(reply), judgementOf(view, reply, ['the objection', objection.attack], 'falls')),
  ];
}

/** Where nothing is said against a line of argument. */
function withoutAttack(claim: Statement): CitingLine[] {
  return [[`none yet${whatItContradicts([claim])}`], []];
}

function judged(said: CitingLine, judgement: string | null): CitingLine {
  return judgement === null ? said : [...said, ` (${judgement})`];
}
