import { expect, test } from 'vitest';
import { markdownTableWriter } from '../../src/formats/markdown.js';
import { written } from '../../src/formats/row-writer.js';
import { HOSTILE_ROWS } from '../helpers/hostile.js';

test('a hostile text cannot break a Markdown table', () => {
  expect([...written(HOSTILE_ROWS, markdownTableWriter(['id', 'text']))].join('')).toBe(
    '| id | text |\n| --- | --- |\n| =cmd() | a\\|b \\`c\\` &lt;script> "d", e f \\*g\\* \\_h\\_ \\[i\\](j) &amp; 1. k |\n',
  );
});
