import { KINDS, STATUSES, type Status } from '../map/model.js';
import type { OverviewRecord } from '../query/overview-record.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { countOfKind, kindInk, kindSign } from './kinds.js';
import { renderList } from './list.js';
import type { Look } from './look.js';
import { originReference } from './reference.js';
import { unbrokenVerdict, verdictWord } from './verdict-words.js';
import { wrap } from './wrap.js';

/** Unanswered counterpoints shown in full before the rest is only counted. */
const MAX_UNANSWERED_SHOWN = 3;

/** The overview for people; `next` are the commands to try, each with what it shows. */
export function renderOverview(
  overview: OverviewRecord,
  view: View,
  look: Look,
  next: readonly (readonly [string, string])[],
): string {
  const { thesis } = view.map;
  const { ink } = look;
  const from = originReference(overview);
  const sign = look.plain ? '' : `${kindSign('claim', look)} `;
  const kinds = KINDS.map((kind) => countOfKind(overview.kinds[kind], kind)).join(', ');
  const sides = `${overview.sides.for} for the motion, ${overview.sides.against} against, ${overview.sides.both} on both sides`;
  const verdicts = STATUSES.map(
    (status) => `${overview.verdicts[status]} ${plural(status, overview.verdicts[status])}`,
  ).join(', ');
  const id = kindInk('claim', look)(thesis.id);
  const place = thesis.at.length > 0 ? ` at ${thesis.at.join(', ')}` : '';
  const indent = look.plain ? '' : '  ';
  return [
    ...wrap(ink.bold(oneLine(overview.title)), look.width),
    ...(from === '' ? [] : wrap(ink.dim(from), look.width)),
    ...(overview.motion === null ? [] : ['', ...wrap(`Motion: ${oneLine(overview.motion)}`, look.width)]),
    '',
    ...wrap(
      [`${sign}${ink.bold('Thesis')} ${id}${place}, `, unbrokenVerdict(overview.status, look)],
      look.width,
    ),
    ...wrap(oneLine(thesis.text), look.width, indent),
    '',
    ...wrap(kinds, look.width),
    ...wrap(sides, look.width),
    ...wrap(`${verdicts} (what follows from this file, not what is true)`, look.width),
    '',
    ...unansweredLines(overview, view, look),
    '',
    ink.bold('Next'),
    ...nextLines(next, look, indent),
  ].join('\n');
}

function plural(status: Status, count: number): string {
  if (status === 'undecided') return 'undecided';
  return count === 1 ? verdictWord(status) : { in: 'stand', out: 'fall' }[status];
}

/** Commands and what they show, in two columns where the window has room for them. */
function nextLines(
  next: readonly (readonly [string, string])[],
  { ink, width }: Look,
  indent: string,
): string[] {
  const column = Math.max(...next.map(([command]) => command.length)) + 2;
  const wide = next.every(([, shows]) => indent.length + column + shows.length <= width);
  return next.flatMap(([command, shows]) => {
    if (wide) return `${indent}${ink.cyan(command.padEnd(column))}${ink.dim(shows)}`;
    return [`${indent}${ink.cyan(command)}`, ...wrap(ink.dim(shows), width, `${indent}  `)];
  });
}

function unansweredLines({ unanswered, kinds }: OverviewRecord, view: View, look: Look): string[] {
  if (kinds.counterpoint === 0) return ['There is no counterpoint.'];
  if (unanswered.length === 0) return ['Every counterpoint has an answer.'];
  const title = look.ink.bold(`Unanswered: ${countOfKind(unanswered.length, 'counterpoint')}`);
  const shown = unanswered.slice(0, MAX_UNANSWERED_SHOWN).map((id) => view.map.byId.get(id)!);
  const rest = unanswered.length - shown.length;
  return [title, renderList(shown, view, look), ...(rest > 0 ? [`and ${rest} more`] : [])];
}
