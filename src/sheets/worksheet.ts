import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import type { Topic } from '../query/topics.js';
import { withCapital } from '../words/capital.js';
import { compareLocators, firstLocator } from '../words/locators.js';
import { randomOf, shuffled } from '../words/random.js';
import { oneLine } from '../words/text.js';
import { aboutLines, originLines, sheetTitle, topicOf } from './about.js';
import { comparingTexts } from './alike-texts.js';
import type { CitingSheet } from './citing.js';
import { findingTasks, thesisTask } from './finding-tasks.js';
import { judgingTasks } from './judging-tasks.js';
import type { Material } from './material.js';
import { objectingTasks } from './objecting-tasks.js';
import { replyingTasks } from './replying-tasks.js';
import type { SheetOptions } from './sheet-kind.js';
import { hasText, placesOf, placeWords, saidByAuthor } from './text-places.js';
import { tracingTasks } from './tracing-tasks.js';
import { type Candidates, chooseTasks } from './worksheet-choice.js';
import { type Candidate, PARTS, partOfKind, type Task, type TaskSetting } from './worksheet-task.js';
import { minutesToRead, readingMinutes } from './worksheet-time.js';
import { lessonUnits } from './worksheet-units.js';

/** A student's sheet for a lesson: find the claim, trace the reasoning, judge the evidence, object and reply. */

/** The sheet of a lesson for all or for a group, blank or with the answers: the same tasks with the same numbers. */
export function worksheetSheet(material: Material, options: SheetOptions): CitingSheet {
  const { key } = options;
  return {
    title: sheetTitle(key ? 'Worksheet with answers' : 'Worksheet', material),
    topic: topicOf(material, topicOfTask),
    // The thesis is the answer to a task.
    about: key ? aboutLines(material) : originLines(material),
    hasShortNotes: !key,
    units: lessonUnits(worksheetTasks(material, options), {
      ...options,
      hasText: hasText(material, options),
      url: material.view.map.header.url,
      reading: minutesToRead(material, options),
    }),
  };
}

/** The tasks of a worksheet, in the order of the sheet. No group has a task of another while there are others. */
export function worksheetTasks(material: Material, options: SheetOptions): Task[] {
  return inSheetOrder(lessonsOf(material, options)[(options.group?.number ?? 1) - 1] ?? []);
}

/** The tasks of all groups, by what they are chosen from and what they are chosen by: the sheet of each group and its key ask for them. */
const LESSONS = new WeakMap<Material, Map<string, readonly (readonly Task[])[]>>();

/** The tasks of each group. */
function lessonsOf(material: Material, options: SheetOptions): readonly (readonly Task[])[] {
  const { group, seed, level, minutes } = options;
  const setting = settingOf(material, options);
  const reading = minutesToRead(material, options);
  const groups = group?.of ?? 1;
  const known = LESSONS.get(material) ?? new Map<string, readonly (readonly Task[])[]>();
  LESSONS.set(material, known);
  const asked = JSON.stringify([groups, seed, level, minutes, reading, setting.hasText]);
  const before = known.get(asked);
  if (before !== undefined) return before;
  const candidates = candidatesOf(material, setting);
  const used = new Set<Candidate>();
  const limits = {
    level,
    minutes: minutes === null ? Number.POSITIVE_INFINITY : minutes - readingMinutes(minutes, reading),
    saysTheSame: setting.saysTheSame,
  };
  const lessons = Array.from({ length: groups }, () => {
    const fresh = chooseTasks(candidates, limits, used);
    return fresh.length > 0 ? fresh : chooseTasks(candidates, limits, new Set());
  });
  const shared = shuffled(lessons, randomOf(seed));
  known.set(asked, shared);
  return shared;
}

function settingOf(material: Material, options: SheetOptions): TaskSetting {
  const { view } = material;
  const { level } = options;
  const isSaid = saidByAuthor(view.map);
  const said = view.structure.order.filter(isSaid);
  return {
    view,
    level,
    hasText: hasText(material, options),
    isSaid,
    said,
    saidBeside: placesOf(said),
    saysTheSame: comparingTexts(),
  };
}

/** What can be asked of each kind: about the core first. */
function candidatesOf({ view, chosen, topics }: Material, setting: TaskSetting): Candidates {
  const core = view.core();
  const ordered = [...chosen.filter((one) => core.has(one)), ...chosen.filter((one) => !core.has(one))];
  const claims = ordered.filter(({ kind }) => kind === 'claim');
  const trace = tracingTasks(claims, setting);
  const { thesis } = view.map;
  // Where only the thesis has reasons, its reasoning is worth more than itself: both cannot be asked.
  const isTraced = trace.length > 0 && trace.every(({ about }) => about === thesis);
  return {
    first: topics.length === 0 && trace.some(({ about }) => about !== thesis) ? thesisTask(setting) : [],
    find: findingTasks(
      claims.filter((claim) => claim !== thesis || !isTraced),
      setting,
    ),
    trace,
    judge: judgingTasks(claims, setting),
    reply: aboutChosenFirst(replyingTasks(ordered, setting), chosen),
    object: objectingTasks(claims, setting),
  };
}

/** Candidates about something that was chosen before those about something else. */
function aboutChosenFirst(candidates: readonly Candidate[], chosen: readonly Statement[]): Candidate[] {
  const isChosen = new Set(chosen);
  return [
    ...candidates.filter(({ about }) => isChosen.has(about)),
    ...candidates.filter(({ about }) => !isChosen.has(about)),
  ];
}

/** The parts from the easiest to the hardest; in each the tasks in the order of the text. */
function inSheetOrder(tasks: readonly Task[]): Task[] {
  const part = ({ kind }: Task) => PARTS.indexOf(partOfKind(kind));
  const place = ({ about }: Task) => firstLocator(about.at) ?? { paragraph: 0, sentences: null };
  return tasks.toSorted((a, b) => part(a) - part(b) || compareLocators(place(a), place(b)));
}

/** A topic on a worksheet: of an entry only where it stands, since what it says is the answer to a task. */
function topicOfTask(topic: Topic): string {
  if ('tag' in topic) return withCapital(oneLine(topic.tag));
  return inText(topic.entry) ? withCapital(placeWords(topic.entry)) : 'One claim';
}
