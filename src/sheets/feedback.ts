import { SHARES } from '../comparing/aspects.js';
import type { ComparedMap } from '../comparing/compared-map.js';
import { GAPS, type Gap } from '../map/gap.js';
import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { byWords } from './about.js';
import { withCitations } from './citations.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingUnit,
  heading,
  list,
  paragraph,
  space,
  strong,
} from './citing.js';
import type { Sheet } from './document.js';
import { questionFor, stepQuestion } from './feedback-questions.js';
import { quoted } from './task-words.js';
import { typeset } from './typeset.js';

/**
 * A feedback sheet for a student: what the map has of the key, what to look for, what it has beside the key, which steps are drawn
 * otherwise, gaps of the file, and room for the teacher. It counts and asks; it gives no mark, and calls nothing wrong.
 */

/** So much is said of each: who gets more to do at once does none of it. */
const MOST_QUESTIONS = 8;
const MOST_STEPS = 6;
const MOST_GAPS = 5;
const MOST_NAMED = 3;
const MOST_LISTED = 20;
const LINES_FOR_TEACHER = 5;

/** `withKey`: whether the key's own words are printed with each question. */
export function feedbackSheet(compared: ComparedMap, withKey: boolean): Sheet {
  const { key, name } = compared;
  const { header } = key.map;
  const units = [
    foundUnit(compared),
    questionsUnit(compared, withKey),
    stepsUnit(compared, withKey),
    addedUnit(compared),
    gapsUnit(compared),
    { blocks: [heading(2, 'Words from your teacher'), space(LINES_FOR_TEACHER)] },
  ];
  const sheet = {
    title: `Feedback for ${oneLine(name)}`,
    about: [[`About your map of the text “${oneLine(header.title)}”${byWords(header)}.`]],
    units: units.filter(({ blocks }) => blocks.length > 0),
  };
  return typeset(
    { ...withCitations(sheet, compared.own.map), topic: oneLine(header.title) },
    header.language,
  );
}

function foundUnit({ ...compared }: ComparedMap): CitingUnit {
  const { pairs } = compared;
  const shares = PARTS.flatMap(({ name, words }) => {
    const { found, of } = SHARES[name].of(compared);
    return of === 0 ? [] : `${found} of ${of} ${words}`;
  });
  const own = pairs.map(({ other }) => other);
  return {
    blocks: [
      heading(2, 'What you found'),
      paragraph(`Your map and your teacher's map share ${listAnd(shares)}.`),
      ...(own.length === 0 ? [] : [entryList(own, MOST_LISTED)]),
    ],
  };
}

/** What is counted for students, in their words. */
const PARTS = [
  { name: 'reasons', words: 'main reasons' },
  { name: 'objections', words: 'objections' },
  { name: 'answered', words: 'answers to objections' },
  { name: 'evidence', words: 'pieces of evidence' },
  { name: 'implicit', words: 'unsaid thoughts (implicit)' },
  { name: 'steps', words: 'steps' },
] as const;

/** Entries as the student wrote them: their headlines, and how many more there are. */
function entryList(entries: readonly Statement[], most: number): CitingBlock {
  const items: CitingItem[] = entries
    .slice(0, most)
    .map((entry) => ({ line: [withFullStop(headlineOf(entry))] }));
  const more = entries.length - most;
  return list(more > 0 ? [...items, { line: [`And ${more} more.`] }] : items);
}

function questionsUnit(compared: ComparedMap, withKey: boolean): CitingUnit {
  const { missing } = compared;
  if (missing.length === 0) return { blocks: [] };
  const asked = missing.slice(0, MOST_QUESTIONS);
  const items = asked.map(
    (entry): CitingItem => ({
      line: [questionFor(entry, compared)],
      ...(withKey ? { items: [{ line: [strong('In the key: '), withFullStop(oneLine(entry.text))] }] } : {}),
    }),
  );
  const more = missing.length - asked.length;
  const rest = `Your teacher's map has ${counted(more, 'more entry', 'more entries')}. Begin with these.`;
  return {
    blocks: [
      heading(2, 'What you could still look for'),
      ...(more > 0 ? [paragraph(rest)] : []),
      list(items, true),
    ],
  };
}

function stepsUnit(compared: ComparedMap, withKey: boolean): CitingUnit {
  const { steps } = compared;
  const otherwise = steps.filter(({ outcome }) => outcome === 'otherwise').slice(0, MOST_STEPS);
  if (otherwise.length === 0) return { blocks: [] };
  const items = otherwise.map(({ step }): CitingItem => {
    const verb = step.sign === 'support' ? 'supports' : 'attacks';
    const target =
      step.target.node === 'relation'
        ? `the step from ${quoted(nodeAnchor(step.target))}`
        : quoted(step.target);
    const inKey = `${listAnd(step.premises.map(quoted))} ${step.premises.length === 1 ? verb : withoutS(verb)} ${target}`;
    return {
      line: [stepQuestion(step, compared)],
      ...(withKey ? { items: [{ line: [strong('In the key: '), inKey] }] } : {}),
    };
  });
  return {
    blocks: [
      heading(2, 'Steps that you drew otherwise'),
      paragraph('Think about these again. Your way may be right, too: then say why.'),
      list(items),
    ],
  };
}

const withoutS = (verb: string) => verb.replace(/s$/, '');

function addedUnit({ added }: ComparedMap): CitingUnit {
  if (added.length === 0) return { blocks: [] };
  return {
    blocks: [
      heading(2, 'What only your map has'),
      paragraph("Your teacher's map does not have these. Some may be good finds: talk about them."),
      entryList(added, MOST_LISTED),
    ],
  };
}

/** The gaps of the student's file, each kind once, the most frequent first. */
function gapsUnit({ gaps }: ComparedMap): CitingUnit {
  const kinds = namesOf(GAPS)
    .map((code) => ({ code, all: gaps.filter((gap) => gap.code === code) }))
    .filter(({ all }) => all.length > 0)
    .sort((a, b) => b.all.length - a.all.length)
    .slice(0, MOST_GAPS);
  if (kinds.length === 0) return { blocks: [] };
  return {
    blocks: [
      heading(2, 'Gaps in your file'),
      paragraph('Type “claims check” with the name of your file to see each of these with its line.'),
      list(kinds.map(({ code, all }) => gapItem(code, all))),
    ],
  };
}

function gapItem(code: Gap['code'], all: readonly Gap[]): CitingItem {
  const ids = [...new Set(all.flatMap(({ statement }) => statement?.id ?? []))];
  const more = ids.length - MOST_NAMED;
  const named = more > 0 ? [...ids.slice(0, MOST_NAMED), `${more} more`] : ids;
  const [first] = all;
  const remedy = first?.hint ?? null;
  const where = ids.length === 0 ? '' : ` In ${listAnd(named)}.`;
  return {
    line: [
      strong(`${counted(all.length, 'time')}: `),
      `${withFullStop(withCapital(GAPS[code]))}${where}`,
      ...(remedy === null ? [] : [` ${withFullStop(withCapital(oneLine(remedy)))}`]),
    ],
  };
}
