import { type State, startState } from '../explore/state.js';
import { decidedIds, stateOfIds } from '../explore/state-ids.js';
import type { Walk } from '../explore/walk.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { isSelecting, type Selection, selectionOptions, wrongSelection } from '../query/select.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { visible } from '../words/text.js';
import { fileOption, type Input } from './input.js';
import type { Io } from './io.js';
import { keptHash } from './kept-names.js';
import type { KeptWalk } from './kept-walk.js';
import { type Opened, openMap } from './open.js';
import { programCall } from './program-call.js';
import type { Shared } from './shared-options.js';
import { walkFile } from './walk-file.js';

/** A walk that goes on as it was left (--resume). */
export interface ResumedWalk {
  /** Null where none was kept that can be used, and where none was asked for. */
  readonly kept: KeptWalk | null;
  /** The options, with the day of that walk, and its selection, unless the command line has its own. */
  readonly shared: Shared;
  /** What to tell: that nothing was kept, that the file has changed since, or that there is a walk to go on with. */
  readonly notes: readonly string[];
}

/** What of the command line says how a walk goes on. */
interface Wanted {
  readonly resume: boolean;
  /** Whether the selection and the day of the kept walk no longer count. */
  readonly all: boolean;
}

/**
 * The walk through a file that was left last, where it is to go on; else a note that there is one. What cannot be used of it
 * is left out with a note.
 */
export async function resumeWalk(
  input: Input,
  map: ArgumentMap,
  { resume, all }: Wanted,
  shared: Shared,
  io: Io,
): Promise<ResumedWalk> {
  const { readWalk } = await import('./kept-walk.js');
  const file = input.path === null ? null : walkFile(io.env, input.path);
  const kept = file === null ? null : readWalk(file);
  const isUsable = kept !== null && !('unusable' in kept);
  if (!resume) return { kept: null, shared, notes: kept === null ? [] : [savedNote(kept, shared, io)] };
  if (isUsable) return resumed(kept, input, map, all, shared);
  if (kept === null) return atBeginning('There is no saved walk through this file', shared);
  io.stderr.write(`${visible(file ?? '')}: ${kept.unusable}\n`);
  return atBeginning('The saved walk cannot be read', shared);
}

/** That a walk is saved, and how to go on with it; or why that cannot be done. */
function savedNote(kept: KeptWalk | { readonly unusable: string }, shared: Shared, io: Io): string {
  if ('unusable' in kept) return `Your saved walk cannot be read (${kept.unusable}).`;
  const { seen } = kept;
  const command = `${programCall(io)} step --resume${fileOption(shared)}`;
  return `You have a saved walk (${counted(seen.length, 'card')} seen). To go on with it: ${command}`;
}

/** No walk that could go on: that is said, and where this one begins. */
function atBeginning(why: string, shared: Shared): ResumedWalk {
  return { kept: null, shared, notes: [`${why}: starting at the beginning.`] };
}

function resumed(kept: KeptWalk, input: Input, map: ArgumentMap, all: boolean, shared: Shared): ResumedWalk {
  const isOwn = all || isSelecting(shared.selection);
  const fits = isOwn || wrongSelection(kept.selection, map) === null;
  return {
    kept,
    shared: {
      ...shared,
      asOf: shared.asOf ?? (all ? null : kept.asOf),
      selection: isOwn || !fits ? shared.selection : kept.selection,
    },
    notes: [
      ...(kept.content === keptHash(input.bytes) ? [] : [changedNote(kept, map)]),
      ...(fits ? [] : [nothingLeftNote(kept.selection)]),
    ],
  };
}

/** So many ids that are gone are named. */
const MAX_GONE_NAMED = 3;

/** That the file has changed, and what of the walk is no longer in it. It is kept all the same: it can come back. */
function changedNote(kept: KeptWalk, { byId }: ArgumentMap): string {
  const decided = decidedIds(kept).filter((id) => !byId.has(id));
  const gone = [...new Set(byId.has(kept.at) ? decided : [kept.at, ...decided])];
  if (gone.length === 0) return 'The file has changed since then.';
  const more = gone.length - MAX_GONE_NAMED;
  const named = more > 0 ? [...gone.slice(0, MAX_GONE_NAMED), `${more} more`] : gone;
  const waits = decided.length === 0 ? '' : ' What you marked and decided there is kept.';
  return `The file has changed since then. No longer in it: ${listAnd(named)}.${waits}`;
}

function nothingLeftNote(selection: Selection): string {
  return `Nothing matches ${selectionOptions(selection).join(' ')} now, so this walk has all entries.`;
}

/** The map opened for a walk. Where the selection of the kept walk takes nothing of it any more, all of it is selected. */
export function openForWalk(
  map: ArgumentMap,
  walk: ResumedWalk,
  asked: Shared,
  io: Io,
): { readonly opened: Opened; readonly resumed: ResumedWalk } {
  const opened = openMap(map, walk.shared, io);
  const isKept = walk.kept !== null && walk.shared.selection !== asked.selection;
  if (!isKept || opened.selected.length > 0) return { opened, resumed: walk };
  const shared = { ...walk.shared, selection: asked.selection };
  const notes = [...walk.notes, nothingLeftNote(walk.shared.selection)];
  return { opened: openMap(map, shared, io), resumed: { ...walk, shared, notes } };
}

/**
 * The state at the beginning of a walk: at the entry that is named, else where the kept walk was left, else at the first
 * step that is not yet seen; with what the kept walk saw, marked and held, as far as it is still in the map. Its first
 * message is what is to be said.
 */
export function resumedStart(
  walk: Walk,
  from: Statement | null,
  { kept, notes }: ResumedWalk,
  remarks: readonly string[],
): State {
  const { map } = walk.view;
  const before = kept === null ? null : { ...stateOfIds(kept, map), asks: kept.asks };
  const left = kept === null ? undefined : map.byId.get(kept.at);
  const unseen = walk.steps.find((step) => before?.seen.has(step) !== true);
  const start = startState(from ?? left ?? unseen ?? walk.steps[0]!, before ?? {});
  return { ...start, message: [...remarks, ...notes].join(' ') || null };
}
