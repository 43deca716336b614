import { fileErrorReason } from '../disk/file-errors.js';
import { looksOf } from '../disk/watch-file.js';
import type { Walking } from '../explore/outside.js';
import type { State } from '../explore/state.js';
import { idsOfState, type StateIds } from '../explore/state-ids.js';
import type { Walk } from '../explore/walk.js';
import { type Selection, selectionCriteria, selectionFlags } from '../query/select.js';
import { shellWord } from '../words/shell-word.js';
import { visible } from '../words/text.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import { KeptMeanwhile, setAside } from './kept-file.js';
import { keptHash, whyUnkept } from './kept-names.js';
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

/** An earlier place, and the options that `--resume` needs to go on there as that walk was. */
interface EarlierPlace {
  readonly at: string;
  readonly options: readonly string[];
}

/**
 * What became of a place: saved, perhaps over an earlier one, which was at that id, and perhaps with a file set aside that could
 * not be read; or not saved, since somebody only had a look and an earlier walk has its own; or not saved, since that
 * cannot be done or went wrong, and why.
 */
export type KeptPlace =
  | { readonly is: 'saved'; readonly over: EarlierPlace | null; readonly aside: string | null }
  | { readonly is: 'only a look'; readonly earlier: string }
  | { readonly is: 'unkept' | 'not saved'; readonly why: string };

/** Keeps where somebody is in a walk through a file, as that was read last. */
export type KeepPlace = (walking: Walking, input: Input) => Promise<KeptPlace>;

/**
 * Keeps the place in a walk, each time that it is asked to, one after the other. What an earlier walk through the file, or one
 * beside it, saw, marked and held is not lost by it, nor is the earlier place by a mere look.
 */
export function placeKeeper(session: WalkToKeep, io: Io): KeepPlace {
  /** What this walk began with, and later what it kept last: what differs from that is its own doing. */
  let base = idsOfState(session.start);
  let saved: (KeptPlace & { readonly is: 'saved' }) | null = null;
  const keep = async ({ walk, state }: Walking, input: Input): Promise<KeptPlace> => {
    const file = input.path === null ? null : walkFile(io.env, input.path);
    if (file === null) return { is: 'unkept', why: whyUnkept(input.path) };
    const { keepWalk, readWalk } = await import('./kept-walk.js');
    const was = looksOf(file);
    const before = readWalk(file);
    const isUnusable = before !== null && 'unusable' in before;
    const earlier = isUnusable ? null : before;
    const isNew = !session.isResumed && saved === null;
    if (earlier !== null && isNew && isOnlyALook(session.start, state))
      return { is: 'only a look', earlier: earlier.at };
    try {
      const aside = isUnusable ? setAside(file) : (saved?.aside ?? null);
      const now = keptOf(walk, state, earlier, { ...session, input, base });
      await keepWalk(file, now, isUnusable ? null : was);
      base = idsOfState(state);
      const over = isNew && earlier !== null ? placeBefore(earlier, now) : (saved?.over ?? null);
      saved = { is: 'saved', over, aside };
      return { ...saved, over: over?.at === state.at.id ? null : over };
    } catch (error) {
      if (error instanceof KeptMeanwhile) return keep({ walk, state }, input);
      return { is: 'not saved', why: `${visible(file)}: ${fileErrorReason(error)}` };
    }
  };
  let latest: Promise<unknown> = Promise.resolve();
  return (walking, input) => {
    const kept = latest.then(() => keep(walking, input));
    latest = kept;
    return kept;
  };
}

/** Whether somebody went nowhere, and neither marked nor held anything. The map can have been read again meanwhile. */
function isOnlyALook(start: State, end: State): boolean {
  const idsOf = (state: State) => JSON.stringify(idsOfState(state));
  return start.asks === end.asks && idsOf(start) === idsOf(end);
}

/** Whether two states have the same marks, stances and reasons, so that nothing of them is lost if the second is not kept. */
export function isKeptAlike(one: State, other: State): boolean {
  return (['marks', 'stances', 'reasons', 'absent'] as const).every((name) => one[name] === other[name]);
}

/** An earlier place that a later walk is kept over. */
function placeBefore(earlier: KeptWalk, later: KeptWalk): EarlierPlace {
  return { at: earlier.at, options: optionsBack(earlier, later) };
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

/** A walk as it is kept, together with what others through the same file left, before it or meanwhile. */
function keptOf(
  walk: Walk,
  state: State,
  earlier: KeptWalk | null,
  { shared, text, input, base }: WalkToKeep & { readonly base: StateIds },
): KeptWalk {
  const now = idsOfState(state);
  const { seen, marks, ...ids } = earlier === null ? now : mergedIds(base, earlier, now);
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
