import { fileErrorReason } from '../disk/file-errors.js';
import type { State } from '../explore/state.js';
import { idsOfState } from '../explore/state-ids.js';
import type { Walk } from '../explore/walk.js';
import { visible } from '../words/text.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import { keptHash } from './kept-names.js';
import { mergedIds } from './kept-state.js';
import type { KeptWalk } from './kept-walk.js';
import type { Shared } from './shared-options.js';
import { walkFile } from './walk-file.js';

/** Keeping the place where a walk was left. */

/** What belongs to a walk that is kept, beside the walk and its state. */
export interface WalkToKeep {
  readonly shared: Shared;
  readonly input: Input;
  readonly text: string | null;
  readonly isResumed: boolean;
  readonly start: State;
}

/**
 * What became of a place: saved, perhaps over an earlier one, which was at that id; or not saved, since somebody only had a
 * look and an earlier walk has its own; or not saved at all.
 */
export type KeptPlace =
  | { readonly is: 'saved'; readonly over: string | null }
  | { readonly is: 'only a look'; readonly earlier: string }
  | { readonly is: 'not saved' };

const NOT_SAVED: KeptPlace = { is: 'not saved' };

/**
 * Keeps the place where a walk was left. What an earlier walk through the file saw, marked and held is not lost by it, nor is its
 * place by a mere look. Why it cannot be kept is said on stderr.
 */
export async function keepPlace(walk: Walk, state: State, session: WalkToKeep, io: Io): Promise<KeptPlace> {
  const { input, isResumed } = session;
  if (input.path === null) return NOT_SAVED;
  const file = walkFile(io.env, input.path);
  if (file === null) return NOT_SAVED;
  const { keepWalk, readWalk } = await import('./kept-walk.js');
  const before = readWalk(file);
  const earlier = before === null || 'unusable' in before ? null : before;
  if (earlier !== null && !isResumed && isOnlyALook(session.start, state))
    return { is: 'only a look', earlier: earlier.at };
  try {
    await keepWalk(file, keptOf(walk, state, earlier, session));
    return {
      is: 'saved',
      over: isResumed || earlier === null || earlier.at === state.at.id ? null : earlier.at,
    };
  } catch (error) {
    io.stderr.write(
      `Your place could not be saved for --resume: ${visible(file)}: ${fileErrorReason(error)}\n`,
    );
    return NOT_SAVED;
  }
}

/** Whether somebody went nowhere, and neither marked nor held anything. The map can have been read again meanwhile. */
function isOnlyALook(start: State, end: State): boolean {
  const idsOf = (state: State) => JSON.stringify(idsOfState(state));
  return start.asks === end.asks && idsOf(start) === idsOf(end);
}

/** A walk as it is kept, together with what others through the same file left, before it or meanwhile. */
function keptOf(
  walk: Walk,
  state: State,
  earlier: KeptWalk | null,
  { shared, text, input, start }: WalkToKeep,
): KeptWalk {
  const now = idsOfState(state);
  const { seen, marks, ...ids } = earlier === null ? now : mergedIds(idsOfState(start), earlier, now);
  return {
    content: keptHash(input.bytes),
    order: walk.order,
    hide: walk.hide,
    asOf: shared.asOf,
    selection: shared.selection,
    text,
    at: state.at.id,
    seen: [...seen],
    marks: [...marks],
    ...ids,
    asks: state.asks,
  };
}
