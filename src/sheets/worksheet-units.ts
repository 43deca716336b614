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
import { PART_WORDS } from './part-words.js';
import type { SheetOptions } from './sheet-kind.js';
import { stepKindsBox } from './step-kinds.js';
import { type Ask, type Choice, PARTS, type PartName, partOfKind, type Task } from './worksheet-task.js';
import { readingMinutes } from './worksheet-time.js';

/** The tasks of a lesson as they stand on the sheet: under the instructions of their part, with marks and room for answers. */

/** A space at which no line ends. */
const NO_BREAK = '\u00a0';

/** What a pupil has to know of the places that tasks name: a text that is printed has a number at each sentence. */
const NUMBERED = 'with numbered paragraphs and sentences.';
const UNNUMBERED = 'with numbered paragraphs. In each paragraph, sentence 1 is the first one.';

/** How the tasks are printed. */
interface LessonLook extends Pick<SheetOptions, 'key' | 'level' | 'minutes' | 'original'> {
  readonly hasText: boolean;
  /** The address of the text; null where the map has none. */
  readonly url: string | null;
  /** The minutes that the whole text takes. */
  readonly reading: number;
}

/** What stands before the tasks: the name line and what everybody has to know first; in the key, how many marks there are. */
function opening(
  tasks: readonly Task[],
  { key, minutes, hasText, url, reading, original }: LessonLook,
): CitingBlock[] {
  const marks = sum(tasks, 'marks');
  if (key) return [paragraph(strong('Marks: '), `${marks} in all. The marks for each task are in brackets.`)];
  const hasPlaces = tasks.some(({ about }) => about.at.length > 0);
  const ownReading = counted(readingMinutes(minutes, reading), 'minute');
  const working = counted(sum(tasks, 'minutes'), 'minute');
  const name = paragraph(`Name: ______________________   Date: ______________   Marks: ______ of ${marks}`);
  if (!hasText) return [name, paragraph(strong('Time: '), `about ${working}.`)];
  return [
    name,
    paragraph(
      strong('You need: '),
      hasPlaces ? `the text ${original === null ? UNNUMBERED : NUMBERED}` : 'the text.',
      url === null ? '' : ` The text is at ${oneLine(url)}`,
    ),
    paragraph(strong('Time: '), `about ${ownReading} to read the text, then about ${working} for the tasks.`),
  ];
}

/** The units of a lesson: each a task, the first of a part under its heading. */
export function lessonUnits(tasks: readonly Task[], options: LessonLook): CitingUnit[] {
  const { key } = options;
  const present = PARTS.filter((part) => tasks.some(({ kind }) => partOfKind(kind) === part));
  return tasks.map((task, i): CitingUnit => {
    const part = partOfKind(task.kind);
    const isFirst = i === 0 || partOfKind(tasks[i - 1]!.kind) !== part;
    const inPart = tasks.filter(({ kind }) => partOfKind(kind) === part);
    const hasBox = task.schemes.length > 0 && inPart.find(({ schemes }) => schemes.length > 0) === task;
    const box = hasBox ? [stepKindsBox(inPart.flatMap(({ schemes }) => schemes))] : [];
    const before = isFirst ? partOpening(`${'ABCD'[present.indexOf(part)]}. `, part, inPart, options) : [];
    const [first = [], ...others] = taskPieces(task, i + 1, { key, box });
    return {
      blocks: [
        ...(i === 0 ? opening(tasks, options) : []),
        together(...before, ...first),
        ...others.map((piece) => together(...piece)),
      ],
    };
  });
}

function partOpening(
  letter: string,
  part: PartName,
  tasks: readonly Task[],
  { key, level, hasText }: LessonLook,
): CitingBlock[] {
  const { title, instruction, guide } = PART_WORDS[part];
  const writes = tasks.some(({ asks }) => asks.some(({ choices }) => choices.length === 0));
  const asksKinds = tasks.some(({ schemes }) => schemes.length > 0);
  const of = { level, hasText, writes, asksKinds };
  const size = `${counted(sum(tasks, 'minutes'), 'minute')}, ${counted(sum(tasks, 'marks'), 'mark')}`;
  return [
    heading(2, `${letter}${title} (${size})`),
    paragraph(instruction(of)),
    ...(key ? [paragraph(strong('How to mark: '), guide(of))] : []),
  ];
}

/** A task in pieces between which a page can end: each question with its room, the first with what one has to know, and one with the box that it needs. */
function taskPieces(
  { setting, asks, marks }: Task,
  number: number,
  { key, box }: { readonly key: boolean; readonly box: readonly CitingBlock[] },
): CitingBlock[][] {
  const [first, ...others] = setting;
  const worth = strong(` (${counted(marks, 'mark').replace(' ', NO_BREAK)})`);
  const [only, ...more] = asks;
  if (more.length === 0)
    return [
      [
        paragraph(strong(`${number}. `), ...first!, ' ', ...only!.line, worth),
        ...others.map((line) => paragraph(...line)),
        ...roomBlocks(only!, key),
      ],
    ];
  const told = [
    paragraph(strong(`${number}. `), ...first!, ...(others.length === 0 ? [worth] : [])),
    ...others.map((line, i) => paragraph(...line, ...(i === others.length - 1 ? [worth] : []))),
  ];
  return asks.map((ask, i) => [
    ...(i === 0 ? told : []),
    paragraph(strong(`${'abcdef'[i]}) `), ...ask.line),
    ...(ask.needsBox ? box : []),
    ...roomBlocks(ask, key),
  ]);
}

/** Where the answer goes, or the answer. */
function roomBlocks({ choices, beginnings, lines, answer }: Ask, key: boolean): CitingBlock[] {
  const given = choices.length === 0 ? [] : [choicesBlock(choices, key)];
  if (key) return [...given, ...answer];
  const starts: CitingLine = [`You can begin like this: ${beginnings.map((one) => `“${one}”`).join(' or ')}`];
  return [
    ...given,
    ...(beginnings.length === 0 ? [] : [paragraph(...starts)]),
    ...(lines === 0 ? [] : [space(lines)]),
  ];
}

/** What to choose from; in the key, the right answers are ticked. */
function choicesBlock(choices: readonly Choice[], key: boolean): CitingBlock {
  const block = checklist(choices.map(({ text }) => [text]));
  return key ? { ...block, ticked: choices.map(({ isRight }) => isRight) } : block;
}

function sum(tasks: readonly Task[], what: 'marks' | 'minutes'): number {
  return tasks.reduce((total, task) => total + task[what], 0);
}
