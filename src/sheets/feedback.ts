import { SHARES } from '../comparing/aspects.js';
import type { ComparedMap } from '../comparing/compared-map.js';
import type { Gap } from '../map/gap.js';
import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { parseLocator } from '../words/locators.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
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
  together,
} from './citing.js';
import type { Sheet } from './document.js';
import { mentioned, questionFor, stepInWords, stepQuestion } from './feedback-questions.js';
import { askedGaps } from './student-gaps.js';
import { typeset } from './typeset.js';

/**
 * A feedback sheet for a student: what the map has of the key, what to look for, what it has beside the key, which steps are drawn
 * differently, gaps of the file, and room for the teacher. It counts and asks; it gives no mark, and calls nothing wrong.
 */

/** So much is said of each: who gets more to do at once does none of it. */
const MOST_QUESTIONS = 8;
const MOST_STEPS = 6;
const MOST_GAPS = 5;
const MOST_NAMED = 2;
const MOST_LISTED = 20;
const LINES_FOR_TEACHER = 3;

/** `withKey`: whether the key's own words are printed with each question. */
export function feedbackSheet(compared: ComparedMap, withKey: boolean): Sheet {
  const { header } = compared.key.map;
  const units = [
    foundUnit(compared),
    doubtfulUnit(compared),
    questionsUnit(compared, withKey),
    stepsUnit(compared, withKey),
    addedUnit(compared),
    gapsUnit(compared),
    { blocks: [together(heading(2, 'Words from your teacher'), space(LINES_FOR_TEACHER))] },
  ];
  const sheet = {
    title: `Feedback for ${oneLine(compared.name)}`,
    about: [[aboutWords(compared)]],
    units: units.filter(({ blocks }) => blocks.length > 0),
  };
  return typeset(
    { ...withCitations(sheet, compared.own.map), topic: oneLine(header.title) },
    header.language,
  );
}

function aboutWords({ key, own, isOfOtherText }: ComparedMap): string {
  const text = (one: View) => `the text ${inQuotes(one.map.header.title)}${byWords(one.map.header)}`;
  if (!isOfOtherText) return `About your map of ${text(key)}.`;
  return `About your map of ${text(own)}. Your teacher's map is of ${text(key)}.`;
}

function foundUnit(compared: ComparedMap): CitingUnit {
  const { pairs, unwritten } = compared;
  const shares = PARTS.flatMap(({ name, one, many }) => {
    const { found, of } = SHARES[name].of(compared);
    return of === 0 ? [] : `${found} of ${counted(of, one, many)}`;
  });
  const answered = SHARES.answered.of(compared);
  const answers =
    answered.of === 0
      ? ''
      : ` Of the objections that your teacher's map answers, you answer ${answered.found} of ${answered.of}.`;
  return {
    blocks: [
      heading(2, 'What you found'),
      ...(shares.length === 0
        ? []
        : [paragraph(`Of your teacher's map, you have ${listAnd(shares)}.${answers}`)]),
      ...(pairs.length === 0 ? [] : [foundList(pairs)]),
      ...(unwritten.length === 0
        ? []
        : [paragraph(`${counted(unwritten.length, 'entry is', 'entries are')} still to be written.`)]),
    ],
  };
}

/** What is counted for students, in their words. */
const PARTS = [
  { name: 'reasons', one: 'main reason', many: 'main reasons' },
  { name: 'objections', one: 'objection', many: 'objections' },
  { name: 'evidence', one: 'piece of evidence', many: 'pieces of evidence' },
  {
    name: 'implicit',
    one: 'thing the author takes for granted',
    many: 'things the author takes for granted',
  },
  { name: 'steps', one: 'step', many: 'steps' },
] as const;

function doubtfulUnit({ doubtful }: ComparedMap): CitingUnit {
  if (doubtful.length === 0) return { blocks: [] };
  return {
    blocks: [
      heading(2, 'Your teacher will look at these'),
      paragraph("They may say the same as something in your teacher's map, or something else."),
      entryList(
        doubtful.map(({ other }) => other),
        MOST_LISTED,
      ),
    ],
  };
}

/** The student's entries; one that is an objection in one map and none in the other is drawn differently. */
function foundList(pairs: ComparedMap['pairs']): CitingBlock {
  const isMoved = ({ one, other }: (typeof pairs)[number]) =>
    (one.kind === 'counterpoint') !== (other.kind === 'counterpoint');
  const moved = new Set(pairs.filter(isMoved).map(({ other }) => other));
  return entryList(
    pairs.map(({ other }) => other),
    MOST_LISTED,
    (entry) => (moved.has(entry) ? ' (You drew it differently.)' : ''),
  );
}

/** Entries as the student wrote them: their headlines or texts, and how many more there are. */
function entryList(
  entries: readonly Statement[],
  most: number,
  note: (entry: Statement) => string = () => '',
): CitingBlock {
  const items: CitingItem[] = entries.slice(0, most).map((entry) => ({
    line: [`${withFullStop(oneLine(entry.short ?? entry.text))}${note(entry)}`],
  }));
  const more = entries.length - most;
  return list(more > 0 ? [...items, { line: [`And ${more} more.`] }] : items);
}

function questionsUnit(compared: ComparedMap, withKey: boolean): CitingUnit {
  const { missing, key } = compared;
  const questions = missing.flatMap((entry) => {
    const question = questionFor(entry, compared);
    return question === null ? [] : { entry, question };
  });
  const asked = questions
    .slice(0, MOST_QUESTIONS)
    .sort((a, b) => textOrder(a.entry, b.entry, key.map.thesis));
  const items = asked.map(
    ({ entry, question }): CitingItem => ({
      line: [question],
      ...(withKey ? { items: [{ line: [strong('In the key: '), withFullStop(oneLine(entry.text))] }] } : {}),
    }),
  );
  const more = missing.length - asked.length;
  if (items.length === 0) return { blocks: [] };
  return {
    blocks: [
      heading(2, 'What you could still look for'),
      list(items, true),
      ...(more > 0 ? [paragraph(`There ${more === 1 ? 'is' : 'are'} ${more} more to find.`)] : []),
    ],
  };
}

/** The thesis first, then as the text says them; last what has no place in it. */
function textOrder(one: Statement, other: Statement, thesis: Statement): number {
  const placeOf = (entry: Statement): readonly [number, number] => {
    if (entry === thesis) return [-1, 0];
    const place = parseLocator(entry.at[0] ?? '');
    return place === null ? [Number.MAX_SAFE_INTEGER, 0] : [place.paragraph, place.sentences?.[0] ?? 0];
  };
  const [a, b] = [placeOf(one), placeOf(other)];
  return a[0] - b[0] || a[1] - b[1] || one.index - other.index;
}

function stepsUnit(compared: ComparedMap, withKey: boolean): CitingUnit {
  const otherwise = compared.steps.filter(({ outcome }) => outcome === 'otherwise').slice(0, MOST_STEPS);
  if (otherwise.length === 0) return { blocks: [] };
  const items = otherwise.map(
    (step): CitingItem => ({
      line: [stepQuestion(step, compared)],
      ...(withKey ? { items: [{ line: [strong('In the key: '), stepInWords(step.step)] }] } : {}),
    }),
  );
  return {
    blocks: [
      heading(2, 'Steps that you drew differently'),
      paragraph('Think about these again. Your way may be right, too: then say why.'),
      list(items),
    ],
  };
}

function addedUnit({ added }: ComparedMap): CitingUnit {
  if (added.length === 0) return { blocks: [] };
  return {
    blocks: [
      heading(2, 'What you have and the key does not'),
      paragraph('Some of these may be good finds: talk about them.'),
      entryList(added, MOST_LISTED),
    ],
  };
}

/** The gaps of the student's file, each kind once. */
function gapsUnit({ gaps }: ComparedMap): CitingUnit {
  const asked = askedGaps(gaps).slice(0, MOST_GAPS);
  if (asked.length === 0) return { blocks: [] };
  return {
    blocks: [
      heading(2, 'Gaps in your file'),
      paragraph('Type “claims check” with the name of your file to see where each of these is.'),
      list(asked.map(({ words, gaps: all }) => ({ line: [strong(words), ...whereWords(all)] }))),
    ],
  };
}

/** The first entries with a gap, in their own words, and how many more there are. */
function whereWords(gaps: readonly Gap[]): string[] {
  const entries = [...new Set(gaps.flatMap(({ statement }) => statement ?? []))];
  if (entries.length === 0) return [];
  const named = entries.slice(0, MOST_NAMED).map(mentioned);
  const more = entries.length - named.length;
  return [` ${listAnd(more > 0 ? [...named, `${more} more`] : named)}`];
}
