import type { Relation, Statement, Status } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { thesisParts } from '../map/thesis-parts.js';
import { canAskOf, ownRelations } from '../query/deciding.js';
import { type Team, teamThatSays } from '../query/teams.js';
import type { View } from '../query/view.js';
import { listAnd } from '../words/lists.js';
import { inQuotes } from '../words/punctuation.js';
import { stepInShort } from './attacked-words.js';
import { inShort } from './citing.js';

/** What a team's point means for the motion. */

export interface MotionLink {
  /** Where the point leads, as a sentence: `This helps to show “…”, a main reason for the motion.` */
  readonly leads: string;
  /** What the other side loses if the point counts, as the rest of a sentence: `one main reason for the motion falls: “…”`; null where that is not clear. */
  readonly loss: string | null;
  /** What becomes of the motion, as a sentence. */
  readonly effect: string;
  /** Whether that is another verdict than without the point. */
  readonly decides: boolean;
  /** Whether the motion falls with the point, and does not fall without it. */
  readonly topples: boolean;
}

/** A sheet of all points of a map has about so many; where there is no time to ask of all what they decide, none says so. */
const MOST_POINTS = 100;

export function motionLink(view: View, point: Statement, team: Team): MotionLink {
  const { thesis } = view.map;
  const link = team === 'for' ? { leads: leadsFor(view, point), loss: null } : againstMotion(view, point);
  const isLast = point === thesis || ownRelations(point).length === 0;
  if (isLast || !canAskOf(view.map, MOST_POINTS))
    return { ...link, effect: '', decides: false, topples: false };
  const { counts, fails } = view.thesisWith(point);
  return {
    ...link,
    effect: team === 'for' ? effectFor(fails, counts) : effectAgainst(fails, counts),
    decides: counts !== fails,
    topples: counts === 'out' && fails !== 'out',
  };
}

const name = (statement: Statement) => inQuotes(inShort(statement));

/** The way from what is right under the thesis, or under a part of it, down to a statement; empty for these themselves. */
function wayTo({ map, structure }: View, point: Statement): Statement[] {
  const parts = new Set(thesisParts(map));
  const way: Statement[] = [];
  for (
    let next: Statement | null = point;
    next !== null && !parts.has(next);
    next = structure.parent[next.index] ?? null
  )
    way.unshift(next);
  return way;
}

function leadsFor(view: View, point: Statement): string {
  const [main] = wayTo(view, point);
  if (main === undefined) return partOfMotion(view, point);
  if (main === point) return mainReason(view, point);
  return teamThatSays(view, main) === 'for'
    ? `This helps to show ${name(main)}, a main reason for the motion.`
    : `This helps to answer the objection ${name(main)}.`;
}

/** What the thesis is for the motion, or a part of it. */
function partOfMotion({ map }: View, point: Statement): string {
  const others = thesisParts(map).filter((one) => one !== map.thesis && one !== point);
  if (point === map.thesis || others.length === 0) return 'This is the motion itself.';
  return `Together with ${listAnd(others.map(name))}, this makes up the motion.`;
}

/** Of more reasons that are needed together, none is named beside another. */
const MOST_NAMED = 2;

/** What a main reason is for the motion: for which part of it, and with which other reasons. */
function mainReason({ map }: View, point: Statement): string {
  const parts = thesisParts(map);
  const step = point.gives.find(
    ({ sign, target }) => sign === 'support' && parts.some((part) => part === target),
  );
  const others = (step?.premises ?? []).filter((one) => one !== point);
  const part = parts.find((one) => one !== map.thesis && one === step?.target);
  const what = `a main reason for ${part === undefined ? 'the motion' : `${name(part)}, a part of the motion`}`;
  if (others.length === 0) return `This is ${what}.`;
  const names = others.length > MOST_NAMED ? `${others.length} other reasons` : listAnd(others.map(name));
  return `Together with ${names}, this is ${what}.`;
}

/** Where an objection to the motion leads: to a part of it, or to the whole. */
function leadsToMotion({ map }: View, point: Statement): string {
  const attacked = point.gives.filter(({ sign }) => sign === 'attack').map(({ target }) => target);
  const part = thesisParts(map).find((one) => one !== map.thesis && attacked.includes(one));
  return part === undefined
    ? 'This is an objection to the motion itself.'
    : `This attacks ${name(part)}, a part of the motion.`;
}

/** Where an objection leads, and what the other side loses if it counts. */
function againstMotion(view: View, point: Statement): Pick<MotionLink, 'leads' | 'loss'> {
  const way = wayTo(view, point);
  const [main] = way;
  if (main === undefined || main === point) return { leads: leadsToMotion(view, point), loss: null };
  if (teamThatSays(view, main) === 'against')
    return { leads: `This helps the objection ${name(main)}.`, loss: null };
  const attacked = way.at(-2)!;
  const step = attackedStep(point, attacked);
  if (attacked === main) return againstMain(view, main, step);
  const between = way.slice(0, -1);
  if (between.every((one) => teamThatSays(view, one) !== 'against'))
    return {
      leads: `This attacks ${step === null ? name(attacked) : stepInShort(step)}${step?.target === main ? '' : `, which they use to show ${name(main)}`}, a main reason for the motion.`,
      loss: `they can no longer use ${name(attacked)} to show ${name(main)}, a main reason for the motion`,
    };
  return { leads: `This helps to answer ${name(main)}, a main reason for the motion.`, loss: null };
}

/** What it means that a main reason, or a step from it, is attacked. */
function againstMain(
  { map }: View,
  main: Statement,
  step: Relation | null,
): Pick<MotionLink, 'leads' | 'loss'> {
  if (step === null)
    return {
      leads: `This attacks ${name(main)}, a main reason for the motion.`,
      loss: `one main reason for the motion falls: ${name(main)}`,
    };
  if (!thesisParts(map).some((part) => part === step.target))
    return { leads: `This attacks ${stepInShort(step)}.`, loss: null };
  return {
    leads: `This attacks the step from ${name(main)}, a main reason, to the motion.`,
    loss: `one main reason for the motion no longer counts: ${name(main)}`,
  };
}

/** The step from a statement that a point attacks; null if it attacks the statement itself. */
function attackedStep(point: Statement, attacked: Statement): Relation | null {
  const targets = point.gives.filter(({ sign }) => sign === 'attack').map(({ target }) => target);
  if (targets.includes(attacked)) return null;
  const step = targets.find((target) => target.node === 'relation' && nodeAnchor(target) === attacked);
  return step?.node === 'relation' ? step : null;
}

const DECIDES_NOTHING = 'This alone does not decide the motion.';

/** What becomes of the motion with a reason: its verdict without the reason, and with it. */
function effectFor(without: Status, withIt: Status): string {
  if (without === withIt) return without === 'in' ? 'The motion also stands without it.' : DECIDES_NOTHING;
  if (without === 'out') return 'Without it, the motion falls.';
  return withIt === 'in' ? 'With it, the motion stands.' : DECIDES_NOTHING;
}

/** What becomes of the motion if an objection counts: its verdict without the objection, and with it. */
function effectAgainst(without: Status, withIt: Status): string {
  if (without === withIt) return without === 'out' ? 'The motion falls in any case.' : DECIDES_NOTHING;
  if (withIt === 'out') return 'If this counts, the motion falls.';
  return without === 'in' ? 'If this counts, the motion no longer stands: it is undecided.' : DECIDES_NOTHING;
}
