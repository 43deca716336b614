import { reasonOf } from '../disk/reasons.js';
import type { State } from '../explore/state.js';
import type { Walk } from '../explore/walk.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { wrongValue } from '../query/select.js';
import type { Stance } from '../query/stances.js';
import { counted } from '../words/counted.js';
import { visible } from '../words/text.js';
import type { Io } from './io.js';
import type { KeptWalk } from './kept-walk.js';
import type { Input } from './open.js';
import type { Shared } from './shared-options.js';

/** A walk as it was left. */
export interface Resumed {
  /** Null where none was kept that can be used. */
  readonly kept: KeptWalk | null;
  /** The options, with the day of that walk, and its selection, unless the command line has its own. */
  readonly shared: Shared;
  /** What to tell: that nothing was kept, or that the file has changed since. */
  readonly note: string | null;
}

/** The walk through a file that was left last. What cannot be used of it is left out with a note. */
export async function resume(input: Input, map: ArgumentMap, shared: Shared, io: Io): Promise<Resumed> {
  const { hashOf, readWalk, walkFile } = await import('./kept-walk.js');
  const file = input.path === null ? null : walkFile(io.env, input.path);
  const kept = file === null ? null : readWalk(file);
  if (kept === null || 'unusable' in kept) {
    const what =
      kept === null ? 'No walk through this file was kept' : 'The walk that was kept cannot be read';
    if (kept !== null) io.stderr.write(`${visible(file ?? '')}: ${kept.unusable}\n`);
    const note = `${what}: this is the beginning.`;
    io.stderr.write(`${note}\n`);
    return { kept: null, shared, note };
  }
  const narrows = Object.values(shared.selection).some((value) => value !== undefined);
  const fits = narrows || wrongValue(kept.selection, map) === null;
  const selection = narrows || !fits ? shared.selection : kept.selection;
  const note = kept.content === hashOf(input.bytes) ? null : changedNote(kept, map, fits);
  return { kept, shared: { ...shared, asOf: shared.asOf ?? kept.asOf, selection }, note };
}

/** What a kept walk left, in the map as it is now: what is no longer there is forgotten. */
export function leftIn(kept: KeptWalk, { byId }: ArgumentMap): Pick<State, 'seen' | 'marks' | 'stances'> {
  const statements = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const stances = Object.entries(kept.stances).flatMap(([id, stance]): [Statement, Stance][] =>
    statements([id]).map((statement) => [statement, stance]),
  );
  return { seen: new Set(statements(kept.seen)), marks: statements(kept.marks), stances: new Map(stances) };
}

function changedNote(kept: KeptWalk, { byId }: ArgumentMap, fits: boolean): string {
  const named = new Set([kept.at, ...kept.seen, ...kept.marks, ...Object.keys(kept.stances)]);
  const gone = [...named].filter((id) => !byId.has(id)).length;
  return [
    'The file has changed since.',
    ...(gone === 0 ? [] : [`Gone from your walk: ${counted(gone, 'entry', 'entries')}.`]),
    ...(fits ? [] : ['What you had selected is no longer there: this walk is whole.']),
  ].join(' ');
}

/**
 * Keeps where a walk was left. What an earlier walk through the file saw, marked and held is not lost by it. Says
 * whether it could be kept, and on stderr why not.
 */
export async function keep(
  walk: Walk,
  state: State,
  {
    shared,
    input,
    text,
    resumed,
  }: {
    readonly shared: Shared;
    readonly input: Input;
    readonly text: string | null;
    readonly resumed: boolean;
  },
  io: Io,
): Promise<boolean> {
  if (input.path === null) return false;
  const { hashOf, keepWalk, readWalk, walkFile } = await import('./kept-walk.js');
  const file = walkFile(io.env, input.path);
  if (file === null) return false;
  const before = readWalk(file);
  const earlier = before === null || 'unusable' in before || resumed ? null : before;
  const ids = (statements: Iterable<Statement>) => Array.from(statements, ({ id }) => id);
  const kept: KeptWalk = {
    content: hashOf(input.bytes),
    order: walk.order,
    hide: walk.hide,
    asOf: shared.asOf,
    selection: shared.selection,
    text,
    at: state.at.id,
    seen: [...new Set([...(earlier?.seen ?? []), ...ids(state.seen)])],
    marks: [...new Set([...(earlier?.marks ?? []), ...ids(state.marks)])],
    stances: {
      ...earlier?.stances,
      ...Object.fromEntries([...state.stances].map(([{ id }, stance]) => [id, stance])),
    },
  };
  try {
    await keepWalk(file, kept);
    return true;
  } catch (error) {
    io.stderr.write(`The place could not be kept for --resume: ${visible(file)}: ${reasonOf(error)}\n`);
    return false;
  }
}
