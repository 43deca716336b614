import { KINDS, STATUSES, type Statement, type Status } from '../map/model.js';
import { mainReasons } from '../map/thesis-parts.js';
import type { OverviewRecord } from '../query/overview-record.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { unbreakable } from './breakable.js';
import { cutAtWord } from './cut.js';
import { countOfKind } from './kinds.js';
import { listRowLines } from './list-row.js';
import type { Look } from './look.js';
import { originReference } from './reference.js';
import { verdictMark, verdictWord } from './verdict-words.js';
import { padToWidth, widestText } from './width.js';
import { wrap } from './wrap.js';

/** The overview of a file: what fills a window of 24 lines, with room for a line that is said beside it and for the prompt. */

const MAX_LINES = 22;

/** Fewer main reasons than these say too little, however long the rest is. */
const MIN_REASONS = 3;

/** A command to try, what it shows, and what else to say of it where there is room. */
export interface Offer {
  readonly shows: string;
  readonly command: string;
  readonly also?: string;
}

/** The overview for people, with the commands to try next. */
export function renderOverview(
  overview: OverviewRecord,
  view: View,
  look: Look,
  offers: readonly Offer[],
): string {
  const above = headLines(overview, view, look);
  const below = ['', ...countLines(overview, look), '', ...offerLines(offers, look)];
  const room = Math.max(MIN_REASONS, MAX_LINES - above.length - below.length);
  return [...above, ...reasonLines(view, look, room), ...below].join('\n');
}

/** The title, where the text is from, the motion and the thesis. */
function headLines(overview: OverviewRecord, { map: { thesis } }: View, look: Look): string[] {
  const { ink, width, plain } = look;
  const origin = originReference(overview);
  const from = plain ? origin : cutAtWord(origin, width, look.signs.more);
  const { motion } = overview;
  // A motion says in full what the thesis says, so its headline is enough.
  const words = motion === null || thesis.short === null ? thesis.text : thesis.short;
  const id = thesis.id;
  return [
    ...wrap(ink.bold(oneLine(overview.title)), width),
    ...(from === '' ? [] : [from]),
    '',
    ...(motion === null ? [] : wrap(`${ink.bold('Motion:')} ${oneLine(motion)}`, width, '', '  ')),
    ...wrap(
      [`${ink.bold('Thesis:')} ${oneLine(words)}  ${id}, `, unbreakable(verdictMark(overview.status, look))],
      width,
      '',
      '  ',
    ),
  ];
}

/** The main reasons, a row each, in at most so many lines: those of the core first. */
function reasonLines(view: View, look: Look, room: number): string[] {
  const reasons = mainReasons(view.map);
  if (reasons.length === 0) return [];
  const core = view.core();
  const first = reasons.toSorted((a, b) => Number(core.has(b)) - Number(core.has(a)));
  const rows = first.map((reason) => reasonRow(reason, view, look));
  const shown = rows.filter((_, i) => i < MIN_REASONS || rows.slice(0, i + 1).flat().length < room);
  const share = shown.length === rows.length ? '' : ` (${shown.length} of ${rows.length})`;
  return [`${look.ink.bold('Main reasons')}${share}`, ...shown.flat()];
}

function reasonRow(reason: Statement, view: View, look: Look): string[] {
  return listRowLines(reason, view, look, {
    words: [],
    verdicts: 'signs',
    notes: [],
    indent: 1,
    attacks: [],
  });
}

/** How many entries there are, and how they fare. */
function countLines({ kinds, verdicts }: OverviewRecord, { width }: Look): string[] {
  const counts = KINDS.map((kind) => countOfKind(kinds[kind], kind)).join(', ');
  const statuses = STATUSES.map((status) => `${verdicts[status]} ${plural(status, verdicts[status])}`);
  return [
    ...wrap(counts, width),
    ...wrap(`${statuses.join(', ')}, going by this file alone, not by what is true`, width),
  ];
}

function plural(status: Status, count: number): string {
  if (status === 'undecided') return 'undecided';
  return count === 1 ? verdictWord(status) : { in: 'stand', out: 'fall' }[status];
}

/** What there is to see and the command that shows it: in two columns, but for rows that the window is too narrow for. */
function offerLines(offers: readonly Offer[], { ink, width, plain }: Look): string[] {
  const column = widestText(offers.map(({ shows }) => shows)) + 2;
  return offers.flatMap(({ shows, command, also = '' }) => {
    if (plain) return [`${shows}: ${command}${also}`];
    if (column + command.length > width) return [...wrap(shows, width), `  ${ink.bold(command)}`];
    const row = `${padToWidth(shows, column)}${ink.bold(command)}`;
    return [column + command.length + also.length > width ? row : `${row}${also}`];
  });
}
