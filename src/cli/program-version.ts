import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from './io.js';

/** The version of the program, as its package says. */
export function programVersion({ root }: Pick<Io, 'root'>): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return version;
}
