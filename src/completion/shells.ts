import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import type { Shell } from './shell.js';
import { zsh } from './zsh.js';

/** The shells that there is a script for. A new one is a file here and a line in this table. */
export const SHELLS = { bash, zsh, fish, powershell } as const satisfies Record<string, Shell>;
