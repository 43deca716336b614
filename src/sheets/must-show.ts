import type { Relation, Statement, Status } from '../map/model.js';
import { mainStepsTo, partsOf } from '../map/thesis-parts.js';
import { speaksOnlyForTeam, TEAMS, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { withCapital } from '../words/capital.js';
import { listAnd } from '../words/lists.js';
import { inQuotes } from '../words/punctuation.js';
import { directAnswers, isOnUse } from './answers.js';
import { type CitingBlock, inShort, list, strong } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';
import { kindWord } from './subjects.js';

/** What each side has to show about a subject, and how the file judges it so far. */
export function mustShow(subject: Statement, { view, team }: Material): CitingBlock {
  const parts = partsOf(subject);
  const against = parts.flatMap((part) => directAnswers(view, part));
  const objections = {
    itself: against.filter((answer) => !isOnUse(answer, subject)).map(({ attack }) => attack),
    use: against.filter((answer) => isOnUse(answer, subject)).map(({ attack }) => attack),
  };
  const what = kindWord(subject, { view });
  const holder: Team = speaksOnlyForTeam(view, subject, 'against') ? 'against' : 'for';
  const duties = {
    holder: `${toShow(parts, what)}, and answer every objection to the ${what}. ${carried(view, mainStepsTo(subject), what)}`,
    other: `show that one objection to the ${what} counts, or that every reason for ${parts.length > 1 ? 'one part of it' : 'it'} fails. ${held(view, objections, what)}`,
  };
  const line = (side: Team): Line => [
    strong(`${withCapital(side)}: `),
    side === holder ? duties.holder : duties.other,
  ];
  return list(TEAMS.filter((side) => team === null || side === team).map((side) => ({ line: line(side) })));
}

function toShow([subject, ...parts]: readonly Statement[], what: string): string {
  if (parts.length === 0) return `show that at least one reason for ${inQuotes(inShort(subject!))} counts`;
  const each = parts.map((part) => inQuotes(inShort(part))).join(' and ');
  return `show that at least one reason counts for each part of the ${what}, ${each}`;
}

function carried(view: View, steps: readonly Relation[], what: string): string {
  if (steps.length === 0) return `No reason is given for the ${what} yet.`;
  const [only] = steps;
  if (steps.length === 1 && only!.premises.length > 1)
    return `So far, the only reasons are needed together, and ${LINKED_VERBS[view.labels.statusOf(only!)]}.`;
  return `So far, ${howJudged(view, steps, 'reason', ['falls', 'fall'])}.`;
}

/** What becomes of reasons that are needed together. */
const LINKED_VERBS: Readonly<Record<Status, string>> = {
  in: 'count',
  out: 'do not count',
  undecided: 'are still open',
};

/** The objections to a subject itself, and to what it is used for. */
interface Objections {
  readonly itself: readonly Relation[];
  readonly use: readonly Relation[];
}

function held(view: View, { itself, use }: Objections, what: string): string {
  const judged = (objections: readonly Relation[], to: string) =>
    howJudged(view, objections, `objection to ${to}`, ['is answered', 'are answered']);
  const onUse = use.length === 0 ? '' : judged(use, 'what it is used for');
  if (itself.length === 0) {
    const none = `There is no objection to the ${what} itself.`;
    return onUse === '' ? none : `${none} So far, ${onUse}.`;
  }
  const onItself = judged(itself, `the ${what} itself`);
  return `So far, ${onUse === '' ? onItself : `${onItself}; ${onUse}`}.`;
}

/** What stands for each verdict on one, and on several. */
type Words = readonly [one: string, several: string];

/** How reasons or objections are judged so far: `of 3 reasons, 1 counts and 2 are still open`. */
function howJudged({ labels }: View, relations: readonly Relation[], name: string, out: Words): string {
  const verbs: Readonly<Record<Status, Words>> = {
    in: ['counts', 'count'],
    out,
    undecided: ['is still open', 'are still open'],
  };
  const counts = (['in', 'out', 'undecided'] as const).map((status) => {
    const count = relations.filter((relation) => labels.statusOf(relation) === status).length;
    return { count, verb: verbs[status][count === 1 ? 0 : 1] };
  });
  const parts = counts.filter(({ count }) => count > 0);
  if (relations.length === 1) return `the only ${name} ${parts[0]!.verb}`;
  const all = name.replace(/^\w+/, (noun) => `${noun}s`);
  if (parts.length === 1) {
    const every = relations.length === 2 ? 'both' : `all ${relations.length}`;
    return `${every} ${all} ${parts[0]!.verb}`;
  }
  return `of ${relations.length} ${all}, ${listAnd(parts.map(({ count, verb }) => `${count} ${verb}`))}`;
}
