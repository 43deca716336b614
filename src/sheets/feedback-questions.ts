import type { ComparedMap } from '../comparing/compared-map.js';
import { inText } from '../map/in-text.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { withCapital } from '../words/capital.js';
import { quoted } from './task-words.js';
import { placeWords } from './text-places.js';

/** Questions that lead a student to what a map lacks, without saying it. They use the student's own words where there are some. */

/** What to look for, for an entry of the key that a map does not have. */
export function questionFor(missing: Statement, compared: ComparedMap): string {
  const { map } = compared.key;
  if (missing === map.thesis)
    return 'What is the main point of the text, for which all the rest is said? Write it as your thesis.';
  const where = inText(missing) ? `${withCapital(placeWords(missing))}: ` : '';
  return withCapital(`${where}${questionOf(missing, aimOf(missing, compared))}`);
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

function questionOf(missing: Statement, aim: Aim | null): string {
  const partner = aim?.partner ?? null;
  if (missing.implicit) return impliedQuestion(missing, aim);
  const isSaid = inText(missing);
  if (missing.kind === 'evidence') {
    if (partner === null) return 'which facts, numbers or sources does the text give here?';
    return `what evidence ${isSaid ? 'does the text give' : 'is there'} for what you wrote: ${quoted(partner)}?`;
  }
  if (aim?.step.sign === 'attack') return objectingQuestion(missing, aim);
  if (partner === null) return 'what does the author claim here, and what for?';
  return `which other reason ${isSaid ? 'does the text give' : 'can be given'} for what you wrote: ${quoted(partner)}?`;
}

function objectingQuestion(missing: Statement, { partner, end }: Aim): string {
  if (missing.kind !== 'counterpoint') {
    const what = partner === null ? 'an objection' : `this: ${quoted(partner)}`;
    return `how ${inText(missing) ? 'does the text' : 'could the author'} answer ${what}?`;
  }
  const asks = inText(missing) ? 'which objection does the text mention' : 'what could somebody object';
  if (partner === null) return `${asks}${inText(missing) ? ' here' : ''}?`;
  if (end === null) return `${asks} to what you wrote: ${quoted(partner)}?`;
  return `suppose this is true: ${quoted(partner)} Why could somebody still doubt this: ${quoted(end)}?`;
}

/** What a step takes for granted: asked by its ends. */
function impliedQuestion(missing: Statement, aim: Aim | null): string {
  if (aim === null || aim.partner === null)
    return 'what does the author take for granted, without saying it?';
  const to = quoted(aim.partner);
  const others = aim.step.premises.filter((premise) => premise !== missing);
  if (others.length === 0) return `what has to be true, although nobody says it, for this: ${to}?`;
  return `which unsaid thought leads to ${to} from the reason that you give for it?`;
}

/** What to ask about a step that a student has drawn otherwise. */
export function stepQuestion(step: Relation, compared: ComparedMap): string {
  const { steps, partnerOf } = compared;
  const { own, differences } = steps.find((one) => one.step === step)!;
  const [drawn] = own;
  if (drawn === undefined) return '';
  const verb = drawn.sign === 'support' ? 'supports' : 'attacks';
  const from = quoted(partnerOf.get(declaringPremise(step)) ?? declaringPremise(drawn));
  const to =
    drawn.target.node === 'relation'
      ? `the step to ${quoted(nodeAnchor(drawn.target.target))}`
      : quoted(drawn.target);
  const asks = differences.map((difference) => ASKED[difference]).join(' ');
  return `You wrote that ${from} ${verb} ${to} ${asks}`;
}

const ASKED = {
  target: 'Does it speak about this first of all, or about something else in your map, perhaps a step?',
  sign: 'Does it speak for it or against it? Read the place again.',
  split: 'Is each of your reasons enough alone, or do they only work together?',
  joined: 'Do your reasons only work together, or is each enough alone?',
} as const;
