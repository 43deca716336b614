import type { Move } from './moves.js';
import type { PageAction } from './state.js';

/** What single keys do on the page: as far as they go together, the same keys as in `claims step`. */

/** What a key does: an action, a move to another card, or something of the browser's. */
export type KeyEffect =
  | { readonly does: 'move'; readonly move: Move }
  | { readonly does: 'stance'; readonly stance: 'agree' | 'doubt' | null }
  | { readonly does: 'act'; readonly action: PageAction }
  | { readonly does: 'reveal' }
  | { readonly does: 'back' }
  | { readonly does: 'forward' }
  | { readonly does: 'focus'; readonly on: 'search' | 'outline' | 'card' };

interface PageKey {
  /** As `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  readonly means: string;
  readonly effect: KeyEffect;
}

/** The keys in the order in which the help lists them. */
export const PAGE_KEYS: readonly PageKey[] = [
  { keys: ['ArrowRight', 'n', 'l'], means: 'the next card', effect: { does: 'move', move: 'next' } },
  { keys: ['ArrowLeft', 'p', 'h'], means: 'the previous card', effect: { does: 'move', move: 'previous' } },
  {
    keys: ['u'],
    means: 'up to what this entry supports or attacks',
    effect: { does: 'move', move: 'up' },
  },
  { keys: ['b', 'Backspace'], means: 'back to the card where you were before', effect: { does: 'back' } },
  { keys: ['f'], means: 'forward again', effect: { does: 'forward' } },
  { keys: ['c'], means: 'the next counterpoint', effect: { does: 'move', move: 'counterpoint' } },
  {
    keys: ['x'],
    means: 'the next counterpoint without an answer',
    effect: { does: 'move', move: 'unanswered' },
  },
  { keys: ['g', '<'], means: 'the first card', effect: { does: 'move', move: 'first' } },
  { keys: ['G', '>'], means: 'the last card', effect: { does: 'move', move: 'last' } },
  {
    keys: ['+', '='],
    means: 'agree: treat this entry as standing',
    effect: { does: 'stance', stance: 'agree' },
  },
  { keys: ['-'], means: 'doubt: treat this entry as falling', effect: { does: 'stance', stance: 'doubt' } },
  { keys: ['0'], means: 'undo + or -', effect: { does: 'stance', stance: null } },
  { keys: ['r'], means: 'with hidden answers: show the next one', effect: { does: 'reveal' } },
  { keys: ['/'], means: 'search', effect: { does: 'focus', on: 'search' } },
  { keys: ['t'], means: 'to the outline', effect: { does: 'focus', on: 'outline' } },
  { keys: ['d'], means: 'to the card', effect: { does: 'focus', on: 'card' } },
  { keys: ['?'], means: 'this list of keys', effect: { does: 'act', action: { type: 'help', open: true } } },
];

/** What a key does; null for one that does nothing. */
export function effectOfKey(key: string): KeyEffect | null {
  return PAGE_KEYS.find(({ keys }) => keys.includes(key))?.effect ?? null;
}

const KEY_NAMES: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←' };

/** A key as it is called on the page. */
export function keyName(key: string): string {
  return KEY_NAMES[key] ?? key;
}
