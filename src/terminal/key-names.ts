/** What somebody does at a keyboard: a key by its name, characters in a row, or a paste; or with the mouse. */
export type Typed =
  | { readonly key: string }
  | { readonly text: string }
  | { readonly paste: string }
  | { readonly mouse: MouseEvent };

/** A click with the left button, or a notch of the wheel, at a row and column of the window, from 0. */
export interface MouseEvent {
  readonly does: 'click' | 'wheel-up' | 'wheel-down';
  readonly row: number;
  readonly column: number;
}

/** Keys whose sequence ends in a letter (ECMA-48 and xterm, "PC-Style Function Keys"). */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
  Z: 'S-tab',
};

/** Keys whose sequence is a number (DEC VT220 and xterm). */
const NUMBERS: Readonly<Record<number, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

/** Keys that kitty's protocol and xterm's modifyOtherKeys name by their code. */
const CODES: Readonly<Record<number, string>> = {
  8: 'backspace',
  9: 'tab',
  13: 'return',
  27: 'escape',
  127: 'backspace',
  // Enter on the keypad.
  57414: 'return',
};

/** Keys after `ESC O`: those above, and the keypad's (xterm, "VT220-Style Function Keys"). */
export const KEYPAD: Readonly<Record<string, Typed>> = {
  ...Object.fromEntries(Object.entries(LETTERS).map(([letter, key]) => [letter, { key }])),
  M: { key: 'return' },
  I: { key: 'tab' },
  X: { text: '=' },
  ...Object.fromEntries(
    [...'jklmnopqrstuvwxy'].map((letter, i) => [letter, { text: '*+,-./0123456789'[i]! }]),
  ),
};

/** The name of a control character; null for those that no key sends. */
export function controlKey(code: number): string | null {
  if (code === 0x0d || code === 0x0a) return 'return';
  if (code === 0x09) return 'tab';
  if (code === 0x7f || code === 0x08) return 'backspace';
  if (code === 0) return 'C-space';
  return code < 0x20 ? `C-${String.fromCharCode(code + 0x40).toLowerCase()}` : null;
}

/** The name of a key that is pressed together with Alt. */
export function altKey(char: string): string {
  return `M-${char === ' ' ? 'space' : (controlKey(char.codePointAt(0)!) ?? char)}`;
}

/** The key of a control sequence; null for what is none: focus, answers, keys let go, keys unknown. */
export function csiKey(params: string, final: string): Typed | null {
  if (params.startsWith('<')) return mouseEvent(params.slice(1), final);
  if (!/^[\d;:]*$/.test(params)) return null;
  const [first = [], second = [], third = []] = params.split(';').map((part) => part.split(':').map(Number));
  const [code = 0, shifted = 0] = first;
  const [modifiers = 0, event = 0] = second;
  if (event === RELEASED) return null;
  if (final === 'u') return charKey(code, shifted, modifiers);
  if (final === '~' && code === MODIFY_OTHER_KEYS) return charKey(third[0] ?? 0, 0, modifiers);
  const name = sequenceKey(code, final);
  return name === undefined ? null : named(name, modifiers);
}

/** What each button of the mouse does, by its number with no key held (xterm, "Mouse Tracking"). */
const BUTTONS: Readonly<Record<number, MouseEvent['does']>> = {
  0: 'click',
  64: 'wheel-up',
  65: 'wheel-down',
};

/** What the mouse did, in the form of SGR: a button, a column, a row, and `M` where it was pressed. */
function mouseEvent(params: string, final: string): Typed | null {
  const [button = -1, column = 0, row = 0] = params.split(';').map(Number);
  const does = BUTTONS[button];
  if (final !== 'M' || does === undefined || !(row > 0) || !(column > 0)) return null;
  return { mouse: { does, row: row - 1, column: column - 1 } };
}

/** The key whose sequence has this number before a `~`, or this letter behind no number or 1. */
function sequenceKey(code: number, final: string): string | undefined {
  if (final === '~') return NUMBERS[code];
  return code <= 1 ? LETTERS[final] : undefined;
}

const RELEASED = 3;
const MODIFY_OTHER_KEYS = 27;

/** A key that is named by its code, and by what it types with Shift where a terminal tells that (kitty). */
function charKey(code: number, shifted: number, modifiers: number): Typed | null {
  const name = CODES[code];
  if (name !== undefined) return named(name, modifiers);
  const isText = code >= 0x20 && code <= 0x10ffff && !/\p{C}/u.test(String.fromCodePoint(code));
  if (!isText) return null;
  const { shift, alt, ctrl, other } = held(modifiers);
  const char = String.fromCodePoint(code);
  if (other) return null;
  if (ctrl) return { key: `${alt ? 'M-' : ''}C-${char === ' ' ? 'space' : char.toLowerCase()}` };
  const typed = shift ? withShift(char, shifted) : char;
  return alt ? { key: altKey(typed) } : { text: typed };
}

/** What a key types with Shift: what the terminal says, or else the capital. */
function withShift(char: string, shifted: number): string {
  const isKnown = shifted > 0x20 && shifted <= 0x10ffff;
  return isKnown ? String.fromCodePoint(shifted) : char.toUpperCase();
}

/** A named key with what is held beside it; Shift alone makes another key only of Tab. */
function named(name: string, modifiers: number): Typed | null {
  const { shift, alt, ctrl, other } = held(modifiers);
  if (other) return null;
  const key = name === 'tab' && shift ? 'S-tab' : name;
  return { key: `${alt ? 'M-' : ''}${ctrl ? 'C-' : ''}${key}` };
}

/** The keys that are held: a sum of 1 for Shift, 2 for Alt, 4 for Ctrl, more for others, and 1 to it. */
function held(modifiers: number) {
  const sum = Math.max(0, modifiers - 1);
  // Caps Lock and Num Lock (64, 128) are no keys to hold.
  return { shift: (sum & 1) > 0, alt: (sum & 2) > 0, ctrl: (sum & 4) > 0, other: (sum & 0b111000) > 0 };
}
