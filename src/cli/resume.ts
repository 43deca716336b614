import { type State, startState } from '../explore/state.js';
import type { Walk } from '../explore/walk.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { wrongSelection } from '../query/select.js';
import type { Stance } from '../query/stances.js';
import { counted } from '../words/counted.js';
import { visible } from '../words/text.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import type { KeptWalk } from './kept-walk.js';
import type { Shared } from './shared-options.js';

/** A walk that goes on as it was left (--resume). */
export interface ResumedWalk {
  /** Null where none was kept that can be used. */
  readonly kept: KeptWalk | null;
  /** The options, with the day of that walk, and its selection, unless the command line has its own. */
  readonly shared: Shared;
  /** What to tell: that nothing was kept, or that the file has changed since. */
  readonly note: string | null;
}

/** The walk through a file that was left last. What cannot be used of it is left out with a note. */
export async function resumeWalk(
  input: Input,
  map: ArgumentMap,
  shared: Shared,
  io: Io,
): Promise<ResumedWalk> {
  const { keptHash, readWalk, walkFile } = await import('./kept-walk.js');
  const file = input.path === null ? null : walkFile(io.env, input.path);
  const kept = file === null ? null : readWalk(file);
  if (kept === null) return atBeginning('There is no saved walk through this file', shared, io);
  if ('unusable' in kept) {
    io.stderr.write(`${visible(file ?? '')}: ${kept.unusable}\n`);
    return atBeginning('The saved walk cannot be read', shared, io);
  }
  const narrows = Object.values(shared.selection).some((value) => value !== undefined);
  const fits = narrows || wrongSelection(kept.selection, map) === null;
  const selection = narrows || !fits ? shared.selection : kept.selection;
  const note = kept.content === keptHash(input.bytes) ? null : changedNote(kept, map, fits);
  return { kept, shared: { ...shared, asOf: shared.asOf ?? kept.asOf, selection }, note };
}

/** No walk that could go on: that is said, and where this one begins. */
function atBeginning(why: string, shared: Shared, io: Io): ResumedWalk {
  const note = `${why}: starting at the beginning.`;
  io.stderr.write(`${note}\n`);
  return { kept: null, shared, note };
}

function changedNote(kept: KeptWalk, { byId }: ArgumentMap, fits: boolean): string {
  const ids = new Set([kept.at, ...kept.seen, ...kept.marks, ...Object.keys(kept.stances)]);
  const gone = [...ids].filter((id) => !byId.has(id)).length;
  return [
    'The file has changed since then.',
    ...(gone === 0
      ? []
      : [`${counted(gone, 'entry', 'entries')} of your walk ${gone === 1 ? 'is' : 'are'} no longer in it.`]),
    ...(fits ? [] : ['Nothing that you selected is left, so this walk has all entries.']),
  ].join(' ');
}

/**
 * The state at the beginning of a walk: at the entry that is named, else where the kept walk was left, else at the first
 * step; with what the kept walk saw, marked and held, as far as it is still in the map. Its first message is what is to
 * be said.
 */
export function resumedStart(
  walk: Walk,
  from: Statement | null,
  { kept, note }: ResumedWalk,
  remarks: readonly string[],
): State {
  const { map } = walk.view;
  const left = kept === null ? undefined : map.byId.get(kept.at);
  const start = startState(from ?? left ?? walk.steps[0]!, kept === null ? {} : resumedState(kept, map));
  const messages = [...(note === null ? [] : [note]), ...remarks];
  return { ...start, message: messages.join(' ') || null };
}

function resumedState(kept: KeptWalk, { byId }: ArgumentMap): Pick<State, 'seen' | 'marks' | 'stances'> {
  const statements = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const stances = Object.entries(kept.stances).flatMap(([id, stance]): [Statement, Stance][] =>
    statements([id]).map((statement) => [statement, stance]),
  );
  return { seen: new Set(statements(kept.seen)), marks: statements(kept.marks), stances: new Map(stances) };
}
