import type { Statement } from '../map/model.js';
import { listAnd } from '../words/lists.js';
import { askToReload } from './asked.js';
import type { Request } from './request.js';
import { type State, stateSaying } from './state.js';
import { decidedIds } from './state-ids.js';
import type { Walk } from './walk.js';
import { stateInNewMap } from './walk-in-map.js';
import type { Errand, ErrandTerminal } from './window-program.js';

/** What a walk asks of the world outside, and what comes of it. */

/** So many ids are named in a sentence. */
const MAX_NAMED = 3;

/** A walk and where somebody is in it: both are new when the file has changed. */
export interface Walking {
  readonly walk: Walk;
  readonly state: State;
}

/**
 * What reading the file again came to: a new walk, nothing new, or why the walk stays as it was, or why there is nothing to read.
 * `mended`: it could not be read before.
 */
type Reread =
  | { readonly walk: Walk }
  | { readonly unchanged: true; readonly mended: boolean }
  | { readonly problem: string }
  | { readonly impossible: string };

/** How it went to edit the file: whether an editor had it, and what went wrong, in a sentence. */
export interface Edited {
  readonly wasOpen: boolean;
  readonly problem: string | null;
}

/** What the world outside does for a walk; each answer is a sentence for who asked. */
export interface Outside {
  reread(walk: Walk): Promise<Reread>;
  /** Opens the file in an editor, where the statement is written. */
  edit(walk: Walk, statement: Statement, terminal: ErrandTerminal): Promise<Edited>;
  browse(address: string, terminal: ErrandTerminal): Promise<string>;
  copy(text: string, what: string, terminal: ErrandTerminal): string;
  /** Hears of changes to the file, until the returned function is called. */
  watch(changed: () => void): () => void;
}

/** What the last key asks, as an errand; null for nothing. */
export function errandOf({ walk, state }: Walking, outside: Outside): Errand<Walking> | null {
  const { request } = state;
  if (request === null) return null;
  const asked: Walking = { walk, state: { ...state, request: null } };
  return (terminal) => answer(asked, request, outside, terminal);
}

async function answer(
  { walk, state }: Walking,
  request: Request,
  outside: Outside,
  terminal: ErrandTerminal,
): Promise<Walking> {
  const saying = (message: string): Walking => ({ walk, state: stateSaying(state, message) });
  switch (request.does) {
    case 'copy':
      return saying(outside.copy(request.text, request.what, terminal));
    case 'browse':
      return saying(await outside.browse(request.address, terminal));
    case 'edit': {
      const { wasOpen, problem } = await outside.edit(walk, request.statement, terminal);
      const now = wasOpen ? await reread({ walk, state }, outside, true) : { walk, state };
      if (problem === null) return now;
      const said = [problem, ...(now.state.message === null ? [] : [now.state.message])].join(' ');
      return { walk: now.walk, state: stateSaying(now.state, said) };
    }
    case 'reload':
      return reread({ walk, state }, outside, request.unasked);
  }
}

/** The walk through the file as it is now; where it cannot be read, the walk as it was. */
async function reread({ walk, state }: Walking, outside: Outside, unasked: boolean): Promise<Walking> {
  const read = await outside.reread(walk);
  if ('impossible' in read) return { walk, state: stateSaying(state, read.impossible) };
  if ('problem' in read)
    return { walk, state: stateSaying(state, `The walk goes on without the change: ${read.problem}`) };
  if ('unchanged' in read) {
    const isSilent = unasked && !read.mended;
    return { walk, state: isSilent ? state : stateSaying(state, 'The file is as you see it here.') };
  }
  const now = stateInNewMap(state, walk, read.walk);
  const isGone = now.at.id !== state.at.id;
  const gone = isGone ? ` ${state.at.id} is no longer in it; this is the card before it.` : '';
  const said = `The file has changed and was read again.${gone}${keptWords(state, now)}`;
  return { walk: read.walk, state: stateSaying(now, said) };
}

/** That what somebody did at entries that are gone now is kept; begun by a space, empty for nothing. */
function keptWords(before: State, now: State): string {
  const earlier = new Set(decidedIds(before.absent));
  const ids = decidedIds(now.absent).filter((id) => !earlier.has(id));
  if (ids.length === 0) return '';
  const where = ids.length > MAX_NAMED ? `${ids.length} entries that are gone` : listAnd(ids);
  return ` What you marked and decided at ${where} is kept.`;
}

/** A walk that is asked to read its file again because that was changed. */
export function askedToReread({ walk, state }: Walking): Walking {
  return { walk, state: askToReload(state, true) };
}
