import type { ComparedMap } from '../comparing/compared-map.js';
import type { ComparedStep } from '../comparing/compared-steps.js';
import { inText } from '../map/in-text.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { cutAtWord } from '../render/cut.js';
import { withCapital } from '../words/capital.js';
import { listAnd } from '../words/lists.js';
import { inQuotes, withOneQuestionMark } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { placeWords } from './text-places.js';

/** Questions that lead a student to what a map lacks, without saying it. They use the student's own words where there are some. */

/** What to look for, for an entry of the key that a map does not have; null where the map has nothing to ask it by. */
export function questionFor(missing: Statement, compared: ComparedMap): string | null {
  const { map } = compared.key;
  if (missing === map.thesis)
    return 'What is the main point of the text, for which all the rest is said? Write it as your thesis.';
  const where = inText(missing) ? `${withCapital(placeWords(missing))}: ` : '';
  const question = questionOf(missing, aimOf(missing, compared), compared);
  return question === null ? null : withOneQuestionMark(withCapital(`${where}${question}`));
}

/** What an entry of the key bears on, in the student's map. */
interface Aim {
  readonly step: Relation;
  /** The student's entry for what it supports or attacks, or for the beginning of the step that it attacks. */
  readonly partner: Statement | null;
  /** The student's entry at the end of that step. */
  readonly end: Statement | null;
}

function aimOf(missing: Statement, { partnerOf }: ComparedMap): Aim | null {
  const partnerAt = (statement: Statement) => partnerOf.get(statement) ?? null;
  const aims = missing.gives.map((step) => ({
    step,
    partner: partnerAt(nodeAnchor(step.target)),
    end: step.target.node === 'relation' ? partnerAt(nodeAnchor(step.target.target)) : null,
  }));
  return aims.find(({ partner }) => partner !== null) ?? aims[0] ?? null;
}

function questionOf(missing: Statement, aim: Aim | null, compared: ComparedMap): string | null {
  const partner = aim?.partner ?? null;
  if (missing.implicit) return impliedQuestion(missing, aim, compared);
  if (aim?.step.sign === 'attack') return objectingQuestion(missing, aim, compared);
  const isSaid = inText(missing);
  if (missing.kind === 'evidence') {
    if (partner === null)
      return `which facts, numbers or sources ${isSaid ? 'does the text give' : 'are there'}?`;
    return `what evidence ${isSaid ? 'does the text give' : 'is there'} for ${mentioned(partner)}?`;
  }
  if (partner === null) return 'what does the author claim, and what for?';
  return `which other reason ${isSaid ? 'does the text give' : 'can be given'} for ${mentioned(partner)}?`;
}

function objectingQuestion(missing: Statement, { partner, end }: Aim, { own }: ComparedMap): string {
  if (missing.kind !== 'counterpoint') {
    if (partner !== null && own.answers.isAnswered(partner))
      return `which other answer ${inText(missing) ? 'does the text give' : 'can be given'} to ${mentioned(partner)}?`;
    const what = partner === null ? 'an objection' : mentioned(partner);
    return `how ${inText(missing) ? 'does the text' : 'could the author'} answer ${what}?`;
  }
  const asks = inText(missing) ? 'which objection does the text mention' : 'what could somebody object';
  if (partner === null) return `${asks} to what the author says?`;
  if (end === null) return `${asks} to ${mentioned(partner)}?`;
  return `suppose that ${mentioned(partner)} is true. Why could somebody still doubt ${mentioned(end)}?`;
}

/** What a step takes for granted: asked by its ends, if the map has both. */
function impliedQuestion(missing: Statement, aim: Aim | null, { partnerOf }: ComparedMap): string | null {
  if (aim === null) return 'what does the author take for granted, without saying it?';
  const { partner, step } = aim;
  if (partner === null) return null;
  const others = step.premises.filter((premise) => premise !== missing);
  if (others.length === 0) return `what has to be true, although nobody says it, for ${mentioned(partner)}?`;
  const reasons = others.flatMap((other) => partnerOf.get(other) ?? []);
  if (reasons.length === 0) return null;
  return `what else has to be true, although nobody says it, so that ${listAnd(reasons.map(mentioned))} leads to ${mentioned(partner)}?`;
}

/** An entry's words inside a sentence: in quotes, shortened, without the stop at their end. */
export function mentioned({ text }: Pick<Statement, 'text'>): string {
  const line = oneLine(text);
  return inQuotes(line.length > MOST_CHARACTERS ? cutAtWord(line, MOST_CHARACTERS, '…') : line);
}

/** So much of a sentence is enough to know it again. */
const MOST_CHARACTERS = 80;

/** What to ask about a step that a student has drawn differently. */
export function stepQuestion({ step, own, differences }: ComparedStep, { partnerOf }: ComparedMap): string {
  const drawn = own[0]!;
  const verb = drawn.sign === 'support' ? 'supports' : 'attacks';
  const from = mentioned(partnerOf.get(declaringPremise(step)) ?? declaringPremise(drawn));
  const asks = differences.map((difference) => ASKED[difference]).join(' ');
  return `In your map, ${from} ${verb} ${targetMentioned(drawn)}. ${asks}`;
}

/** A step of the key in words. */
export function stepInWords(step: Relation): string {
  const verb = step.sign === 'support' ? 'support' : 'attack';
  const does = step.premises.length === 1 ? `${verb}s` : `together ${verb}`;
  return `${listAnd(step.premises.map(mentioned))} ${does} ${targetMentioned(step)}.`;
}

function targetMentioned({ target }: Relation): string {
  if (target.node === 'statement') return mentioned(target);
  const from = mentioned(declaringPremise(target));
  return `the step from ${from} to ${mentioned(nodeAnchor(target.target))}`;
}

const ASKED = {
  target: 'Does it belong under this sentence, or under another one of your map?',
  sign: 'Does it speak for it or against it? Read the place again.',
  split: 'Is each of your reasons enough alone, or do they only work together?',
  joined: 'Do your reasons only work together, or is each enough alone?',
} as const;
