import { fileErrorReason } from '../disk/file-errors.js';
import type { State } from '../explore/state.js';
import type { Walk } from '../explore/walk.js';
import type { Statement } from '../map/model.js';
import { visible } from '../words/text.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import type { KeptWalk } from './kept-walk.js';
import type { Shared } from './shared-options.js';

/** What belongs to a walk that is kept, beside the walk and its state. */
interface WalkToKeep {
  readonly shared: Shared;
  readonly input: Input;
  readonly text: string | null;
  readonly isResumed: boolean;
}

/**
 * Keeps the place where a walk was left. What an earlier walk through the file saw, marked and held is not lost by it.
 * Says whether the place could be kept, and on stderr why not.
 */
export async function keepPlace(walk: Walk, state: State, session: WalkToKeep, io: Io): Promise<boolean> {
  const { input, isResumed } = session;
  if (input.path === null) return false;
  const { keptHash, keepWalk, readWalk, walkFile } = await import('./kept-walk.js');
  const file = walkFile(io.env, input.path);
  if (file === null) return false;
  const before = readWalk(file);
  // A walk that goes on has all of the earlier one in its state.
  const earlier = before === null || 'unusable' in before || isResumed ? null : before;
  try {
    await keepWalk(file, keptOf(walk, state, earlier, session, keptHash(input.bytes)));
    return true;
  } catch (error) {
    io.stderr.write(
      `Your place could not be saved for --resume: ${visible(file)}: ${fileErrorReason(error)}\n`,
    );
    return false;
  }
}

/** A walk as it is kept, together with what an earlier one left. */
function keptOf(
  walk: Walk,
  state: State,
  earlier: KeptWalk | null,
  { shared, text }: WalkToKeep,
  content: string,
): KeptWalk {
  const ids = (statements: Iterable<Statement>) => Array.from(statements, ({ id }) => id);
  const stances = Array.from(state.stances, ([{ id }, stance]) => [id, stance] as const);
  return {
    content,
    order: walk.order,
    hide: walk.hide,
    asOf: shared.asOf,
    selection: shared.selection,
    text,
    at: state.at.id,
    seen: [...new Set([...(earlier?.seen ?? []), ...ids(state.seen)])],
    marks: [...new Set([...(earlier?.marks ?? []), ...ids(state.marks)])],
    stances: { ...earlier?.stances, ...Object.fromEntries(stances) },
  };
}
