import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unbreakable } from '../../src/render/breakable.js';
import { charactersOf } from '../../src/render/characters.js';
import { cut, cutInk, cutStart } from '../../src/render/cut.js';
import { SIGNS } from '../../src/render/signs.js';
import { padToWidth, SINGLE, widthOfText } from '../../src/render/width.js';
import { wrap } from '../../src/render/wrap.js';

const ink = new Chalk({ level: 1 });
const CODES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const bare = (text: string) => text.replace(CODES, '');

describe('the width of a text', () => {
  // As glibc's wcwidth (2.36) and tmux (3.3a) count; what they differ on from later terminals stands below.
  test.each([
    ['Latin', 'Ångström “q” — …', 16],
    ['Latin with marks of their own', 'e\u0301\u0323x', 2],
    ['Greek, Cyrillic', 'Ωмега й и\u0306', 9],
    ['Devanagari', 'का', 2],
    ['Devanagari, a word', 'हिन्दी', 5],
    ['Devanagari, a joined letter', 'क्षि', 3],
    ['Bengali', 'নমস্কার', 6],
    ['Tamil', 'தமிழ்', 4],
    ['Thai', 'ภาษาไทยกำ', 9],
    ['Khmer', 'ខ្មែរ', 4],
    ['Burmese', 'နေ', 2],
    ['Tibetan', 'བོད', 2],
    ['Javanese', 'ꦗꦮ', 2],
    ['Hebrew with points', 'שָׁלוֹם', 4],
    ['Arabic with vowels', 'مَرْحَبًا', 5],
    ['Hangul', '한국', 4],
    ['Hangul in its letters', '\u1112\u1161\u11ab\u1100\u116e\u11a8', 4],
    ['Han, kana, bopomofo', '日本語かなㄅ', 12],
    ['kana with a mark of its own', 'か\u3099', 2],
    ['half and full width', 'ｱａ￥', 5],
    ['a Han variant', '葛\u{e0100}', 2],
    ['letters beyond the first plane', '𝒜𐍈𠮷', 4],
    ['signs that East Asia draws wide', '·–●■▼▲✓✗❯─①Ω', 12],
    ['joiners and marks of direction', 'a\u200bb\u200dc\u2060\u200e', 3],
    ['a soft hyphen', 'a\u00adb', 3],
    ['Arabic signs before numbers', '\u0600\u06dd', 2],
    ['emoji', '🙂⌚🚀', 6],
    ['a flag', '🇩🇪', 2],
    ['a flag of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 2],
    ['signs that can be emoji', '❤☎⚠', 3],
    ['a keycap without its picture', '1\u20e3', 1],
    ['circled numbers on squares', '\u3248\u324f', 4],
    ['a surrogate alone', 'a\ud800b', 3],
    ['nothing', '', 0],
  ])('%s', (_, text, width) => expect(widthOfText(text)).toBe(width));

  test('is known at once of what is single, the signs that the program draws among it', () => {
    const each = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    // After a letter, each is measured by itself.
    const wrong = each.filter((char) => SINGLE.test(char) && widthOfText(`${char}\u0301`) !== 1);
    expect(wrong).toEqual([]);
    expect(Object.values(SIGNS).filter((sign) => !SINGLE.test(sign))).toEqual([]);
  });

  test.each([
    ['signs that are asked to be emoji', '❤\ufe0f1\ufe0f\u20e3', 4],
    ['an emoji that is one already', '⌚\ufe0f', 2],
    ['a skin tone', '👍🏽', 4],
    ['a family', '👩\u200d👩\u200d👧', 6],
  ])('where terminals differ, the widest counts: %s', (_, text, width) => {
    expect(widthOfText(text)).toBe(width);
  });

  test('colours have none', () => {
    expect(widthOfText(`${ink.bold.red('का')} ${ink.dim('x')}`)).toBe(4);
  });
});

/** Texts of many scripts, some words of them coloured. */
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.constantFrom(
    'हिन्दी',
    'தமிழ்',
    '日本語',
    '한국어',
    '👩\u200d👩\u200d👧',
    '🇩🇪',
    '❤\ufe0f',
    'e\u0301',
    'https://example.org/a/very/long/address',
  ),
);
const plain = fc.array(word, { maxLength: 20 }).map((words) => words.join(' ').replace(/[\p{C}\s]+/gu, ' '));
const coloured = fc
  .array(fc.tuple(word, fc.constantFrom('none', 'bold', 'dim', 'red')), { maxLength: 20 })
  .map((words) =>
    words
      .map(([text, style]) => [text.replace(/[\p{C}\s]+/gu, ' '), style] as const)
      .map(([text, style]) => {
        if (style === 'none') return text;
        return style === 'red' ? ink.bold(`a ${ink.red(text)}`) : ink[style](text);
      })
      .join(' '),
  );
const columns = fc.integer({ min: 10, max: 60 });

describe('no line is wider than it may be', () => {
  test('broken into lines, with nothing lost but spaces', () => {
    fc.assert(
      fc.property(coloured, columns, (text, width) => {
        const lines = wrap(text, width);
        // Only the window itself breaks an address.
        const wide = lines.filter((line) => widthOfText(line) > width && !bare(line).includes('https:'));
        expect(wide).toEqual([]);
        expect(bare(lines.join('')).replaceAll(' ', '')).toBe(bare(text).replaceAll(' ', ''));
      }),
    );
  });

  test('broken inside a word, never inside a character', () => {
    fc.assert(
      fc.property(plain, columns, (text, width) => {
        const long = text.replaceAll(' ', '');
        expect(wrap(long, width).flatMap((line) => [...charactersOf(line)])).toEqual([...charactersOf(long)]);
      }),
    );
  });

  test('cut between characters, after as many as fit', () => {
    const odd = fc.string({
      unit: fc.constantFrom(...'a', ' ', '字', '👩🏽‍🚀', 'e\u0301', '한', '\u1112', '❤\ufe0f', '\u200d'),
    });
    fc.assert(
      fc.property(odd, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const shown = cut(text, width, '…');
        if (shown === text) return;
        let kept = '';
        for (const character of charactersOf(text)) {
          if (widthOfText(kept + character) > width - 1) break;
          kept += character;
        }
        expect(shown).toBe(`${kept.trimEnd()}…`);
      }),
    );
  });

  test('cut at the end, or before what is typed', () => {
    fc.assert(
      fc.property(
        plain,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom('…', '...'),
        (text, width, more) => {
          expect(widthOfText(cut(text, width, more))).toBeLessThanOrEqual(Math.max(width, 1));
          expect(widthOfText(cutInk(ink.bold(text), width, more))).toBeLessThanOrEqual(width);
          const end = cutStart(text, width);
          expect(widthOfText(end)).toBeLessThanOrEqual(width);
          expect(text.endsWith(end)).toBe(true);
          if (widthOfText(text) <= width) {
            expect(cut(text, width, more)).toBe(text);
            expect(end).toBe(text);
          }
          if (text.length < width)
            expect(widthOfText(padToWidth(text, width))).toBe(Math.max(width, widthOfText(text)));
        },
      ),
    );
  });

  test('colours end with each line, and go on in the next', () => {
    expect(wrap(`a ${ink.bold(`bold ${ink.red('and red')} again`)} b`, 10)).toEqual([
      `a ${ink.bold(`bold ${ink.red('and')}`)}`,
      ink.bold(`${ink.red('red')} again`),
      'b',
    ]);
    fc.assert(
      fc.property(coloured, columns, (text, width) => {
        for (const line of [...wrap(text, width), cutInk(text, width, '…')]) {
          const on = new Set<string>();
          for (const [code] of line.matchAll(CODES)) {
            const number = Number.parseInt(code.slice(2), 10);
            if (number === 22) for (const one of ['1', '2']) on.delete(one);
            else if (number === 39) on.delete('31');
            else on.add(String(number));
          }
          expect([...on]).toEqual([]);
        }
      }),
    );
  });

  test('the sign of a verdict stays beside its word', () => {
    for (const sign of ['✓', '✗', '?', '+', 'x']) {
      const verdict = unbreakable(`${sign} stands`);
      expect(wrap(['it (', verdict, ') so'], 10)).toEqual(['it', `(${sign} stands)`, 'so']);
    }
    expect(wrap('xxxxxx falls here', 10)).toEqual(['xxxxxx', 'falls here']);
  });

  test('no character of the text is lost to the program’s own use', () => {
    expect(wrap('a \ue000 b \u00a0 c', 40)).toEqual(['a \ue000 b \u00a0 c']);
  });

  test('a word of 200,000 characters is broken in linear time', () => {
    for (const char of ['x', 'ह', '日', '\u0301'])
      expect(wrap(char.repeat(200_000), 20).join('')).toHaveLength(200_000);
  });
});
