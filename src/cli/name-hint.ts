import { listAnd } from '../words/lists.js';
import { isFolder } from './claims-files-below.js';
import { COMMANDS_OF_SEVERAL_FILES } from './command-names.js';
import { isPattern } from './file-patterns.js';
import type { Io } from './io.js';

/** What somebody may have meant who names a file that is not there, or what is no single file. */

/** Why a name is not that of one file; null where it may be. */
export function notOneFile(name: string, io: Io): string | null {
  const what = isFolder(name, io) ? 'folder' : 'pattern';
  if (what === 'pattern' && !isPattern(name, io)) return null;
  return `this is a ${what}; name a file (${listAnd(COMMANDS_OF_SEVERAL_FILES)} read several)`;
}
