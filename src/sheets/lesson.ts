import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { oneLine } from '../words/text.js';
import { motionLines, originLines } from './about.js';
import { type CitingSheet, heading, list, paragraph, strong, together } from './citing.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';
import { READING } from './worksheet-time.js';

/** A lesson on a text: what the teacher has to know. The sheets for the pupils are printed behind it. */

/** The minutes for what follows the worksheet. */
const COMPARING = 5;
const EXIT = 5;

/** The tasks of a worksheet take so many minutes at least. */
const LEAST_TASKS = 10;

/** How much of a lesson is for reading the text and for the tasks of the worksheet. */
export function worksheetMinutes(minutes: number): number {
  return READING + taskMinutes(minutes);
}

function taskMinutes(minutes: number): number {
  return Math.max(LEAST_TASKS, minutes - READING - COMPARING - EXIT);
}

/** The page for the teacher: aims, the minutes, what to print and how often. */
export function lessonSheet(material: Material, { minutes, original }: SheetOptions): CitingSheet {
  const { header, terms } = material.view.map;
  const hasText = original !== null;
  const hasTerms = terms.length > 0;
  const tasks = taskMinutes(minutes ?? 0);
  const total = READING + tasks + COMPARING + EXIT;
  const items = (lines: readonly string[]) => list(lines.map((line) => ({ line: [line] })));
  const where = header.url === null ? '' : ` It is at ${oneLine(header.url)}`;
  const title = `“${oneLine(header.title)}”`;
  return {
    title: 'Lesson: page for the teacher',
    about: [...originLines(material), ...motionLines(material)],
    units: [
      { blocks: [together(heading(2, 'Aims'), items(AIMS))] },
      {
        blocks: [
          together(heading(2, `Plan: ${counted(total, 'minute')}`), plan(tasks, { hasText, hasTerms })),
        ],
      },
      {
        blocks: [
          together(
            heading(2, 'What to print'),
            list([
              { line: [strong('For each pupil: '), pupilSheets({ hasText, hasTerms })] },
              { line: [strong('For every two pupils: '), 'one page with two exit tickets, to be cut.'] },
              { line: [strong('For you: '), 'this page and the worksheet with answers.'] },
            ]),
            paragraph('At the foot of each page stand the name of the sheet and a page number of its own.'),
          ),
        ],
      },
      {
        blocks: [
          together(
            heading(2, 'Before the lesson'),
            items([
              hasText
                ? 'Read the text and the answers.'
                : `Print the text ${title} for each pupil, with numbers at its paragraphs.${where}`,
              'Accept other good answers, even if they are not in the key. The key says how to mark each part.',
            ]),
          ),
        ],
      },
    ],
  };
}

const AIMS = [
  'Pupils find the claims of a text and say where they stand.',
  'Pupils say which reasons support a claim, and how.',
  'Pupils judge whether evidence is relevant, enough and trustworthy.',
  'Pupils object to a claim, and answer an objection.',
];

/** Which sheets there are beside the worksheet. */
interface Has {
  readonly hasText: boolean;
  readonly hasTerms: boolean;
}

function plan(tasks: number, { hasText, hasTerms }: Has) {
  const where = hasText ? ' in the margin' : '';
  const help = hasTerms ? ' The vocabulary explains hard words.' : '';
  const steps: readonly (readonly [minutes: number, step: string])[] = [
    [READING, `Pupils read the text and mark claims, evidence and doubts${where}.${help}`],
    [tasks, 'Pupils work on the worksheet, each alone.'],
    [
      COMPARING,
      'Pupils compare their answers with a partner. Then discuss the task on which most of them disagree.',
    ],
    [EXIT, 'Pupils fill in the exit ticket and hand it in.'],
  ];
  return list(
    steps.map(([minutes, step]) => ({ line: [strong(`${counted(minutes, 'minute')}: `), step] })),
    true,
  );
}

function pupilSheets({ hasText, hasTerms }: Has): string {
  const sheets = [...(hasText ? ['the text'] : []), ...(hasTerms ? ['the vocabulary'] : []), 'the worksheet'];
  return `${listAnd(sheets)}.`;
}
