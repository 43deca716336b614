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
import { padToWidth, widestText, widthOfText } from './width.js';
import { wrap } from './wrap.js';

/** The overview of a file, in as many lines as a window has, with room for a line that is said beside it and for the prompt. */

/** What a window of 24 lines has room for; so has one whose height nobody knows. */
const USUAL_LINES = 22;

/** What an overview says beside its title and thesis. */
interface Extent {
  readonly reasons: number;
  readonly origin: 'whole' | 'cut' | 'none';
  readonly motion: boolean;
  readonly counts: boolean;
  readonly offers: number;
}

/** Fewer main reasons than these say too little, as long as a window has room for them. */
const MIN_REASONS = 3;

const ALL: Extent = {
  reasons: Number.POSITIVE_INFINITY,
  origin: 'whole',
  motion: true,
  counts: true,
  offers: Number.POSITIVE_INFINITY,
};

/** What is left out in low windows, from the least on. */
const LOW: readonly Extent[] = [
  { ...ALL, reasons: MIN_REASONS, origin: 'cut', counts: false },
  { ...ALL, reasons: MIN_REASONS, origin: 'cut', counts: false, offers: 3 },
  { ...ALL, reasons: 1, origin: 'none', counts: false, offers: 3 },
  { ...ALL, reasons: 0, origin: 'none', counts: false, offers: 2 },
  { ...ALL, reasons: 0, origin: 'none', counts: false, offers: 1, motion: false },
];

/** A command to try, what it shows, and what else to say of it where there is room. */
export interface Offer {
  readonly shows: string;
  readonly command: string;
  readonly also?: string;
}

/**
 * The overview for people, with the commands to try next. A window of so many lines gets what it has room for; where there
 * is none, a few main reasons and all the rest are printed in any case.
 */
export function renderOverview(
  overview: OverviewRecord,
  view: View,
  look: Look,
  offers: readonly Offer[],
  window: number | null = null,
): string {
  const room = window ?? USUAL_LINES;
  // Each reason takes a line or more, so no more of them than lines are tried.
  const count = Math.min(mainReasons(view.map).length, Math.max(room, MIN_REASONS));
  const fewer = Array.from({ length: Math.max(1, count - MIN_REASONS + 1) }, (_, i) => count - i);
  const usual = [ALL, ...fewer.map((reasons): Extent => ({ ...ALL, reasons, origin: 'cut' }))];
  const extents = window === null ? usual : [...usual, ...LOW];
  let lines: string[] = [];
  for (const extent of extents) {
    lines = overviewLines(overview, view, look, offers, extent);
    if (shownLines(lines, look) <= room) break;
  }
  return lines.join('\n');
}

/** How many lines of a window the lines take: a command is never broken, so a window breaks a long one. */
function shownLines(lines: readonly string[], { width }: Look): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfText(line) / width)), 0);
}

function overviewLines(
  overview: OverviewRecord,
  view: View,
  look: Look,
  offers: readonly Offer[],
  extent: Extent,
): string[] {
  return [
    ...headLines(overview, view, look, extent),
    ...reasonLines(view, look, extent.reasons),
    ...(extent.counts ? ['', ...countLines(overview, look)] : []),
    '',
    ...offerLines(offers.slice(0, extent.offers), look),
  ];
}

/** The title, where the text is from, the motion and the thesis. */
function headLines(
  overview: OverviewRecord,
  { map: { thesis } }: View,
  look: Look,
  extent: Extent,
): string[] {
  const { ink, width } = look;
  const motion = extent.motion ? overview.motion : null;
  // A motion says in full what the thesis says, so its headline is enough.
  const words = overview.motion === null || thesis.short === null ? thesis.text : thesis.short;
  const id = thesis.id;
  return [
    ...wrap(ink.bold(oneLine(overview.title)), width),
    ...originLines(overview, look, extent),
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

function originLines(overview: OverviewRecord, { width, plain, signs }: Look, extent: Extent): string[] {
  const origin = originReference(overview);
  if (origin === '' || extent.origin === 'none') return [];
  if (plain) return [origin];
  return extent.origin === 'whole' ? wrap(origin, width) : [cutAtWord(origin, width, signs.more)];
}

/** So many of the main reasons, a row each: those of the core first. */
function reasonLines(view: View, look: Look, limit: number): string[] {
  const reasons = mainReasons(view.map);
  if (reasons.length === 0 || limit <= 0) return [];
  const core = view.core();
  const shown = reasons.toSorted((a, b) => Number(core.has(b)) - Number(core.has(a))).slice(0, limit);
  const share = shown.length === reasons.length ? '' : ` (${shown.length} of ${reasons.length})`;
  return [
    `${look.ink.bold('Main reasons')}${share}`,
    ...shown.flatMap((reason) => reasonRow(reason, view, look)),
  ];
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
export function countLines({ kinds, verdicts }: OverviewRecord, { width }: Look): string[] {
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
