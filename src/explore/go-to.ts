import { counted } from '../words/counted.js';
import { didYouMean } from '../words/did-you-mean.js';
import { normal } from '../words/normal.js';
import { clip } from '../words/text.js';
import { lineOf } from './line-edits.js';
import { moveTo } from './move-to.js';
import { closeOverlay, turnToOverlay } from './overlay.js';
import { metInWalk } from './revealed.js';
import { type State, stateSaying } from './state.js';
import { beginsWith, entriesAt, entryWithId, idsLike } from './typed-id.js';
import type { Walk } from './walk.js';

/** What is typed behind `:` as in other programs, where no entry has that id. */
const CLOSE_WORDS = ['q', 'quit'];
const LEAVE_WORDS = [...CLOSE_WORDS, 'q!', 'qa', 'qa!', 'x', 'wq', 'exit'];
const HELP_WORDS = ['h', 'help'];

/**
 * Does what a line behind `:` says: goes to the entry with an id, the step with a number, the first entry at a place of
 * the text, or else the only entry whose id begins with what was typed or contains it. `q` and `help` work as in an editor: on a page,
 * `q` closes it.
 */
export function goToEntry(walk: Walk, state: State, typed: string): State {
  const named = entryWithId(walk, typed) ?? cardNumbered(walk, typed);
  if (named !== undefined) return goTo(state, named);
  if (CLOSE_WORDS.includes(typed) && state.overlay !== null) return closeOverlay(state);
  if (LEAVE_WORDS.includes(typed)) return { ...state, isOver: true };
  if (HELP_WORDS.includes(typed))
    return state.overlay?.name === 'keys' ? state : turnToOverlay(walk, state, 'keys');
  const there = entriesAt(walk, typed, metInWalk(walk, state));
  if (there[0] !== undefined) {
    const count = `${there.length === 1 ? 'This is the only entry' : `The first of ${counted(there.length, 'entry', 'entries')}`} at ${typed}.`;
    return stateSaying(moveTo(state, there[0]), count);
  }
  return goToLike(walk, state, typed);
}

function cardNumbered({ steps }: Walk, typed: string) {
  return /^\d+$/.test(typed) ? steps[Math.min(Math.max(1, Number(typed)), steps.length) - 1] : undefined;
}

function goTo(state: State, statement: State['at']): State {
  const moved = moveTo(state, statement);
  return statement === state.at ? stateSaying(moved, 'You are already there.') : moved;
}

/** Where several ids contain what was typed, the line stays, so that one can be chosen. */
function goToLike(walk: Walk, state: State, typed: string): State {
  const { byId } = walk.view.map;
  const isMet = metInWalk(walk, state);
  // Two are enough to know that it is not the only one.
  const like = idsLike(walk, typed, 2, isMet);
  const only = like.length === 1 || like.filter((id) => beginsWith(id, typed)).length === 1;
  if (only) return goTo(state, byId.get(like[0]!)!);
  if (like.length > 1) {
    const line = { ...lineOf(typed), purpose: 'goto', picked: null, recalled: 0, draft: '' } as const;
    return stateSaying(
      { ...state, typing: line },
      `Several ids contain "${clip(typed)}". Choose one from the list, or type more of it.`,
    );
  }
  if (walk.hide)
    return stateSaying(
      state,
      `No revealed entry has the id "${clip(typed)}". To go to a hidden one, type all of its id.`,
    );
  const near = didYouMean(normal(typed), byId.keys());
  return stateSaying(state, `No entry has the id "${clip(typed)}"${near === null ? '.' : `; ${near}`}`);
}
