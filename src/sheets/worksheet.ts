import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import type { Topic } from '../query/topics.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { aboutLines, originLines, sheetTitle, topicOf } from './about.js';
import { type CitingSheet, type CitingUnit, heading, paragraph, space, strong, together } from './citing.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';
import { findingTask, judgingTask, tracingTask, type WorksheetTask } from './worksheet-tasks.js';

/**
 * A student's sheet: find the claim, trace the reasoning, judge the evidence. `key` has the answers, to the same tasks
 * with the same numbers. Later parts name a claim by the number of the task that asks for it, and so give nothing away.
 */
export function worksheetSheet(material: Material, { key }: SheetOptions): CitingSheet {
  const claims = material.chosen.filter(({ kind }) => kind === 'claim');
  const name = key ? [] : [paragraph('Name: ________________________   Date: ______________')];
  const schemes = schemesOf(claims);
  const kinds = schemes === '' ? [] : [paragraph(strong('Kinds of inference: '), withFullStop(schemes))];
  return {
    title: sheetTitle(key ? 'Worksheet with answers' : 'Worksheet', material),
    topic: topicOf(material, topicOfTask),
    // The thesis is the answer to a task.
    about: key ? aboutLines(material) : originLines(material),
    intro: [{ blocks: [...name, ...kinds] }],
    units: numberedTasks(partsOf(claims, material), key),
  };
}

interface Part {
  readonly title: string;
  readonly tasks: readonly TaskAbout[];
}

/** A task with the claims that it is about. */
interface TaskAbout {
  readonly task: WorksheetTask;
  readonly about: readonly Statement[];
}

function partsOf(claims: readonly Statement[], { view }: Material): Part[] {
  const places = claimsByPlace(claims);
  const numbers = new Map(
    [...places.values()].flatMap((there, i) => there.map((claim) => [claim, i + 1] as const)),
  );
  const named = (claim: Statement) => {
    const number = numbers.get(claim);
    return number === undefined ? inQuotes(claim.text) : `the claim of task ${number}`;
  };
  const reasoned = claims.filter((claim) => reasonsFor(claim).length > 0);
  const evidenced = claims.filter((claim) => evidenceFor(claim).length > 0);
  return [
    {
      title: 'A. Find the claim',
      tasks: [...places].map(([place, there]) => ({ task: findingTask(place, there), about: there })),
    },
    {
      title: 'B. Trace the reasoning',
      tasks: reasoned.map((claim) => ({ task: tracingTask(claim, named(claim)), about: [claim] })),
    },
    {
      title: 'C. Judge the evidence',
      tasks: evidenced.map((claim) => ({ task: judgingTask(claim, named(claim), view), about: [claim] })),
    },
  ];
}

/** The tasks of all parts with their numbers, each part under its title. */
function numberedTasks(parts: readonly Part[], key: boolean): CitingUnit[] {
  const rows = parts.flatMap(({ title, tasks }) =>
    tasks.map((one, i) => ({ ...one, before: i === 0 ? [heading(2, title)] : [] })),
  );
  return rows.map(({ task, about, before }, i): CitingUnit => {
    const asked = paragraph(strong(`${i + 1}. `), ...task.question);
    const answer = paragraph(strong('Answer: '), ...task.answer);
    return {
      blocks: [...before, together(asked, key ? answer : space(task.lines))],
      about,
    };
  });
}

/** The claims of the text by where they stand, in words. */
function claimsByPlace(claims: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const places = new Map<string, Statement[]>();
  for (const claim of claims.filter(inText)) {
    const place = `${placeWords(claim)}${claim.phrase === null ? '' : ` (“${oneLine(claim.phrase)}”)`}`;
    const there = places.get(place);
    if (there === undefined) places.set(place, [claim]);
    else there.push(claim);
  }
  return places;
}

/** A topic on a worksheet: of an entry only where it stands, since what it says is the answer to a task. */
function topicOfTask(topic: Topic): string {
  if ('tag' in topic) return oneLine(topic.tag);
  return inText(topic.entry) ? placeWords(topic.entry) : 'one claim';
}

function placeWords({ at }: Statement): string {
  return at
    .map((place) => {
      const [number, sentences] = place.split('.');
      if (sentences === undefined) return `paragraph ${number}`;
      return `paragraph ${number}, ${sentences.includes('-') ? 'sentences' : 'sentence'} ${sentences}`;
    })
    .join(' and ');
}

/** The schemes of the steps from some claims, each once, in the order of their letters. */
function schemesOf(claims: readonly Statement[]): string {
  const schemes = claims.flatMap(({ gives }) =>
    gives.flatMap(({ scheme }) => (scheme === null ? [] : oneLine(scheme))),
  );
  return [...new Set(schemes)].sort().join(', ');
}
