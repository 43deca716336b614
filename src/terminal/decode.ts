import { altKey, controlKey, csiKey, KEYPAD, type Typed } from './key-names.js';

/** Bytes of a terminal as keys, text and pastes. It has no clock: who feeds it says when nothing came for a while. */
interface Decoder {
  /** What these bytes mean, together with what was left over before. Linear in their number. */
  feed(bytes: Uint8Array): Typed[];
  /** What the rest means, now that nothing has come for as long as `waitsFor` is patient. */
  quiet(): Typed[];
  /** What is begun and not yet finished: a key that began with Esc, a paste, or nothing. */
  waitsFor(): 'key' | 'paste' | null;
}

const PASTE_BEGINS = '\u001b[200~';
const PASTE_ENDS = '\u001b[201~';
/** What is kept of a paste, in UTF-16 units; the rest is read and dropped, so that it is never taken for keys. */
const MAX_PASTE_LENGTH = 100_000;
const CTRL_C = 0x03;

export function decoder(): Decoder {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  let pasting = false;
  let pasted = '';

  /** Takes keys and text, as far as they are all there; says whether a paste begins then. */
  const takeKeys = (taken: Typed[]): boolean => {
    let at = 0;
    for (;;) {
      const { typed, end } = next(rest, at);
      if (typed === 'paste') pasting = true;
      else if (typed !== null) taken.push(typed);
      const isOver = pasting || end === at;
      at = end;
      if (isOver) break;
    }
    rest = rest.slice(at);
    return pasting;
  };

  /** Takes a paste, as far as it is there; says whether it is over then. */
  const takePaste = (taken: Typed[]): boolean => {
    const end = endOfPaste(rest);
    // The last characters may be the beginning of the mark.
    const upTo = end ?? Math.max(0, rest.length - PASTE_ENDS.length + 1);
    pasted += rest.slice(0, Math.min(upTo, MAX_PASTE_LENGTH - pasted.length));
    rest = rest.slice(end === null ? upTo : upTo + PASTE_ENDS.length);
    if (end !== null) endPaste(taken);
    return end !== null;
  };

  const endPaste = (taken: Typed[], last = '') => {
    taken.push({ paste: pasted + last });
    pasting = false;
    pasted = '';
  };

  const takeRest = (): string => {
    const begun = rest;
    rest = '';
    return begun;
  };

  return {
    feed(bytes) {
      const taken: Typed[] = [];
      // Somebody at the keyboard: a terminal sends a paste in larger pieces, and leaves Ctrl-C out of it.
      if (pasting && bytes.length === 1 && bytes[0] === CTRL_C) endPaste(taken, takeRest());
      rest += utf8.decode(bytes, { stream: true });
      while (pasting ? takePaste(taken) : takeKeys(taken));
      return taken;
    },
    quiet() {
      const begun = takeRest();
      if (pasting) {
        const taken: Typed[] = [];
        endPaste(taken, begun);
        return taken;
      }
      if (begun === '\u001b') return [{ key: 'escape' }];
      return begun.length === 2 ? [{ key: altKey(begun[1]!) }] : [];
    },
    waitsFor() {
      if (pasting) return 'paste';
      return rest === '' ? null : 'key';
    },
  };
}

/**
 * Where the mark is that ends a paste, or null. A text can have the mark in it; then the last one before another
 * paste begins is the one of the terminal.
 */
function endOfPaste(text: string): number | null {
  const first = text.indexOf(PASTE_ENDS);
  if (first < 0) return null;
  const another = text.indexOf(PASTE_BEGINS, first);
  return text.lastIndexOf(PASTE_ENDS, another < 0 ? text.length : another);
}

const TEXT = /[^\u0000-\u001f\u007f-\u009f]+/y;
/** Control sequences (ECMA-48, 5.4), a second Esc before them for Alt. */
const CSI = /\u001b?\u001b\[([0-?]*)[ -/]*([@-~])/y;
/** A click as X10 sends it, and what some terminals answer when asked about themselves. */
const CLICK = /\u001b\[M.{3}/sy;
const REPLY = /\u001b[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)/y;
/** F1 to F5 on the console of Linux. */
const CONSOLE = /\u001b\[\[([A-E])/y;
/** Keys of a keypad, and of old terminals. */
const SS3 = /\u001b?\u001bO[0-9;]*([A-Za-z=])/y;
const ALT = /\u001b([^\u001b])/uy;
/** What one of these can begin with, at the end of what is there. */
const BEGUN = /\u001b(?:\u001b?(?:\[(?:\[|M.{0,2}|[0-?]{0,60}[ -/]{0,4})|O[0-9;]{0,9}))?$/sy;
/** What no terminal sends. */
const ENDLESS = /\u001b?\u001b\[[0-?]*[ -/]*/y;

interface Taken {
  /** `null` for what means nothing, such as that the window has the focus. */
  readonly typed: Typed | 'paste' | null;
  /** The offset of the next; the same as this one's when more has to come first. */
  readonly end: number;
}

/** What stands at an offset of a text. */
function next(text: string, at: number): Taken {
  if (at === text.length) return { typed: null, end: at };
  const end = (pattern: RegExp) => pattern.lastIndex;
  const run = matchAt(TEXT, text, at);
  if (run !== null) return { typed: { text: run[0] }, end: end(TEXT) };
  if (text[at] !== '\u001b') return control(text, at);
  if (text.startsWith(PASTE_BEGINS, at)) return { typed: 'paste', end: at + PASTE_BEGINS.length };
  if (matchAt(CLICK, text, at) !== null) return { typed: null, end: end(CLICK) };
  if (matchAt(REPLY, text, at) !== null) return { typed: null, end: end(REPLY) };
  const onConsole = matchAt(CONSOLE, text, at);
  if (onConsole !== null)
    return { typed: { key: `f${'ABCDE'.indexOf(onConsole[1]!) + 1}` }, end: end(CONSOLE) };
  if (matchAt(BEGUN, text, at) !== null) return { typed: null, end: at };
  const isAlt = text[at + 1] === '\u001b';
  const csi = matchAt(CSI, text, at);
  if (csi !== null) return { typed: withAlt(isAlt, csiKey(csi[1]!, csi[2]!)), end: end(CSI) };
  const ss3 = matchAt(SS3, text, at);
  if (ss3 !== null) return { typed: withAlt(isAlt, KEYPAD[ss3[1]!] ?? null), end: end(SS3) };
  if (matchAt(ENDLESS, text, at) !== null) return { typed: null, end: end(ENDLESS) };
  const alt = matchAt(ALT, text, at);
  if (alt !== null) return { typed: { key: altKey(alt[1]!) }, end: end(ALT) };
  return { typed: { key: 'escape' }, end: at + 1 };
}

/** A control character; a line's end of two counts once. */
function control(text: string, at: number): Taken {
  const length = text.startsWith('\r\n', at) ? 2 : 1;
  const name = controlKey(text.charCodeAt(at));
  return { typed: name === null ? null : { key: name }, end: at + length };
}

function withAlt(isAlt: boolean, typed: Typed | null): Typed | null {
  if (!isAlt || typed === null || 'paste' in typed || 'mouse' in typed) return typed;
  return { key: 'key' in typed ? `M-${typed.key}` : altKey(typed.text) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
