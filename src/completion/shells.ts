import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import type { Shell } from './shell.js';
import { zsh } from './zsh.js';

/** The shells that there is a script for. A new one is a file here and a line in this table. */
export const SHELLS: Readonly<Record<string, Shell>> = { bash, zsh, fish, powershell };

/** The shell of a name; undefined for one that there is no script for. */
export function shellNamed(name: string): Shell | undefined {
  return Object.hasOwn(SHELLS, name) ? SHELLS[name] : undefined;
}
