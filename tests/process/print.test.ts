import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sheetHtml } from '../../src/sheets/html.js';
import { SHEETS } from '../../src/sheets/index.js';
import type { Page } from '../../src/sheets/page.js';
import { printedPages } from '../../src/sheets/printed-pages.js';
import { folder } from '../helpers/cli.js';
import { opEd } from '../helpers/maps.js';
import { DEBATE, handout, SHEET_NAMES, sheetPage } from '../helpers/sheets.js';

const has = (program: string) => spawnSync('which', [program]).status === 0;

/** Without Chromium and pdftotext (Debian: chromium, poppler-utils), these tests are skipped. */
const PRINTS = has('chromium') && has('pdftotext');

/** A sheet whose maker chooses has a length in minutes, not in pages. */
const SIZED = SHEET_NAMES.filter((name) => SHEETS[name]!.size !== undefined && !SHEETS[name]!.choosesItself);

/** The text of each page that Chromium prints. */
function printedOn(paper: string, pages: readonly Page[]): string[] {
  const cwd = folder();
  writeFileSync(
    join(cwd, 'a.html'),
    sheetHtml(pages, 'en')
      .replace('</style>', `@page { size: ${paper} }</style>`)
      .replaceAll('size: landscape', `size: ${paper} landscape`),
  );
  const print = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  execFileSync('chromium', [...print, `--user-data-dir=${folder()}`, '--print-to-pdf=a.pdf', 'a.html'], {
    cwd,
    stdio: 'ignore',
  });
  return execFileSync('pdftotext', ['-layout', 'a.pdf', '-'], { cwd }).toString().split('\f').slice(0, -1);
}

describe.skipIf(!PRINTS)('Chromium', () => {
  test.each(['A4', 'Letter'])(
    'prints the map of a large file on one page of %s, and the answers on a second',
    { timeout: 120_000 },
    (paper) => {
      const [filled, blank] = [true, false].map((key) =>
        printedOn(paper, [sheetPage('map', opEd(), { key })]),
      );
      expect(filled).toHaveLength(1);
      expect(blank).toHaveLength(2);
      expect(blank![1]).toContain('Answers');
    },
  );

  test.each(['A4', 'Letter'])('prints questions that fill one page of %s', { timeout: 120_000 }, (paper) => {
    for (const team of [null, 'for', 'against'] as const) {
      const { pages } = handout('questions', opEd(), { team, size: { pages: 1 } });
      const printed = printedOn(paper, pages);
      expect(printed).toHaveLength(1);
      // Two for each point, but for one point that has a single question.
      expect(printed[0]!.match(/^ *[ab]\) /gm)).toHaveLength(team === 'against' ? 5 : 6);
    }
  });

  test.each(['A4', 'Letter'])(
    'prints each sheet on no more pages of %s than its size',
    { timeout: 120_000 },
    (paper) => {
      const sizes = SIZED.flatMap((name) =>
        [1, 3].flatMap((pages) =>
          [pages, pages].map((limit, i) => ({ name, limit, team: i === 0 ? null : ('for' as const) })),
        ),
      );
      const made = sizes.map(({ name, limit, team }, i) => {
        const { pages, isTooLong } = handout(name, DEBATE, {
          size: { pages: limit },
          team: SHEETS[name]!.takes.includes('team') ? team : null,
        });
        const [page] = pages;
        return {
          page: { ...page!, title: `sheet ${i} end` },
          name,
          limit: isTooLong ? printedPages(page!) : limit,
        };
      });
      const printed = printedOn(
        paper,
        made.map(({ page }) => page),
      );
      made.forEach(({ name, limit }, i) => {
        const count = printed.filter((text) => text.includes(`· sheet ${i} end`)).length;
        expect({ name, limit, isPrinted: count > 0, isWithin: count <= limit }).toEqual({
          name,
          limit,
          isPrinted: true,
          isWithin: true,
        });
      });
    },
  );
});
