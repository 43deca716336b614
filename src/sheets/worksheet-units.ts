import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import {
  type CitingBlock,
  type CitingLine,
  type CitingUnit,
  checklist,
  heading,
  paragraph,
  space,
  strong,
  together,
} from './citing.js';
import type { Material } from './material.js';
import { PART_WORDS } from './part-words.js';
import type { SheetOptions } from './sheet-kind.js';
import { stepKindsBox } from './step-kinds.js';
import { type Ask, PARTS, type PartName, partOfKind, type Task } from './worksheet-task.js';

/** The tasks of a lesson as they stand on the sheet: under the instructions of their part, with marks and room for answers. */

/** A space at which no line ends. */
const NO_BREAK = '\u00a0';

/** How the tasks are printed. */
type LessonLook = Pick<SheetOptions, 'key' | 'level'>;

/** What is given out: the name line and what everybody has to know first. */
function opening(tasks: readonly Task[], { view }: Material): CitingBlock[] {
  const { title, url } = view.map.header;
  const marks = sum(tasks, 'marks');
  const where = url === null ? '' : ` (${oneLine(url)})`;
  return [
    paragraph(`Name: ______________________   Date: ______________   Marks: ______ of ${marks}`),
    paragraph(
      strong('You need: '),
      `the text “${oneLine(title)}”${where}${tasks.some(({ about }) => about.at.length > 0) ? ', with its paragraphs numbered. Sentences are counted from the start of each paragraph' : ''}.`,
    ),
    paragraph(
      strong('Time: '),
      `about ${counted(sum(tasks, 'minutes'), 'minute')}, when you have read the text. The marks for each task are in brackets.`,
    ),
  ];
}

/** The units of a lesson: each a task, the first of a part under its heading. */
export function lessonUnits(tasks: readonly Task[], material: Material, options: LessonLook): CitingUnit[] {
  const { key } = options;
  const present = PARTS.filter((part) => tasks.some(({ kind }) => partOfKind(kind) === part));
  return tasks.map((task, i): CitingUnit => {
    const part = partOfKind(task.kind);
    const isFirst = i === 0 || partOfKind(tasks[i - 1]!.kind) !== part;
    const inPart = tasks.filter(({ kind }) => partOfKind(kind) === part);
    const before = isFirst ? partOpening(`${'ABCD'[present.indexOf(part)]}. `, part, inPart, options) : [];
    return {
      blocks: [
        ...(i === 0 ? opening(tasks, material) : []),
        together(...before, ...taskBlocks(task, i + 1, key)),
      ],
      // So that sources have the same numbers on both.
      ...(key ? {} : { unseen: task.asks.flatMap(({ answer }) => answer) }),
    };
  });
}

function partOpening(
  letter: string,
  part: PartName,
  tasks: readonly Task[],
  { key, level }: LessonLook,
): CitingBlock[] {
  const { title, instruction, guide } = PART_WORDS[part];
  const schemes = tasks.flatMap((task) => task.schemes);
  const size = `${counted(sum(tasks, 'minutes'), 'minute')}, ${counted(sum(tasks, 'marks'), 'mark')}`;
  return [
    heading(2, `${letter}${title} (${size})`),
    paragraph(instruction(level)),
    ...(schemes.length === 0 ? [] : [stepKindsBox(schemes)]),
    ...(key ? [paragraph(strong('How to mark: '), guide(level))] : []),
  ];
}

function taskBlocks({ setting, asks, marks }: Task, number: number, key: boolean): CitingBlock[] {
  const [first, ...others] = setting;
  const worth = strong(` (${counted(marks, 'mark').replace(' ', NO_BREAK)})`);
  const [only, ...more] = asks;
  if (more.length === 0)
    return [
      paragraph(strong(`${number}. `), ...first!, ' ', ...only!.line, worth),
      ...others.map((line) => paragraph(...line)),
      ...roomBlocks(only!, key),
    ];
  return [
    paragraph(strong(`${number}. `), ...first!, ...(others.length === 0 ? [worth] : [])),
    ...others.map((line, i) => paragraph(...line, ...(i === others.length - 1 ? [worth] : []))),
    ...asks.flatMap((ask, i) => [
      paragraph(strong(`${'abcdef'[i]}) `), ...ask.line),
      ...roomBlocks(ask, key),
    ]),
  ];
}

/** Where the answer goes, or the answer. */
function roomBlocks({ choices, beginnings, lines, answer }: Ask, key: boolean): CitingBlock[] {
  const given = choices.length === 0 ? [] : [checklist(choices.map(({ text }) => [text]))];
  if (key) return [...given, ...answer];
  const starts: CitingLine = [`You can begin like this: ${beginnings.map((one) => `“${one}”`).join(' or ')}`];
  return [
    ...given,
    ...(beginnings.length === 0 ? [] : [paragraph(...starts)]),
    ...(lines === 0 ? [] : [space(lines)]),
  ];
}

function sum(tasks: readonly Task[], what: 'marks' | 'minutes'): number {
  return tasks.reduce((total, task) => total + task[what], 0);
}
