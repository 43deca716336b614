import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where the system keeps what is needed for a while. */

/**
 * The folder for this user's temporary files. Others may be able to make a folder of this name: `makeOwnFolder` refuses
 * one that is not the user's own.
 */
export function temporaryFolder(env: Readonly<Record<string, string | undefined>>): string {
  const asked = env.TMPDIR ?? '';
  const user = process.getuid?.();
  const name = user === undefined ? 'claims-explorer' : `claims-explorer-${user}`;
  return join(isAbsolute(asked) ? asked : tmpdir(), name);
}
