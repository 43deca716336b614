import { expect, test } from 'vitest';
import { markdownTable } from '../../src/formats/markdown.js';
import { HOSTILE_ROWS } from '../helpers/hostile.js';

test('a hostile text cannot break a Markdown table', () => {
  expect([...markdownTable(HOSTILE_ROWS, ['id', 'text'])].join('')).toBe(
    '| id | text |\n| --- | --- |\n| =cmd() | a\\|b \\`c\\` &lt;script> "d", e f \\*g\\* \\_h\\_ \\[i\\](j) &amp; 1. k |\n',
  );
});
