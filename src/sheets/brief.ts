import { evidenceFor, reasonSteps } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { inQuotes } from '../words/punctuation.js';
import { aboutLines, motionLines, originLines, sheetTitle } from './about.js';
import { answeredOnce } from './brief-once.js';
import {
  aboutRow,
  isItsOwnLine,
  LINE_HEAD,
  line,
  objectionRows,
  type Row,
  row,
  rowsOf,
  SHORT_HEAD,
  saidAlone,
  shortened,
  unitsOf,
} from './brief-rows.js';
import { linesOfSeveral } from './brief-several.js';
import {
  type CitingBlock,
  type CitingSheet,
  type CitingUnit,
  citationOf,
  citedText,
  contents,
  heading,
  inShort,
  list,
  paragraph,
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
import { isAboutTag, kindWord, subjectsOf } from './subjects.js';

/** What it says of an objection to its subject. */
const OBJECTION_HEAD = ['Objection', 'Best answer'];
/** What the verdicts on a brief mean. */
const VERDICTS =
  'Stands: nothing against it counts. Undecided: still disputed. Falls: an objection counts, or no reason does. Answered: an objection falls. Does not count: it may be true, but what it is used for does not follow. An objection or answer with no such word counts.';

/** Both sides on two pages: each main line with its strongest attack and the best answer; for a team, a packet of its points. */
export function briefSheet(material: Material, { detail = 'full' }: SheetOptions): CitingSheet {
  const { team } = material;
  const subjects = subjectsOf(material);
  const subject = onlyOne(subjects, material);
  const toShow: CitingUnit[] =
    subject === null
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
  const { names, before, units } = packet(material, team, detail);
  return { ...about, intro: [...intro, ...contents(names), ...before], units };
}

/** The one entry that a brief is about; null for several, and for a tag: more than the claims can have it. */
function onlyOne(subjects: readonly Statement[], material: Material): Statement | null {
  const [subject, ...others] = subjects;
  if (subject === undefined || others.length > 0) return null;
  return isAboutTag(material) ? null : subject;
}

/** The lines of argument: of one subject its objections and main reasons, of several themselves. */
function linesOf(subjects: readonly Statement[], material: Material, detail: Detail): CitingUnit[] {
  const subject = onlyOne(subjects, material);
  if (subject === null) return linesOfSeveral(subjects, material, detail);
  const isChosen = new Set(material.chosen);
  const reasons = mainReasonsFor(subject, (one) => isChosen.has(one));
  const lines = [
    ...evidenceForItself(subject, material),
    ...(detail === 'least' ? [] : objectionsTo(subject, material)),
    ...(detail === 'least' ? shortLines(subject, reasons, material) : reasonsUnits(reasons, material)),
  ];
  if (lines.length > 0) return lines;
  const cells = line(subject, kindWord(subject, material), material);
  return [{ blocks: [row(LINE_HEAD, cells)], about: [subject] }];
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

/** The chosen objections to a subject itself, then those to what it is used for, which say so; each with its best answer. */
function objectionsTo(subject: Statement, material: Material): CitingUnit[] {
  const rows = objectionRows(subject, material);
  const what = kindWord(subject, material);
  const title = rows.some(({ isOnUse }) => isOnUse)
    ? `Objections to the ${what} and to what it is used for`
    : `Objections to the ${what} itself`;
  const marked = rows.map(({ about, cells: [said, reply], isOnUse }): Row => {
    const objection = isOnUse ? [...said!, ' (attacks its use)'] : said!;
    return { about, cells: [objection, reply!] };
  });
  return unitsOf(title, OBJECTION_HEAD, marked);
}

/** The objections to a subject and the lines of all main reasons in one table, the lines numbered, where there is no room for more. */
function shortLines(subject: Statement, reasons: readonly MainReason[], material: Material): CitingUnit[] {
  const objected = objectionRows(subject, material, saidAlone).map(({ about, cells, isOnUse }): Row => {
    const what = kindWord(subject, material);
    return { about, cells: [[isOnUse ? `What the ${what} is used for` : `The ${what} itself`], ...cells] };
  });
  const lines = reasons.flatMap((main) => rowsOf(main, material, saidAlone));
  const once = answeredOnce();
  const numbered = lines.map((one, i) => once(shortened(one, i + 1, material), `claim ${i + 1}`));
  return unitsOf('The lines of argument', SHORT_HEAD, [...objected, ...numbered]);
}

/** The main reasons, each under its heading. */
function reasonsUnits(reasons: readonly MainReason[], material: Material): CitingUnit[] {
  const once = answeredOnce();
  return reasons.flatMap((main) => {
    const rows = rowsOf(main, material).map((one) => once(one, inQuotes(inShort(one.about))));
    return reasonUnits(main, rows, material);
  });
}

function reasonUnits(main: MainReason, rows: readonly Row[], material: Material): CitingUnit[] {
  const { number, reason } = main;
  const head = [
    heading(2, `Reason ${number}: ${inShort(reason)}`),
    ...aboutReason(main, isItsOwnLine(main), material),
  ];
  return rows.map((one, i) => {
    const table = row(LINE_HEAD, one.cells);
    return { blocks: i === 0 ? [...head, table] : [table], about: aboutRow(one) };
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
