import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { oneLine } from '../words/text.js';
import { citedText, paragraph, strong } from './citing.js';
import { placesOf, placeWords } from './text-places.js';
import { lesserClaims, otherClaims, shuffledChoices } from './worksheet-choices.js';
import { ask, type Candidate, candidate, type Task, type TaskSetting } from './worksheet-task.js';

/** Tasks of a worksheet: to say what the author claims at a place of the text. */

/** A task for each claim that has a place in the text; those that stand alone in their sentence come first. Of others the text's words are named. */
export function findingTasks(claims: readonly Statement[], setting: TaskSetting): Candidate[] {
  const asked = claims.filter((claim) => setting.isSaid(claim) && inText(claim));
  const besides = placesOf(setting.view.map.statements);
  const alone = asked.filter((claim) => besides(claim).length === 0);
  const others = asked.filter((claim) => besides(claim).length > 0 && hasOwnWords(claim, besides(claim)));
  const minutes = fewestMinutes(setting);
  return [
    ...alone.map((about) => candidate(about, minutes, () => findingTask(about, '', setting))),
    ...others.map((about) =>
      candidate(about, minutes, () =>
        findingTask(about, ` and look at the words “${oneLine(about.phrase!)}”`, setting),
      ),
    ),
  ];
}

/** Whether the words of the text that say a claim say none of the others in its place. */
function hasOwnWords({ phrase }: Statement, others: readonly Statement[]): boolean {
  if (phrase === null) return false;
  return others.every(
    (other) => other.phrase === null || !(other.phrase.includes(phrase) || phrase.includes(other.phrase)),
  );
}

/** To say which claim of the text is the one that all others serve. */
export function thesisTask(setting: TaskSetting): Candidate[] {
  const { thesis } = setting.view.map;
  if (!setting.hasText || !setting.isSaid(thesis)) return [];
  return [candidate(thesis, fewestMinutes(setting), () => tasksOf(thesis, setting, MAIN_CLAIM))];
}

const MINUTES = { open: 3, choosing: 2 } as const;

/** Only at the first level there are choices. */
function fewestMinutes({ level }: TaskSetting): number {
  return level === '1' ? MINUTES.choosing : MINUTES.open;
}

/** The wording of a task. */
interface Wording {
  readonly where: string;
  readonly openly: string;
  readonly choosing: string;
}

const MAIN_CLAIM: Wording = {
  where: 'Think of the whole text.',
  openly: 'What does the author want readers to accept most of all? Write it in one sentence.',
  choosing: 'Tick what the author wants readers to accept most of all.',
};

function findingTask(claim: Statement, marked: string, setting: TaskSetting): Task[] {
  return tasksOf(claim, setting, {
    where: `Read ${placeWords(claim)}${marked === '' ? '' : `,${marked}`}.`,
    openly:
      claim.at.length > 1
        ? 'The author makes one claim in these places. Which claim is it?'
        : 'What does the author claim there?',
    choosing: 'Tick what the author claims there.',
  });
}

function tasksOf(claim: Statement, setting: TaskSetting, wording: Wording): Task[] {
  const answer = [paragraph(strong('Answer: '), ...citedText(claim))];
  const common = {
    kind: 'find',
    about: claim,
    setting: [[wording.where]],
    prints: [],
    schemes: [],
    marks: 2,
  } as const;
  const open: Task = {
    ...common,
    minutes: MINUTES.open,
    options: [],
    ticks: [],
    answers: [claim],
    asks: [ask([wording.openly], 2, answer)],
  };
  if (setting.level !== '1') return [open];
  const wrong =
    claim === setting.view.map.thesis ? lesserClaims(2, setting) : otherClaims(claim, [claim], 2, setting);
  if (wrong.length === 0) return [open];
  const choices = shuffledChoices([claim], wrong, claim.id);
  return [
    {
      ...common,
      minutes: MINUTES.choosing,
      options: [claim, ...wrong],
      ticks: [claim],
      answers: [],
      asks: [ask([wording.choosing], 0, answer, { choices })],
    },
    open,
  ];
}
