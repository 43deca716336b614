import { GAPS } from '../map/gap.js';
import { headlineOf } from '../map/headline.js';
import type { Relation, Statement } from '../map/model.js';
import { kindSign } from '../render/kinds.js';
import type { Look } from '../render/look.js';
import { widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { namesOf } from '../words/names-of.js';
import { oneLine, visible } from '../words/text.js';
import { gapCounts, NUMBERS, SHARES, thesisFound } from './aspects.js';
import type { ComparedMap } from './compared-map.js';
import { STEP_DIFFERENCES } from './compared-steps.js';
import type { Pair } from './pairs.js';

/** One student's map beside the key, for people: the counts, then all that stands behind them. */

export function studentLines(compared: ComparedMap, look: Look): string[] {
  return sectionsOf(compared, look).flatMap(({ title, lines }, i) => {
    if (lines.length === 0) return [];
    return [...(i === 0 ? [] : ['']), look.ink.bold(title), ...lines];
  });
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function sectionsOf(compared: ComparedMap, look: Look): Section[] {
  const { pairs, doubtful, missing, added, steps, addedSteps, unlikeNamesakes, gaps } = compared;
  const named = (relation: Relation) => visible(relation.name);
  return [
    { title: visible(compared.name), lines: countLines(compared, look) },
    { title: 'Doubtful pairs, which do not count', lines: doubtful.flatMap((pair) => pairLines(pair, look)) },
    { title: 'Missing', lines: missing.flatMap((entry) => entryLines(entry, look)) },
    { title: 'Not in the key', lines: added.flatMap((entry) => entryLines(entry, look)) },
    {
      title: 'Steps drawn otherwise',
      lines: steps.flatMap(({ outcome, step, own, differences }) => {
        if (outcome !== 'otherwise') return [];
        const what = differences.map((difference) => STEP_DIFFERENCES[difference]).join('; ');
        return textLines(`${signed(step)} in the key, ${own.map(signed).join(' and ')} here: ${what}`, look);
      }),
    },
    {
      title: 'Steps that are missing, although their entries are there',
      lines: steps.flatMap(({ outcome, step }) =>
        outcome === 'missing' ? textLines(signed(step), look) : [],
      ),
    },
    {
      title: 'Steps that the key does not have',
      lines: addedSteps.flatMap((step) => textLines(signed(step), look)),
    },
    {
      title: 'Ids that stand for different things here and in the key',
      lines: unlikeNamesakes.flatMap(([{ id }]) => textLines(visible(id), look)),
    },
    {
      title: 'Gaps of the file',
      lines: gapCounts(gaps).flatMap(({ code, count }) => textLines(`${count} ${code}: ${GAPS[code]}`, look)),
    },
    { title: 'Found', lines: pairs.flatMap((pair) => pairLines(pair, look)) },
  ];

  function signed(step: Relation): string {
    return `${named(step)} (${step.sign})`;
  }
}

function countLines(compared: ComparedMap, look: Look): string[] {
  const shares = namesOf(SHARES).flatMap((name) => {
    const { found, of } = SHARES[name].of(compared);
    return of === 0 ? [] : `${found} of ${of} ${SHARES[name].heading}`;
  });
  const numbers = namesOf(NUMBERS).map((name) => `${NUMBERS[name].of(compared)} ${NUMBERS[name].heading}`);
  return textLines([`thesis: ${thesisFound(compared)}`, ...shares, ...numbers].join(', '), look);
}

/** A pair: the key's words, the student's words, and how sure it is that they are the same. */
function pairLines({ one, other, by, confidence, certainty }: Pair<Statement>, look: Look): string[] {
  const sure = `${certainty}, ${Math.round(confidence * 100)} %, by ${by}`;
  if (oneLine(one.text) === oneLine(other.text) && one.id === other.id) return entryLines(one, look);
  return [
    ...entryLines(one, look),
    ...wrap(visible(`${other.id}: ${oneLine(other.text)} (${sure})`), look.width, '    '),
  ];
}

function entryLines(entry: Statement, look: Look): string[] {
  const lead = `  ${look.plain ? `${entry.kind}:` : kindSign(entry.kind, look)} `;
  const words = `${headlineOf(entry, look.signs.more)}  ${entry.id}`;
  return wrap(visible(words), look.width, lead, ' '.repeat(widthOfText(lead)));
}

function textLines(text: string, { width }: Look): string[] {
  return wrap(text, width, '  ', '    ');
}
