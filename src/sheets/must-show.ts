import type { Relation, Statement, Status } from '../map/model.js';
import { mainSteps, thesisParts } from '../map/thesis-parts.js';
import { TEAMS, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { directAnswers } from './answers.js';
import { type CitingBlock, list, strong } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';

/** What each side has to show, and how the file judges it so far. */
export function mustShow({ view, team }: Material): CitingBlock {
  const [thesis, ...parts] = thesisParts(view.map);
  const against = [thesis!, ...parts].flatMap((part) =>
    directAnswers(view, part).map(({ attack }) => attack),
  );
  const lines: Readonly<Record<Team, Line>> = {
    for: [
      strong('For: '),
      `${toShow(thesis!, parts)}, and answer every objection to the thesis. ${carried(view, mainSteps(view.map))}`,
    ],
    against: [
      strong('Against: '),
      `show that an objection to the thesis counts, or that no reason does: each is false, or the thesis does not follow from it. ${held(view, against)}`,
    ],
  };
  const sides = TEAMS.filter((side) => team === null || side === team);
  return list(sides.map((side) => ({ line: lines[side] })));
}

function toShow({ text }: Statement, parts: readonly Statement[]): string {
  if (parts.length === 0) return `show that at least one reason for ${inQuotes(text)} counts`;
  const each = parts.map((part) => inQuotes(part.text)).join(' and ');
  return `show that at least one reason counts for each part of the thesis, ${each}`;
}

function carried(view: View, steps: readonly Relation[]): string {
  if (steps.length === 0) return 'No reason is given for the thesis yet.';
  return soFar(view, steps, { one: 'reason', out: ['falls', 'fall'] });
}

function held(view: View, objections: readonly Relation[]): string {
  if (objections.length === 0) return 'There is no objection to the thesis itself.';
  return soFar(view, objections, {
    one: 'objection',
    about: ' to the thesis itself',
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
