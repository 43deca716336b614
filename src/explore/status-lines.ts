import { searchTexts } from '../query/search.js';
import { cut } from '../render/cut.js';
import type { Look } from '../render/look.js';
import type { Signs } from '../render/signs.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { occurrences } from '../words/occurrences.js';
import { overlayRows } from './overlay.js';
import { type State, type TypedLine, unseenSteps } from './state.js';
import { type LineView, viewOfLine } from './typed-line-view.js';
import type { Walk } from './walk.js';

/** What stands before a line that is typed. */
const TYPED_AFTER = { search: '/', goto: ':', find: '/', reason: 'Because: ' } as const;

/** The lines under the card: what is being typed, or a message, or else how far the walk has come, and what narrows it. */
export function statusLines(walk: Walk, state: State, look: Look): string[] {
  const { ink, columns, signs } = look;
  const { typing, message, search, marks, stances, pending } = state;
  if (typing !== null) {
    const { shown } = shownTypedLine(typing, look);
    return [shown, ...(message === null ? [] : [ink.bold(cut(message, columns, signs.more))])];
  }
  if (message !== null) return wrap(ink.bold(message), columns).slice(0, 2);
  if (pending !== '') return [ink.bold(cut(pendingStatus(state), columns, signs.more))];
  const unseen = unseenSteps(walk, state);
  const facts = [
    ...(search === null ? [] : [hitStatus(search, state, signs)]),
    unseen === 0 ? 'all seen' : `${unseen} left`,
    ...(walk.narrowedBy.length === 0 ? [] : [`only ${walk.narrowedBy.join(' ')}`]),
    ...(walk.hide ? ['--hide is on'] : []),
    ...(marks.length > 0 ? [`${marks.length} marked`] : []),
    ...(stances.size > 0 ? [counted(stances.size, 'stance')] : []),
  ];
  return [cut(facts.join(` ${signs.dot} `), columns, signs.more)];
}

/** What is typed, behind the sign that says what for. */
export function shownTypedLine({ purpose, ...line }: TypedLine, { columns }: Look): LineView {
  const before = TYPED_AFTER[purpose];
  const { shown, cursor } = viewOfLine(line, Math.max(1, columns - 1 - before.length));
  return { shown: `${before}${shown}`, cursor: cursor + before.length };
}

/** What was typed of a command, and how it can go on. */
function pendingStatus(state: State): string {
  const { pending, chosen, overlay } = state;
  if (!/^\d+$/.test(pending)) return `${pending}: Z again leaves the walk, Esc does not.`;
  if (overlay?.name === 'doubt') return `${pending}: Enter chooses entry ${pending}. Esc takes it back.`;
  const page = overlayRows(state) === null ? 'line' : 'row';
  const item = overlay === null ? 'card' : page;
  const opens = chosen === null ? '' : `Enter opens entry ${pending}, `;
  return `${pending}: ${opens}G goes to ${item} ${pending}, j goes ${pending} down. Esc takes it back.`;
}

/** Which hit of a search this is, and in which fields the words are that its text does not have. */
export function hitStatus(
  { echo, words, hits }: NonNullable<State['search']>,
  { at }: State,
  { open, close }: Signs,
): string {
  const here = [...hits].indexOf(at);
  const quoted = `${open}${echo}${close}`;
  if (here < 0) return `${quoted} ${counted(hits.size, 'hit')}`;
  const lacking = words.filter((word) => occurrences(at.text, [word]).length === 0);
  const fields = searchTexts(at).filter(({ text }) => occurrences(text, lacking).length > 0);
  const names = [...new Set(fields.map(({ field }) => field))].join(', ');
  const where = names === '' ? '' : ` (in its ${names})`;
  return `${quoted} ${here + 1} of ${counted(hits.size, 'hit')}${where}`;
}
