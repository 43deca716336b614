import { expect, test } from 'vitest';
import { renderList } from '../../src/render/list.js';
import { widthOfText } from '../../src/render/width.js';
import { look } from '../helpers/maps.js';
import { tooWide, WIDE } from '../helpers/wide.js';

test.each([40, 60, 80, 200])('no line of a list is wider than %d columns', (width) => {
  const short = WIDE.structure.order.filter((one) => one.id.length < 20);
  expect(tooWide(renderList(short, WIDE, look(width)), width)).toEqual([]);
  expect(tooWide(renderList(short, WIDE, look(width), { words: ['emoji', 'текст'] }), width)).toEqual([]);
});

test('columns of a list align under wide characters', () => {
  const lines = renderList(WIDE.structure.order, WIDE, look(80)).split('\n');
  const starts = lines
    .filter((line) => /^[●▼]/.test(line))
    .map((line) => widthOfText(line.slice(0, line.search(/Широкий|这是|🙂|Some/))));
  expect(new Set(starts.slice(0, 3)).size).toBe(1);
});
