import fc from 'fast-check';

/** Values of any letters, with the signs that have to be quoted. */
export const anyValue = fc.oneof(
  fc.string({
    unit: fc.constantFrom(',', '!', '"', '\\', ' ', 'a', 'É', "'", '\n'),
    minLength: 1,
    maxLength: 8,
  }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);

/** Texts of any characters whatever, up to so many, but for half ones. */
export const textOfAny = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0x10_ffff - 0x800 }), { maxLength: most })
    .map((codes) => String.fromCodePoint(...codes.map((code) => (code < 0xd800 ? code : code + 0x800))));
