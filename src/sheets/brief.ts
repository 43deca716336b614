import type { Answer } from '../map/answers.js';
import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { mainStepsTo, partsOf } from '../map/thesis-parts.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { aboutLines, sheetTitle } from './about.js';
import { directAnswers, speakerOfAnswer, strongestAnswer, unansweredExcept } from './answers.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingSheet,
  type CitingUnit,
  citedText,
  heading,
  list,
  paragraph,
  space,
  strong,
  together,
} from './citing.js';
import { itemLabel, itemOfAnswer, statementItem, textItem } from './items.js';
import { judgementOf } from './judgements.js';
import type { Material } from './material.js';
import { mustShow } from './must-show.js';
import { packet } from './packet.js';
import type { Detail, SheetOptions } from './sheet-kind.js';
import { kindWord, subjectsOf } from './subjects.js';

/** A brief is brief: of reasons and of evidence, the first. */
const MAX_NAMED = 1;

/** Both sides on a page or two; for a team, its own side and the objections that it answers. */
export function briefSheet(material: Material, { detail = 'full' }: SheetOptions): CitingSheet {
  const { team } = material;
  const subjects = subjectsOf(material);
  const [subject, ...others] = subjects;
  return {
    title: sheetTitle('Brief', material),
    about: aboutLines(material),
    intro:
      subject === undefined || others.length > 0
        ? []
        : [{ blocks: [heading(2, 'What each side must show'), mustShow(subject, material)] }],
    units: team === null ? linesOf(subjects, material, detail) : packet(material, team, detail),
    outro: team === null ? [{ blocks: [weighBox()] }] : [],
  };
}

/** The lines of argument: of one subject its objections and main steps, of several themselves. */
function linesOf(subjects: readonly Statement[], material: Material, detail: Detail): CitingUnit[] {
  const [subject, ...others] = subjects;
  const lines =
    subject === undefined || others.length > 0
      ? []
      : [
          ...evidenceForItself(subject, material),
          ...objectionsTo(subject, material, detail),
          ...chosenSteps(subject, material).map((step) =>
            mainLine(step, step.premises, 'reason', material, detail),
          ),
        ];
  return lines.length > 0
    ? lines
    : subjects
        .filter((one) => material.chosen.includes(one))
        .map((one) => mainLine(one, [one], kindWord(one, material), material, detail));
}

/** The main steps to a subject that are chosen. */
function chosenSteps(subject: Statement, { chosen }: Material): Relation[] {
  const isChosen = new Set(chosen);
  return mainStepsTo(subject).filter(({ premises }) => premises.some((one) => isChosen.has(one)));
}

/** The chosen evidence for a subject itself; its reasons have places of their own. */
function evidenceForItself(subject: Statement, material: Material): CitingUnit[] {
  const isChosen = new Set(material.chosen);
  const evidence = evidenceFor(subject).filter((one) => isChosen.has(one));
  if (evidence.length === 0) return [];
  const title = heading(3, `Evidence for the ${kindWord(subject, material)} itself`);
  return [
    { blocks: [together(title, list(evidence.map((one) => ({ line: citedText(one) }))))], about: evidence },
  ];
}

/** The chosen objections that meet a subject itself, each with its strongest reply. */
function objectionsTo(subject: Statement, material: Material, detail: Detail): CitingUnit[] {
  const { view } = material;
  const isChosen = new Set(material.chosen);
  const what = kindWord(subject, material);
  const against = partsOf(subject).flatMap((part) =>
    directAnswers(view, part)
      .filter((objection) => isChosen.has(speakerOfAnswer(objection)))
      .map((objection) => ({ part, objection })),
  );
  const item = ({ part, objection }: (typeof against)[number]): CitingItem => {
    const [said, reply] = objectionItems('Objection', objection, [what, part], view, detail);
    return { ...said, items: [...(said.items ?? []), reply] };
  };
  const title = heading(3, `Objections to the ${what} itself`);
  return against.map((one, i) => {
    const said = list([item(one)]);
    return { blocks: [i === 0 ? together(title, said) : said], about: [speakerOfAnswer(one.objection)] };
  });
}

/** A line of argument, with all its premises: claim, reasoning, evidence, strongest objection, reply. */
function mainLine(
  node: ArgumentNode,
  premises: readonly Statement[],
  what: string,
  { view }: Material,
  detail: Detail,
): CitingUnit {
  const objection = strongestAnswer(view, node);
  const title = heading(3, premises.map(({ text }) => oneLine(text)).join(' '));
  const items = [
    ...(detail === 'least' ? [] : statementItems('Reasoning', premises.flatMap(reasonsFor))),
    ...(detail === 'least' ? [] : statementItems('Evidence', premises.flatMap(evidenceFor))),
    ...(objection === undefined
      ? [textItem('Strongest objection', 'none')]
      : objectionItems('Strongest objection', objection, [what, node], view, detail)),
  ];
  return { blocks: [together(title, list(items))], about: premises };
}

function statementItems(label: string, statements: readonly Statement[]): CitingItem[] {
  return statements.slice(0, MAX_NAMED).map((statement) => statementItem(label, statement));
}

/** An objection to something and the strongest reply to it, each with how the file judges it. */
function objectionItems(
  label: string,
  objection: Answer,
  to: readonly [what: string, node: ArgumentNode],
  view: View,
  detail: Detail,
): [objection: CitingItem, reply: CitingItem] {
  const reply = strongestAnswer(view, objection.attack);
  const fallen = reply === undefined ? 'falls' : 'answered';
  return [
    itemOfAnswer(itemLabel(label, judgementOf(view, objection, to, fallen)), objection, detail === 'full'),
    reply === undefined
      ? textItem('Reply', `none${unansweredExcept(speakerOfAnswer(objection))}`)
      : itemOfAnswer(
          itemLabel('Reply', judgementOf(view, reply, ['objection', objection.attack], 'falls')),
          reply,
          detail === 'full',
        ),
  ];
}

function weighBox(): CitingBlock {
  return {
    kind: 'box',
    title: 'Weigh and decide',
    blocks: [
      list([
        { line: ['Which reasons still count after all objections?'] },
        {
          line: [
            'How likely are the effects that each side names, how large are they, and how long would they last?',
          ],
        },
        { line: ['Which piece of evidence would you most like to check, and why?'] },
        { line: ['What would change your mind?'] },
      ]),
      paragraph(strong('My decision, and the reason that decided it:')),
      space(4),
    ],
  };
}
