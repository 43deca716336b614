import { fileErrorReason } from '../disk/file-errors.js';
import type { State } from '../explore/state.js';
import type { Walk } from '../explore/walk.js';
import type { ArgumentMap } from '../map/model.js';
import { type Selection, selectionCriteria, selectionFlags } from '../query/select.js';
import { visible } from '../words/text.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import { keptHash } from './kept-names.js';
import { idsOfState, idsThat, joinedIds } from './kept-state.js';
import type { KeptWalk } from './kept-walk.js';
import type { Shared } from './shared-options.js';
import { shellWord } from './shell-word.js';
import { walkFile } from './walk-file.js';

/** Keeping the place where a walk was left. */

/** What belongs to a walk that is kept, beside the walk and its state. */
export interface WalkToKeep {
  readonly shared: Shared;
  readonly input: Input;
  /** All of the file, of which the walk can have a part. */
  readonly map: ArgumentMap;
  readonly text: string | null;
  readonly isResumed: boolean;
  readonly start: State;
}

/** An earlier place, and the options that `--resume` needs to go on there as that walk was. */
interface EarlierPlace {
  readonly at: string;
  readonly options: readonly string[];
}

/**
 * What became of a place: saved, perhaps over an earlier one, which was at that id; or not saved, since somebody only had a
 * look and an earlier walk has its own; or not saved at all.
 */
export type KeptPlace =
  | { readonly is: 'saved'; readonly over: EarlierPlace | null }
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
  const now = keptOf(walk, state, earlier, session);
  try {
    await keepWalk(file, now);
    return {
      is: 'saved',
      over:
        isResumed || earlier === null || earlier.at === now.at
          ? null
          : { at: earlier.at, options: optionsBack(earlier, now) },
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

/** What a walk that goes on has to be told to be as an earlier one was, where a later one is kept in its place. */
function optionsBack(earlier: KeptWalk, later: KeptWalk): string[] {
  const was = selectionArguments(earlier.selection);
  const isSame = was.join(' ') === selectionArguments(later.selection).join(' ');
  const isDropped = was.length === 0 && !isSame;
  return [
    ...(isSame ? [] : was),
    // With it, the later walk's day does not count either.
    ...(isDropped || (earlier.asOf === null && later.asOf !== null) ? ['--all'] : []),
    ...(earlier.asOf === null || earlier.asOf === later.asOf ? [] : ['--as-of', earlier.asOf]),
    ...(earlier.order === later.order ? [] : ['--order', earlier.order]),
    ...(earlier.hide === later.hide ? [] : [earlier.hide ? '--hide' : '--no-hide']),
  ];
}

/** A selection as a shell takes it. */
function selectionArguments(selection: Selection): string[] {
  return [
    ...selectionFlags(selection).map((flag) => `--${flag}`),
    ...selectionCriteria(selection).flatMap(([name, values]) =>
      values.flatMap((value) => [`--${name}`, shellWord(value)]),
    ),
  ];
}

/** A walk as it is kept, together with what an earlier one left that is still in the file. */
function keptOf(
  walk: Walk,
  state: State,
  earlier: KeptWalk | null,
  { shared, text, input, map, isResumed }: WalkToKeep,
): KeptWalk {
  const now = idsOfState(state);
  // A walk that goes on has in its state all that the earlier one had, but for what its own day leaves out.
  const isLeft = (id: string) => map.byId.has(id) && !(isResumed && walk.view.map.byId.has(id));
  const ids = earlier === null ? now : joinedIds(idsThat(isLeft, earlier), now);
  return {
    content: keptHash(input.bytes),
    order: walk.order,
    hide: walk.hide,
    asOf: shared.asOf,
    selection: shared.selection,
    text,
    at: state.at.id,
    ...ids,
    asks: state.asks,
  };
}
