import { expect, test } from 'vitest';
import { json, jsonWriter, ndjsonWriter } from '../../src/formats/json.js';
import { written } from '../../src/formats/row-writer.js';
import { withOwnJson } from '../../src/words/json-text.js';

test('a text with the line ends of Unicode reaches JSON as it is', () => {
  const rows = [{ text: 'one\u2028two\u2029three' }, { texts: [] }];
  expect([...written(rows, jsonWriter())].join('')).toBe(`${JSON.stringify(rows, null, 2)}\n`);
});

test('a text reaches JSON whole, and steers no terminal there', () => {
  const text = '\u009b31m \u202e \u007f é 🙂';
  expect(JSON.parse([...json([{ text }], true)].join(''))).toEqual({ text });
  expect([...written([{ text }], ndjsonWriter())].join('')).toBe(
    '{"text":"\\u009b31m \\u202e \\u007f é 🙂"}\n',
  );
});

test('a list that knows its own JSON is written by that where it is long', () => {
  const own = (length: number) =>
    withOwnJson(Array<number>(length).fill(0), (margin) => ['[', `\n${margin}  "own"\n${margin}]`]);
  const text = [...json([{ short: own(2), deep: { long: own(60) } }], true)].join('');
  expect(text).toBe(`${JSON.stringify({ short: [0, 0], deep: { long: ['own'] } }, null, 2)}\n`);
});

test.each([0, 50, 51, 100, 101, 150, 5000])('a list of %i members is indented like any other', (length) => {
  const texts = Array.from({ length }, (_, i) => `${i}\n,`);
  const row = {
    texts,
    ids: texts.map((_, i) => `id-${i}`),
    quoted: texts.map((_, i) => (i === 99 ? '"\\\u007f' : `id-${i}`)),
    numbers: texts.map((_, i) => i),
    mixed: [...texts, null],
    deep: [{ in: texts, out: [] }, { in: [texts] }],
  };
  const plain = JSON.stringify(row, null, 2).replaceAll('\u007f', '\\u007f');
  expect([...json([row], true)].join('')).toBe(`${plain}\n`);
});
