import type { Answer } from '../map/answers.js';
import type { ArgumentNode, Relation } from '../map/model.js';
import { evidenceFor, reasonsFor } from '../map/statements.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { aboutLines } from './about.js';
import { type Citations, citations } from './citations.js';
import {
  type Block,
  heading,
  type Item,
  list,
  paragraph,
  type Sheet,
  space,
  strong,
  together,
  type Unit,
} from './document.js';
import { butContradicted, by, headOn, judged, strongest } from './exchange.js';
import { answerItem, labelled, noted, plain } from './items.js';
import type { Material } from './material.js';
import { mustShow } from './must-show.js';
import { packet } from './packet.js';

/** A brief is brief: of reasons and of evidence, the first. */
const FIRST = 1;

/** Both sides on a page or two; for a team, its own side and the objections that it answers. */
export function brief(material: Material): Sheet {
  const cites = citations(material.view);
  const { team } = material;
  const units =
    team === null
      ? [...againstThesis(material, cites), ...mainSteps(material).map((step) => both(step, material, cites))]
      : packet(material, team, cites);
  const intro = [cites.unit(() => [heading(2, 'What each side must show'), mustShow(material)])];
  const outro = team === null ? [cites.unit(weigh)] : [];
  const title =
    team === null ? 'Brief' : `Brief for the team ${team === 'for' ? 'for' : 'against'} the motion`;
  return { title, about: aboutLines(material), intro, units, outro, references: cites.references() };
}

/** The steps to the thesis that are chosen, or of whose premises something under one is. */
function mainSteps({ view, chosen }: Material): Relation[] {
  const branches = new Set(chosen.flatMap((one) => [one, view.structure.branch[one.index] ?? one]));
  return view.map.thesis.supportedBy.filter(({ premises }) =>
    premises.some((one) => one.kind === 'claim' && branches.has(one)),
  );
}

/** The objections that meet the thesis itself, each with its strongest reply. */
function againstThesis({ view }: Material, cites: Citations): Unit[] {
  const { thesis } = view.map;
  const against = headOn(view, thesis);
  if (against.length === 0) return [];
  const item = (objection: Answer): Item => {
    const [said, reply] = objectionItems('Objection', objection, ['thesis', thesis], view, cites);
    return { ...said, items: [reply] };
  };
  return [cites.unit(() => [together(heading(3, 'Against the thesis itself'), list(against.map(item)))])];
}

/** A main reason, with all its premises: claim, reasoning, evidence, strongest objection, reply. */
function both(step: Relation, { view }: Material, cites: Citations): Unit {
  return cites.unit(() => {
    const { premises } = step;
    const objection = strongest(view, step);
    return [
      together(
        heading(3, premises.map(({ text }) => oneLine(text)).join(' ')),
        list([
          ...premises
            .flatMap(reasonsFor)
            .slice(0, FIRST)
            .map((one) => labelled('Reasoning', one, cites)),
          ...premises
            .flatMap(evidenceFor)
            .slice(0, FIRST)
            .map((one) => labelled('Evidence', one, cites)),
          ...(objection === undefined
            ? [plain('Strongest objection', 'none in the file')]
            : objectionItems('Strongest objection', objection, ['reason', step], view, cites)),
        ]),
      ),
    ];
  });
}

/** An objection to something and the strongest reply to it, each with how the file judges it. */
function objectionItems(
  label: string,
  objection: Answer,
  to: readonly [what: string, node: ArgumentNode],
  view: View,
  cites: Citations,
): [objection: Item, reply: Item] {
  const reply = strongest(view, objection.attack);
  const fallen = reply === undefined ? 'falls in the file' : 'answered in the file';
  return [
    answerItem(noted(label, judged(view, objection, to, fallen)), objection, cites),
    reply === undefined
      ? plain('Reply', `none in the file${butContradicted(by(objection))}`)
      : answerItem(
          noted('Reply', judged(view, reply, ['objection', objection.attack], 'falls in the file')),
          reply,
          cites,
        ),
  ];
}

function weigh(): readonly Block[] {
  return [
    {
      kind: 'box',
      title: 'Weigh and decide',
      blocks: [
        list([
          { line: ['Which reasons are left when every objection has been heard?'] },
          { line: ['How likely, how large and how lasting is what each side points to?'] },
          { line: ['Which piece of evidence would you most like to check, and why?'] },
          { line: ['What would change your mind?'] },
        ]),
        paragraph(strong('My decision, and the reason that decided it:')),
        space(4),
      ],
    },
  ];
}
