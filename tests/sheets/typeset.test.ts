import { expect, test } from 'vitest';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { SHEET_NAMES, sheetPage } from '../helpers/sheets.js';

const said = (language: string) =>
  view(
    `claims:
  - {id: t, text: 'The "thesis" isn''t new.', at: 1.1}
  - {id: r, text: '"Reason" - it''s one.', supports: t, questions: ['Is "it" one?']}
evidence:
  - {id: e, text: 'He said "so".', supports: [t, r], source: s}
counterpoints:
  - {id: c, text: '"No."', attacks: t}`,
    `language: ${language}\nsources:\n  s: {title: 'A "title"', author: O'Reilly, note: It's "read".}\nterms:\n  - {term: one, means: 'It''s "one".'}`,
  );

test.each(SHEET_NAMES)('%s has the quotes of print, in English', (name) => {
  const english = sheetText(sheetPage(name, said('en'), { key: true }), 1_000);
  expect(english).not.toMatch(/["']/);
  // The page for a teacher quotes nothing of the map.
  if (name !== 'lesson') expect(english).toMatch(/[“’]/);
});

test('a sheet in another language keeps its quotes', () => {
  expect(sheetText(sheetPage('brief', said('de')), 1_000)).toContain('"Reason" - it\'s one.');
});
