import { searchTexts } from '../query/search.js';
import { cut, cutStart } from '../render/cut.js';
import type { Look } from '../render/look.js';
import type { Signs } from '../render/signs.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { occurrences } from '../words/occurrences.js';
import { type State, unseenSteps } from './state.js';
import type { Walk } from './walk.js';

/** The lines under the card: what is being typed, or a message, or else how far the walk has come, and what narrows it. */
export function statusLines(walk: Walk, state: State, look: Look): string[] {
  const { ink, columns, signs } = look;
  const { typing, message, search, marks, stances } = state;
  if (typing !== null) {
    const sign = typing.purpose === 'search' ? '/' : ':';
    // The end of what is typed is what one looks at.
    const line = `${sign}${cutStart(typing.text, Math.max(1, columns - 2))}`;
    return [line, ...(message === null ? [] : [ink.bold(cut(message, columns, signs.more))])];
  }
  if (message !== null) return wrap(ink.bold(message), columns).slice(0, 2);
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
