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
