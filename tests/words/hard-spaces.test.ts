import { expect, test } from 'vitest';
import { withHardSpaces } from '../../src/words/hard-spaces.js';

/** Numbers stay with the words to which they belong. */

test.each([
  ['Look at paragraphs 3 and 5.', 'Look at paragraphs_3_and_5.'],
  ['(Paragraph 3, sentence 1.)', '(Paragraph_3, sentence_1.)'],
  ['(text, para. 7)', '(text, para._7)'],
  ['a paragraph that has 3 sentences', 'a paragraph that has 3 sentences'],
])('%s', (text, expected) => {
  expect(withHardSpaces(text).replaceAll('\u00a0', '_')).toBe(expected);
});
