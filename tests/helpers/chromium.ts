import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';

/** Pages in a real Chromium: the one that CHROMIUM names, else the first of these on the PATH. */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

const EXECUTABLE = process.env.CHROMIUM || onPath(NAMES);

function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens a file anew. `hash` is what stands behind the file's name in the address, such as `#id`. */
export type OpenFile = (file: string, hash?: string) => Promise<Page>;

const WINDOW = { width: 1280, height: 800 };

/**
 * Tests that need Chromium: they share one tab of it. Where there is none, they are skipped, unless REQUIRE_CHROMIUM is
 * set. In no page may anything go wrong: no error in the console, none that nobody caught, no dialog, and no request
 * that would leave the machine.
 */
export function inChromium(name: string, tests: (open: OpenFile) => void): void {
  if (EXECUTABLE === null && process.env.REQUIRE_CHROMIUM !== '1') {
    describe.skip(`${name} (skipped: Chromium is not installed)`, () => tests(() => Promise.reject()));
    return;
  }
  describe(name, () => {
    let browser: Browser;
    let page: Page;
    const faults: string[] = [];
    beforeAll(async () => {
      if (EXECUTABLE === null) throw new Error('REQUIRE_CHROMIUM is set, and Chromium is not installed');
      browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
      page = await browser.newPage();
      await watch(page, faults);
    });
    afterEach(() => expect(faults.splice(0)).toEqual([]));
    afterAll(() => browser?.close());
    tests(async (file, hash = '') => {
      await page.goto('about:blank');
      await page.setViewportSize(WINDOW);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', media: null });
      await page.goto(`${pathToFileURL(file).href}${hash}`);
      return page;
    });
  });
}

/** Gathers all that goes wrong in a page. */
async function watch(page: Page, faults: string[]): Promise<void> {
  page.setDefaultTimeout(30_000);
  await page.route(/^(?!file:|data:|blob:|about:)/, (route) => {
    faults.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('websocket', (socket) => faults.push(`socket: ${socket.url()}`));
  page.on('popup', (popup) => faults.push(`window: ${popup.url()}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
}
