import { expect, test } from 'vitest';
import { replaceWords } from '../../src/edit/replace-words.js';
import { applyEdits } from '../../src/edit/text-edit.js';

test.each([
  ['type: fct', 'fct', 'fact', 'type: fact'],
  ['type: "fct"', 'fct', 'fact', 'type: "fact"'],
  ["by: 'x'", 'x', "it's", "by: it's"],
  ['by: x', 'x', 'a: b', 'by: "a: b"'],
])('%s: %s becomes %s', (source, words, text, result) => {
  const start = source.lastIndexOf(words);
  expect(applyEdits(source, [replaceWords(source, [start, start + words.length], text)])).toBe(result);
});
