import { evidenceFor } from '../map/as-of.js';
import { declaring, type Relation, type Statement } from '../map/model.js';
import { oneLine } from '../map/text.js';
import type { View } from '../map/view.js';
import { counted } from '../render/words.js';
import { aboutLines } from './about.js';
import { type Citations, citations } from './citations.js';
import {
  type Block,
  heading,
  type Item,
  type Line,
  list,
  paragraph,
  type Sheet,
  space,
  strong,
  together,
  type Unit,
} from './document.js';
import {
  answersTo,
  attackText,
  byStrength,
  isOnlyFor,
  type Material,
  objectionsTo,
  otherTeam,
  reasonsFor,
  speaksFor,
  type Team,
} from './material.js';

/** A brief is brief: of reasons and of evidence, the first; a team's packet has a little more. */
const FIRST = 1;
const MOST = 3;

/** Both sides on a page or two; for a team, its own side and the objections that it answers. */
export function brief(material: Material): Sheet {
  const cites = citations(material.view);
  const { team } = material;
  const units =
    team === null
      ? [...headOn(material, cites), ...mainSteps(material).map((step) => both(step, material, cites))]
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
function headOn({ view }: Material, cites: Citations): Unit[] {
  const against = objectionsTo(view, view.map.thesis);
  if (against.length === 0) return [];
  const item = (attack: Relation): Item => {
    const [reply] = answersTo(view, attack);
    const label = `Objection${judged(view, attack, 'answered in the file')}`;
    return { ...attackItem(label, attack, cites), items: [replyItem(view, reply, cites)] };
  };
  return [cites.unit(() => [together(heading(3, 'Against the thesis itself'), list(against.map(item)))])];
}

/** A main reason, with all its premises: claim, reasoning, evidence, strongest objection, reply. */
function both(step: Relation, { view }: Material, cites: Citations): Unit {
  return cites.unit(() => {
    const { premises } = step;
    const [objection] = byStrength(view, [
      ...step.attackedBy,
      ...premises.flatMap(({ attackedBy }) => attackedBy),
    ]);
    const [reply] = objection === undefined ? [] : answersTo(view, objection);
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
          objection === undefined
            ? plain('Strongest objection', 'none in the file')
            : attackItem(
                `Strongest objection${judged(view, objection, 'answered in the file')}`,
                objection,
                cites,
              ),
          ...(objection === undefined ? [] : [replyItem(view, reply, cites)]),
        ]),
      ),
    ];
  });
}

function replyItem(view: View, reply: Relation | undefined, cites: Citations): Item {
  if (reply === undefined) return plain('Reply', 'none in the file');
  return attackItem(`Reply${judged(view, reply, 'falls in the file')}`, reply, cites);
}

/** How the file judges an attack, where it does not simply hold. */
function judged(view: View, attack: Relation, fallen: string): string {
  const status = view.labels.of(attack);
  return status === 'in' ? '' : ` (${status === 'out' ? fallen : 'open in the file'})`;
}

/** A team's own points, and under each the other side's objections that the team answers. */
function packet({ view, chosen }: Material, team: Team, cites: Citations): Unit[] {
  const own = chosen.filter(
    (one) => one.kind !== 'evidence' && speaksFor(view, one, team) && isPoint(one, team),
  );
  return own.map((point) =>
    cites.unit(() => {
      const said = team === 'against' ? point.gives.filter(({ sign }) => sign === 'attack') : [];
      const against = objectionsTo(view, point).filter((attack) =>
        isOnlyFor(view, declaring(attack), otherTeam(team)),
      );
      const answered = against.flatMap((attack) =>
        answersTo(view, attack)
          .filter((answer) => isOnlyFor(view, declaring(answer), team))
          .slice(0, 1)
          .map((answer) => [attack, answer] as const),
      );
      return [
        together(
          heading(3, oneLine(point.text)),
          list([
            ...said.slice(0, 1).map((attack) => plain('Speaks against', targetText(attack))),
            ...ours(reasonsFor(point), view, team)
              .slice(0, MOST)
              .map((one) => labelled('Reasoning', one, cites)),
            ...ours(evidenceFor(point), view, team)
              .slice(0, MOST)
              .map((one) => labelled('Evidence', one, cites)),
            ...answered.map(
              ([attack, answer]): Item => ({
                line: [strong('They may say: '), attackText(attack)],
                items: [attackItem('You answer', answer, cites)],
              }),
            ),
          ]),
        ),
      ];
    }),
  );
}

/** What a team puts forward itself: claims of the text, or objections to them; not what only answers. */
function isPoint({ kind }: Statement, team: Team): boolean {
  return kind === (team === 'for' ? 'claim' : 'counterpoint');
}

function ours(statements: readonly Statement[], view: Material['view'], team: Team): Statement[] {
  return statements.filter((one) => speaksFor(view, one, team));
}

function targetText({ target }: Relation): string {
  if (target.node === 'statement') return oneLine(target.text);
  return `the step from “${oneLine(declaring(target).text)}”`;
}

function labelled(label: string, statement: Statement, cites: Citations): Item {
  return { line: [strong(`${label}: `), cites.say(statement)] };
}

function attackItem(label: string, attack: Relation, cites: Citations): Item {
  const by = declaring(attack);
  const [evidence] = evidenceFor(by);
  const own = cites.cite(by);
  return {
    line: [
      strong(`${label}: `),
      sentence(attackText(attack), own === '' && evidence !== undefined ? cites.cite(evidence) : own),
    ],
  };
}

function plain(label: string, text: string): Item {
  return { line: [strong(`${label}: `), text] };
}

function sentence(text: string, cite: string): string {
  return cite === '' ? text : `${text} ${cite}`;
}

/** What each side has to show, and how the file judges it so far. */
function mustShow({ view, team }: Material): Block {
  const { thesis } = view.map;
  const steps = thesis.supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind === 'claim'));
  const carrying = steps.filter((step) => view.labels.of(step) === 'in').length;
  const against = objectionsTo(view, thesis);
  const standing = against.filter((attack) => view.labels.of(attack) === 'in').length;
  const items: readonly (readonly [Team, Line])[] = [
    [
      'for',
      [
        strong('For: '),
        `that at least one reason carries “${oneLine(thesis.text)}”, and that every objection to it is answered. By this file ${carrying} of ${counted(steps.length, 'reason')} ${carrying === 1 ? 'carries' : 'carry'} it.`,
      ],
    ],
    [
      'against',
      [
        strong('Against: '),
        `that an objection to the thesis holds, or that each reason fails: it is not so, or the thesis does not follow from it. By this file ${standing} of ${counted(against.length, 'objection')} to the thesis itself ${standing === 1 ? 'holds' : 'hold'}.`,
      ],
    ],
  ];
  return list(items.filter(([side]) => team === null || side === team).map(([, line]) => ({ line })));
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
