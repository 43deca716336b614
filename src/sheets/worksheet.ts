import { evidenceFor } from '../map/as-of.js';
import { inText, type Statement } from '../map/model.js';
import { oneLine } from '../map/text.js';
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
import { type Material, reasonsFor } from './material.js';

/** Ruled lines for a short and for a longer answer. */
const SHORT = 2;
const LONG = 4;

interface Task {
  readonly question: string;
  readonly answer: () => string;
  readonly lines: number;
}

/** A student's sheet: find the claim, trace the reasoning, judge the evidence. `key` has the answers, same numbers. */
export function worksheet(material: Material, key: boolean): Sheet {
  const cites = citations(material.view);
  const claims = material.chosen.filter((one) => one.kind === 'claim');
  const placed = claims.filter((one) => inText(one));
  const reasoned = claims.filter((one) => reasonsFor(one).length > 0);
  const evidenced = claims.filter((one) => evidenceFor(one).length > 0);
  const parts: readonly (readonly [string, readonly Statement[], (one: Statement) => Task])[] = [
    ['Find the claim', placed, (one) => findTask(one, cites)],
    ['Trace the reasoning', reasoned, (one) => traceTask(one, cites)],
    ['Judge the evidence', evidenced, (one) => judgeTask(one, cites)],
  ];
  let number = 0;
  const units = parts.flatMap(([title, statements, taskOf], part) =>
    statements.map((one, i): Unit => {
      number += 1;
      const place = number;
      return cites.unit(() => [
        ...(i === 0 ? [heading(2, `${'ABC'[part]}. ${title}`)] : []),
        taskBlock(place, taskOf(one), key),
      ]);
    }),
  );
  return {
    title: key ? 'Worksheet: the key' : 'Worksheet',
    about: key ? aboutLines(material) : aboutLines(material).slice(0, 1),
    intro: key
      ? []
      : [{ blocks: [paragraph('Name: ________________________   Date: ______________')], cites: new Set() }],
    units,
    outro: [],
    // A blank sheet cites nothing, and its sources would give answers away.
    references: key ? cites.references() : new Map(),
  };
}

function taskBlock(number: number, { question, answer, lines }: Task, key: boolean): Block {
  const asked = paragraph(strong(`${number}. `), question);
  // The key works the answer out in any case, so that both have the same references.
  const found = answer();
  return together(asked, key ? paragraph(strong('Answer: '), found) : space(lines));
}

function findTask(claim: Statement, cites: Citations): Task {
  const words = claim.phrase === null ? '' : ` (“${oneLine(claim.phrase)}”)`;
  return {
    question: `Read ${placeWords(claim)} of the text${words}. What does the author claim there? Say it in your own words.`,
    answer: () => `${oneLine(claim.text)} ${cites.cite(claim)}`.trim(),
    lines: SHORT,
  };
}

function placeWords({ at }: Statement): string {
  return at
    .map((place) => {
      const [paragraphNumber, sentences] = place.split('.');
      return sentences === undefined
        ? `paragraph ${paragraphNumber}`
        : `sentence ${sentences} of paragraph ${paragraphNumber}`;
    })
    .join(' and ');
}

function traceTask(claim: Statement, cites: Citations): Task {
  const count = reasonsFor(claim).length;
  return {
    question: `“${oneLine(claim.text)}” Which ${count === 1 ? 'reason is' : `${count} reasons are`} given for this, and by what kind of step?`,
    answer: () =>
      claim.supportedBy
        .filter((relation) => relation.premises.some((premise) => premise.kind !== 'evidence'))
        .map((relation) => {
          const texts = relation.premises.map((premise) =>
            `${oneLine(premise.text)} ${cites.cite(premise)}`.trim(),
          );
          return `${texts.join(' And: ')}${relation.scheme === null ? '' : ` (${relation.scheme})`}`;
        })
        .join(' — '),
    lines: LONG,
  };
}

function judgeTask(claim: Statement, cites: Citations): Task {
  return {
    question: `“${oneLine(claim.text)}” Which evidence is there for this? Is it relevant, sufficient and credible?`,
    answer: () =>
      evidenceFor(claim)
        .map((one) => {
          const attacks = one.attackedBy.map((attack) => oneLine(attack.premises[0]!.text));
          const doubts = attacks.length === 0 ? '' : ` Doubted: ${attacks.join(' ')}`;
          return `${oneLine(one.text)} ${cites.cite(one)}${doubts}`.trim();
        })
        .join(' — '),
    lines: LONG,
  };
}
