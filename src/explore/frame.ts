import type { Statement } from '../map/model.js';
import { pathFromThesis } from '../map/paths.js';
import { textFields } from '../query/search.js';
import { fill } from '../render/columns.js';
import { cut, cutInk, cutStart } from '../render/cut.js';
import type { Look } from '../render/look.js';
import type { Signs } from '../render/signs.js';
import { renderStep, type WalkStep } from '../render/step.js';
import { pad, widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { occurrences } from '../words/occurrences.js';
import { footerWords } from './keys.js';
import { listPage, textPage } from './pages.js';
import type { Extent } from './reduce.js';
import type { State } from './state.js';
import { isRevealed, placeOf, revealedOf, unseen, type Walk } from './walk.js';
import type { Painted, Size } from './window.js';

/** What the screen shows: at most `rows` lines of at most `columns`, and how far its body can be scrolled. */
export interface Frame extends Painted {
  readonly extent: Extent;
}

/** The body gets at least so many lines; what does not fit beside it goes. */
const BODY = 5;
/** Windows of so many rows have room for a line above and below the body. */
const ROOMY = 26;
/** The breadcrumb gets at least so many columns, or goes. */
const BREADCRUMB = 12;

/** The screen for a state: breadcrumb and place, the card or page, what is not yet seen, the keys. */
export function frameOf(walk: Walk, state: State, size: Size, look: Look): Frame {
  const { columns, rows } = size;
  const rule = rows >= ROOMY ? [look.ink.dim(look.signs.line.repeat(look.width))] : [];
  const keys = footer(walk, state, look);
  const status = statusLines(walk, state, look);
  const said = state.message !== null || state.input !== null;
  const withKeys = rows - 1 - status.length - keys.length >= BODY;
  const withStatus = said || rows - 1 - status.length >= BODY;
  const above = [topLine(walk, state, look), ...rule];
  const below = [...rule, ...(withStatus ? status : []), ...(withKeys ? keys : [])];
  const height = Math.max(0, rows - above.length - below.length);
  const { lines, extent } = bodyOf(walk, state, height, look);
  const body = Array.from({ length: height }, (_, i) => lines[i] ?? '');
  const all = [...above, ...body, ...below]
    .slice(0, rows)
    .map((line) => cutInk(line, columns, look.signs.more));
  const typed = above.length + height + (below.length > 0 && rule.length > 0 ? 1 : 0);
  const cursor =
    state.input === null || typed >= rows ? null : { row: typed, column: widthOfText(all[typed]!.trimEnd()) };
  return { lines: all, extent, cursor };
}

/** The way from the thesis, and at the right the place in the walk. */
function topLine(walk: Walk, { at }: State, { width, ink, signs }: Look): string {
  const place = `${placeOf(walk, at) ?? signs.none}/${walk.steps.length}`;
  const room = width - place.length - 2;
  if (room < BREADCRUMB) return ink.bold(place);
  return `${ink.dim(pad(breadcrumb(walk, at, room, signs), room))}  ${ink.bold(place)}`;
}

/** The ids from the thesis to here; where they do not fit, those in the middle go, then the beginning. */
function breadcrumb({ view }: Walk, statement: Statement, room: number, { way, more }: Signs): string {
  const ids = [...pathFromThesis(view.structure, statement), statement.id];
  let line = cut(statement.id, room, more);
  // The thesis first and, behind what is left out, as much of the end as there is room for.
  for (let from = ids.length - 1; from > 0; from -= 1) {
    const end = ids.slice(from).join(` ${way} `);
    const whole = [from === 1 ? ids[0]! : `${ids[0]} ${way} ${more}`, more].map(
      (start) => `${start} ${way} ${end}`,
    );
    const fits = whole.find((one) => widthOfText(one) <= room);
    if (fits === undefined) break;
    line = fits;
  }
  return line;
}

/** The line to type in, a message, or what is not yet seen. */
function statusLines(walk: Walk, state: State, look: Look): string[] {
  const { ink, width, signs } = look;
  if (state.input !== null) {
    const before = state.input.for === 'search' ? '/' : ':';
    // The end of what is typed is what one looks at.
    const line = `${before}${cutStart(state.input.text, Math.max(1, width - 2))}`;
    return [line, ...(state.message === null ? [] : [ink.bold(cut(state.message, width, signs.more))])];
  }
  if (state.message !== null) return wrap(ink.bold(state.message), width).slice(0, 2);
  const rest = unseen(walk, state);
  const facts = [
    ...(state.found === null ? [] : [hitFact(state, signs)]),
    rest === 0 ? 'all seen' : `${rest} not yet seen`,
    ...(state.marks.length > 0 ? [`${state.marks.length} marked`] : []),
    ...(state.stances.size > 0 ? [counted(state.stances.size, 'stance')] : []),
  ];
  return [ink.dim(cut(facts.join(` ${signs.dot} `), width, signs.more))];
}

/** Which hit this is of how many, and where the words are that its text does not have. */
export function hitFact({ found, at }: State, { open, close }: Signs): string {
  const { words, hits } = found!;
  const here = [...hits].indexOf(at);
  const lacks = words.filter((word) => occurrences(at.text, [word]).length === 0);
  const fields = textFields(at).filter(({ text }) => occurrences(text, lacks).length > 0);
  const where = [...new Set(fields.map(({ field }) => field))].join(', ');
  const place = here < 0 ? '' : `${here + 1} of `;
  return `${open}${words.join(' ')}${close} ${place}${counted(hits.size, 'hit')}${here < 0 || where === '' ? '' : ` (in its ${where})`}`;
}

/** The keys that matter now, as many as two lines hold; how to learn more and how to leave always. */
function footer(walk: Walk, state: State, { width, ink }: Look): string[] {
  const words = footerWords(walk, state);
  const ends = words.slice(-2);
  const shown: string[] = [];
  for (const word of words.slice(0, -2)) {
    if (fill([...shown, word, ...ends], width).length <= 2) shown.push(word);
  }
  return fill([...shown, ...ends], width)
    .slice(0, 2)
    .map((line) => ink.dim(line));
}

type Body = Pick<Frame, 'lines' | 'extent'>;

/** The card or page, as much of it as the height shows. */
function bodyOf(walk: Walk, state: State, height: number, look: Look): Body {
  const rows = listPage(walk, state, height, look);
  if (rows !== null) return { lines: rows, extent: { height, most: 0 } };
  if (state.page !== null) return windowOn(textPage(walk, state, look), state.scroll, height, look);
  const { lines, chosenLine } = renderStep(stepOf(walk, state), walk.view, look);
  const last = chosenLine === null ? 0 : chosenLine - height + 2;
  return windowOn(lines, Math.max(Math.min(state.scroll, chosenLine ?? state.scroll), last), height, look);
}

/** As many lines from one on as fit; the last says what is left. */
function windowOn(lines: readonly string[], from: number, height: number, { signs }: Look): Body {
  const most = Math.max(0, lines.length - height);
  const start = Math.min(from, most);
  const shown = lines.slice(start, start + height);
  const rest = lines.length - start - height;
  if (rest > 0 && height > 2) shown[height - 1] = `  ${signs.down} ${rest + 1} more: PgDn`;
  return { lines: shown, extent: { height, most } };
}

/** A state as the step that its card shows. */
export function stepOf(walk: Walk, state: State): WalkStep {
  const { at, stances, marks, chosen, found } = state;
  const stance = stances.get(at);
  return {
    statement: at,
    place: placeOf(walk, at),
    total: walk.steps.length,
    passages: walk.passages(at),
    bearings: walk.bearings(at),
    revealed: revealedOf(walk, state, at),
    judged: (statement) => isRevealed(walk, state, statement),
    chosen,
    also: [
      ...(stance === undefined ? [] : [`you ${stance === 'agree' ? 'agree' : 'doubt it'}`]),
      ...(marks.includes(at) ? ['marked'] : []),
    ],
    words: found?.words ?? [],
  };
}
