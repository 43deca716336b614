import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoder } from '../../src/terminal/decode.js';
import type { Typed } from '../../src/terminal/key-names.js';

const BEGIN = '\u001b[200~';
const END = '\u001b[201~';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What comes out of these pieces, one after the other; runs of text that follow each other as one. */
function decoded(...pieces: (string | Uint8Array)[]): Typed[] {
  const keys = decoder();
  return joined(pieces.flatMap((piece) => keys.feed(typeof piece === 'string' ? bytes(piece) : piece)));
}

function joined(typed: readonly Typed[]): Typed[] {
  const all: Typed[] = [];
  for (const one of typed) {
    const last = all.at(-1);
    if (last !== undefined && 'text' in last && 'text' in one)
      all[all.length - 1] = { text: last.text + one.text };
    else all.push(one);
  }
  return all;
}

const key = (name: string): Typed => ({ key: name });

describe('keys', () => {
  test.each<[string, string, Typed[]]>([
    ['letters', 'nN é語', [{ text: 'nN é語' }]],
    ['Enter, Tab, Backspace', '\r\t\u007f', [key('return'), key('tab'), key('backspace')]],
    ['a line end of two characters', 'a\r\nb', [{ text: 'a' }, key('return'), { text: 'b' }]],
    ['Ctrl and a letter', '\u0003\u0004\u0015\u001c', ['C-c', 'C-d', 'C-u', 'C-\\'].map(key)],
    ['NUL', '\u0000', [key('C-space')]],
    ['arrows', '\u001b[A\u001b[B\u001bOC\u001bOD', ['up', 'down', 'right', 'left'].map(key)],
    ['paging', '\u001b[5~\u001b[6~\u001b[H\u001b[4~', ['pageup', 'pagedown', 'home', 'end'].map(key)],
    ['Shift-Tab', '\u001b[Z', [key('S-tab')]],
    [
      'keys with a name only',
      '\u001b[3~\u001b[2~\u001b[15~\u001bOP',
      ['delete', 'insert', 'f5', 'f1'].map(key),
    ],
    ['F1 on a console', '\u001b[[A', [key('f1')]],
    ['Ctrl and an arrow', '\u001b[1;5C', [key('C-right')]],
    ['Alt and an arrow', '\u001b[1;3C', [key('M-right')]],
    ['Alt and an arrow, by a second Esc', '\u001b\u001b[C', [key('M-right')]],
    ['Alt and a letter', '\u001bb\u001bF\u001bé', ['M-b', 'M-F', 'M-é'].map(key)],
    ['Alt and other keys', '\u001b\u007f\u001b\r\u001b ', ['M-backspace', 'M-return', 'M-space'].map(key)],
    ['Alt and Ctrl', '\u001b\u0002', [key('M-C-b')]],
    ['two Esc', '\u001b\u001b\u001bb', ['escape', 'escape', 'M-b'].map(key)],
    ['Enter on the keypad', '\u001bOM', [key('return')]],
    ['digits on the keypad', '\u001bOp\u001bOy\u001bOk', [{ text: '09+' }]],
    ['kitty: letters', '\u001b[97u\u001b[97:65;2u\u001b[228u', [{ text: 'aAä' }]],
    ['kitty: Ctrl and Alt', '\u001b[99;5u\u001b[98;3u\u001b[98;7u', ['C-c', 'M-b', 'M-C-b'].map(key)],
    [
      'kitty: named keys',
      '\u001b[27u\u001b[13u\u001b[57414u\u001b[127;3u',
      ['escape', 'return', 'return', 'M-backspace'].map(key),
    ],
    ['kitty: a key that is let go', '\u001b[97;1:3u\u001b[1;1:3A', []],
    ['kitty: with Num Lock', '\u001b[97;129u', [{ text: 'a' }]],
    ['kitty: with Super', '\u001b[97;9u', []],
    [
      'xterm: modifyOtherKeys',
      '\u001b[27;5;99~\u001b[27;3;127~\u001b[27;2;65~',
      [key('C-c'), key('M-backspace'), { text: 'A' }],
    ],
    ['the window has the focus, and lost it', '\u001b[I\u001b[O', []],
    [
      'clicks of old terminals, the button let go, other buttons',
      '\u001b[M !!\u001b[<0;10;10m\u001b[<2;1;1M',
      [],
    ],
    [
      'a click, and the wheel',
      '\u001b[<0;10;3M\u001b[<64;1;1M\u001b[<65;1;1M',
      [
        { mouse: { does: 'click', row: 2, column: 9 } },
        { mouse: { does: 'wheel-up', row: 0, column: 0 } },
        { mouse: { does: 'wheel-down', row: 0, column: 0 } },
      ],
    ],
    ['a mouse that is nowhere', '\u001b[<0;0;0M\u001b[<0M\u001b[<;;M', []],
    [
      'answers of a terminal',
      '\u001b[24;80R\u001b[?62;22c\u001b]11;rgb:1c/1c/1c\u001b\\\u001bP>|tmux 3.3a\u001b\\',
      [],
    ],
    ['what nobody knows', '\u001b[99~\u001b[1;2;3;4z\u001b[?2026;2$y', []],
    ['a number that is no character', '\u001b[1114112u\u001b[55296u\u001b[57399u', []],
    ['C1 controls', '\u0085\u009b', []],
    ['bytes that are no UTF-8', '\u0000', [key('C-space')]],
  ])('%s', (_, typed, expected) => expect(decoded(typed)).toEqual(expected));

  test('bytes that are no UTF-8 become the sign for that, and the next key counts', () => {
    expect(decoded(Uint8Array.of(0xe9, 0x6e), Uint8Array.of(0xff, 0x71))).toEqual([
      { text: '\ufffdn\ufffdq' },
    ]);
    expect(decoded(Uint8Array.of(0xed, 0xa0, 0x80, 0x0d))).toEqual([
      { text: '\ufffd\ufffd\ufffd' },
      key('return'),
    ]);
  });

  test('Esc is a key of its own only when nothing follows', () => {
    const keys = decoder();
    expect(keys.feed(bytes('\u001b'))).toEqual([]);
    expect(keys.waitsFor()).toBe('key');
    expect(keys.quiet()).toEqual([key('escape')]);
    expect(keys.waitsFor()).toBeNull();
    expect(keys.feed(bytes('b'))).toEqual([{ text: 'b' }]);
    keys.feed(bytes('\u001b'));
    expect(keys.feed(bytes('b'))).toEqual([key('M-b')]);
  });

  test.each([
    ['\u001b[', [key('M-[')]],
    ['\u001bO', [key('M-O')]],
    ['\u001b[1;', []],
  ])('%j, when nothing follows', (begun, expected) => {
    const keys = decoder();
    expect(keys.feed(bytes(begun))).toEqual([]);
    expect(keys.quiet()).toEqual(expected);
    expect(keys.feed(bytes('n'))).toEqual([{ text: 'n' }]);
  });
});

describe('pastes', () => {
  test('are one, whatever is in them', () => {
    const text = 'q\r\n\u0003\u0000\u001b[A\u001b[200~ 語';
    expect(decoded(`n${BEGIN}${text}${END}m`)).toEqual([{ text: 'n' }, { paste: text }, { text: 'm' }]);
    expect(decoded(BEGIN + END)).toEqual([{ paste: '' }]);
  });

  test('that have the mark of the end in them end at the last one', () => {
    expect(decoded(`${BEGIN}a${END}q\r${END}n`)).toEqual([{ paste: `a${END}q\r` }, { text: 'n' }]);
    expect(decoded(`${BEGIN}a${END}q${BEGIN}b${END}n`)).toEqual([
      { paste: 'a' },
      { text: 'q' },
      { paste: 'b' },
      { text: 'n' },
    ]);
  });

  test('of which the end never comes are over after a while, or by Ctrl-C', () => {
    const keys = decoder();
    expect(keys.feed(bytes(`${BEGIN}abc\u001b[20`))).toEqual([]);
    expect(keys.waitsFor()).toBe('paste');
    expect(keys.quiet()).toEqual([{ paste: 'abc\u001b[20' }]);
    expect(keys.feed(bytes('n'))).toEqual([{ text: 'n' }]);
    keys.feed(bytes(`${BEGIN}abc`));
    expect(keys.feed(bytes('\u0003'))).toEqual([{ paste: 'abc' }, key('C-c')]);
    expect(decoded(END)).toEqual([]);
  });

  test('are kept up to a bound, and dropped from there to their end', () => {
    const [paste, after] = decoded(BEGIN, ...Array<string>(1000).fill('x'.repeat(10_000)), `${END}n`);
    expect(paste).toEqual({ paste: 'x'.repeat(100_000) });
    expect(after).toEqual({ text: 'n' });
  });
});

/** Keys as a terminal sends them, with what they mean. */
const sent = fc.array(
  fc.oneof(
    fc.constantFrom(
      'n',
      '語',
      '🙂',
      'é',
      '\r',
      '\u007f',
      '\u0004',
      '\u001b[A',
      '\u001b[1;5C',
      '\u001b[Z',
      '\u001bOM',
      '\u001b[99;5u',
      '\u001b[I',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => BEGIN + text.replaceAll('\u001b', '') + END),
  ),
  { maxLength: 12 },
);

describe('however it is cut into pieces', () => {
  test('the same comes out', () => {
    fc.assert(
      fc.property(sent, fc.array(fc.nat(400), { maxLength: 20 }), (keys, cuts) => {
        const whole = bytes(keys.join(''));
        const places = [...new Set([0, ...cuts.filter((cut) => cut < whole.length), whole.length])].sort(
          (a, b) => a - b,
        );
        const pieces = places.slice(1).map((place, i) => whole.slice(places[i], place));
        expect(decoded(...pieces)).toEqual(decoded(whole));
      }),
    );
  });

  test('any bytes at all come to an end, and the key after them counts', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 30 })), fc.boolean(), (pieces, esc) => {
        const keys = decoder();
        for (const piece of pieces) keys.feed(esc ? Uint8Array.of(0x1b, ...piece) : piece);
        for (let i = 0; i < 3; i += 1) keys.quiet();
        keys.feed(bytes('\r'));
        expect(keys.feed(bytes('n'))).toEqual([{ text: 'n' }]);
      }),
    );
  });
});

/** Each would take minutes if every piece were read again with those before it. */
test.each([
  ['text', 'x'],
  ['keys', '\u001b[B'],
  ['Esc', '\u001b'],
  ['the beginning of a key', '\u001b[1;'],
  ['the beginning of an answer', '\u001b]11;'],
  ['the beginning of the mark', '\u001b[201'],
  ['two marks of the end', `${END}${END}`],
])('half a million characters of %s, in small pieces, are read in linear time, marked or not', (_, of) => {
  for (const begin of ['', BEGIN]) {
    const keys = decoder();
    keys.feed(bytes(begin));
    const piece = bytes(of.repeat(100 / of.length));
    for (let i = 0; i < 5_000; i += 1) keys.feed(piece);
    keys.quiet();
    expect(keys.waitsFor()).toBeNull();
  }
});
