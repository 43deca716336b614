import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { oneLine } from '../words/text.js';
import { citedText, paragraph, strong } from './citing.js';
import { placeWords, sharePlace } from './text-places.js';
import { lesserClaims, otherClaims, shuffledChoices } from './worksheet-choices.js';
import { ask, type Candidate, type Task, type TaskSetting } from './worksheet-task.js';

/** Tasks of a worksheet: to say what the author claims at a place of the text. */

/** A task for each claim that has a place in the text; those that stand alone in their sentence come first. */
export function findingTasks(claims: readonly Statement[], setting: TaskSetting): Candidate[] {
  const asked = claims.filter((claim) => setting.isSaid(claim) && inText(claim));
  const places = placesOf(setting.view.map.statements.filter(inText));
  const standsAlone = (claim: Statement) =>
    claim.at.every((place) =>
      places.get(place.split('.')[0]!)!.every((one) => one === claim || !sharePlace(one, claim)),
    );
  const alone = asked.filter(standsAlone);
  const known = new Set(alone);
  const besideOthers = asked.filter((claim) => !known.has(claim) && claim.phrase !== null);
  return [
    ...alone.map((about) => ({ about, make: () => findingTask(about, '', setting) })),
    ...besideOthers.map((about) => ({
      about,
      make: () => findingTask(about, ` and look at the words “${oneLine(about.phrase!)}”`, setting),
    })),
  ];
}

/** What is said in each paragraph, by its number. */
function placesOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const number of new Set(statement.at.map((place) => place.split('.')[0]!))) {
      const there = found.get(number);
      if (there === undefined) found.set(number, [statement]);
      else there.push(statement);
    }
  }
  return found;
}

/** To say which claim of the text is the one that all others serve. */
export function thesisTask(setting: TaskSetting): Candidate[] {
  const { thesis } = setting.view.map;
  if (!setting.isSaid(thesis)) return [];
  return [{ about: thesis, make: () => taskOf(thesis, setting, MAIN_CLAIM) }];
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
  choosing: 'What does the author want readers to accept most of all? Tick one.',
};

function findingTask(claim: Statement, marked: string, setting: TaskSetting): Task | null {
  return taskOf(claim, setting, {
    where: `Read ${placeWords(claim)}${marked === '' ? '' : `,${marked}`}.`,
    openly:
      claim.at.length > 1
        ? 'The author makes one claim in these places. Which claim is it?'
        : 'What does the author claim there?',
    choosing: 'What does the author claim there? Tick one.',
  });
}

function taskOf(claim: Statement, setting: TaskSetting, { where, openly, choosing }: Wording): Task | null {
  const answer = [paragraph(strong('Answer: '), ...citedText(claim))];
  const common = { kind: 'find', about: claim, setting: [[where]], answers: [claim], schemes: [] } as const;
  if (setting.level !== '1')
    return { ...common, marks: 2, minutes: 3, prints: [], asks: [ask([openly], 2, answer)] };
  const wrong =
    claim === setting.view.map.thesis ? lesserClaims(2, setting) : otherClaims(claim, [claim], 2, setting);
  if (wrong.length === 0) return null;
  const choices = shuffledChoices([claim], wrong, claim.id);
  return { ...common, marks: 1, minutes: 2, prints: wrong, asks: [ask([choosing], 0, answer, { choices })] };
}
