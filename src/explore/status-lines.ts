import { searchTexts } from '../query/search.js';
import { cutAtWord } from '../render/cut.js';
import type { Look } from '../render/look.js';
import type { Signs } from '../render/signs.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { occurrences } from '../words/occurrences.js';
import { type Fact, fittingFacts } from './fitting-facts.js';
import { overlayRows } from './overlay.js';
import { type State, type TypedLine, unseenSteps } from './state.js';
import { type TypedView, viewOfLine, viewOfText } from './typed-line-view.js';
import type { Walk } from './walk.js';

/** What stands before a line that is typed. */
const TYPED_AFTER = { search: '/', goto: ':', find: '/', reason: 'Because: ' } as const;

/** The lines under the card: what is being typed, or a message, or else how far the walk has come, and what narrows it. */
export function statusLines(walk: Walk, state: State, look: Look, maxLines = 2): string[] {
  const { typing, message, pending, found } = state;
  const said = message === null ? [] : messageLines(message, maxLines, look);
  if (typing !== null) return [...shownTypedLine(typing, look, maxLines).lines, ...said];
  if (message !== null) return said;
  if (pending !== '') return [look.ink.bold(fittingFacts(pendingFacts(state), look.columns, look))];
  if (found !== null) return [fittingFacts([foundFact(found, state, look.signs)], look.columns, look)];
  return [fittingFacts(walkFacts(walk, state, look.signs), look.columns, look)];
}

/** As many whole sentences of a message as so many lines hold; of the first as much as they do. */
function messageLines(message: string, maxLines: number, { ink, columns, signs }: Look): string[] {
  const linesOf = (text: string) => wrap(ink.bold(text), columns);
  const sentences = message.split(/(?<=[.!?]) (?=[^a-z])/);
  for (let count = sentences.length; count > 0; count -= 1) {
    const lines = linesOf(sentences.slice(0, count).join(' '));
    if (lines.length <= maxLines) return lines;
  }
  for (let room = columns * maxLines; room > 0; room -= 1) {
    const lines = linesOf(cutAtWord(sentences[0]!, room, signs.more));
    if (lines.length <= maxLines) return lines;
  }
  return [];
}

/** How far the walk has come, and what narrows it: what changes what is shown comes first. */
function walkFacts(walk: Walk, state: State, signs: Signs): Fact[] {
  const { search, marks, stances } = state;
  const unseen = unseenSteps(walk, state);
  return [
    ...(search === null ? [] : [hitFact(search, state, signs)]),
    ...(walk.narrowedBy.length === 0
      ? []
      : [[`only ${walk.narrowedBy.join(' ')}`, 'a selection'] satisfies Fact]),
    ...(walk.hide ? [['--hide is on', '--hide'] satisfies Fact] : []),
    [unseen === 0 ? 'all seen' : `${unseen} left`],
    ...(marks.length > 0 ? [[`${marks.length} marked`] satisfies Fact] : []),
    ...(stances.size > 0 ? [[counted(stances.size, 'stance')] satisfies Fact] : []),
  ];
}

/** What is typed, behind the sign that says what for. A reason can be long: it has several lines. */
export function shownTypedLine(
  { purpose, ...line }: TypedLine,
  { columns }: Look,
  maxLines: number,
): TypedView {
  const before = TYPED_AFTER[purpose];
  // The cursor stands behind what is typed.
  const room = columns - 1;
  if (purpose === 'reason') return viewOfText(before, line, room, maxLines);
  const { shown, cursor } = viewOfLine(line, Math.max(1, room - before.length));
  return { lines: [`${before}${shown}`], cursor: { row: 0, column: cursor + before.length } };
}

/** What was typed of a command, and how it can go on. */
function pendingFacts(state: State): Fact[] {
  const { pending, chosen, overlay } = state;
  const typed = (full: string, short: string): Fact => [`${pending}: ${full}`, `${pending}: ${short}`];
  if (!/^\d+$/.test(pending)) return [typed('Z again leaves the walk', 'Z leaves'), ['Esc does not']];
  const back: Fact = ['Esc takes it back', 'Esc back'];
  if (overlay?.name === 'doubt') return [typed(`Enter chooses entry ${pending}`, 'Enter chooses'), back];
  const page = overlayRows(state) === null ? 'line' : 'row';
  const goes = `G goes to ${overlay === null ? 'card' : page} ${pending}`;
  const down: Fact = [`j goes ${pending} down`, 'j down'];
  return chosen === null
    ? [typed(goes, 'G goes there'), down, back]
    : [typed(`Enter opens entry ${pending}`, 'Enter opens'), [goes, 'G goes'], down, back];
}

/** Which hit of a search this is, and in which fields the words are that its text does not have. */
export function hitStatus(search: NonNullable<State['search']>, state: State, signs: Signs): string {
  return hitFact(search, state, signs)[0];
}

function hitFact({ echo, words, hits }: NonNullable<State['search']>, { at }: State, signs: Signs): Fact {
  const here = [...hits].indexOf(at);
  const quoted = `${signs.open}${echo}${signs.close}`;
  const count = counted(hits.size, 'hit');
  if (here < 0) return [`${quoted} ${count}`, count];
  const lacking = words.filter((word) => occurrences(at.text, [word]).length === 0);
  const fields = searchTexts(at).filter(({ text }) => occurrences(text, lacking).length > 0);
  const names = [...new Set(fields.map(({ field }) => field))].join(', ');
  const where = names === '' ? '' : ` (in its ${names})`;
  const number = `${here + 1} of ${count}`;
  return [`${quoted} ${number}${where}`, `${quoted} ${number}`, number];
}

/** Which line or row of a page that has the words this is; in a list where another row is chosen, how many there are. */
function foundFact(
  { text, line, number, total }: NonNullable<State['found']>,
  state: State,
  { open, close }: Signs,
): Fact {
  const isElsewhere = overlayRows(state) !== null && state.row !== line;
  const count = isElsewhere || total === 0 ? counted(total, 'hit') : `${number} of ${counted(total, 'hit')}`;
  return [`${open}${text}${close} ${count}`, count];
}
