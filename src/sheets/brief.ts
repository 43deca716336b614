import type { Answer } from '../map/answers.js';
import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { mainSteps, thesisParts } from '../map/thesis-parts.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { aboutLines } from './about.js';
import { directAnswers, speakerOfAnswer, strongestAnswer, unansweredExcept } from './answers.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingSheet,
  type CitingUnit,
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

/** A brief is brief: of reasons and of evidence, the first. */
const MAX_NAMED = 1;

/** Both sides on a page or two; for a team, its own side and the objections that it answers. */
export function briefSheet(material: Material): CitingSheet {
  const { team } = material;
  return {
    title: team === null ? 'Brief' : `Brief: ${team} the motion`,
    about: aboutLines(material),
    intro: [{ blocks: [heading(2, 'What each side must show'), mustShow(material)] }],
    units:
      team === null
        ? [...againstThesis(material), ...chosenSteps(material).map((step) => mainReason(step, material))]
        : packet(material, team),
    outro: team === null ? [{ blocks: [weighBox()] }] : [],
  };
}

/** The main steps that are chosen, or of whose premises something under one is. */
function chosenSteps({ view, chosen }: Material): Relation[] {
  const branches = new Set(chosen.flatMap((one) => [one, view.structure.branch[one.index] ?? one]));
  return mainSteps(view.map).filter(({ premises }) => premises.some((one) => branches.has(one)));
}

/** The objections that meet the thesis itself, each with its strongest reply. */
function againstThesis({ view }: Material): CitingUnit[] {
  const parts = thesisParts(view.map);
  const against = parts.flatMap((part) =>
    directAnswers(view, part).map((objection) => ({ part, objection })),
  );
  if (against.length === 0) return [];
  const item = ({ part, objection }: (typeof against)[number]): CitingItem => {
    const [said, reply] = objectionItems('Objection', objection, ['thesis', part], view);
    return { ...said, items: [reply] };
  };
  return [{ blocks: [together(heading(3, 'Objections to the thesis itself'), list(against.map(item)))] }];
}

/** A main reason, with all its premises: claim, reasoning, evidence, strongest objection, reply. */
function mainReason(step: Relation, { view }: Material): CitingUnit {
  const { premises } = step;
  const objection = strongestAnswer(view, step);
  const title = heading(3, premises.map(({ text }) => oneLine(text)).join(' '));
  const items = [
    ...statementItems('Reasoning', premises.flatMap(reasonsFor)),
    ...statementItems('Evidence', premises.flatMap(evidenceFor)),
    ...(objection === undefined
      ? [textItem('Strongest objection', 'none')]
      : objectionItems('Strongest objection', objection, ['reason', step], view)),
  ];
  return { blocks: [together(title, list(items))] };
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
): [objection: CitingItem, reply: CitingItem] {
  const reply = strongestAnswer(view, objection.attack);
  const fallen = reply === undefined ? 'falls' : 'answered';
  return [
    itemOfAnswer(itemLabel(label, judgementOf(view, objection, to, fallen)), objection),
    reply === undefined
      ? textItem('Reply', `none${unansweredExcept(speakerOfAnswer(objection))}`)
      : itemOfAnswer(
          itemLabel('Reply', judgementOf(view, reply, ['objection', objection.attack], 'falls')),
          reply,
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
