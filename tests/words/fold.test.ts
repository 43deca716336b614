import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldPhrase, foldSearched } from '../../src/words/fold.js';
import { occurrences, wordOccurrences } from '../../src/words/occurrences.js';
import { textOfAny } from '../helpers/values.js';

/** The forms in which one text can stand in a file or be typed. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  NFKC: (text) => text.normalize('NFKC'),
  NFKD: (text) => text.normalize('NFKD'),
  'capital letters': (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
};

/** What one reader takes for one word, as print, keyboards and files have it. */
const SAME: readonly (readonly string[])[] = [
  ['final', 'ﬁnal', 'FINAL', 'fi\u00adnal', 'ｆｉｎａｌ', 'fi\u200bnal', 'fi\ufeffnal'],
  ['offer', 'oﬀer', 'OFFER', 'of\u2060fer'],
  ['traffic', 'traﬃc', 'trafﬁc'],
  ['strasse', 'Straße', 'STRASSE', 'STRAẞE', 'Stra\u00adße'],
  ['isik', 'ışık', 'IŞIK', 'İŞIK', 'is\u0327ık'],
  ['lodz', 'Łódź', 'ŁÓDŹ', 'Ło\u0301dz\u0301'],
  ['οδοσ', 'Οδός', 'ΟΔΌΣ', 'οδόσ'],
  ['про', 'ПРО', 'Про'],
  ['елка', 'Ёлка', 'ЁЛКА', 'е\u0308лка'],
  ["don't", 'don’t', 'DONʼT', 'don´t', 'don＇t'],
  ['"so"', '“So”', '„So“', '«So»'],
  ['op-ed', 'op‐ed', 'Op‑Ed', 'OP–ED', 'op—ed', 'op−ed'],
  ['1/2', '½', '1⁄2'],
  ['aeon', 'Æon', 'ÆON', 'aeon'],
];

describe('fold', () => {
  test.each(SAME.flatMap(([plain, ...forms]) => forms.map((form) => [form, plain!])))(
    '%s is %s',
    (form, plain) => expect(fold(form)).toBe(plain),
  );

  test.each(Object.entries(FORMS))('is the same of every character in %s', (_, form) => {
    const differing: string[] = [];
    for (let code = 1; code < 0x1ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (form(character) === character || (code >= 0xd800 && code < 0xe000)) continue;
      const text = `a${character}b`;
      const other = form(text);
      if (
        fold(other) !== fold(text) ||
        fold(fold(text)) !== fold(text) ||
        foldPhrase(other) !== foldPhrase(text)
      )
        differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  test('keeps the vowels of scripts that write them as marks', () => {
    expect(fold('กิน')).not.toBe(fold('กน'));
    expect(fold('कु')).not.toBe(fold('क'));
  });
});

describe('alike', () => {
  test.each([
    ['the “final” oﬀer', 'the "final" offer'],
    ['cost — as ever', 'cost—as ever'],
    ['cost - as ever', 'cost—as ever'],
    ['the  U.S.\u00a0Senate\n agreed', 'the U.S. Senate agreed'],
    ['café', 'cafe\u0301'],
    ['Straße', 'STRASSE'],
  ])('%j and %j', (one, other) => expect(foldPhrase(one)).toBe(foldPhrase(other)));

  test('knows diacritics', () => expect(foldPhrase('café')).not.toBe(foldPhrase('cafe')));
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  textOfAny(60),
  fc
    .array(
      fc.constantFrom(
        'co-\noperation',
        'oﬀer',
        'Straße',
        'İZMİR',
        'a\u0301\u0323b',
        '👩‍👩‍👧',
        '한국',
        'क्षि',
        'x',
      ),
      { maxLength: 9 },
    )
    .map((parts) => parts.join(' ')),
);

describe('searchable and occurrences', () => {
  test('every word of a text is found in it, however either is written', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...Object.values(FORMS)),
        fc.constantFrom(...Object.values(FORMS)),
        (text, one, other) => {
          for (const word of text.split(/\s+/)) {
            expect(foldSearched(one(text))).toContain(fold(other(word)));
            const found = occurrences(one(text), [other(word)]);
            expect(found.length > 0).toBe(fold(word) !== '');
          }
        },
      ),
    );
  });

  test('what is marked are whole characters, in order, apart, and it has the word', () => {
    const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        const word = fold(text)
          .slice(from % (text.length + 1))
          .slice(0, (length % 5) + 1);
        const borders = new Set(
          Array.from(characters.segment(text), ({ index }) => index).concat(text.length),
        );
        let before = -1;
        for (const [start, end] of occurrences(text, [word])) {
          expect([borders.has(start), borders.has(end)]).toEqual([true, true]);
          expect(start).toBeGreaterThan(before);
          expect(foldSearched(text.slice(start, end))).toContain(fold(word));
          before = end;
        }
      }),
    );
  });

  test.each([
    ['Die Straße in Łódź, das Café', ['strasse', 'lodz', 'CAFÉ'], ['Straße', 'Łódź', 'Café']],
    [
      'A ﬁnal oﬀer of co\u00adoper\u00adation with ＮＡＴＯ.',
      ['cooperation', 'nato', 'fin'],
      ['ﬁn', 'co\u00adoper\u00adation', 'ＮＡＴＯ'],
    ],
    [
      'We seek co-\n  operation, not co-\u2028ercion.',
      ['cooperation', 'co-ercion'],
      ['co-\n  operation', 'co-\u2028ercion'],
    ],
    ['An op-\ned of note, co\u00ad\nauthored', ['op-ed', 'coauthor'], ['op-\ned', 'co\u00ad\nauthor']],
    ['pre- and post-war', ['pre-', 'and', 'war'], ['pre-', 'and', 'war']],
    ['banana', ['ana', 'nan'], ['anana']],
    ['cafe\u0301s', ['cafe'], ['cafe\u0301']],
    ['oﬃce', ['fi'], ['ﬃ']],
    ['a 👩‍👩‍👧 here', ['👩'], ['👩‍👩‍👧']],
    ['nothing here', ['', 'absent'], []],
  ])('in %j %j are %j', (text, words, expected) =>
    expect(occurrences(text, words).map(([start, end]) => text.slice(start, end))).toEqual(expected),
  );

  test('a text and a word that repeat themselves take linear time', () => {
    const text = 'a'.repeat(300_000);
    // Compared at each place anew this is 20 milliard steps.
    expect(wordOccurrences(text, text.slice(150_000))).toHaveLength(150_001);
    expect(occurrences(`${text}b`, [`${text.slice(150_000)}b`])).toEqual([[150_000, 300_001]]);
  });
});
