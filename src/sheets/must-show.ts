import type { Relation, Statement, Status } from '../map/model.js';
import { mainStepsTo, partsOf } from '../map/thesis-parts.js';
import { speaksOnlyForTeam, TEAMS, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { withCapital } from '../words/capital.js';
import { inQuotes } from '../words/punctuation.js';
import { directAnswers } from './answers.js';
import { type CitingBlock, list, strong } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';
import { kindWord } from './subjects.js';

/** What each side has to show about a subject, and how the file judges it so far. */
export function mustShow(subject: Statement, { view, team }: Material): CitingBlock {
  const parts = partsOf(subject);
  const against = parts.flatMap((part) => directAnswers(view, part).map(({ attack }) => attack));
  const what = kindWord(subject, { view });
  const holder: Team = speaksOnlyForTeam(view, subject, 'against') ? 'against' : 'for';
  const duties = {
    holder: `${toShow(parts, what)}, and answer every objection to the ${what}. ${carried(view, mainStepsTo(subject), what)}`,
    other: `show that an objection to the ${what} counts, or that no reason does: each is false, or the ${what} does not follow from it. ${held(view, against, what)}`,
  };
  const line = (side: Team): Line => [
    strong(`${withCapital(side)}: `),
    side === holder ? duties.holder : duties.other,
  ];
  return list(TEAMS.filter((side) => team === null || side === team).map((side) => ({ line: line(side) })));
}

function toShow([subject, ...parts]: readonly Statement[], what: string): string {
  if (parts.length === 0) return `show that at least one reason for ${inQuotes(subject!.text)} counts`;
  const each = parts.map((part) => inQuotes(part.text)).join(' and ');
  return `show that at least one reason counts for each part of the ${what}, ${each}`;
}

function carried(view: View, steps: readonly Relation[], what: string): string {
  if (steps.length === 0) return `No reason is given for the ${what} yet.`;
  return soFar(view, steps, { one: 'reason', out: ['falls', 'fall'] });
}

function held(view: View, objections: readonly Relation[], what: string): string {
  if (objections.length === 0) return `There is no objection to the ${what} itself.`;
  return soFar(view, objections, {
    one: 'objection',
    about: ` to the ${what} itself`,
    out: ['is answered', 'are answered'],
  });
}

/** What stands for each verdict on one, and on several. */
type Words = readonly [one: string, several: string];

/** How the file judges reasons or objections: `In this file, 2 of 3 reasons count, 1 is undecided.` */
function soFar(
  { labels }: View,
  relations: readonly Relation[],
  { one, about = '', out }: { readonly one: string; readonly about?: string; readonly out: Words },
): string {
  const verbs: Readonly<Record<Status, Words>> = {
    in: ['counts', 'count'],
    undecided: ['is undecided', 'are undecided'],
    out,
  };
  const [first, ...others] = relations.map((relation) => labels.statusOf(relation));
  if (others.length === 0) return `So far, the only ${one}${about} ${verbs[first!][0]}.`;
  const parts = (['in', 'undecided', 'out'] as const).flatMap((status) => {
    const count = [first, ...others].filter((each) => each === status).length;
    const all = `${relations.length} ${one}s${about}`;
    if (status === 'in' && count === 0) return `none of the ${all} counts`;
    const verb = verbs[status][count === 1 ? 0 : 1];
    if (status === 'in') return `${count} of ${all} ${verb}`;
    return count === 0 ? [] : `${count} ${verb}`;
  });
  return `So far, ${parts.join(', ')}.`;
}
