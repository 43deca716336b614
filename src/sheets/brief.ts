import type { Answer } from '../map/answers.js';
import { evidenceFor, reasonSteps } from '../map/evidence-and-reasons.js';
import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { aboutLines, motionLines, originLines, sheetTitle } from './about.js';
import { arguedIn } from './argued-places.js';
import { isItsOwnLine, line, objectionRows, type Row, rowsOf } from './brief-rows.js';
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
  joinedLines,
  list,
  paragraph,
  shortCitedText,
  space,
  strong,
  together,
} from './citing.js';
import { claimVerdict } from './claim-verdict.js';
import { type MainReason, mainReasonsFor } from './main-lines.js';
import type { Material } from './material.js';
import { mustShow } from './must-show.js';
import { packet } from './packet.js';
import type { Detail, SheetOptions } from './sheet-kind.js';
import { kindWord, subjectsOf } from './subjects.js';
import { paragraphWords } from './text-places.js';

/** What a brief says of a line of argument. */
const LINE_HEAD = ['Claim', 'Best evidence', 'Strongest attack', 'Best answer'];
/** The same where there is no room for evidence. */
const SHORT_HEAD = ['Claim', 'Strongest attack', 'Best answer'];
/** What it says of an objection to its subject. */
const OBJECTION_HEAD = ['Objection', 'Best answer'];
/** What the verdicts on a brief mean. */
const VERDICTS =
  'Stands: nothing against it counts. Undecided: still disputed. Falls: an objection counts, or no reason does. Answered: an objection falls. Does not count: it may be true, but what it is used for does not follow. An objection or answer with no such word counts.';

/** Both sides on two pages: each main line with its strongest attack and the best answer; for a team, a packet of its points. */
export function briefSheet(material: Material, { detail = 'full' }: SheetOptions): CitingSheet {
  const { team } = material;
  const subjects = subjectsOf(material);
  const [subject, ...others] = subjects;
  const toShow: CitingUnit[] =
    subject === undefined || others.length > 0
      ? []
      : [
          {
            blocks: [
              heading(2, team === null ? 'What each side must show' : 'What you must show'),
              mustShow(subject, material),
            ],
          },
        ];
  const intro = [...toShow, { blocks: [paragraph(VERDICTS)] }];
  const isShort = detail === 'least' && material.topics.length === 0;
  const about = {
    title: sheetTitle('Brief', material),
    about: isShort ? [...originLines(material), ...motionLines(material)] : aboutLines(material),
  };
  if (team === null)
    return {
      ...about,
      intro,
      units: linesOf(subjects, material, detail),
      outro: detail === 'full' ? [{ blocks: [weighBox()] }] : [],
    };
  const points = packet(material, team, detail);
  return { ...about, intro: [...intro, ...contents(points.names)], units: points.units };
}

/** The lines of argument: of one subject its objections and main reasons, of several themselves. */
function linesOf(subjects: readonly Statement[], material: Material, detail: Detail): CitingUnit[] {
  const [subject, ...others] = subjects;
  const isChosen = new Set(material.chosen);
  if (subject !== undefined && others.length === 0) {
    const reasons = mainReasonsFor(subject, (one) => isChosen.has(one));
    const lines = [
      ...evidenceForItself(subject, material),
      ...(detail === 'least' ? [] : objectionsTo(subject, material)),
      ...(detail === 'least'
        ? shortLines(subject, reasons, material)
        : reasons.flatMap((reason) => reasonUnits(reason, material))),
    ];
    if (lines.length > 0) return lines;
  }
  const shown = others.length === 0 ? subjects : subjects.filter((one) => isChosen.has(one));
  return shown.map((one) => ({
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
  const title = heading(2, `Objections to the ${kindWord(subject, material)} itself`);
  return objectionRows(subject, material).map(({ about, cells }, i) => {
    const table = row(OBJECTION_HEAD, cells);
    return { blocks: i === 0 ? [title, table] : [table], about: [about] };
  });
}

/** The objections to a subject and the lines of all main reasons in one table, the lines numbered, where there is no room for more. */
function shortLines(subject: Statement, reasons: readonly MainReason[], material: Material): CitingUnit[] {
  const objected = objectionRows(subject, material, saidAlone).map(
    ({ about, cells }): Row => ({
      about,
      cells: [[`The ${kindWord(subject, material)} itself`], ...cells],
    }),
  );
  const lines = reasons.flatMap((main) => rowsOf(main, material, saidAlone));
  const numbered = lines.map(({ about, cells }, i): Row => {
    const [, , ...exchange] = cells;
    const notes = [
      inText(about) ? paragraphWords([about]) : arguedIn(about),
      ...(about.implicit ? ['implied'] : []),
      claimVerdict(material.view, about),
    ];
    const note = notes.filter((one) => one !== '').join('; ');
    return { about, cells: [[`${i + 1}. ${inShort(about)} (${note})`], ...exchange] };
  });
  return [...objected, ...numbered].map(({ about, cells }, i) => ({
    blocks: [...(i === 0 ? [heading(2, 'The lines of argument')] : []), row(SHORT_HEAD, cells)],
    about: [about],
  }));
}

/** What answers, without what it attacks; cited only for evidence, since the claims beside it say where they stand in the text. */
function saidAlone({ attack: { premises } }: Answer): CitingLine {
  const said = premises.map((one) => (one.kind === 'evidence' ? shortCitedText(one) : [inShort(one)]));
  return joinedLines(said, '; together with: ');
}

/** A main reason under its heading. */
function reasonUnits(main: MainReason, material: Material): CitingUnit[] {
  const { number, reason } = main;
  const rows = rowsOf(main, material);
  const head = [
    heading(2, `Reason ${number}: ${inShort(reason)}`),
    ...aboutReason(main, isItsOwnLine(main), material),
  ];
  return rows.map(({ about, cells }, i) => {
    const table = row(LINE_HEAD, cells);
    return { blocks: i === 0 ? [...head, table] : [table], about: [about] };
  });
}

/** How a main reason stands so far, unless its one line says that, with what it is needed, and what it needs. */
function aboutReason(main: MainReason, isAlone: boolean, { view }: Material): CitingBlock[] {
  const { reason, together: others } = main;
  const said = [
    ...(isAlone ? [] : [`So far: ${claimVerdict(view, reason)}.`]),
    ...(others === null ? [] : [`It is needed together with ${others}.`]),
    ...(needsAllOf(main) ? ['It needs all of these claims together.'] : []),
  ];
  if (said.length === 0) return [];
  return [paragraph(said.join(' '), ...(isAlone ? [] : [citationOf(reason)]))];
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
