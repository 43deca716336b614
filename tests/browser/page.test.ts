import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inChromium } from '../helpers/chromium.js';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onCard, pageOf, showPane, until } from '../helpers/pages.js';
import { spawned } from '../helpers/process.js';

/** The page as a reader uses it, in a real browser. */

inChromium('the page', (open) => {
  let file: string;
  beforeAll(() => {
    file = pageOf(SCHOOL);
  });

  const card = (page: Page) => page.locator('.card');
  const rows = (page: Page) => page.getByRole('treeitem');
  const row = (page: Page, name: RegExp) => page.getByRole('treeitem', { name });

  test('opens at the thesis, with its title and verdict', async () => {
    const page = await open(file);
    await onCard(page, 'start-later');
    expect(await page.title()).toContain('Later school starts');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Later school starts');
    expect(await card(page).locator('.card-verdict').textContent()).toContain('falls');
  });

  describe('moves', () => {
    test('by clicks in the outline and on the map, and by the links of a card', async () => {
      const page = await open(file);
      await showPane(page, 'Outline');
      await showPane(page, 'Map');
      await row(page, /Early starts cost/).click();
      await onCard(page, 'sleep-suffers');
      await page.locator('.map [data-id="start-later"]').click();
      await onCard(page, 'start-later');
      const link = card(page).getByRole('link', { name: /Early starts cost/ });
      await link.first().click();
      await onCard(page, 'sleep-suffers');
    });

    test('by keys: to the next and the previous card, up, to the first one, and back', async () => {
      const page = await open(file);
      await onCard(page, 'start-later');
      await page.keyboard.press('ArrowRight');
      await onCard(page, 'sleep-suffers');
      await page.keyboard.press('ArrowLeft');
      await onCard(page, 'start-later');
      await page.keyboard.press('c');
      await onCard(page, 'phones-not-bells');
      await page.keyboard.press('u');
      await onCard(page, 'sleep-suffers');
      await page.keyboard.press('b');
      await onCard(page, 'phones-not-bells');
      await page.keyboard.press('g');
      await onCard(page, 'start-later');
    });

    test('and a screen reader hears it: the title of the card has the focus, and is said', async () => {
      const page = await open(file);
      await page.keyboard.press('n');
      await onCard(page, 'sleep-suffers');
      await until(() => page.evaluate(() => document.activeElement?.id), 'card-title');
      expect(await page.locator('p[role="status"]').textContent()).toContain('Early starts cost');
    });

    test('but not by what is typed into the search field', async () => {
      const page = await open(file);
      await page.keyboard.press('/');
      await page.keyboard.type('nnn');
      await until(() => page.getByRole('searchbox').inputValue(), 'nnn');
      await onCard(page, 'start-later');
    });

    test('and two keys at once are two moves', async () => {
      const page = await open(file);
      await page.evaluate(async () => {
        for (const key of ['n', 'n']) {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          await Promise.resolve().then(() => undefined);
        }
      });
      await onCard(page, 'academy-says');
    });

    test('and / leads into that field at once, before the next key can come', async () => {
      const page = await open(file);
      const focused = await page.evaluate(() => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
        return document.activeElement?.id;
      });
      expect(focused).toBe('search');
    });
  });

  describe('an address', () => {
    test('leads to an entry, and the back button to the one before', async () => {
      const page = await open(file, '#phones-not-bells');
      await onCard(page, 'phones-not-bells');
      await page.keyboard.press('u');
      await onCard(page, 'sleep-suffers');
      expect(new URL(page.url()).hash).toBe('#sleep-suffers');
      await page.goBack();
      await onCard(page, 'phones-not-bells');
      await page.goForward();
      await onCard(page, 'sleep-suffers');
    });

    test('that leads nowhere shows the thesis at first, and later the card as it was', async () => {
      const page = await open(file, '#<script>alert(1)</script>');
      await onCard(page, 'start-later');
      await page.keyboard.press('n');
      for (const hash of [
        'a%20b',
        '%E0%A4%A',
        '__proto__',
        'search',
        'data',
        '<img src=x onerror=alert(1)>',
      ]) {
        await page.evaluate((to) => {
          location.hash = to;
        }, hash);
        await until(
          async () => /^There is no entry/.test((await page.locator('p[role="status"]').textContent()) ?? ''),
          true,
        );
        await onCard(page, 'sleep-suffers');
      }
    });

    test('is not needed for `claims open ID`: the page begins there', async () => {
      const cwd = folder({ 'claims.yaml': SCHOOL });
      expect(spawned(['open', 'both-matter', '-o', 'map.html'], { cwd }).code).toBe(0);
      const page = await open(join(cwd, 'map.html'));
      await onCard(page, 'both-matter');
      const other = await open(join(cwd, 'map.html'), '#start-later');
      await onCard(other, 'start-later');
    });
  });

  describe('the outline', () => {
    test('opens and closes a branch by key', async () => {
      const page = await open(file);
      await showPane(page, 'Outline');
      const thesis = row(page, /Secondary schools should start/);
      expect(await thesis.getAttribute('aria-expanded')).toBe('true');
      const all = await rows(page).count();
      await thesis.focus();
      await page.keyboard.press('ArrowLeft');
      await until(() => rows(page).count(), 1);
      expect(await thesis.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('ArrowRight');
      await until(() => rows(page).count(), all);
    });

    test('opens and closes a branch by click, and stays at the card', async () => {
      const page = await open(file);
      await showPane(page, 'Outline');
      const all = await rows(page).count();
      await row(page, /Early starts cost/)
        .locator('.twisty')
        .click();
      await expect.poll(() => rows(page).count()).toBeGreaterThan(all);
      await onCard(page, 'start-later');
    });

    test('moves with arrow keys, and Enter shows the card', async () => {
      const page = await open(file);
      await showPane(page, 'Outline');
      await row(page, /Secondary schools should start/).focus();
      await page.keyboard.press('ArrowDown');
      await onCard(page, 'start-later');
      await page.keyboard.press('Enter');
      await onCard(page, 'sleep-suffers');
    });
  });

  describe('the map', () => {
    test('opens and closes a branch, and is laid out again', async () => {
      const page = await open(file);
      await showPane(page, 'Map');
      const boxes = page.locator('.map .box');
      await expect.poll(() => boxes.count()).toBeGreaterThan(0);
      const before = await boxes.count();
      await page.locator('.map [data-fold="sleep-suffers"]').click();
      await expect.poll(() => boxes.count()).toBeGreaterThan(before);
      await page.locator('.map [data-fold="sleep-suffers"]').click();
      await until(() => boxes.count(), before);
    });

    test('has its buttons for branches at the top right corner of the boxes: arrows end at the bottom', async () => {
      const page = await open(file);
      await showPane(page, 'Map');
      const fold = (await page.locator('.map [data-fold="sleep-suffers"]').boundingBox())!;
      const box = (await page.locator('.map [data-id="sleep-suffers"]').boundingBox())!;
      expect(fold.y + fold.height).toBeLessThan(box.y + box.height / 2);
      expect(fold.x + fold.width).toBeGreaterThan(box.x + box.width);
    });

    test('is dimmed, and says so, while it is drawn anew', async () => {
      const page = await open(file);
      await showPane(page, 'Map');
      await until(() => page.locator('.map[aria-busy="false"]').count(), 1);
      const said = await page.evaluate(
        () =>
          new Promise<(string | null)[]>((done) => {
            const map = document.querySelector('.map')!;
            const heard: (string | null)[] = [];
            const watch = () => {
              heard.push(map.getAttribute('aria-busy'));
              if (heard.at(-1) === 'false') done(heard);
            };
            new MutationObserver(watch).observe(map, { attributeFilter: ['aria-busy'] });
            document
              .querySelector('[data-fold="sleep-suffers"]')!
              .dispatchEvent(new MouseEvent('click', { bubbles: true }));
          }),
      );
      expect(said).toEqual(['true', 'false']);
    });

    test('can be zoomed and moved, and fits again', async () => {
      const page = await open(file);
      await showPane(page, 'Map');
      const sight = () => page.locator('.map .canvas > g').getAttribute('transform');
      await page.getByRole('button', { name: 'Fit' }).click();
      const whole = await sight();
      await page.getByRole('button', { name: 'Larger' }).click();
      await expect.poll(sight).not.toBe(whole);
      const larger = await sight();
      const canvas = (await page.locator('.map .canvas').boundingBox())!;
      await page.mouse.move(canvas.x + 8, canvas.y + canvas.height - 8);
      await page.mouse.down();
      await page.mouse.move(canvas.x + 60, canvas.y + canvas.height - 60);
      await page.mouse.up();
      expect(await sight()).not.toBe(larger);
      await page.getByRole('button', { name: 'Fit' }).click();
      await until(sight, whole);
    });
  });

  describe('the map is fitted again', () => {
    const sight = (page: Page) => page.locator('.map .canvas > g').getAttribute('transform');
    const scale = async (page: Page) => /scale\((.*)\)/.exec((await sight(page)) ?? '')?.[1];
    const boxes = (page: Page) => page.locator('.map .box').count();
    const isReady = (page: Page) => until(() => page.locator('.map[aria-busy="false"]').count(), 1);

    /** Whether the map is where the button puts it. */
    async function isFitted(page: Page): Promise<boolean> {
      const before = await sight(page);
      await page.getByRole('button', { name: 'Fit' }).click();
      return before === (await sight(page));
    }

    test('when answers are hidden, something is filtered, or its panel changes size', async () => {
      const page = await open(file);
      await showPane(page, 'Map');
      await isReady(page);
      const all = await boxes(page);
      await page.getByRole('button', { name: 'Hide answers' }).click();
      await until(() => boxes(page), 1);
      expect(await isFitted(page)).toBe(true);
      await page.getByRole('button', { name: 'Hide answers' }).click();
      await until(() => boxes(page), all);
      expect(await isFitted(page)).toBe(true);
      await page.getByLabel('Kind').selectOption('reply');
      await until(() => page.locator('.map .box[data-id="both-matter"]').count(), 1);
      expect(await isFitted(page)).toBe(true);
      const before = await sight(page);
      await page.setViewportSize({ width: 900, height: 500 });
      await expect.poll(() => sight(page)).not.toBe(before);
      await isReady(page);
      expect(await isFitted(page)).toBe(true);
    });

    test('by the button for the main lines, but a branch that is opened leaves it where it is', async () => {
      const page = await open(file);
      await showPane(page, 'Map');
      await isReady(page);
      const before = await scale(page);
      await page.locator('.map [data-fold="sleep-suffers"]').click();
      await expect.poll(() => boxes(page)).toBeGreaterThan(4);
      expect(await scale(page)).toBe(before);
      await page.getByRole('button', { name: 'Main lines' }).click();
      await expect.poll(() => boxes(page)).toBeLessThanOrEqual(4);
      expect(await isFitted(page)).toBe(true);
    });

    test('but not once the reader zoomed it', async () => {
      const page = await open(file);
      await showPane(page, 'Map');
      await isReady(page);
      await page.getByRole('button', { name: 'Smaller' }).click();
      await page.getByRole('button', { name: 'Smaller' }).click();
      await isReady(page);
      const chosen = await scale(page);
      await page.getByRole('button', { name: 'Hide answers' }).click();
      await until(() => boxes(page), 1);
      expect(await scale(page)).toBe(chosen);
      await page.getByRole('button', { name: 'Fit' }).click();
      const fitted = await scale(page);
      expect(fitted).not.toBe(chosen);
      await page.getByRole('button', { name: 'Hide answers' }).click();
      await expect.poll(() => boxes(page)).toBeGreaterThan(1);
      expect(await isFitted(page)).toBe(true);
    });
  });

  describe('search and filters', () => {
    test('show what fits, say how many that are, and let everything come back', async () => {
      const page = await open(file);
      await showPane(page, 'Outline');
      const count = () => page.locator('output.count').textContent();
      const all = await count();
      await page.getByRole('searchbox').fill('Early starts');
      await expect.poll(count).toMatch(/^\d of \d entries$/);
      await until(() => row(page, /Early starts cost/).count(), 1);
      await page.getByRole('button', { name: 'Show all' }).click();
      await until(count, all);
      const one = all!.replace(/^(\d+).*/, '1 of $1 entries');
      await page.getByLabel('Kind').selectOption('reply');
      await until(count, one);
      await page.getByLabel('Kind').selectOption('');
      await until(count, all);
      await page.getByLabel('Core only').check();
      const core =
        spawned(['list', '--core', '--format', 'ids'], { cwd: dirname(file) }).out.split('\n').length - 1;
      await until(count, `${core} of ${all}`);
    });

    test('Escape empties the search box, then gives the focus back to the page', async () => {
      const page = await open(file);
      await page.keyboard.press('/');
      await until(() => page.evaluate(() => document.activeElement?.id), 'search');
      await page.keyboard.type('sleep');
      await until(() => page.getByRole('searchbox').inputValue(), 'sleep');
      await page.keyboard.press('Escape');
      await until(() => page.getByRole('searchbox').inputValue(), '');
      await page.keyboard.type('n');
      await until(() => page.getByRole('searchbox').inputValue(), 'n');
      await page.keyboard.press('Escape');
      await until(() => page.getByRole('searchbox').inputValue(), '');
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await onCard(page, 'sleep-suffers');
    });

    test('close the outline again that they opened', async () => {
      const page = await open(file);
      const outline = () => page.locator('.outline').count();
      await until(outline, 0);
      await page.getByRole('searchbox').fill('sleep');
      await until(outline, 1);
      await page.getByRole('searchbox').fill('');
      await until(outline, 0);
    });

    test('say that nothing fits', async () => {
      const page = await open(file);
      await showPane(page, 'Outline');
      await page.getByRole('searchbox').fill('xyzzyxyzzy');
      await expect.poll(() => page.locator('output.count').textContent()).toMatch(/^0 of /);
      expect(await page.locator('.outline').textContent()).toContain('No entry matches.');
    });
  });

  test('answers can be hidden, and are revealed one by one', async () => {
    const page = await open(file);
    await page.getByRole('button', { name: 'Hide answers' }).click();
    await expect.poll(() => card(page).locator('.card-verdict').textContent()).toContain('verdict hidden');
    expect(await card(page).textContent()).not.toContain('Early starts cost');
    await page.keyboard.press('r');
    await expect.poll(() => card(page).textContent()).toContain('Early starts cost');
  });

  test('a stance says what follows, and can be taken back', async () => {
    const page = await open(file);
    await page.getByRole('button', { name: 'Doubt' }).click();
    await expect.poll(() => page.locator('.stances').count()).toBe(1);
    await page.getByRole('button', { name: 'Take back all stances' }).click();
    await until(() => page.locator('.stances').count(), 0);
  });

  test('the keys are listed in a dialog, which Escape closes', async () => {
    const page = await open(file);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await until(() => dialog.isVisible(), true);
    await page.keyboard.press('Escape');
    await until(() => dialog.isVisible(), false);
  });

  test('is small: the page of the op-ed has less than 1.5 MB', () => {
    const cwd = folder();
    spawned(['export', 'html', '-f', resolve('claims.yaml'), '-o', 'map.html'], { cwd });
    expect(statSync(join(cwd, 'map.html')).size).toBeLessThan(1_500_000);
  });
});
