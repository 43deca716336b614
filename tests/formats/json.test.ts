import { expect, test } from 'vitest';
import { json, ndjson } from '../../src/formats/json.js';

test('a text reaches JSON whole, and steers no terminal there', () => {
  const text = '\u009b31m \u202e \u007f é 🙂';
  expect(JSON.parse([...json([{ text }], true)].join(''))).toEqual({ text });
  expect([...ndjson([{ text }])].join('')).toBe('{"text":"\\u009b31m \\u202e \\u007f é 🙂"}\n');
});
