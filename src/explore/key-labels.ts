import { clip } from '../words/text.js';

/** Keys as people call them. */

const LABELS: Readonly<Record<string, string>> = {
  return: 'Enter',
  space: 'Space',
  tab: 'Tab',
  'S-tab': 'Shift-Tab',
  backspace: 'Backspace',
  escape: 'Esc',
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  home: 'Home',
  end: 'End',
  insert: 'Insert',
  delete: 'Delete',
  pageup: 'PgUp',
  pagedown: 'PgDn',
};

/** A key as people call it: `Enter` for `return`, `Ctrl-F` for `C-f`. */
export function keyLabel(name: string): string {
  const label = LABELS[name];
  if (label !== undefined) return label;
  if (name.startsWith('M-')) return `Alt-${keyLabel(name.slice(2))}`;
  if (name.startsWith('C-')) return `Ctrl-${LABELS[name.slice(2)] ?? name.slice(2).toUpperCase()}`;
  if (/^f\d/.test(name)) return name.toUpperCase();
  // A control character, a space or a combining mark could not be seen as a name.
  return /\p{C}|^[\p{M}\p{Z}]/u.test(name) ? 'That key' : clip(name);
}
