import type { Relation, Status } from '../map/model.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { inQuotes } from '../words/punctuation.js';
import { directAnswers } from './answers.js';
import { type CitingBlock, list, strong } from './citing.js';
import type { Line } from './document.js';
import type { Material } from './material.js';
import { TEAMS, type Team } from './teams.js';

/** What each side has to show, and how the file judges it so far. */
export function mustShow({ view, team }: Material): CitingBlock {
  const { thesis } = view.map;
  const steps = thesis.supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind === 'claim'));
  const against = directAnswers(view, thesis).map(({ attack }) => attack);
  const lines: Readonly<Record<Team, Line>> = {
    for: [
      strong('For: '),
      `show that at least one reason for ${inQuotes(thesis.text)} counts, and answer every objection to it. ${carried(view, steps)}`,
    ],
    against: [
      strong('Against: '),
      `show that an objection to the thesis counts, or that no reason does: each is false, or the thesis does not follow from it. ${held(view, against)}`,
    ],
  };
  const sides = TEAMS.filter((side) => team === null || side === team);
  return list(sides.map((side) => ({ line: lines[side] })));
}

function carried(view: View, steps: readonly Relation[]): string {
  if (steps.length === 0) return 'This file gives no reason for the thesis.';
  const carrying = countIn(view, steps, 'in');
  return `In this file, ${carrying} of ${counted(steps.length, 'reason')} ${carrying === 1 ? 'counts' : 'count'}.`;
}

function held(view: View, objections: readonly Relation[]): string {
  if (objections.length === 0) return 'This file has no objection to the thesis itself.';
  const holding = countIn(view, objections, 'in');
  const rest = [
    [countIn(view, objections, 'undecided'), 'undecided'],
    [countIn(view, objections, 'out'), 'answered'],
  ] as const;
  const others = rest.flatMap(([count, word]) =>
    count === 0 ? [] : `${count} ${count === 1 ? 'is' : 'are'} ${word}`,
  );
  const holds = `${holding} of ${counted(objections.length, 'objection')} to the thesis itself ${holding === 1 ? 'counts' : 'count'}`;
  return `In this file, ${[holds, ...others].join(', ')}.`;
}

function countIn({ labels }: View, relations: readonly Relation[], status: Status): number {
  return relations.filter((relation) => labels.statusOf(relation) === status).length;
}
