import { windowLines } from '../render/addresses.js';
import { cutInk } from '../render/cut.js';
import { type Look, narrowerLook } from '../render/look.js';
import { renderStep } from '../render/step.js';
import { INK_CODE } from '../render/width.js';
import type { Action } from './action.js';
import { besideBranch, branchColumns } from './branch-list.js';
import { footerOf } from './footer.js';
import { keyHelpFooter } from './key-help.js';
import { firstLineFor, linesInSight } from './lines-in-sight.js';
import { overlayList, overlayText } from './overlay-lines.js';
import { markFoundOnPage } from './page-find-lines.js';
import type { Painted, Size } from './painted.js';
import type { Extent } from './scroll.js';
import { shownStep } from './shown-step.js';
import type { State } from './state.js';
import { shownTypedLine, statusLines } from './status-lines.js';
import { topLine } from './top-line.js';
import type { Walk } from './walk.js';

/** What the screen shows: at most `rows` lines of at most `columns`, and how far its body can be scrolled. */
export interface Frame extends Painted {
  readonly extent: Extent;
  /** What a click on each row does, and on the list beside the card, in its columns; null or missing for nothing. */
  readonly clicks: readonly (Action | null)[];
  readonly listClicks: readonly (Action | null)[];
  readonly listColumns: number;
}

/** The body gets at least so many rows; what does not fit beside it goes. */
const MIN_BODY_ROWS = 5;
/** Windows of so many rows have room for a rule above and below the body. */
const MIN_ROWS_WITH_RULES = 26;
/** A body of so many rows or fewer has no empty lines between others, where not all fit. */
const MAX_ROWS_WITHOUT_GAPS = 12;
/** A message may take so many lines of any window, and a quarter of it. */
const MIN_MESSAGE_LINES = 2;
/** The most lines that the keys take. */
const MAX_FOOTER_LINES = 2;

/** The screen for a state: breadcrumb and step number, the card or overlay, what is not yet seen, the keys. */
export function frameOf(walk: Walk, state: State, size: Size, look: Look): Frame {
  const { columns, rows } = size;
  const { rule, status, footer } = edgeLines(walk, state, rows, look);
  const typed = state.typing === null ? null : shownTypedLine(state.typing, look, messageLines(rows)).cursor;
  const above = [topLine(walk, state, look), ...rule];
  const below = [...rule, ...status, ...footer];
  const height = Math.max(0, rows - above.length - below.length);
  const { lines, ...rest } = bodyOf(walk, state, height, look);
  const body = Array.from({ length: height }, (_, i) => lines[i] ?? '');
  const all = [...above, ...body, ...below]
    .slice(0, rows)
    .map((line) => cutInk(line, columns, look.signs.more));
  const row = above.length + height + rule.length + (typed?.row ?? 0);
  const column = Math.min(columns - 1, typed?.column ?? 0);
  const inWindow = (clicks: Frame['clicks']) => [...above.map(() => null), ...clicks];
  return {
    ...rest,
    lines: all,
    cursor: typed !== null && row < rows ? { row, column } : null,
    clicks: inWindow(rest.clicks),
    listClicks: inWindow(rest.listClicks),
  };
}

/** The most lines of a message, or of a reason that is typed. */
function messageLines(rows: number): number {
  return Math.max(MIN_MESSAGE_LINES, Math.floor(rows / 4));
}

/** The lines round the body, as far as the window has room for them; a message or a typed line always has. */
function edgeLines(walk: Walk, state: State, rows: number, look: Look) {
  const rule = rows >= MIN_ROWS_WITH_RULES ? [look.signs.line.repeat(look.columns)] : [];
  const status = statusLines(walk, state, look, messageLines(rows));
  const room = rows - 1 - status.length;
  const footer = footerLines(walk, state, look, room - MIN_BODY_ROWS);
  const isSaid = state.message !== null || state.typing !== null;
  return {
    rule,
    status: isSaid || room >= MIN_BODY_ROWS ? status : [],
    footer,
  };
}

/** The keys that matter now, as many as there is room for; how to learn more and how to leave always. */
function footerLines(walk: Walk, state: State, { columns }: Look, room: number): string[] {
  const maxLines = Math.max(0, Math.min(MAX_FOOTER_LINES, room));
  return footerOf(keyHelpFooter(walk, state), 2, columns, maxLines);
}

type Body = Omit<Frame, 'cursor'>;

const NO_LIST = { listClicks: [], listColumns: 0 } as const;

/** The card or overlay, as much of it as the height shows. */
function bodyOf(walk: Walk, state: State, height: number, look: Look): Body {
  const list = overlayList(walk, state, height, look);
  if (list !== null) return { ...list, ...NO_LIST, extent: { height, maxScroll: 0, texts: [] } };
  if (state.overlay !== null) {
    const page = withoutGaps(
      overlayText(walk, state, look).map((line) => linesInWindow([line], look)),
      height,
    ).flat();
    const body = linesFrom(state.scroll, page, height, look);
    return { ...body, lines: markFoundOnPage(body.lines, state.found, look) };
  }
  const room = branchColumns(walk, look);
  if (room === null) return cardBody(walk, state, height, look);
  const card = cardBody(walk, state, height, narrowerLook(look, room));
  const { lines, clicks } = besideBranch(card.lines, walk, state, height, look);
  return { ...card, lines, listClicks: clicks, listColumns: room };
}

function cardBody(walk: Walk, state: State, height: number, look: Look): Body {
  const card = renderStep(shownStep(walk, state), walk.view, look, height);
  const drawn = withoutGaps(
    card.lines.map((line) => linesInWindow([line], look)),
    height,
  );
  const numbers = drawn.flatMap((lines, i) => lines.map(() => card.numbers[i] ?? null));
  const { chosenLine } = card;
  // A chosen line is in sight, with one line under it.
  const at = chosenLine === null ? null : drawn.slice(0, chosenLine).flat().length;
  const first =
    at === null ? state.scroll : Math.max(Math.min(state.scroll, firstLineFor(at, height)), at - height + 2);
  const body = linesFrom(first, drawn.flat(), height, look, numbers);
  const verdictLine = drawn.slice(0, card.verdictLine).flat().length;
  return { ...body, extent: { ...body.extent, verdictLine } };
}

/** Each line as the window shows it; in a low window without empty ones, where not all lines fit. */
function withoutGaps(drawn: readonly string[][], height: number): string[][] {
  const isAllShown = height > MAX_ROWS_WITHOUT_GAPS || drawn.flat().length <= height;
  return drawn.map((lines) => (isAllShown || lines.join('') !== '' ? lines : []));
}

/** Lines as a window shows them: what is too wide for it goes on in the next. */
function linesInWindow(lines: readonly string[], { columns, links }: Look): string[] {
  return lines.flatMap((line) => windowLines(line, columns, links));
}

/** As many lines as fit, from the first one to show on. */
function linesFrom(
  first: number,
  lines: readonly string[],
  height: number,
  { signs }: Look,
  numbers: readonly (number | null)[] = [],
): Body {
  const maxScroll = Math.max(0, lines.length - height);
  const start = Math.min(first, maxScroll);
  const shown = linesInSight(lines, start, height, 'Space', signs);
  const clicks = shown.map((line, i): Action | null => {
    // A line that says how much more there is leads there.
    if (line !== lines[start + i]) return { type: 'scroll-pages', pages: i === 0 ? -1 : 1 };
    const number = numbers[start + i] ?? null;
    return number === null ? null : { type: 'open', number };
  });
  const texts = lines.map((line) => line.replace(INK_CODE, ''));
  return { ...NO_LIST, lines: shown, extent: { height, maxScroll, texts }, clicks };
}
