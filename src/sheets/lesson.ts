import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { oneLine } from '../words/text.js';
import { motionLines, originLines } from './about.js';
import { type CitingSheet, heading, list, paragraph, strong, together } from './citing.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';
import { isOfText } from './text-places.js';
import { worksheetTasks } from './worksheet.js';
import type { Task, TaskKind } from './worksheet-task.js';
import { minutesAfter, minutesToRead, readingMinutes, worksheetMinutes } from './worksheet-time.js';

/** A lesson on a text or an argument: what the teacher has to know. The sheets for the pupils are printed behind it. */

/** What the lesson has, by which its plan is made. */
interface Lesson {
  readonly printsText: boolean;
  /** The minutes that the text takes, and those of the lesson that are for it; none where there is no text. */
  readonly whole: number;
  readonly reading: number;
  readonly hasTerms: boolean;
  readonly hasMotion: boolean;
  /** The kinds of task on the worksheets of all groups; none, where there is nothing to ask. */
  readonly kinds: ReadonlySet<TaskKind>;
  /** The minutes of the lesson, those of the longest worksheet, and those of what follows it: comparing the answers, and as many for the exit ticket. */
  readonly total: number;
  readonly tasks: number;
  readonly after: number;
  /** Whether there is no time for a task, or for anything. */
  readonly isTooShort: boolean;
}

function lessonOf(material: Material, options: SheetOptions): Lesson {
  const { header, terms } = material.view.map;
  const whole = minutesToRead(material, options);
  const total = options.minutes ?? 0;
  const working = worksheetMinutes(total);
  const { minutes, groups } = options.worksheet ?? { minutes: working, groups: 1 };
  const sheets = Array.from({ length: groups }, (_, i): readonly Task[] =>
    worksheetTasks(material, { ...options, minutes, group: { number: i + 1, of: groups } }),
  );
  const kinds = new Set(sheets.flat().map(({ kind }) => kind));
  const hasTasks = (minutes: number | null) =>
    worksheetTasks(material, { ...options, minutes, group: null }).length > 0;
  const minutesOf = (tasks: readonly Task[]) => tasks.reduce((sum, task) => sum + task.minutes, 0);
  return {
    printsText: options.original !== null,
    whole,
    reading: readingMinutes(working, whole),
    hasTerms: terms.length > 0,
    hasMotion: header.motion !== null,
    kinds,
    total,
    tasks: Math.max(...sheets.map(minutesOf)),
    after: minutesAfter(total),
    isTooShort: working === 0 || (kinds.size === 0 && hasTasks(null)),
  };
}

/** The page for the teacher: aims, the minutes, what to print and how often; nothing, where the minutes are too few. */
export function lessonSheet(material: Material, options: SheetOptions): CitingSheet {
  const lesson = lessonOf(material, options);
  const aims = AIMS.flatMap(([kind, aim]) => (lesson.kinds.has(kind) ? aim : []));
  const toDo = before(material, lesson);
  const items = (lines: readonly string[]) => list(lines.map((line) => ({ line: [line] })));
  const units = [
    ...(aims.length === 0 ? [] : [{ blocks: [together(heading(2, 'Aims'), items(aims))] }]),
    { blocks: [together(heading(2, `Plan: ${counted(lesson.total, 'minute')}`), plan(lesson))] },
    {
      blocks: [
        together(
          heading(2, 'What to print'),
          list(whatToPrint(lesson).map(([who, what]) => ({ line: [strong(`${who}: `), what] }))),
          paragraph('The foot of each printed page names its sheet, but not on exit tickets.'),
        ),
      ],
    },
    ...(toDo.length === 0 ? [] : [{ blocks: [together(heading(2, 'Before the lesson'), items(toDo))] }]),
  ];
  return {
    title: 'Lesson: page for the teacher',
    about: [...originLines(material), ...motionLines(material)],
    units: lesson.isTooShort ? [] : units,
  };
}

/** What pupils learn by each kind of task. */
const AIMS: readonly (readonly [kind: TaskKind, aim: string])[] = [
  ['find', 'Pupils find the claims of a text.'],
  ['trace', 'Pupils say which reasons support a claim, and how.'],
  ['judge', 'Pupils judge whether evidence is relevant, enough and trustworthy.'],
  ['object', 'Pupils object to a claim.'],
  ['reply', 'Pupils reply to an objection.'],
];

/** More minutes than these, if they are left, are for a discussion of their own. */
const MOST_LEFT = 5;

function plan({ printsText, reading, hasTerms, hasMotion, kinds, total, tasks, after }: Lesson) {
  const where = printsText ? ' in the margin' : '';
  const help = hasTerms ? ' The vocabulary explains hard words.' : '';
  const left = total - reading - tasks - 2 * after;
  const isDiscussed = left > MOST_LEFT || kinds.size === 0;
  const comparing = after + (isDiscussed ? 0 : left);
  const steps: readonly (readonly [minutes: number, step: string])[] = [
    ...step(
      reading > 0,
      reading,
      `Pupils read the text and mark claims, evidence and doubts${where}.${help}`,
    ),
    ...step(kinds.size > 0, tasks, 'Pupils work on the worksheet, each alone.'),
    ...step(
      kinds.size > 0,
      comparing,
      'Pupils compare their answers with a partner. Then discuss the task on which most of them disagree.',
    ),
    ...step(
      isDiscussed,
      left + (kinds.size > 0 ? 0 : after),
      `The class discusses the ${hasMotion ? 'motion' : 'main claim'}: who agrees, who does not, and why?`,
    ),
    [after, 'Pupils fill in the exit ticket and hand it in.'],
  ];
  return list(
    steps.map(([minutes, what]) => ({ line: [strong(`${counted(minutes, 'minute')}: `), what] })),
    true,
  );
}

/** A step of a plan, where there is something for it. */
function step(isThere: boolean, minutes: number, what: string): [minutes: number, step: string][] {
  return isThere ? [[minutes, what]] : [];
}

/** For whom to print what. */
function whatToPrint({ printsText, hasTerms, kinds }: Lesson): (readonly [who: string, what: string])[] {
  const hasTasks = kinds.size > 0;
  const sheets = [
    ...(printsText ? ['the text'] : []),
    ...(hasTerms ? ['the vocabulary'] : []),
    ...(hasTasks ? ['the worksheet'] : []),
  ];
  return [
    ...(sheets.length === 0 ? [] : [['For each pupil', `${listAnd(sheets)}.`] as const]),
    ['For every two pupils', 'one page with two exit tickets, to be cut.'],
    ['For you', hasTasks ? 'this page and the worksheet with answers.' : 'this page.'],
  ];
}

function before({ view }: Material, { printsText, kinds, whole, reading }: Lesson): string[] {
  const { title, url } = view.map.header;
  const hasTasks = kinds.size > 0;
  const where = url === null ? '' : ` It is at ${oneLine(url)}`;
  const isRead = [
    ...(printsText || isOfText(view.map) ? ['the text'] : []),
    ...(hasTasks ? ['the answers'] : []),
  ];
  const toPrint = `Print the text “${oneLine(title)}” for each pupil, with numbers at its paragraphs; or type --text my-copy.txt with this command, and it is printed here.${where}`;
  return [
    ...(printsText || !isOfText(view.map) ? [] : [toPrint]),
    ...(isRead.length === 0 ? [] : [`Read ${listAnd(isRead)}.`]),
    ...(whole > reading
      ? [
          `Reading the whole text takes about ${counted(whole, 'minute')}, and the lesson has ${reading} for it. Let pupils begin it at home.`,
        ]
      : []),
    ...(hasTasks ? ['Accept other good answers, too. The key says how to mark each part.'] : []),
  ];
}
