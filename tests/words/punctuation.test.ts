import { describe, expect, test } from 'vitest';
import { inQuotes, withFullStop, withFullStops, withOneQuestionMark } from '../../src/words/punctuation.js';

test.each([
  ['A title', 'A title.'],
  ['A title.', 'A title.'],
  ['Why?', 'Why?'],
  ['Go!', 'Go!'],
  ['And so on…', 'And so on…'],
  ['And so on...', 'And so on...'],
  ['“Why?”', '“Why?”'],
  ['(Why?)', '(Why?)'],
  ['“Why”', '“Why”.'],
  ['为什么？', '为什么？'],
  ['好。', '好。'],
  ['« Pourquoi ? »', '« Pourquoi ? »'],
  ['لماذا؟', 'لماذا؟'],
  ['Acme Inc.', 'Acme Inc.'],
  ['  Two\n lines \n', 'Two lines.'],
  ['What? A title', 'What? A title.'],
  ['', ''],
])('%j is withFullStop as %j', (text, written) => expect(withFullStop(text)).toBe(written));

test('sentences stand side by side', () => {
  expect(withFullStops(['Jane Doe\n', '"Why?"', '', 'Acme Inc.', 'p. 3'])).toBe(
    'Jane Doe. "Why?" Acme Inc. p. 3.',
  );
});

test.each([
  ['It is so.', '“It is so”'],
  ['Is it so?', '“Is it so?”'],
  ['And so on...', '“And so on...”'],
])('%j in a sentence is %j', (text, written) => expect(inQuotes(text)).toBe(written));

describe('a question that ends in a inQuotes one', () => {
  test.each([
    ['What shows “Is it so?”?', 'What shows “Is it so?”'],
    ['What shows “It is so”?', 'What shows “It is so”?'],
  ])('%j is %j', (question, written) => expect(withOneQuestionMark(question)).toBe(written));
});
