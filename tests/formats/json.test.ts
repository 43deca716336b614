import { expect, test } from 'vitest';
import { json, ndjsonWriter } from '../../src/formats/json.js';
import { written } from '../../src/formats/row-writer.js';

test('a text reaches JSON whole, and steers no terminal there', () => {
  const text = '\u009b31m \u202e \u007f é 🙂';
  expect(JSON.parse([...json([{ text }], true)].join(''))).toEqual({ text });
  expect([...written([{ text }], ndjsonWriter())].join('')).toBe(
    '{"text":"\\u009b31m \\u202e \\u007f é 🙂"}\n',
  );
});
