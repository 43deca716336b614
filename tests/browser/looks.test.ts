import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inChromium } from '../helpers/chromium.js';
import { ODD_MAP } from '../helpers/hostile-maps.js';
import { SCHOOL } from '../helpers/maps.js';
import { onCard, pageOf, showPane, until } from '../helpers/pages.js';

/** The page for every reader: with a screen reader, in light and dark, in narrow windows, on paper. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TEXT = 'One.\n\nTwo.\n\nEarly starts cost teenagers sleep. Nothing else does.\n';

/** What axe finds wrong with a page as it is now. */
async function violations(page: Page): Promise<unknown> {
  return page.evaluate(
    `${AXE}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))`,
  );
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

inChromium('the page', (open) => {
  let file: string;
  let odd: string;
  beforeAll(() => {
    file = pageOf(SCHOOL, ['--text', 'text.txt'], { 'text.txt': TEXT });
    odd = pageOf(ODD_MAP);
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test('has nothing that axe finds wrong, whatever is shown', async () => {
      const page = await open(file, '#sleep-suffers');
      await page.emulateMedia({ colorScheme });
      for (const pane of ['Outline', 'Map', 'Text'] as const) await showPane(page, pane);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'What if it fell?' }).click();
      await page.getByRole('button', { name: 'Doubt' }).click();
      await page.getByRole('searchbox').fill('sleep');
      await until(() => page.locator('.what-if').count(), 1);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Hide answers' }).click();
      await page.getByRole('button', { name: 'Help' }).click();
      await until(() => page.getByRole('dialog').isVisible(), true);
      expect(await violations(page)).toEqual([]);
    });

    test('follows the system, and can be turned', async () => {
      const page = await open(file);
      await page.emulateMedia({ colorScheme });
      await page.reload();
      const background = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const [before, button] = [await background(), page.getByRole('button', { name: 'Dark' })];
      await button.click();
      await expect.poll(background).not.toBe(before);
      await button.click();
      await until(background, before);
    });
  });

  test.each([320, 768, 1920])('fits a window of %i pixels, and nothing is cut off', async (width) => {
    for (const one of [file, odd]) {
      const page = await open(one);
      await page.setViewportSize({ width, height: 640 });
      await page.reload();
      for (const pane of ['Outline', 'Map'] as const) await showPane(page, pane);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press('G');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });

  test.each([1280, 1000, 900, 700, 400])(
    'in a window of %i pixels, the buttons of the map cover neither its title nor the map',
    async (width) => {
      const page = await open(file);
      await page.setViewportSize({ width, height: 700 });
      for (const pane of ['Outline', 'Map', 'Text'] as const) await showPane(page, pane);
      const covered = () =>
        page.evaluate(() => {
          const box = (element: Element) => element.getBoundingClientRect();
          const pane = box(document.querySelector('.pane.map')!);
          const others = [...document.querySelectorAll('#map-title, .canvas')].map(box);
          return [...document.querySelectorAll('.zoom button')].map(box).flatMap((button) => {
            const isOut = button.left < pane.left || button.right > pane.right;
            const isOver = others.some(
              (one) =>
                button.left < one.right &&
                one.left < button.right &&
                button.top < one.bottom &&
                one.top < button.bottom,
            );
            return isOut || isOver ? [button.toJSON()] : [];
          });
        });
      expect(await page.locator('.zoom button').count()).toBe(4);
      await until(covered, []);
    },
  );

  describe('in a narrow window', () => {
    const narrow = async (hash = '') => {
      const page = await open(file, hash);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.reload();
      await onCard(page, hash === '' ? 'start-later' : hash.slice(1));
      return page;
    };
    const scrolled = (page: Page) => page.evaluate(() => scrollY);

    test.each(['', '#sleep-suffers'])('opens at its beginning (%j)', async (hash) => {
      const page = await narrow(hash);
      // Whatever scrolls does so before the second frame.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      expect(await scrolled(page)).toBe(0);
    });

    test('shows the card when a row of the outline or a sentence is chosen', async () => {
      const page = await narrow();
      const top = () => page.evaluate(() => document.querySelector('.card')!.getBoundingClientRect().top);
      const isAtTop = async () => Math.abs(await top()) < 2;
      await page.getByRole('treeitem', { name: /Early starts cost/ }).click();
      await onCard(page, 'sleep-suffers');
      await until(isAtTop, true);
      await page.getByRole('treeitem', { name: /Early starts cost/ }).click();
      await until(isAtTop, true);
      await showPane(page, 'Text');
      await page.keyboard.press('g');
      await onCard(page, 'start-later');
      await page.getByRole('button', { name: 'Early starts cost teenagers sleep.' }).click();
      await onCard(page, 'sleep-suffers');
      await until(isAtTop, true);
    });
  });

  test('can be used by keyboard alone: Tab reaches search, outline and card', async () => {
    const page = await open(file);
    await showPane(page, 'Outline');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const reached: (string | null)[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('role') ?? document.activeElement?.id ?? null,
        ),
      );
    }
    expect(reached).toEqual(expect.arrayContaining(['search', 'treeitem']));
  });

  describe('with a copy of the text', () => {
    test('opens at its first line, and goes to a sentence when its entry is chosen', async () => {
      const paragraph = 'Many words. '.repeat(200);
      const long = pageOf(SCHOOL, ['--text', 'text.txt'], {
        'text.txt': `${`${paragraph}\n\n`.repeat(2)}Early starts cost teenagers sleep.\n\n${`${paragraph}\n\n`.repeat(5)}Nine.\n\nTen.\n\nThird.`,
      });
      const page = await open(long);
      await onCard(page, 'start-later');
      const top = () => page.evaluate(() => document.querySelector('.pane.text')!.scrollTop);
      await until(() => page.locator('.map[aria-busy="false"]').count(), 1);
      expect(await top()).toBe(0);
      await page.keyboard.press('n');
      await onCard(page, 'sleep-suffers');
      await expect.poll(top).toBeGreaterThan(0);
    });

    test('a sentence leads to its entry, and an entry shows its sentences', async () => {
      const page = await open(file);
      await showPane(page, 'Text');
      await page.getByRole('button', { name: 'Early starts cost teenagers sleep.' }).click();
      await onCard(page, 'sleep-suffers');
      expect(await page.locator('.text .here').allTextContents()).toEqual([
        'Early starts cost teenagers sleep.',
      ]);
      expect(await page.locator('.card').textContent()).toContain('Early starts cost teenagers sleep.');
      await page.keyboard.press('g');
      await onCard(page, 'start-later');
      await page.getByRole('button', { name: 'Early starts cost teenagers sleep.' }).press('Enter');
      await onCard(page, 'sleep-suffers');
    });
  });

  test('prints the card and the outline, and no controls', async () => {
    const page = await open(file, '#phones-not-bells');
    await showPane(page, 'Outline');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Agree' }).isVisible()).toBe(false);
    const printed = await page.locator('body').innerText();
    for (const words of ['Later school starts', 'Early starts cost teenagers sleep', 'Screens at night'])
      expect(printed).toContain(words);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('without script is the argument as an outline', async () => {
    const page = await open(file);
    const html = readFileSync(file, 'utf8').replaceAll(/<script>[\s\S]*?<\/script>/g, '');
    await page.setContent(html);
    const shown = await page.locator('body').innerText();
    for (const words of ['Later school starts', 'Early starts cost teenagers sleep', 'Screens at night'])
      expect(shown).toContain(words);
  });
});
