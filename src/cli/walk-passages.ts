import { existsSync } from 'node:fs';
import type { ArgumentMap, Statement } from '../map/model.js';
import { passagesOfOriginal } from '../original/split-original.js';
import { visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Input } from './input.js';
import type { Io } from './io.js';
import type { KeptWalk } from './kept-walk.js';
import { originalTextOf } from './original-text.js';
import type { Shared } from './shared-options.js';

/** The text that a walk shows passages of. */
export interface WalkText {
  /** Its name, by its full path, so that a later walk finds it, too; null where the file's own is shown or none. */
  readonly name: string | null;
  passages(statement: Statement): readonly string[];
}

/**
 * The text for a walk: the one that is named, else that of an earlier walk, else the file's own. That the file's own
 * cannot be used is a note, that another cannot a failure.
 */
export async function passagesFor(
  named: string | null,
  kept: KeptWalk | null,
  { input, map }: { readonly input: Input; readonly map: ArgumentMap },
  shared: Shared,
  io: Io,
): Promise<WalkText> {
  const name = named === null ? keptText(kept, io) : fullName(named, io);
  const { original, fault } = await originalTextOf(input, map, name, shared, io);
  if (fault !== null) {
    const message = `${input.name}: ${fault.key}: ${fault.message}`;
    if (name !== null) throw new Failure('content', message);
    io.stderr.write(`${message}, so passages are not shown\n`);
  }
  return {
    name: name === '-' ? null : name,
    passages: ({ at }) => (original === null ? [] : passagesOfOriginal(at, original).map(visible)),
  };
}

/** A text's name by its full path; standard input stays what it is. */
function fullName(named: string, io: Io): string {
  return named === '-' ? named : fullFilePath(named, io);
}

/** The text that an earlier walk showed passages of, if it is still there. */
function keptText(kept: KeptWalk | null, io: Io): string | null {
  if (kept === null || kept.text === null) return null;
  if (existsSync(kept.text)) return kept.text;
  io.stderr.write(`${visible(kept.text)}: the text is no longer there, so passages are not shown\n`);
  return null;
}
