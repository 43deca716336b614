import { expect, test } from 'vitest';
import type { Page } from '../../src/sheets/page.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** Sheets as plain text. */

test('the lines after a long label are as long as there is room', () => {
  const page: Page = {
    ...sheetPage('brief', view('claims: [{id: t, text: T., supports: []}]')),
    blocks: [
      {
        kind: 'table',
        head: ['A label that is long'],
        rows: [['some words, and then ones that are as long as there is room']],
      },
    ],
  };
  expect(sheetText(page, 42)).toContain('\n  then ones that are as long as there is');
});
