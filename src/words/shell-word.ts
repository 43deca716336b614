import { oneLine, visible } from './text.js';

/** A file's name as a shell takes it. */
export function shellWord(name: string): string {
  const shown = oneLine(visible(name));
  return /^[\w./~@%+=:,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
