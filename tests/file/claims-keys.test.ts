import { expect, test } from 'vitest';
import { CLAIMS_KEYS, isProseAt } from '../../src/file/claims-keys.js';

test('the keys are those of the header and of the parts that the form defines once', () => {
  const keys = ['title', 'id', 'container-title', 'date-parts', 'unanswered'];
  expect(keys.filter((key) => !CLAIMS_KEYS.all.has(key))).toEqual([]);
  expect(CLAIMS_KEYS.all.has('constructor')).toBe(false);
});

test('what nothing else depends on is prose: a text or a list of texts', () => {
  for (const key of ['title', 'text', 'phrase', 'by', 'note', 'page', 'begins', 'publisher'])
    expect(CLAIMS_KEYS.texts).toContain(key);
  for (const key of ['id', 'thesis', 'at', 'source', 'scheme', 'supports', 'url', 'author'])
    expect(CLAIMS_KEYS.texts).not.toContain(key);
  expect([...CLAIMS_KEYS.listsOfTexts]).toEqual(['tags', 'questions']);
  expect(isProseAt(['claims', 0, 'text'])).toBe(true);
  expect(isProseAt(['claims', 0, 'questions', 1])).toBe(true);
  expect(isProseAt(['claims', 0, 'with', 1])).toBe(false);
});

test('a comment behind a value of a fixed form is no part of a text', () => {
  for (const key of ['at', 'date', 'issued', 'accessed', 'type', 'implicit', 'assumed'])
    expect(CLAIMS_KEYS.fixed).toContain(key);
  for (const key of ['text', 'title', 'id', 'tags']) expect(CLAIMS_KEYS.fixed).not.toContain(key);
});
