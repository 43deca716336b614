import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import { motionLines, originLines } from './about.js';
import { type CitingSheet, heading, list, strong, together } from './citing.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';

/** A lesson on a text: what the teacher has to know. The sheets for the pupils are printed behind it. */

/** The minutes for everything but the worksheet. */
const VOCABULARY = 5;
const READING = 10;
const EXIT = 5;

/** A worksheet takes so many minutes at least. */
const LEAST_WORKSHEET = 10;

/** How much of a lesson is left for its worksheet. */
export function worksheetMinutes(minutes: number): number {
  return Math.max(LEAST_WORKSHEET, minutes - VOCABULARY - READING - EXIT);
}

/** The page for the teacher: aims, the minutes, what to print and how often. */
export function lessonSheet(material: Material, { minutes, original }: SheetOptions): CitingSheet {
  const { header, terms } = material.view.map;
  const hasText = original !== null;
  const hasTerms = terms.length > 0;
  const total = Math.max(minutes ?? 0, VOCABULARY + READING + EXIT + LEAST_WORKSHEET);
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
          together(heading(2, `Plan: ${counted(total, 'minute')}`), plan(total, { hasText, hasTerms })),
        ],
      },
      {
        blocks: [
          together(
            heading(2, 'What to print'),
            list([
              { line: [strong('For each pupil: '), pupilSheets({ hasText, hasTerms })] },
              { line: [strong('For every two pupils: '), 'one page of exit tickets. Cut it in the middle.'] },
              {
                line: [
                  strong('For you: '),
                  `this page and the worksheet with answers${hasTerms ? ', and the meanings of the words' : ''}.`,
                ],
              },
            ]),
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
              'Decide in which groups pupils compare their answers.',
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

function plan(total: number, { hasText, hasTerms }: Has) {
  const words = hasTerms ? VOCABULARY : 0;
  const reading = READING + (VOCABULARY - words);
  const steps: readonly (readonly [minutes: number, step: string])[] = [
    ...(hasTerms
      ? [
          [
            words,
            'Pupils explain the words of the text to each other. Give the meanings at the end.',
          ] as const,
        ]
      : []),
    [
      reading,
      hasText
        ? 'Pupils read the text and mark claims, evidence and doubts in the margin.'
        : 'Pupils read the text and mark claims, evidence and doubts.',
    ],
    [
      total - words - reading - EXIT,
      'Pupils work on the worksheet, first alone, then with a partner. Compare the answers part by part.',
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
  return `${sheets.join(', ')}.`;
}
