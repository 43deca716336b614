import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inChromium } from '../helpers/chromium.js';
import { CIRCLES, HOSTILE_MAP, HOSTILE_TEXT, ODD_MAP } from '../helpers/hostile-maps.js';
import { onCard, pageOf, showPane, until } from '../helpers/pages.js';

/** Pages of files that try to break them. That nothing runs, and nothing is asked of a network, is looked at after every test. */

/** Every card and every pane; what is found of elements that only a text could have made. */
async function everything(page: Page, ids: readonly string[]): Promise<void> {
  for (const pane of ['Outline', 'Map'] as const) await showPane(page, pane);
  for (const id of ids) {
    await page.evaluate((to) => {
      location.hash = to;
    }, encodeURIComponent(id));
    await onCard(page, id);
    for (const what of ['What if it fell?', 'Doubt'])
      await page.getByRole('button', { name: what, exact: true }).click();
  }
  await page.getByRole('searchbox').fill('alert');
  expect(await page.locator('img, iframe, object, embed, textarea, b, [onload], [onerror]').count()).toBe(0);
  expect(await page.locator('a[href]:not([href^="#"]):not([href^="http"])').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

inChromium('a page', (open) => {
  describe('of a file with markup in every field', () => {
    let file: string;
    beforeAll(() => {
      file = pageOf(HOSTILE_MAP, ['--text', 'text.txt'], { 'text.txt': HOSTILE_TEXT });
    });

    test('shows it as text', async () => {
      const page = await open(file);
      await onCard(page, 'constructor');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('<script>alert("title")');
      await showPane(page, 'Text');
      await everything(page, ['constructor', 'valueOf', 'hasOwnProperty', 'e', 'own', 'c', 'r']);
    });

    test('shows it as text where no script runs, too', async () => {
      const page = await open(file);
      await page.setContent(readFileSync(file, 'utf8').replace(/<meta http-equiv[^>]*>/, ''));
      await onCard(page, 'constructor');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('img, iframe, textarea, b, [onload], [onerror]').count()).toBe(0);
    });
  });

  test('of words that no line can hold, and of other directions and alphabets, has every entry', async () => {
    const page = await open(pageOf(ODD_MAP), `#${encodeURIComponent('عربي')}`);
    await onCard(page, 'عربي');
    await everything(page, ['mixed', 'wide', 'signs', 'school.start_2-b', 'thesis']);
  });

  test('of circles has every entry', async () => {
    const page = await open(pageOf(CIRCLES));
    await everything(page, ['t', 'a', 'b', 'c', 'self', 'x', 'y', 'step']);
  });

  test('of a part of a map shows that part first, and everything on demand', async () => {
    const page = await open(pageOf(CIRCLES, ['self']));
    await expect.poll(() => page.locator('output.count').textContent()).toMatch(/^1 of 8 entries$/);
    await page.getByRole('button', { name: 'Show all' }).click();
    await until(() => page.locator('output.count').textContent(), '8 entries');
  });
});
