import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../src/words/count-words.js';
import { visible } from '../../src/words/text.js';
import { textOfAny } from '../helpers/values.js';

test('lets no control character through', () => {
  fc.assert(
    fc.property(textOfAny(30), (text) => {
      expect(visible(text)).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
  expect(visible('a\u001b[31mb')).toBe('a␛[31mb');
});

test('counts words, also where none are parted by spaces', () => {
  expect(countWords("It's a well-known fact - yes.")).toBe(5);
  expect(
    countWords(
      '这是一个非常长的中文句子它应该在终端的右边缘被正确地截断而不会破坏列的对齐方式因为每个汉字占两列宽度',
    ),
  ).toBeGreaterThan(20);
  expect(countWords('他来了。 He came.')).toBeGreaterThan(3);
  expect(countWords(`See https://example.org/${'a'.repeat(50)}, which is long`)).toBe(5);
  expect(countWords('它'.repeat(60_000))).toBeGreaterThan(1000);
});

test('counts the words of plain text as those of any other', () => {
  const word = fc.string({ unit: fc.constantFrom(...' \t\n\u000b\u0001\u001c-.\'"aZ09@`{['), maxLength: 30 });
  fc.assert(
    // A dash of its own is no word, and no plain character.
    fc.property(word, (text) => {
      expect(countWords(text)).toBe(countWords(`${text} \u2013`));
    }),
  );
});
