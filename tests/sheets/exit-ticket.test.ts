import { expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { school, view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** Exit tickets. */

const tickets = (of: ReturnType<typeof view>) => sheetText(sheetPage('exit', of), 1_000);

test('two of the same are on a page, without a head', () => {
  const text = tickets(school());
  expect(text.trim()).toMatch(/^Name: /);
  expect(text.match(/Motion: “Secondary schools should start after 8:30”/g)).toHaveLength(2);
});

test('without a motion they ask about the thesis', () => {
  expect(tickets(view('claims:\n  - {id: t, text: It is so.}'))).toContain('Claim: “It is so”');
});
