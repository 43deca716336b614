import { expect, test } from 'vitest';
import { treeBelow } from '../../src/query/tree.js';
import { renderTree } from '../../src/render/tree.js';
import { look, view } from '../helpers/maps.js';
import { tooWide, WIDE } from '../helpers/wide.js';

test.each([40, 60, 80, 200])('no line of a tree is wider than %d columns', (width) => {
  expect(tooWide(renderTree(treeBelow(WIDE.map.thesis), WIDE, look(width)), width)).toEqual([]);
});

test('a deep tree keeps its last levels in the window', () => {
  const chain = view(
    `claims:\n  - {id: t, text: T.}\n${Array.from({ length: 30 }, (_, i) => `  - {id: n${i}, text: Text., supports: ${i === 0 ? 't' : `n${i - 1}`}}\n`).join('')}`,
  );
  const lines = renderTree(treeBelow(chain.map.thesis), chain, look(40)).split('\n');
  expect(lines.at(-1)).toBe('✓ ⋯        └─ ● Text.  n29');
  expect(tooWide(lines.join('\n'), 40)).toEqual([]);
});
