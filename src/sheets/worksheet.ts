import { inText, type Statement } from '../map/model.js';
import { evidenceFor } from '../query/as-of.js';
import type { View } from '../query/view.js';
import { askedOnce, closed, quoted } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { aboutLines } from './about.js';
import { type Citations, citations } from './citations.js';
import {
  type Block,
  heading,
  paragraph,
  type Sheet,
  space,
  strong,
  together,
  type Unit,
} from './document.js';
import { answersTo, answerText, by } from './exchange.js';
import { type Material, reasonsFor } from './material.js';

/** Ruled lines for a short and for a longer answer. */
const SHORT = 2;
const LONG = 4;

/**
 * A student's sheet: find the claim, trace the reasoning, judge the evidence. `key` has the answers, to the same tasks
 * with the same numbers. Later parts name a claim by the number of the task that asks for it, and so give nothing away.
 */
export function worksheet(material: Material, key: boolean): Sheet {
  const cites = citations(material.view);
  const claims = material.chosen.filter((one) => one.kind === 'claim');
  const places = new Map<string, Statement[]>();
  for (const claim of claims.filter((one) => inText(one))) {
    const place = `${placeWords(claim)}${claim.phrase === null ? '' : ` (“${oneLine(claim.phrase)}”)`}`;
    const there = places.get(place);
    if (there === undefined) places.set(place, [claim]);
    else there.push(claim);
  }
  const numbers = new Map(
    [...places.values()].flatMap((those, i) => those.map((one) => [one, i + 1] as const)),
  );
  const named = (one: Statement) => {
    const number = numbers.get(one);
    return number === undefined ? quoted(one.text) : `the claim of task ${number}`;
  };
  const parts: readonly (readonly [string, readonly Task[]])[] = [
    ['Find the claim', [...places].map(([place, those]) => findTask(place, those, cites))],
    [
      'Trace the reasoning',
      claims.filter((one) => reasonsFor(one).length > 0).map((one) => traceTask(one, named(one), cites)),
    ],
    [
      'Judge the evidence',
      claims
        .filter((one) => evidenceFor(one).length > 0)
        .map((one) => judgeTask(one, named(one), material.view, cites)),
    ],
  ];
  let number = 0;
  const units = parts.flatMap(([title, tasks], part) =>
    tasks.map((task, i): Unit => {
      number += 1;
      const place = number;
      const before = i === 0 ? [heading(2, `${'ABC'[part]}. ${title}`)] : [];
      // Worked out in any case, so that the sources have the same numbers on both; on the blank sheet, cited by nothing.
      let answer = '';
      const answered = cites.unit(() => {
        answer = task.answer();
        return [];
      });
      const asked = cites.unit(() => [...before, taskBlock(place, task, answer, key)]);
      const made = { ...asked, cites: key ? new Set([...asked.cites, ...answered.cites]) : asked.cites };
      // The key is split among groups as the blank sheet is.
      return { ...made, weight: task.length + task.lines * 80 };
    }),
  );
  const schemes = [
    ...new Set(
      claims.flatMap(({ gives }) => gives.flatMap(({ scheme }) => (scheme === null ? [] : oneLine(scheme)))),
    ),
  ].sort();
  const kinds =
    schemes.length === 0 ? [] : [paragraph(strong('Kinds of step: '), closed(schemes.join(', ')))];
  const name = key ? [] : [paragraph('Name: ________________________   Date: ______________')];
  return {
    title: key ? 'Worksheet: the key' : 'Worksheet',
    // The thesis is the answer to a task.
    about: key ? aboutLines(material) : aboutLines(material).slice(0, 1),
    intro: [{ blocks: [...name, ...kinds], cites: new Set() }],
    units,
    outro: [],
    references: cites.references(),
  };
}

interface Task {
  /** Made when the sheet is, so that what it cites is counted. */
  readonly question: () => string;
  readonly answer: () => string;
  readonly lines: number;
  /** About how long the question is, in characters. */
  readonly length: number;
}

function taskBlock(number: number, { question, lines }: Task, answer: string, key: boolean): Block {
  const asked = paragraph(strong(`${number}. `), question());
  return together(asked, key ? paragraph(strong('Answer: '), answer) : space(lines));
}

function findTask(place: string, claims: readonly Statement[], cites: Citations): Task {
  const what =
    claims.length === 1
      ? 'What does the author claim there? Say it in your own words.'
      : `Which ${claims.length} things does the author claim there? Say them in your own words.`;
  return {
    question: () => `Read ${place} of the text. ${what}`,
    answer: () => claims.map((one) => cites.say(one)).join(' — '),
    lines: SHORT * claims.length,
    length: place.length + what.length,
  };
}

function placeWords({ at }: Statement): string {
  return at
    .map((place) => {
      const [number, sentences] = place.split('.');
      if (sentences === undefined) return `paragraph ${number}`;
      return `${sentences.includes('-') ? 'sentences' : 'sentence'} ${sentences} of paragraph ${number}`;
    })
    .join(' and ');
}

function traceTask(claim: Statement, named: string, cites: Citations): Task {
  const steps = claim.supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind !== 'evidence'));
  return {
    question: () =>
      askedOnce(
        `Which ${steps.length === 1 ? 'reason is' : `${steps.length} reasons are`} given, and by what kind of step, for ${named}?`,
      ),
    answer: () =>
      steps
        .map(({ premises, scheme }) => {
          const texts = premises.map((premise) => cites.say(premise)).join(' And: ');
          return `${texts}${scheme === null ? '' : ` (${oneLine(scheme)})`}`;
        })
        .join(' — '),
    lines: LONG,
    length: named.length + 80,
  };
}

/** The evidence stands on the sheet, since most of it is from outside the text; to be judged is what it is worth. */
function judgeTask(claim: Statement, named: string, view: View, cites: Citations): Task {
  const evidence = evidenceFor(claim);
  const [first] = evidence;
  return {
    question: () =>
      `This is given as evidence for ${named}: “${oneLine(first!.text)}” ${cites.cite(first!)} Is it relevant to that claim, is it enough, and can its source be trusted?`,
    answer: () => {
      const doubts = answersTo(view, first!).map((doubt) => {
        const falls = view.labels.statusOf(doubt.attack) === 'out' ? ' (answered in the file)' : '';
        return `${answerText(doubt, cites.cite(by(doubt)))}${falls}`;
      });
      const more = evidence.slice(1).map((one) => cites.say(one));
      return [
        doubts.length === 0
          ? 'The file raises no doubt about it.'
          : `Doubts in the file: ${doubts.join(' ')}`,
        more.length === 0 ? 'It is the only evidence there.' : `More evidence: ${more.join(' ')}`,
      ].join(' ');
    },
    lines: LONG,
    length: named.length + first!.text.length + 120,
  };
}
