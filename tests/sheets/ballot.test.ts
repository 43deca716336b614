import { expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { school } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** A judge's ballot. */

const page = sheetPage('ballot', school());

test('both sides get points for the same things, and a total that fits', () => {
  const tables = page.blocks.flatMap((block) => (block.kind === 'table' ? block : []));
  const [{ head, rows }] = tables as [(typeof tables)[number]];
  expect(head.slice(1)).toEqual(['For', 'Against']);
  expect(rows.at(-1)![0]).toBe(`Total (of ${5 * (rows.length - 1)})`);
  for (const row of rows.slice(0, -1)) expect(row[0]).toMatch(/5: .+ 3: .+ 1: /);
});

test('a judge is not told how the map decides', () => {
  expect(sheetText(page, 1_000)).toContain('Motion: Secondary schools should start after 8:30.');
  expect(sheetText(page, 1_000)).not.toMatch(/So far|stands|falls/);
});
